// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/quantity.h"

namespace tidemark {

enum class StageKind { automatic, ramp, hold, spike, recovery, manual };

// One stage as written. Exactly one of: `to` (a jump), `to`+`over`, `to`+`at`, `hold`.
// For users `to` counts users and `at` is users a second; for arrivals `to` is a rate a second.
struct StageSpec {
  std::optional<double> to;
  std::optional<Nanos> over;
  std::optional<Rate> at;
  std::optional<Nanos> hold;
  std::string name;
  StageKind kind = StageKind::automatic;
  friend bool operator==(const StageSpec&, const StageSpec&) = default;
};

struct UsersLoad {
  std::vector<StageSpec> stages;
  friend bool operator==(const UsersLoad&, const UsersLoad&) = default;
};
enum class Spacing { even, poisson };
struct ArrivalsLoad {
  std::vector<StageSpec> stages;
  Spacing spacing = Spacing::even;
  int maxUsers = 0;
  friend bool operator==(const ArrivalsLoad&, const ArrivalsLoad&) = default;
};
struct IterationsLoad {
  std::int64_t iterations = 1;
  int users = 1;
  bool perUser = false;
  std::optional<Nanos> maxDuration;
  friend bool operator==(const IterationsLoad&, const IterationsLoad&) = default;
};
enum class SearchOf { users, arrivals };
struct SearchLoad {
  SearchOf of = SearchOf::users;
  double from = 1;
  double to = 1;
  Nanos hold = std::chrono::seconds(20);
  double tolerancePercent = 5;
  int maxUsers = 0;
  friend bool operator==(const SearchLoad&, const SearchLoad&) = default;
};

struct Load {
  std::variant<UsersLoad, ArrivalsLoad, IterationsLoad, SearchLoad> model;
  Nanos gracefulStop = std::chrono::seconds(30);
  friend bool operator==(const Load&, const Load&) = default;
};

// The word of report.json: "users" "arrivals" "iterations" "search".
const char* loadModelName(const Load& load);

enum class ThinkTimeKind { none, fixed, uniform, exponential };
struct ThinkTime {
  ThinkTimeKind kind = ThinkTimeKind::none;
  Nanos low{};  // fixed value, lower bound, or the mean of exponential
  Nanos high{}; // upper bound of uniform
  friend bool operator==(const ThinkTime&, const ThinkTime&) = default;
};

} // namespace tidemark
