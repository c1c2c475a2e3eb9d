// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/run_parts.h"

#include <algorithm>

namespace tidemark {

namespace {

SecondSpan spanOf(const RunPart& part) {
  SecondSpan span{part.record->seconds(), 0};
  for (const ScenarioId id : part.scenarios) {
    const ScenarioRun& run = part.record->scenarios()[id.index()];
    span.from = std::min(span.from, run.startS);
    span.to = std::max(span.to, std::min(run.lastS(), part.record->seconds()));
  }
  return span;
}

} // namespace

std::vector<RunPart> partsOf(const RunSet& set) {
  std::vector<RunPart> parts;
  for (const RunRecord* record : set.runs()) {
    RunPart part{.record = record, .span = {0, record->seconds()}};
    for (const ScenarioSource& source : set.sources()) {
      if (source.record == record) {
        part.scenarios.push_back(source.id);
      }
    }
    if (!set.isOneRun()) {
      part.span = spanOf(part);
    }
    parts.push_back(std::move(part));
  }
  return parts;
}

} // namespace tidemark
