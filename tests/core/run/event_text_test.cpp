// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/event_text.h"

#include <doctest/doctest.h>

#include "core/run/not_run.h"

using namespace tidemark;

namespace {

Sentence again(EventKind kind, const Sentence& said) {
  return eventSentence({.atS = 0, .kind = kind, .scenario = {}, .text = said.text()});
}

} // namespace

TEST_CASE("an event whose text was kept is the same sentence again") {
  const std::vector<std::pair<EventKind, Sentence>> events{
      {EventKind::scenarioEnd, scenarioEndText("Peak", ScenarioState::complete)},
      {EventKind::scenarioEnd, scenarioEndText("Peak", ScenarioState::interrupted)},
      {EventKind::scenarioEnd, scenarioEndText("Peak: two", ScenarioState::aborted)},
      {EventKind::sloChange, sloChangeText("p95 of A, B < 1s", SloOutcome::fail, SloOutcome::notEvaluated, "2 s")},
      {EventKind::sloChange, sloChangeText("p95 < 1s", SloOutcome::warn, SloOutcome::pass, "0.9 s")},
      {EventKind::sloAbort, sloAbortText("errorRate", "< 1%")},
      {EventKind::saturated, saturatedText(99.6, 12.34)},
      {EventKind::stopRequested, stopRequestedText()},
      {EventKind::abortRequested, abortRequestedText(stoppedByTheUser())},
      {EventKind::abortRequested, abortRequestedText(runFileNotWritten())},
      {EventKind::searchLevel, levelJudgedText("level 1: 50/s", LevelOutcome::passed, "")},
      {EventKind::searchLevel, levelJudgedText("level 2: 60/s", LevelOutcome::failed, "p95 < 100ms: 212 ms")},
      {EventKind::searchLevel,
       levelJudgedText("level 2: 60/s", LevelOutcome::generatorLimit, "the generator was saturated for 3 s of it")},
      {EventKind::searchLevel, searchEndedText(SearchEnd::found, "20 users")},
      {EventKind::searchLevel, searchEndedText(SearchEnd::notReached, "1 user")},
      {EventKind::searchLevel, searchEndedText(SearchEnd::generatorLimit, "")},
      {EventKind::searchLevel, searchEndedText(SearchEnd::generatorLimit, "50/s")},
      {EventKind::searchLevel, searchEndedText(SearchEnd::fromFailed, "")},
      {EventKind::manualStage, usersChangedText(40, 0)},
      {EventKind::manualStage, usersChangedText(40, 10)},
      {EventKind::manualStage, arrivalsChangedText(2.5, 0)},
      {EventKind::manualStage, arrivalsChangedText(2.5, 0.5)},
  };
  for (const auto& [kind, said] : events) {
    CAPTURE(said.text());
    CHECK_FALSE(said.pattern().empty());
    CHECK(again(kind, said) == said);
  }
}

TEST_CASE("the words inside an event are sentences too") {
  const Sentence change =
      again(EventKind::sloChange, sloChangeText("p95 of A < 1s", SloOutcome::fail, SloOutcome::pass, "2 s"));
  CHECK(change.text() == "p95 of A < 1s: fail after pass, measured 2 s");
  CHECK(change.arguments() == std::vector{sentence("{} of {} {}", "p95", "A", "< 1s"), sentence("fail"),
                                          sentence("pass"), Sentence::asIs("2 s")});
  const Sentence stage = sloChangeText("p95 < 1s (stage day 2 of 3)", SloOutcome::fail, SloOutcome::pass, "2 s");
  CHECK(stage.arguments().front() == Sentence::asIs("p95 < 1s (stage day 2 of 3)"));
  CHECK(searchEndedText(SearchEnd::found, "20 users").arguments().front() == sentence("{} users", "20"));
  CHECK(abortRequestedText("stopped by the user").arguments().front() == stoppedByTheUser());
}

TEST_CASE("what people say is shown as they said it") {
  for (const EventKind kind : {EventKind::mark, EventKind::note, EventKind::stage, EventKind::monitorFailed}) {
    CHECK(again(kind, stopRequestedText()) == Sentence::asIs("stop requested"));
  }
  CHECK(eventSentence({.atS = 0, .kind = EventKind::stopRequested, .scenario = {}, .text = "enough"}) ==
        Sentence::asIs("enough"));
}
