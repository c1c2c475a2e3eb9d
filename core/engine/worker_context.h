// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engine/condition.h"
#include "core/engine/flow_compiler.h"
#include "core/engine/pool_set.h"
#include "core/engine/redactor.h"
#include "core/metrics/interval_recorder.h"
#include "core/net/content_decoder.h"
#include "core/net/event_loop.h"

namespace tidemark {

struct TracedRequest;

// Makes `token` the one that a target's users send from now on.
void renewToken(std::vector<TokenState>& tokens, std::size_t target, const std::string& token);

// Takes every request of `once`; null in a run.
class TraceSink {
public:
  virtual void take(TracedRequest request) = 0;

protected:
  ~TraceSink() = default;
};

// Whoever closes the recorder's beats: asked before a sample of a later beat is recorded.
class BeatKeeper {
public:
  virtual void closeBeats(Instant now) = 0;

protected:
  ~BeatKeeper() = default;
};

// What the users of one worker share. All of it belongs to the worker's thread.
struct WorkerContext {
  const RunPlan& plan;
  const CompiledPlan& compiled;
  const Redactor& redactor;
  const Clock& clock;
  EventLoop& loop;
  PoolSet& pools;
  IntervalRecorder& recorder;
  BeatKeeper& beats;
  Instant epoch{}; // zero of the run clock
  EvaluationScratch scratch{};
  JsonDocument json{};
  ContentDecoder decoder{};
  std::string bodyText{};           // a rendered body, until its length is known
  std::vector<TokenState> tokens{}; // by target; empty where no target signs in by OAuth 2
  TraceSink* trace = nullptr;
  Nanos requestGap{};    // authorization.maxRate dealt to workers: least time between two requests; 0: none
  Instant nextRequest{}; // earliest instant of the next one under that cap
};

} // namespace tidemark
