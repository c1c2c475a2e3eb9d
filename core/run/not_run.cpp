// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/not_run.h"

#include <array>

#include "core/base/kept_sentence.h"

namespace tidemark {

namespace {

constexpr std::array<Remake, 7> kReasons{
    [](std::string_view text) { return remade(requiredDidNotRun, text); },
    [](std::string_view text) { return remade(requiredDidNotPass, text); },
    [](std::string_view text) { return remade(companionNotRunning, text); },
    [](std::string_view text) { return remade(runWasStopped, text); },
    [](std::string_view text) { return remade(runWasEndedBy, text); },
    [](std::string_view text) { return remade(stoppedByTheUser, text); },
    [](std::string_view text) { return remade(runFileNotWritten, text); },
};

} // namespace

Sentence requiredDidNotRun(std::string_view required) { return sentence("requires {}, which did not run", required); }

Sentence requiredDidNotPass(std::string_view required) { return sentence("requires {}, which did not pass", required); }

Sentence companionNotRunning(std::string_view companion) {
  return sentence("runs with {}, which is not running", companion);
}

Sentence runWasStopped() { return sentence("the run was stopped"); }

Sentence runWasEndedBy(std::string_view metric, std::string_view scenario) {
  return sentence("the run was ended by {} in {}", metric, scenario);
}

Sentence stoppedByTheUser() { return sentence("stopped by the user"); }

Sentence runFileNotWritten() { return sentence("the run file could not be written"); }

Sentence keptReason(std::string_view text) { return madeByOneOf(kReasons, text); }

} // namespace tidemark
