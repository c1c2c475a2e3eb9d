// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/job_queue.h"

#include <doctest/doctest.h>

#include "tests/fakes/fake_clock.h"

namespace tidemark::target {
namespace {

using std::chrono::seconds;

} // namespace

TEST_CASE("a job is processed at once while a worker is free, and ends") {
  FakeClock clock;
  JobQueue queue(2, seconds(3), 1);
  const auto job = queue.submit(clock.now(), 1, false);
  REQUIRE(job);
  CHECK(job->number == 1);
  CHECK(jobStatus(*job, clock.now()) == "processing");
  clock.advance(seconds(2));
  CHECK(processingTime(*job, clock.now()) == seconds(2));
  clock.advance(seconds(2));
  CHECK(jobStatus(*job, clock.now()) == "completed");
  CHECK(processingTime(*job, clock.now()) == job->endsAt - job->startsAt);
  CHECK(queue.totals(clock.now()) == JobTotals{1, 1, 0, 0, 0});
}

TEST_CASE("processing takes the mean time within a tenth, times the effort") {
  JobQueue queue(1000, seconds(10), 1);
  Nanos sum{0};
  for (int i = 0; i < 1000; ++i) {
    const auto job = *queue.submit(FakeClock().now(), 0.5, false);
    const Nanos time = job.endsAt - job.startsAt;
    CHECK(time >= std::chrono::milliseconds(4500));
    CHECK(time <= std::chrono::milliseconds(5500));
    sum += time;
  }
  CHECK(toSeconds(sum) == doctest::Approx(5000).epsilon(0.01));
}

TEST_CASE("what no worker is free for waits in the order of arrival") {
  FakeClock clock;
  JobQueue queue(1, seconds(3), 1);
  const auto first = *queue.submit(clock.now(), 1, false);
  const auto second = *queue.submit(clock.now(), 1, false);
  const auto third = *queue.submit(clock.now(), 1, true);
  CHECK(second.startsAt == first.endsAt);
  CHECK(third.startsAt == second.endsAt);
  CHECK(jobStatus(second, clock.now()) == "queued");
  CHECK(processingTime(second, clock.now()) == Nanos(0));
  CHECK(queue.totals(clock.now()) == JobTotals{3, 0, 0, 2, 1});
  CHECK(queue.totals(first.endsAt) == JobTotals{3, 1, 0, 1, 1});
  CHECK(queue.totals(third.endsAt) == JobTotals{3, 2, 1, 0, 0});
  CHECK(jobStatus(third, third.endsAt) == "failed");
}

TEST_CASE("a worker that was idle starts a new job when it comes, not before") {
  FakeClock clock;
  JobQueue queue(1, seconds(3), 1);
  queue.submit(clock.now(), 1, false);
  clock.advance(seconds(60));
  const auto job = *queue.submit(clock.now(), 1, false);
  CHECK(job.startsAt == clock.now());
}

TEST_CASE("jobs are found by their number") {
  FakeClock clock;
  JobQueue queue(1, seconds(3), 1);
  const auto job = queue.submit(clock.now(), 1, false);
  CHECK(queue.find(1) == job);
  CHECK_FALSE(queue.find(0));
  CHECK_FALSE(queue.find(2));
}

TEST_CASE("a full queue takes no more, and has room again later") {
  FakeClock clock;
  JobQueue queue(1, seconds(3), 1);
  for (std::size_t i = 0; i <= JobQueue::kMaxQueued; ++i)
    REQUIRE(queue.submit(clock.now(), 1, false));
  CHECK_FALSE(queue.submit(clock.now(), 1, false));
  CHECK(queue.totals(clock.now()).submitted == JobQueue::kMaxQueued + 1);
  clock.advance(seconds(4));
  CHECK(queue.submit(clock.now(), 1, false));
}

TEST_CASE("old jobs are forgotten, new ones kept, and the totals stay exact") {
  FakeClock clock;
  JobQueue queue(8, Nanos(1), 1);
  constexpr std::uint64_t kCount = JobQueue::kKept + JobQueue::kMaxQueued + 1;
  for (std::uint64_t i = 0; i < kCount; ++i) {
    REQUIRE(queue.submit(clock.now(), 1, false));
    clock.advance(Nanos(10));
  }
  CHECK_FALSE(queue.find(1));
  CHECK(queue.find(2));
  CHECK(queue.find(kCount)->number == kCount);
  CHECK(queue.totals(clock.now()).completed == kCount);
}

TEST_CASE("the same seed gives the same times") {
  const Instant now = FakeClock().now();
  CHECK(JobQueue(1, seconds(3), 4).submit(now, 1, false) == JobQueue(1, seconds(3), 4).submit(now, 1, false));
  CHECK(JobQueue(1, seconds(3), 4).submit(now, 1, false) != JobQueue(1, seconds(3), 5).submit(now, 1, false));
}

} // namespace tidemark::target
