// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/labels.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace tidemark::ui {
namespace {

template <class Key>
struct Word {
  Key key;
  const char* text;
  Tone tone = Tone::neutral;
};

constexpr std::array kOutcomes{
    Word{Outcome::ok, QT_TRANSLATE_NOOP("Words", "ok")},
    Word{Outcome::status, QT_TRANSLATE_NOOP("Words", "unexpected status")},
    Word{Outcome::check, QT_TRANSLATE_NOOP("Words", "check failed")},
    Word{Outcome::extract, QT_TRANSLATE_NOOP("Words", "nothing to extract")},
    Word{Outcome::connectRefused, QT_TRANSLATE_NOOP("Words", "connection refused")},
    Word{Outcome::connectTimeout, QT_TRANSLATE_NOOP("Words", "connect timeout")},
    Word{Outcome::connectReset, QT_TRANSLATE_NOOP("Words", "reset while connecting")},
    Word{Outcome::dns, QT_TRANSLATE_NOOP("Words", "name not resolved")},
    Word{Outcome::tls, QT_TRANSLATE_NOOP("Words", "TLS failed")},
    Word{Outcome::timeout, QT_TRANSLATE_NOOP("Words", "timeout")},
    Word{Outcome::reset, QT_TRANSLATE_NOOP("Words", "connection reset")},
    Word{Outcome::closedEarly, QT_TRANSLATE_NOOP("Words", "closed early")},
    Word{Outcome::protocol, QT_TRANSLATE_NOOP("Words", "not valid HTTP")},
    Word{Outcome::tooLarge, QT_TRANSLATE_NOOP("Words", "body too large")},
    Word{Outcome::local, QT_TRANSLATE_NOOP("Words", "limit of the generator")},
    Word{Outcome::aborted, QT_TRANSLATE_NOOP("Words", "aborted")},
};
constexpr std::array kEvents{
    Word{EventKind::scenarioStart, QT_TRANSLATE_NOOP("Words", "scenario starts")},
    Word{EventKind::scenarioEnd, QT_TRANSLATE_NOOP("Words", "scenario ends")},
    Word{EventKind::stage, QT_TRANSLATE_NOOP("Words", "stage")},
    Word{EventKind::mark, QT_TRANSLATE_NOOP("Words", "mark")},
    Word{EventKind::sloChange, QT_TRANSLATE_NOOP("Words", "SLO changed")},
    Word{EventKind::sloAbort, QT_TRANSLATE_NOOP("Words", "stopped by an SLO")},
    Word{EventKind::saturated, QT_TRANSLATE_NOOP("Words", "generator saturated")},
    Word{EventKind::monitorFailed, QT_TRANSLATE_NOOP("Words", "monitor failed")},
    Word{EventKind::monitorBack, QT_TRANSLATE_NOOP("Words", "monitor back")},
    Word{EventKind::stopRequested, QT_TRANSLATE_NOOP("Words", "stop asked for")},
    Word{EventKind::abortRequested, QT_TRANSLATE_NOOP("Words", "abort asked for")},
    Word{EventKind::manualStage, QT_TRANSLATE_NOOP("Words", "load changed by hand")},
    Word{EventKind::searchLevel, QT_TRANSLATE_NOOP("Words", "level of a search")},
    Word{EventKind::serviceDown, QT_TRANSLATE_NOOP("Words", "service down")},
    Word{EventKind::serviceUp, QT_TRANSLATE_NOOP("Words", "service up")},
    Word{EventKind::note, QT_TRANSLATE_NOOP("Words", "note")},
};
constexpr std::array kStates{
    Word{ScenarioState::pending, QT_TRANSLATE_NOOP("Words", "waiting")},
    Word{ScenarioState::running, QT_TRANSLATE_NOOP("Words", "running")},
    Word{ScenarioState::draining, QT_TRANSLATE_NOOP("Words", "finishing")},
    Word{ScenarioState::complete, QT_TRANSLATE_NOOP("Words", "complete")},
    Word{ScenarioState::interrupted, QT_TRANSLATE_NOOP("Words", "interrupted")},
    Word{ScenarioState::aborted, QT_TRANSLATE_NOOP("Words", "aborted")},
    Word{ScenarioState::notRun, QT_TRANSLATE_NOOP("Words", "not run")},
};
constexpr std::array kSloOutcomes{
    Word{SloOutcome::pass, QT_TRANSLATE_NOOP("Words", "met"), Tone::good},
    Word{SloOutcome::warn, QT_TRANSLATE_NOOP("Words", "met, warning"), Tone::warn},
    Word{SloOutcome::fail, QT_TRANSLATE_NOOP("Words", "missed"), Tone::bad},
    Word{SloOutcome::notEvaluated, QT_TRANSLATE_NOOP("Words", "not evaluated")},
    Word{SloOutcome::notApplicable, QT_TRANSLATE_NOOP("Words", "not applicable")},
};
constexpr std::array kVerdicts{
    Word{VerdictOutcome::pass, QT_TRANSLATE_NOOP("Words", "Pass"), Tone::good},
    Word{VerdictOutcome::fail, QT_TRANSLATE_NOOP("Words", "Fail"), Tone::bad},
    Word{VerdictOutcome::notEvaluated, QT_TRANSLATE_NOOP("Words", "Not evaluated"), Tone::warn},
};
constexpr std::array kStages{
    Word{StageKind::automatic, QT_TRANSLATE_NOOP("Words", "automatic")},
    Word{StageKind::ramp, QT_TRANSLATE_NOOP("Words", "ramp")},
    Word{StageKind::hold, QT_TRANSLATE_NOOP("Words", "hold")},
    Word{StageKind::spike, QT_TRANSLATE_NOOP("Words", "spike")},
    Word{StageKind::recovery, QT_TRANSLATE_NOOP("Words", "recovery")},
    Word{StageKind::manual, QT_TRANSLATE_NOOP("Words", "by hand")},
};
constexpr std::array kScenarios{
    Word{ScenarioKind::load, QT_TRANSLATE_NOOP("Words", "load")},
    Word{ScenarioKind::smoke, QT_TRANSLATE_NOOP("Words", "smoke")},
    Word{ScenarioKind::stress, QT_TRANSLATE_NOOP("Words", "stress")},
    Word{ScenarioKind::spike, QT_TRANSLATE_NOOP("Words", "spike")},
    Word{ScenarioKind::soak, QT_TRANSLATE_NOOP("Words", "soak")},
    Word{ScenarioKind::capacity, QT_TRANSLATE_NOOP("Words", "capacity")},
};
constexpr std::array kRows{
    Word{RowKind::request, QT_TRANSLATE_NOOP("Words", "request")},
    Word{RowKind::transaction, QT_TRANSLATE_NOOP("Words", "transaction")},
    Word{RowKind::poll, QT_TRANSLATE_NOOP("Words", "poll")},
    Word{RowKind::measure, QT_TRANSLATE_NOOP("Words", "measure")},
    Word{RowKind::iteration, QT_TRANSLATE_NOOP("Words", "iteration")},
};
constexpr std::array kSeverities{
    Word{Severity::error, QT_TRANSLATE_NOOP("Words", "error"), Tone::bad},
    Word{Severity::warning, QT_TRANSLATE_NOOP("Words", "warning"), Tone::warn},
};

constexpr std::array kReadings{
    QT_TRANSLATE_NOOP("Readings", "CPU"),
    QT_TRANSLATE_NOOP("Readings", "Load average, 1 min"),
    QT_TRANSLATE_NOOP("Readings", "Memory used"),
    QT_TRANSLATE_NOOP("Readings", "Swap used"),
    QT_TRANSLATE_NOOP("Readings", "Open files"),
    QT_TRANSLATE_NOOP("Readings", "Network received"),
    QT_TRANSLATE_NOOP("Readings", "Network sent"),
    QT_TRANSLATE_NOOP("Readings", "Loopback traffic"),
    QT_TRANSLATE_NOOP("Readings", "Disk read"),
    QT_TRANSLATE_NOOP("Readings", "Disk written"),
    QT_TRANSLATE_NOOP("Readings", "TCP retransmits"),
    QT_TRANSLATE_NOOP("Readings", "Resident memory"),
    QT_TRANSLATE_NOOP("Readings", "Proportional memory"),
    QT_TRANSLATE_NOOP("Readings", "Threads"),
    QT_TRANSLATE_NOOP("Readings", "Storage read"),
    QT_TRANSLATE_NOOP("Readings", "Storage written"),
    QT_TRANSLATE_NOOP("Readings", "Up"),
    QT_TRANSLATE_NOOP("Readings", "Status"),
    QT_TRANSLATE_NOOP("Readings", "Time"),
};

template <class Words, class Key>
QString wordOf(const Words& words, Key key) {
  const auto found = std::ranges::find_if(words, [&](const auto& word) { return word.key == key; });
  return found == words.end() ? QString() : QCoreApplication::translate("Words", found->text);
}
template <class Words, class Key>
Tone toneIn(const Words& words, Key key) {
  const auto found = std::ranges::find_if(words, [&](const auto& word) { return word.key == key; });
  return found == words.end() ? Tone::neutral : found->tone;
}

} // namespace

