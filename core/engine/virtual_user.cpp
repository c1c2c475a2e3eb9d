// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/virtual_user.h"

#include <algorithm>

#include "core/base/permutation.h"

namespace tidemark {

VirtualUser::VirtualUser(WorkerContext& context, UserOwner& owner, ScenarioId scenario)
    : m_context(context), m_owner(owner), m_scenario(scenario), m_slots(context.pools.targets()), m_exchange(*this) {}

VirtualUser::~VirtualUser() = default;

void VirtualUser::become(std::uint64_t number, const CompiledClass& userClass) {
  m_number = number;
  m_subject = number;
  m_class = &userClass;
  m_values.assign(userClass.slots, Value{});
  m_counters.assign(userClass.counters, 0);
  m_rows.assign(userClass.csv.size(), nullptr);
  m_startValues.clear();
  m_cookies.reset();
}

void VirtualUser::disconnect() {
  for (PoolSlot& slot : m_slots) {
    slot = PoolSlot();
  }
  m_foreignSlot = PoolSlot();
}

void VirtualUser::begin(Segment segment, std::uint32_t op, std::uint64_t drawIteration) {
  m_segment = segment;
  m_op = op;
  m_draws = Draws{
      .seed = m_context.plan.seed, .scenario = m_scenario.value, .subject = m_subject, .iteration = drawIteration};
  m_outcome = Outcome::ok;
  m_waited = Nanos::zero();
  m_waitedForIo = false;
  m_sleeping = false;
  m_running.waitsForCap = false;
  m_firstRequest = segment == Segment::flow;
  std::ranges::fill(m_counters, 0U);
  m_iterationStart = m_context.loop.now(); // whatever began it has just looked: an answer, a timer, the schedule
}

void VirtualUser::runStart() {
  takeFirstRows();
  begin(Segment::start, m_class->start, kStartDraws + iterations);
  proceed();
}

void VirtualUser::runEnd() {
  forgetIteration();
  takeFirstRows();
  begin(Segment::end, m_class->end, kEndDraws + iterations);
  proceed();
}

// `start` and `end` belong to no iteration: they see the rows of the user's first, whatever ends the data.
void VirtualUser::takeFirstRows() {
  m_scheduled.reset();
  m_subject = m_number;
  m_ownIteration = 0;
  m_globalIteration = m_number;
  for (std::size_t i = 0; i < m_class->csv.size(); ++i) {
    const CsvSource& csv = m_class->csv[i];
    m_rows[i] = rowOf(csv, i, csv.share == CsvShare::all ? m_number : 0);
  }
}

// What `start` extracted lives as long as the user, also where an iteration extracts the same name.
void VirtualUser::keepStartValues() {
  m_startValues.clear();
  for (const std::uint32_t slot : m_class->flowSlots) {
    m_startValues.push_back(m_values[slot]);
  }
}

void VirtualUser::forgetIteration() {
  for (std::size_t i = 0; i < m_class->flowSlots.size(); ++i) {
    Value& value = m_values[m_class->flowSlots[i]];
    if (m_startValues.empty()) {
      value.clear();
    } else {
      value = m_startValues[i];
    }
  }
}

bool VirtualUser::runIteration(const IterationStart& start) {
  if (!takeRows(start)) {
    return false;
  }
  forgetIteration();
  m_ownIteration = start.own;
  m_globalIteration = start.global;
  m_scheduled = start.scheduled;
  begin(Segment::flow, m_class->flow, start.own);
  proceed();
  return true;
}

bool VirtualUser::takeRows(const IterationStart& start) {
  for (std::size_t i = 0; i < m_class->csv.size(); ++i) {
    const CsvSource& csv = m_class->csv[i];
    const std::uint64_t rows = csv.table->rows.size();
    const std::uint64_t number = csv.share == CsvShare::all ? start.global : start.own;
    if (csv.end == CsvEnd::stop && number >= rows) {
      return false;
    }
    m_rows[i] = rowOf(csv, i, number);
  }
  return true;
}

// Row `number` of the CSV variable in its order, counted round and round.
const CsvRow* VirtualUser::rowOf(const CsvSource& csv, std::size_t index, std::uint64_t number) const {
  const std::uint64_t rows = csv.table->rows.size();
  std::uint64_t row = number % rows;
  if (csv.order == CsvOrder::shuffle) {
    row =
        Permutation(rows, {.seed = m_context.plan.seed, .subject = index, .purpose = DrawPurpose::csvShuffle}).at(row);
  } else if (csv.order == CsvOrder::random) {
    CounterRandom random({.seed = m_context.plan.seed,
                          .scenario = m_scenario.value,
                          .subject = number,
                          .iteration = index,
                          .purpose = DrawPurpose::csvRow});
    row = random.below(rows);
  }
  return &csv.table->rows[row];
}

void VirtualUser::proceed() {
  while (std::visit([this](const auto& op) { return perform(op); }, m_class->ops[m_op])) {
  }
}

bool VirtualUser::perform(const RequestOp& op) {
  ask(m_class->requests[op.request]);
  return false;
}

bool VirtualUser::perform(const ChooseOp& op) {
  CounterRandom random = m_draws.at(DrawPurpose::branch, op.site);
  m_op = op.branches[op.choice.pick(random)];
  return true;
}

bool VirtualUser::perform(const JumpOp& op) {
  m_op = op.to;
  return true;
}

bool VirtualUser::perform(const RepeatOp& op) {
  std::uint32_t& counter = m_counters[op.counter];
  ++counter;
  const bool again = counter < op.times;
  m_draws.pass += again ? 1 : 0;
  counter = again ? counter : 0;
  m_op = again ? op.body : m_op + 1;
  return true;
}

bool VirtualUser::perform(const BeginTransactionOp& op) {
  m_transactions.push_back({op.row, m_context.loop.refreshNow(), m_waited});
  ++m_op;
  return true;
}

bool VirtualUser::perform(const EndTransactionOp& /*op*/) {
  closeTransaction();
  ++m_op;
  return true;
}

void VirtualUser::closeTransaction() {
  const OpenTransaction transaction = m_transactions.back();
  m_transactions.pop_back();
  const Nanos length = m_context.loop.refreshNow() - transaction.start - (m_waited - transaction.waitedBefore);
  recordSpan(transaction.row, std::max(length, Nanos::zero()), transaction.outcome); // less than zero: a wait cut short
}

bool VirtualUser::perform(const WaitOp& op) {
  ++m_op;
  m_waited += op.duration;
  m_waitedForIo = true;
  m_wakeAt = m_context.loop.refreshNow() + op.duration;
  m_context.loop.arm(*this, m_wakeAt);
  return false;
}

bool VirtualUser::perform(const EndOp& /*op*/) {
  endSegment();
  return false;
}

void VirtualUser::endSegment() {
  while (!m_transactions.empty()) {
    closeTransaction();
  }
  const Segment ended = m_segment;
  const bool iteration = ended == Segment::flow;
  if (iteration) {
    const Instant now = m_context.loop.now();
    recordSpan(m_context.plan.iterationRow(), now - m_iterationStart, m_outcome,
               m_scheduled ? now - *m_scheduled : kNoPhase);
  }
  m_segment = Segment::none;
  if (ended == Segment::start) {
    keepStartValues();
  }
  for (std::size_t i = 0; iteration && i < m_slots.size(); ++i) {
    m_context.pools.target(i).endIteration(m_slots[i]);
  }
  if (ended == Segment::start) {
    m_owner.onStarted(*this);
  } else if (iteration) {
    m_owner.onIterationEnd(*this);
  } else {
    m_owner.onRetired(*this);
  }
}

void VirtualUser::noteFailure(Outcome outcome) {
  m_outcome = m_outcome == Outcome::ok ? outcome : m_outcome;
  for (OpenTransaction& transaction : m_transactions) {
    transaction.outcome = transaction.outcome == Outcome::ok ? outcome : transaction.outcome;
  }
}

void VirtualUser::recordSpan(RowId row, Nanos length, Outcome outcome, Nanos response) {
  Sample sample;
  sample.scenario = m_scenario;
  sample.row = row;
  sample.userClass = m_class->id;
  sample.outcome = outcome;
  sample.countsForClass = false;
  sample.service = length;
  sample.response = response;
  m_context.beats.closeBeats(m_context.loop.now());
  m_context.recorder.record(sample);
}

void VirtualUser::sleepUntil(Instant wake) {
  m_sleeping = true;
  m_wakeAt = wake;
  m_context.loop.arm(*this, wake);
}

void VirtualUser::onTimer(Instant now) {
  m_context.recorder.current().health.loopLag.record(now - m_wakeAt);
  if (m_sleeping) {
    m_sleeping = false;
    m_owner.onWake(*this);
  } else if (m_running.waitsForCap) {
    send();
  } else if (m_poll.poll != nullptr) {
    continuePoll(now);
  } else {
    proceed();
  }
}

void VirtualUser::abort() {
  m_context.loop.disarm(*this);
  m_sleeping = false;
  if (m_segment == Segment::none) {
    return;
  }
  m_segment = Segment::none; // first: what ends below must not go on with the flow
  if (m_exchange.running()) {
    m_exchange.abort();
  }
  if (m_poll.poll != nullptr) {
    closePoll(Outcome::aborted, m_context.loop.refreshNow());
  }
  noteFailure(Outcome::aborted);
  while (!m_transactions.empty()) {
    closeTransaction();
  }
}

RenderSource VirtualUser::source() const {
  return {.slots = m_values,
          .rows = m_rows,
          .tokens = m_context.tokens,
          .draws = m_draws,
          .user = m_number,
          .iteration = m_ownIteration,
          .arrival = m_globalIteration,
          .clock = &m_context.clock};
}

JobCounters* VirtualUser::jobCounters() {
  if (!m_poll.poll->job) {
    return nullptr;
  }
  m_context.beats.closeBeats(m_context.loop.now());
  return &m_context.recorder.current().job(m_scenario, *m_poll.poll->job);
}

} // namespace tidemark
