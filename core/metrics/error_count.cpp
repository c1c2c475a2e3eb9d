// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/error_count.h"

#include <algorithm>
#include <tuple>

namespace tidemark {

namespace {

// What makes two failures one kind; the message apart, so that it is copied only for a new kind.
auto kindOf(const ErrorCount& error) { return std::tie(error.scenario, error.row, error.outcome, error.status); }

} // namespace

void countErrors(std::vector<ErrorCount>& errors, const ErrorCount& kind, std::string_view message, std::size_t most) {
  const auto known = [&](const ErrorCount& error) { return kindOf(error) == kindOf(kind) && error.message == message; };
  if (const auto found = std::ranges::find_if(errors, known); found != errors.end()) {
    found->count += kind.count;
    return;
  }
  if (errors.size() >= most && message != kOtherMessages) {
    ErrorCount other = kind;
    other.status = 0;
    countErrors(errors, other, kOtherMessages, most);
    return;
  }
  errors.push_back(kind);
  errors.back().message = message;
}

} // namespace tidemark
