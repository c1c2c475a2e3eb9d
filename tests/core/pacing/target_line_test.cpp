// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/target_line.h"

#include <doctest/doctest.h>

#include "tests/core/pacing/stages.h"

using namespace tidemark;
using namespace std::chrono_literals;

TEST_CASE("a line is straight inside a stage, right-continuous at jumps, and 0 outside") {
  const TargetLine line(stagesOf({{10s, 0, 50}, {20s, 50, 50}, {10s, 100, 0}}));
  CHECK(line.at(-1s) == 0);
  CHECK(line.at(0s) == 0);
  CHECK(line.at(5s) == 25);
  CHECK(line.at(10s) == 50);
  CHECK(line.at(30s) == 100);
  CHECK(line.at(35s) == 50);
  CHECK(line.at(40s) == 0);
  CHECK(line.end() == 40s);
  CHECK(line.peak() == 100);
}

TEST_CASE("a line without stages ends at once") {
  const TargetLine line;
  CHECK(line.end() == 0s);
  CHECK(line.at(0s) == 0);
  CHECK(line.peak() == 0);
}

TEST_CASE("retarget bends the line from now and holds to the planned end") {
  TargetLine line(stagesOf({{10s, 0, 50}, {20s, 50, 50}}));
  line.retarget(5s, 75, 10s);
  CHECK(line.at(2s) == 10);
  CHECK(line.at(5s) == 25);
  CHECK(line.at(10s) == 50);
  CHECK(line.at(15s) == 75);
  CHECK(line.at(29s) == 75);
  CHECK(line.end() == 30s);
}

TEST_CASE("retarget at once is a jump") {
  TargetLine line(stagesOf({{10s, 0, 50}, {20s, 50, 50}}));
  line.retarget(10s, 20, 0s);
  CHECK(line.at(10s - 1ns) == doctest::Approx(50));
  CHECK(line.at(10s) == 20);
  CHECK(line.at(29s) == 20);
}

TEST_CASE("a change that takes longer than the plan ends with the plan") {
  TargetLine line(stagesOf({{10s, 100, 100}}));
  line.retarget(5s, 0, 10s);
  CHECK(line.at(9s) == doctest::Approx(60));
  CHECK(line.end() == 10s);
  line.retarget(10s, 5, 1s); // too late
  CHECK(line.at(9s) == doctest::Approx(60));
  CHECK(line.end() == 10s);
}

TEST_CASE("retargets follow one another") {
  TargetLine line(stagesOf({{60s, 10, 10}}));
  line.retarget(10s, 20, 10s);
  line.retarget(15s, 0, 0s);
  line.retarget(15s, 40, 1s);
  CHECK(line.at(14s) == 14);
  CHECK(line.at(15s) == 0);
  CHECK(line.at(15s + 500ms) == 20);
  CHECK(line.at(50s) == 40);
}

TEST_CASE("append lets the line go on") {
  TargetLine line(stagesOf({{10s, 5, 5}}));
  line.append(7, 9, 10s);
  line.append(1, 1, 0s);
  CHECK(line.at(9s) == 5);
  CHECK(line.at(10s) == 7);
  CHECK(line.at(15s) == 8);
  CHECK(line.end() == 20s);
}