QString label(Outcome outcome) { return wordOf(kOutcomes, outcome); }
QString label(EventKind kind) { return wordOf(kEvents, kind); }
QString label(ScenarioState state) { return wordOf(kStates, state); }
QString label(SloOutcome outcome) { return wordOf(kSloOutcomes, outcome); }
QString label(VerdictOutcome outcome) { return wordOf(kVerdicts, outcome); }
QString label(StageKind kind) { return wordOf(kStages, kind); }
QString label(ScenarioKind kind) { return wordOf(kScenarios, kind); }
QString label(RowKind kind) { return wordOf(kRows, kind); }
QString label(Severity severity) { return wordOf(kSeverities, severity); }

QString readingName(std::string_view english) {
  const auto* found = std::ranges::find(kReadings, english);
  return found == kReadings.end() ? QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size()))
                                  : QCoreApplication::translate("Readings", *found);
}

Tone toneOf(SloOutcome outcome) { return toneIn(kSloOutcomes, outcome); }
Tone toneOf(VerdictOutcome outcome) { return toneIn(kVerdicts, outcome); }
Tone toneOf(Severity severity) { return toneIn(kSeverities, severity); }

QString toneMark(Tone tone) {
  static const std::array<QString, 4> kMarks{QStringLiteral("–"), QStringLiteral("✓"), QStringLiteral("!"),
                                             QStringLiteral("✗")};
  return kMarks[static_cast<std::size_t>(tone)];
}

} // namespace tidemark::ui
