// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/report/findings/findings.h"

namespace tidemark {

namespace {

bool hasStatus(const ErrorModel& error, int low, int high) {
  return error.outcome == Outcome::status && error.status && *error.status >= low && *error.status <= high;
}

template <Outcome... Wanted>
bool hasOutcome(const ErrorModel& error) {
  return ((error.outcome == Wanted) || ...);
}

using Severity = FindingSeverity;

constexpr std::array kCauses = {
    ErrorCause{"authentication", [](const ErrorModel& e) { return hasStatus(e, 401, 401) || hasStatus(e, 403, 403); }},
    ErrorCause{"not-found", [](const ErrorModel& e) { return hasStatus(e, 404, 404) || hasStatus(e, 410, 410); }},
    ErrorCause{"rate-limit", [](const ErrorModel& e) { return hasStatus(e, 429, 429); }},
    ErrorCause{"server-error", [](const ErrorModel& e) { return hasStatus(e, 500, 599); }},
    ErrorCause{"rejected", [](const ErrorModel& e) { return hasStatus(e, 400, 499); }},
    ErrorCause{"unexpected-status", hasOutcome<Outcome::status>, Severity::warning, 2},
    ErrorCause{"refused", hasOutcome<Outcome::connectRefused>},
    ErrorCause{"reset", hasOutcome<Outcome::reset, Outcome::connectReset, Outcome::closedEarly>},
    ErrorCause{"timeout", hasOutcome<Outcome::timeout, Outcome::connectTimeout>},
    ErrorCause{"name", hasOutcome<Outcome::dns>},
    ErrorCause{"tls", hasOutcome<Outcome::tls>},
    ErrorCause{"content", hasOutcome<Outcome::check, Outcome::extract>},
    ErrorCause{"protocol", hasOutcome<Outcome::protocol, Outcome::tooLarge>, Severity::warning, 2},
    ErrorCause{"generator-limit", hasOutcome<Outcome::local>},
    ErrorCause{"other", [](const ErrorModel&) { return true; }, Severity::warning, 2},
};

} // namespace

std::span<const ErrorCause> errorCauses() { return kCauses; }

const ErrorCause& causeOf(const ErrorModel& error) {
  return *std::ranges::find_if(kCauses, [&](const ErrorCause& cause) { return cause.matches(error); });
}

} // namespace tidemark
