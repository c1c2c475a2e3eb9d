// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/sentence.h"

namespace tidemark {

// Why a scenario was not run. ScenarioRun::why and the run file keep the text.
Sentence requiredDidNotRun(std::string_view required);
Sentence requiredDidNotPass(std::string_view required);
Sentence companionNotRunning(std::string_view companion);
Sentence runWasStopped();
Sentence runWasEndedBy(std::string_view metric, std::string_view scenario); // an SLO with `abort`
Sentence stoppedByTheUser();
Sentence runFileNotWritten();

// The reason whose text was kept, in its parts again; a text that is none of these as it is.
Sentence keptReason(std::string_view text);

} // namespace tidemark
