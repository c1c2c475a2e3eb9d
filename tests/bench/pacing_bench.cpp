// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The price of deciding when the next arrival or user comes, and of a draw.
#include <benchmark/benchmark.h>

#include "core/base/permutation.h"
#include "core/pacing/arrival_schedule.h"
#include "core/pacing/user_schedule.h"

namespace tidemark {
namespace {

std::vector<StagePlan> ramp(double most) {
  StagePlan stage;
  stage.to = std::chrono::hours(1000);
  stage.toTarget = most;
  return {stage};
}

void nextArrival(benchmark::State& state) {
  ArrivalSchedule schedule({.stages = ramp(1e6), .spacing = state.range(0) == 0 ? Spacing::even : Spacing::poisson});
  for (auto _ : state) {
    schedule.advance();
    benchmark::DoNotOptimize(schedule.next());
  }
}
BENCHMARK(nextArrival)->Name("BM_NextArrival")->ArgName("poisson")->Arg(0)->Arg(1);

void nextUser(benchmark::State& state) {
  UserSchedule schedule(ramp(1e12), {});
  for (auto _ : state) {
    schedule.advance();
    benchmark::DoNotOptimize(schedule.next());
  }
}
BENCHMARK(nextUser)->Name("BM_NextUser");

void draw(benchmark::State& state) {
  CounterRandom random(DrawKey{.seed = 1});
  for (auto _ : state) {
    benchmark::DoNotOptimize(random.next());
  }
}
BENCHMARK(draw)->Name("BM_Draw");

void firstDraw(benchmark::State& state) {
  DrawKey key;
  for (auto _ : state) {
    ++key.iteration;
    benchmark::DoNotOptimize(CounterRandom(key).next());
  }
}
BENCHMARK(firstDraw)->Name("BM_FirstDraw");

void permute(benchmark::State& state) {
  const Permutation permutation(100'000, DrawKey{.purpose = DrawPurpose::csvShuffle});
  std::uint64_t i = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(permutation.at(i++ % 100'000));
  }
}
BENCHMARK(permute)->Name("BM_Permute");

} // namespace
} // namespace tidemark
