// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/event_text.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include <fmt/format.h>

#include "core/base/kept_sentence.h"
#include "core/run/not_run.h"

namespace tidemark {

namespace {

using Text = std::string_view;

// Arguments are remade from their texts, so that a live and a kept event say the same.
Sentence outcomeWord(Text id) {
  static constexpr std::array<Sentence (*)(), 4> kWords{
      [] { return sentence("pass"); },
      [] { return sentence("warn"); },
      [] { return sentence("fail"); },
      [] { return sentence("not-evaluated"); },
  };
  const auto* found = std::ranges::find_if(kWords, [id](auto word) { return word() == id; });
  return found == kWords.end() ? Sentence::asIs(id) : (*found)();
}

Sentence users(Text number) { return sentence("{} users", number); }
Sentence oneUser(Text number) { return sentence("{} user", number); }
Sentence levelWords(Text level) {
  static constexpr std::array<Remake, 2> kLevels{
      [](Text text) { return remade(users, text); },
      [](Text text) { return remade(oneUser, text); },
  };
  return madeByOneOf(kLevels, level);
}

// "p95 of Health < 500ms"; a metric has no words before its "of".
Sentence sloOf(Text metric, Text names, Text limit) { return sentence("{} of {} {}", metric, names, limit); }
Sentence sloWords(Text slo) {
  std::optional<Sentence> words = remade(sloOf, slo);
  const bool isSlo = words && words->arguments().front().text().find(' ') == std::string::npos;
  return isSlo ? std::move(*words) : Sentence::asIs(slo);
}

Sentence ended(Text scenario) { return sentence("{}: complete", scenario); }
Sentence endedInterrupted(Text scenario) { return sentence("{}: interrupted", scenario); }
Sentence endedAborted(Text scenario) { return sentence("{}: aborted", scenario); }
constexpr std::array<Remake, 3> kEnds{
    [](Text text) { return remade(ended, text); },
    [](Text text) { return remade(endedInterrupted, text); },
    [](Text text) { return remade(endedAborted, text); },
};

Sentence sloChanged(Text slo, Text now, Text before, Text measured) {
  return sentence("{}: {} after {}, measured {}", sloWords(slo), outcomeWord(now), outcomeWord(before), measured);
}
constexpr std::array<Remake, 1> kChanges{[](Text text) { return remade(sloChanged, text); }};
constexpr std::array<Remake, 1> kAborts{[](Text text) { return remade(sloAbortText, text); }};

Sentence saturated(Text busy, Text lag) {
  return sentence("the generator is its own limit: busiest worker {} %, loop lag p99 {} ms", busy, lag);
}
constexpr std::array<Remake, 1> kSaturated{[](Text text) { return remade(saturated, text); }};
constexpr std::array<Remake, 1> kStops{[](Text text) { return remade(stopRequestedText, text); }};
constexpr std::array<Remake, 1> kAbortRequests{[](Text text) { return remade(abortRequestedText, text); }};

Sentence levelReason(Text why) {
  static constexpr std::array<Remake, 1> kReasons{[](Text text) { return remade(levelSaturatedText, text); }};
  return madeByOneOf(kReasons, why);
}
Sentence levelPassed(Text level) { return sentence("{} passed", level); }
Sentence levelFailed(Text level, Text why) { return sentence("{} failed: {}", level, levelReason(why)); }
Sentence levelUnjudged(Text level, Text why) { return sentence("{} generator-limit: {}", level, levelReason(why)); }
Sentence searchFound(Text level) { return sentence("the search found {}", levelWords(level)); }
Sentence searchUnlimited(Text level) { return sentence("the search reached no limit up to {}", levelWords(level)); }
Sentence searchAtGenerator() { return sentence("the search ends at the limit of the generator"); }
Sentence searchAtGeneratorAfter(Text level) {
  return sentence("the search ends at the limit of the generator; {} passed", levelWords(level));
}
Sentence searchWithoutLevel() { return sentence("the search ends: not even its first level passed"); }
constexpr std::array<Remake, 8> kLevels{
    [](Text text) { return remade(searchFound, text); },
    [](Text text) { return remade(searchUnlimited, text); },
    [](Text text) { return remade(searchAtGenerator, text); },
    [](Text text) { return remade(searchAtGeneratorAfter, text); },
    [](Text text) { return remade(searchWithoutLevel, text); },
    [](Text text) { return remade(levelUnjudged, text); },
    [](Text text) { return remade(levelFailed, text); },
    [](Text text) { return remade(levelPassed, text); },
};

Sentence usersChanged(Text to) { return sentence("users changed by hand to {}", to); }
Sentence usersChangedOver(Text to, Text over) { return sentence("users changed by hand to {} over {} s", to, over); }
Sentence arrivalsChanged(Text to) { return sentence("arrivals changed by hand to {}/s", to); }
Sentence arrivalsChangedOver(Text to, Text over) {
  return sentence("arrivals changed by hand to {}/s over {} s", to, over);
}
// Those with a duration first: the others would take it for a part of the number.
constexpr std::array<Remake, 4> kByHand{
    [](Text text) { return remade(usersChangedOver, text); },
    [](Text text) { return remade(arrivalsChangedOver, text); },
    [](Text text) { return remade(usersChanged, text); },
    [](Text text) { return remade(arrivalsChanged, text); },
};

struct OfKind {
  EventKind kind;
  std::span<const Remake> makers;
};
constexpr std::array kMakers{
    OfKind{EventKind::scenarioEnd, kEnds},    OfKind{EventKind::sloChange, kChanges},
    OfKind{EventKind::sloAbort, kAborts},     OfKind{EventKind::saturated, kSaturated},
    OfKind{EventKind::stopRequested, kStops}, OfKind{EventKind::abortRequested, kAbortRequests},
    OfKind{EventKind::searchLevel, kLevels},  OfKind{EventKind::manualStage, kByHand},
};

std::string number(double value) { return fmt::format("{:g}", value); }

} // namespace

Sentence scenarioEndText(Text scenario, ScenarioState how) {
  switch (how) {
  case ScenarioState::complete:
    return ended(scenario);
  case ScenarioState::interrupted:
    return endedInterrupted(scenario);
  case ScenarioState::aborted:
    return endedAborted(scenario);
  default:
    return Sentence::asIs(fmt::format("{}: {}", scenario, scenarioStateId(how)));
  }
}

Sentence sloChangeText(Text slo, SloOutcome now, SloOutcome before, Text measured) {
  return sloChanged(slo, sloOutcomeId(now), sloOutcomeId(before), measured);
}

Sentence sloAbortText(Text metric, Text limit) { return sentence("{} {} was missed and ends the run", metric, limit); }

Sentence saturatedText(double busyPercent, double loopLagP99Ms) {
  return saturated(fmt::format("{:.0f}", busyPercent), fmt::format("{:.1f}", loopLagP99Ms));
}

Sentence levelSaturatedText(Text seconds) { return sentence("the generator was saturated for {} s of it", seconds); }

Sentence stopRequestedText() { return sentence("stop requested"); }

Sentence abortRequestedText(Text why) { return sentence("abort requested: {}", keptReason(why)); }

Sentence levelJudgedText(Text level, LevelOutcome outcome, Text why) {
  if (why.empty()) {
    return outcome == LevelOutcome::passed ? levelPassed(level)
                                           : Sentence::asIs(fmt::format("{} {}", level, levelOutcomeId(outcome)));
  }
  return outcome == LevelOutcome::generatorLimit ? levelUnjudged(level, why) : levelFailed(level, why);
}

Sentence searchEndedText(SearchEnd end, Text passed) {
  switch (end) {
  case SearchEnd::found:
    return searchFound(passed);
  case SearchEnd::notReached:
    return searchUnlimited(passed);
  case SearchEnd::generatorLimit:
    return passed.empty() ? searchAtGenerator() : searchAtGeneratorAfter(passed);
  case SearchEnd::fromFailed:
    return searchWithoutLevel();
  case SearchEnd::unfinished:
    break;
  }
  return sentence("the search goes on");
}

Sentence usersChangedText(double target, double overS) {
  return overS > 0 ? usersChangedOver(number(target), number(overS)) : usersChanged(number(target));
}

Sentence arrivalsChangedText(double targetPerS, double overS) {
  return overS > 0 ? arrivalsChangedOver(number(targetPerS), number(overS)) : arrivalsChanged(number(targetPerS));
}

Sentence eventSentence(const RunEvent& event) {
  const auto* found = std::ranges::find(kMakers, event.kind, &OfKind::kind);
  return found == kMakers.end() ? Sentence::asIs(event.text) : madeByOneOf(found->makers, event.text);
}

} // namespace tidemark
