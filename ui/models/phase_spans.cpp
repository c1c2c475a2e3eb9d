// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/phase_spans.h"

#include <QCoreApplication>
#include <array>

namespace tidemark::ui {
namespace {

struct PhaseWords {
  const char* name;
  const char* definition;
};
// By Phase.
constexpr std::array<PhaseWords, kPhaseCount> kWords{{
    {QT_TRANSLATE_NOOP("Phases", "Queue"), QT_TRANSLATE_NOOP("Phases", "Waiting for a free shared connection")},
    {QT_TRANSLATE_NOOP("Phases", "DNS"), QT_TRANSLATE_NOOP("Phases", "Looking the name up")},
    {QT_TRANSLATE_NOOP("Phases", "Connect"), QT_TRANSLATE_NOOP("Phases", "TCP, and the proxy where there is one")},
    {QT_TRANSLATE_NOOP("Phases", "TLS"), QT_TRANSLATE_NOOP("Phases", "The handshake")},
    {QT_TRANSLATE_NOOP("Phases", "Send and wait"),
     QT_TRANSLATE_NOOP("Phases", "From the first byte sent to the first byte received")},
    {QT_TRANSLATE_NOOP("Phases", "Receive"), QT_TRANSLATE_NOOP("Phases", "From the first byte received to the last")},
}};

} // namespace

std::vector<PhaseSpan> phaseSpans(const TracedRequest& traced) {
  std::vector<PhaseSpan> spans;
  double at = 0;
  for (std::size_t i = 0; i < kPhaseCount; ++i) {
    const bool happened = traced.phases[i] != kNoPhase;
    const double length = happened ? toMillis(traced.phases[i]) : 0;
    spans.push_back({QCoreApplication::translate("Phases", kWords[i].name),
                     QCoreApplication::translate("Phases", kWords[i].definition), happened, at, length});
    at += length;
  }
  return spans;
}

} // namespace tidemark::ui
