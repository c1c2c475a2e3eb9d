// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

#include <algorithm>
#include <array>

namespace tidemark::cli {

namespace {

constexpr std::array kExitCodes{
    ExitCode{0, "ran to the end, every SLO met; also a project without any SLO, with a warning"},
    ExitCode{1, "ran, and an SLO was missed or not evaluated"},
    ExitCode{2, "usage or project invalid; nothing was sent"},
    ExitCode{3, "the run could not be done: target, authorization, a required monitor, disk"},
    ExitCode{4, "internal error"},
    ExitCode{130, "interrupted by the user; results kept and marked incomplete"},
};

constexpr std::array kOrder{4, 2, 130, 3, 1};

} // namespace

std::span<const ExitCode> exitCodes() { return kExitCodes; }

int firstThatApplies(std::span<const int> codes) {
  const auto* found =
      std::ranges::find_if(kOrder, [codes](int code) { return std::ranges::find(codes, code) != codes.end(); });
  return found == kOrder.end() ? 0 : *found;
}

} // namespace tidemark::cli
