// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/sentence.h"
#include "core/plan/search.h"
#include "core/run/run_event.h"
#include "core/run/scenario_run.h"
#include "core/run/verdict.h"

namespace tidemark {

// What events say of what the program did and saw; RunEvent::text and the run file keep the text.
Sentence scenarioEndText(std::string_view scenario, ScenarioState how);
Sentence sloChangeText(std::string_view slo, SloOutcome now, SloOutcome before, std::string_view measured);
Sentence sloAbortText(std::string_view metric, std::string_view limit);
Sentence saturatedText(double busyPercent, double loopLagP99Ms);
Sentence levelSaturatedText(std::string_view seconds); // why a level of a search was not judged
Sentence stopRequestedText();
Sentence abortRequestedText(std::string_view why);                                            // one of not_run.h
Sentence levelJudgedText(std::string_view level, LevelOutcome outcome, std::string_view why); // `why` may be empty
Sentence searchEndedText(SearchEnd end, std::string_view passed); // `passed`: the best level; empty: none passed
// By hand, within `overS`; 0: at once.
Sentence usersChangedText(double target, double overS);
Sentence arrivalsChangedText(double targetPerS, double overS);

// What an event says, in its parts again; words of people and of systems as they are. Pure.
Sentence eventSentence(const RunEvent& event);

} // namespace tidemark
