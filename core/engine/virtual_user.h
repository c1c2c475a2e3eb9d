// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/engine/draws.h"
#include "core/engine/stream_watch.h"
#include "core/engine/worker_context.h"
#include "core/metrics/sample.h"
#include "core/net/connection_pool.h"
#include "core/net/cookie_jar.h"
#include "core/net/exchange.h"
#include "core/net/timer_queue.h"

namespace tidemark {

struct TracedExtract;
struct TracedVariable;
class VirtualUser;

// Who decides what a user does next: the scenario's driver.
class UserOwner {
public:
  virtual void onStarted(VirtualUser& user) = 0;      // `start` is done (or there is none)
  virtual void onIterationEnd(VirtualUser& user) = 0; // ended, however
  virtual void onWake(VirtualUser& user) = 0;         // sleepUntil's time has come
  virtual void onRetired(VirtualUser& user) = 0;      // `end` is done; the user may be destroyed later, not inside

protected:
  ~UserOwner() = default;
};

// Where an iteration stands in the plan.
struct IterationStart {
  std::uint64_t own = 0;            // number of the user's iteration, from 0; under arrivals the arrival's number
  std::uint64_t global = 0;         // number over the scenario: what CSV rows of `share: all` go by
  std::optional<Instant> scheduled; // under arrivals
};

// A simulated client: the place in its class's ops, its variables, connections and cookies. Knows no step: it asks
// the op. Destroyed or reused by its owner; a running exchange is forgotten silently then.
class VirtualUser final : ExchangeHandler, Timer {
public:
  VirtualUser(WorkerContext& context, UserOwner& owner, ScenarioId scenario);
  ~VirtualUser() override;

  // Takes on a number and a class; variables and cookies are forgotten. Only between two iterations.
  void become(std::uint64_t number, const CompiledClass& userClass);
  void runStart();
  // False: a CSV variable with `end: stop` has no row left; nothing was begun.
  bool runIteration(const IterationStart& start);
  void runEnd();
  void sleepUntil(Instant wake);
  // Ends what runs with outcome `aborted`, without telling the owner.
  void abort();
  void clearCookies() { m_cookies.reset(); }
  // Lets go of its connections. May be called from what an exchange's end led to.
  void disconnect();

  [[nodiscard]] std::uint64_t number() const { return m_number; }
  [[nodiscard]] const CompiledClass& userClass() const { return *m_class; }
  [[nodiscard]] bool busy() const { return m_segment != Segment::none; }
  [[nodiscard]] bool inIteration() const { return m_segment == Segment::flow; }
  [[nodiscard]] Instant iterationStart() const { return m_iterationStart; }
  [[nodiscard]] bool waitedForIo() const { return m_waitedForIo; } // the last iteration had to wait for something
  [[nodiscard]] bool failed() const { return m_outcome != Outcome::ok; }
  // What extracted names and CSV columns hold now, secrets masked; for the trace of a single run.
  [[nodiscard]] std::vector<TracedVariable> variables() const;

  // Whose draws the next iterations make: the user's own unless an arrival's number is set.
  void setSubject(std::uint64_t subject) { m_subject = subject; }
  void cancelSleep() {
    m_context.loop.disarm(*this);
    m_sleeping = false;
  }

  bool live = false;            // owner's: taking part; else kept to be reused
  bool retiring = false;        // owner's: goes at the end of its iteration
  bool parked = false;          // owner's: alive, while another user stands for it
  std::uint64_t iterations = 0; // owner's: begun so far

private:
  static constexpr std::size_t kTracedFound = 1000; // of what a check found, in a trace
  enum class Segment : std::uint8_t { none, start, flow, end };
  struct OpenTransaction {
    RowId row;
    Instant start;
    Nanos waitedBefore{};
    Outcome outcome = Outcome::ok;
  };
  struct RunningPoll {
    const CompiledPoll* poll = nullptr; // null: none runs
    Instant start;
    Instant lastAsked;
    bool untilHolds = false;
    bool succeeded = false;
  };
  // One request from first send to its sample, redirects included.
  struct RunningRequest {
    const CompiledRequest* request = nullptr;
    Nanos service = kNoPhase;
    std::array<Nanos, kPhaseCount> phases{kNoPhase, kNoPhase, kNoPhase, kNoPhase, kNoPhase, kNoPhase};
    std::uint64_t bytesSent = 0;
    std::uint64_t bytesReceived = 0;
    Instant deadline = Instant::max();
    int redirectsLeft = 0;
    bool redirected = false;
    bool turnedGet = false; // a redirect made it one, and dropped the body
    bool waitsForCap = false;
  };

  // --- flow
  void begin(Segment segment, std::uint32_t op, std::uint64_t drawIteration);
  void proceed();
  bool perform(const RequestOp& op);
  bool perform(const ChooseOp& op);
  bool perform(const JumpOp& op);
  bool perform(const RepeatOp& op);
  bool perform(const BeginTransactionOp& op);
  bool perform(const EndTransactionOp& op);
  bool perform(const PollOp& op);
  bool perform(const WaitOp& op);
  bool perform(const EndOp& op);
  void endSegment();
  void noteFailure(Outcome outcome);
  void closeTransaction();
  void recordSpan(RowId row, Nanos length, Outcome outcome, Nanos response = kNoPhase);
  bool takeRows(const IterationStart& start);
  [[nodiscard]] const CsvRow* rowOf(const CsvSource& csv, std::size_t index, std::uint64_t number) const;
  void takeFirstRows();
  void keepStartValues();
  void forgetIteration();

