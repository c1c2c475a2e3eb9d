// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/plan/load.h"

namespace tidemark {

// What became of one level of a capacity search.
enum class LevelOutcome : std::uint8_t { passed, failed, generatorLimit };
const char* levelOutcomeId(LevelOutcome outcome); // "generator-limit"

// How a capacity search ended. `notReached`: every level up to the last one passed. `fromFailed`: not even the first
// one did. `unfinished`: the scenario was stopped before.
enum class SearchEnd : std::uint8_t { found, notReached, generatorLimit, fromFailed, unfinished };
const char* searchEndId(SearchEnd end); // "not-reached", as in report.json

// The level above one that passed: half as much again, whole where users are searched, the last level at most.
double levelAbove(const SearchLoad& load, double level);
// The levels that are tried while all of them pass, `from` and `to` included.
std::vector<double> growthOf(const SearchLoad& load);
// How many levels a search holds at most, if each level keeps its verdict when it is confirmed.
int mostLevels(const SearchLoad& load);
// How long one level is held: whole seconds, two at least, so that something is left of it without its first quarter.
Nanos levelHold(const SearchLoad& load, double timeScale);
// "168.8/s", "24 users".
std::string levelText(SearchOf of, double level);
// "level 4: 168.8/s": the stage that holds the n-th level.
std::string levelStageName(SearchOf of, int number, double level);

} // namespace tidemark
