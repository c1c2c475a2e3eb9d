// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/engine/compiled_request.h"
#include "core/engine/csv_table.h"
#include "core/pacing/weighted_choice.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// --- ops: what steps become -------------------------------------------------------------------
// A flow is a flat list of them; a user holds the index of the next one.

struct RequestOp {
  std::uint32_t request = 0; // CompiledClass::requests
};
// Goes on at one of several places.
struct ChooseOp {
  WeightedChoice choice;
  std::vector<std::uint32_t> branches;
  std::uint32_t site = 0; // names its draws
};
struct JumpOp {
  std::uint32_t to = 0;
};
// The end of a repeat's body: back to `body` until it ran `times` times.
struct RepeatOp {
  std::uint32_t counter = 0; // of the user
  std::uint32_t times = 1;
  std::uint32_t body = 0;
};
struct BeginTransactionOp {
  RowId row;
};
struct EndTransactionOp {};
struct PollOp {
  std::uint32_t poll = 0; // CompiledClass::polls
};
struct WaitOp {
  Nanos duration{};
};
struct EndOp {};

using Op =
    std::variant<RequestOp, ChooseOp, JumpOp, RepeatOp, BeginTransactionOp, EndTransactionOp, PollOp, WaitOp, EndOp>;

struct CompiledPoll {
  RowId row;
  std::uint32_t request = 0;
  CompiledCondition until;
  std::optional<CompiledCondition> succeed;
  std::string untilText; // as checks are named; for the trace of a single run
  std::string succeedText;
  std::vector<CompiledMeasure> measures;
  std::optional<JobId> job;
  TextTemplate jobIdentity;
  Nanos every{};
  Nanos timeout{};
  bool endsOnFail = false;
};

// A CSV variable as the run uses it.
struct CsvSource {
  std::string name;
  std::shared_ptr<const CsvTable> table;
  CsvOrder order = CsvOrder::sequential;
  CsvShare share = CsvShare::all;
  CsvEnd end = CsvEnd::recycle;
};

// One user class, ready to run. Immutable, shared by all workers.
struct CompiledClass {
  ClassId id;
  ThinkTime thinkTime;
  std::optional<Nanos> pacing;
  std::vector<Op> ops;
  std::uint32_t start = 0; // where the ops of `start`, `flow` and `end` begin
  std::uint32_t flow = 0;
  std::uint32_t end = 0;
  std::vector<CompiledRequest> requests;
  std::vector<CompiledPoll> polls;
  std::uint32_t slots = 0;
  std::uint32_t counters = 0;             // of repeats
  std::vector<CsvSource> csv;             // by Reference::index
  std::vector<std::string> slotNames;     // for the trace of `once`
  std::vector<std::uint32_t> secretSlots; // extracted values that are redacted
  std::vector<std::uint32_t> flowSlots;   // extracted by `flow`: forgotten after each iteration
  bool hasStart = false;
  bool hasEnd = false;
};

} // namespace tidemark
