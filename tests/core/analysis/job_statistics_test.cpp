// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/job_statistics.h"

#include <doctest/doctest.h>

#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

struct Fixture {
  SmallPlan small;
  ScenarioId id = small.users("Jobs", {{"hold A", 20}});

  JobStatistics statistics(std::uint64_t hashes) {
    RunBuilder run(small.share());
    run.start(id);
    for (std::uint64_t second = 0; second < 20; ++second) {
      JobCounters& jobs = run.now().job(id, JobId{0});
      if (second >= 2 && second < 12) {
        jobs.submitted = 2;
        for (std::uint64_t i = 0; i < hashes; ++i) {
          jobs.idHashes.push_back(second == 11 ? 4 : 2 * second + i); // the last two repeat job 4
        }
      }
      if (second >= 5 && second < 15) {
        jobs.completed = 1;
        run.requests(id, SmallPlan::kJob, 1, milliseconds(3000));
      }
      jobs.failed = second == 15 ? 4 : 0;
      jobs.lost = second == 16 ? 2 : 0;
      jobs.undecided = second == 19 ? 4 : 0;
      run.next();
    }
    run.end(id).finish();
    const auto all = jobStatistics(run.record(), Window{.scenario = id, .spans = {{0, 20}}, .name = {}});
    REQUIRE(all.size() == 1);
    return all.front();
  }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "jobs are counted by what became of them") {
  const JobStatistics jobs = statistics(2);
  CHECK(jobs.name == "Job");
  CHECK(jobs.submitted == 20);
  CHECK(jobs.completed == 10);
  CHECK(jobs.failed == 4);
  CHECK(jobs.lost == 2);
  CHECK(jobs.undecided == 4);
  CHECK(*jobs.successPercent == doctest::Approx(62.5)); // of the decided ones
  CHECK(*jobs.jobsPerS == doctest::Approx(10.0 / 13));  // from second 2 to second 14
  CHECK(jobs.latencyMs->count == 10);
  CHECK(jobs.duplicated == 2);
}

TEST_CASE_FIXTURE(Fixture, "with ids missing, duplicates are not measured") {
  CHECK(statistics(1).duplicated == std::nullopt);
}

TEST_CASE_FIXTURE(Fixture, "a window without a job has no row") {
  RunBuilder run(small.share());
  run.start(id).next().end(id).finish();
  CHECK(jobStatistics(run.record(), Window{.scenario = id, .spans = {{0, 1}}, .name = {}}).empty());
}

TEST_CASE("a duplicate is every appearance after the first") {
  CHECK(countDuplicates({}) == 0);
  CHECK(countDuplicates({1, 2, 3}) == 0);
  CHECK(countDuplicates({1, 2, 1, 1, 2}) == 3);
}