  // --- requests
  void ask(const CompiledRequest& request);
  void send();
  bool render(std::string_view& missing);
  std::string_view renderBody(const RenderSource& values);
  void addCookies(const Url& url);
  void offer(bool hasBody);
  void onDone(const ExchangeResult& result) override;
  void onTimer(Instant now) override;
  void addTimes(const ExchangeResult& result);
  void renderRedirect(const Url& next);
  void storeCookies(const ExchangeResult& result);
  struct Ending {
    Outcome outcome = Outcome::ok;
    std::string message;
    bool endsIteration = false;
  };
  bool followRedirect(const ExchangeResult& result, Ending& ending);
  void judge(const ExchangeResult& result, Ending& ending, TracedRequest* trace);
  [[nodiscard]] DecodedBody unpacked(const ExchangeResult& result) const;
  void judgeResponse(ResponseView& response, Ending& ending, TracedRequest* trace);
  bool judgeRpc(ResponseView& response, Ending& ending);
  void runChecks(const ResponseView& response, Ending& ending, TracedRequest* trace);
  void runExtractors(const ResponseView& response, Ending& ending, TracedRequest* trace);
  void recordMeasures(const std::vector<CompiledMeasure>& measures, ResponseView& response);
  void finish(const ExchangeResult& result, const Ending& ending, TracedRequest* trace);
  void keepExemplar(const ExchangeResult& result, const Sample& sample, const std::string& message, Instant now);
  [[nodiscard]] Sample sampleOf(const ExchangeResult& result, const Ending& ending, Instant now) const;
  void fail(const Ending& ending);
  void afterRequest(const Ending& ending, Instant now);
  [[nodiscard]] std::string requestText(const ExchangeResult& result) const;
  [[nodiscard]] std::string responseText(const ExchangeResult& result) const;
  [[nodiscard]] std::string masked(std::string_view text) const;
  [[nodiscard]] std::string toldFound(std::string_view found, std::size_t most) const;
  [[nodiscard]] std::string excerpt(std::string_view text, const Redactor::Names& own) const;
  [[nodiscard]] Redactor::Names secretNames() const;
  [[nodiscard]] Url requestUrl() const;
  [[nodiscard]] Url urlOf(std::string_view head) const;

  // --- answers that are looked at while they arrive
  void beginStream();
  bool onBody(std::string_view piece, const ExchangeResult& soFar, Instant at) override;
  void noteArrival(const ExchangeResult& soFar, Instant at);

  // --- what a single run tells of itself
  void fillTrace(TracedRequest& trace, const ExchangeResult& result, const Ending& ending) const;
  void traceRedirect(const ExchangeResult& result) const; // an answer that leads on
  void traceSent(TracedRequest& trace, const ExchangeResult& result) const;
  void traceResponse(TracedRequest& trace, const ExchangeResult& result) const;
  static TracedExtract tracedExtract(const Extractor& extractor, const std::optional<Value>& value,
                                     const ResponseView& response, const std::string* cookie);
  void traceConditions(TracedRequest& trace, const ResponseView& response) const;
  void tracePollEnd(Outcome outcome, Instant now) const;

  // --- polls
  void judgePoll(ResponseView& response, const Ending& ending, TracedRequest* trace);
  void continuePoll(Instant now);
  void afterPollRequest(Instant now);
  void closePoll(Outcome outcome, Instant now);
  void endPoll(Outcome outcome, Instant now);

  [[nodiscard]] RenderSource source() const;
  [[nodiscard]] JobCounters* jobCounters();

  // What every request touches stands together: with thousands of users each line of the cache counts.
  WorkerContext& m_context;
  UserOwner& m_owner;
  const CompiledClass* m_class = nullptr;
  std::uint64_t m_number = 0;
  std::uint64_t m_subject = 0;
  Draws m_draws;
  ScenarioId m_scenario;
  std::uint32_t m_op = 0;
  Segment m_segment = Segment::none;
  bool m_waitedForIo = false;
  bool m_firstRequest = true;
  bool m_sleeping = false;         // between two iterations
  Outcome m_outcome = Outcome::ok; // of the iteration so far
  Instant m_iterationStart;
  std::optional<Instant> m_scheduled;
  std::uint64_t m_ownIteration = 0;
  std::uint64_t m_globalIteration = 0;
  Nanos m_waited{}; // in `wait` steps of this iteration
  std::vector<std::uint32_t> m_counters;
  std::vector<OpenTransaction> m_transactions;
  std::vector<PoolSlot> m_slots;
  std::unique_ptr<CookieJar> m_cookies;
  RunningPoll m_poll;
  RunningRequest m_running;
  Exchange m_exchange;
  // What only some plans use.
  std::vector<Value> m_values;
  std::vector<Value> m_startValues; // by CompiledClass::flowSlots: what `start` left there; empty: nothing
  std::vector<const CsvRow*> m_rows;
  Instant m_wakeAt;
  std::unique_ptr<StreamWatch> m_stream; // once it was needed
  std::unique_ptr<PartedBody> m_parts;   // likewise
  std::string m_buffer;                  // a rendered request
  PoolSlot m_foreignSlot;
  std::unique_ptr<Origin> m_redirectedTo; // of the running request, if it is redirected
};

} // namespace tidemark
