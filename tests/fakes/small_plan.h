// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/plan/run_plan.h"

namespace tidemark::fakes {

// A plan put together by hand, without a project file: for tests of what is counted, not of how it is planned.
// Rows: 0 Health (request, service api), 1 Create (request, group Ingestion), 2 Checkout (transaction), 3 Size (measure
// in s), 4 Job (poll), 5 the iteration. Two checks (rows 0 and 1), one job, one class.
class SmallPlan {
public:
  static constexpr RowId kHealth{0};
  static constexpr RowId kCreate{1};
  static constexpr RowId kCheckout{2};
  static constexpr RowId kSize{3};
  static constexpr RowId kJob{4};

  SmallPlan();
  // Stages follow each other: {"ramp", 10} {"hold A", 30} … in seconds; a name that begins with "hold" is a hold.
  struct Stage {
    std::string name;
    int seconds = 0;
    double target = 10;
  };
  ScenarioId users(const std::string& name, const std::vector<Stage>& stages);
  ScenarioId arrivals(const std::string& name, const std::vector<Stage>& stages);
  ScenarioId iterations(const std::string& name);
  // Its first level is planned, as by resolve().
  ScenarioId search(const std::string& name, const SearchLoad& load);
  // Metric, limit and window as a project spells them; what cannot be parsed ends the test program.
  SloPlan& slo(ScenarioId scenario, const std::string& metric, const std::string& limit,
               const std::string& window = "whole");

  RunPlan& plan() { return m_plan; }
  [[nodiscard]] std::shared_ptr<const RunPlan> share() const { return std::make_shared<const RunPlan>(m_plan); }

private:
  ScenarioId add(const std::string& name, Load load, const std::vector<Stage>& stages);
  RunPlan m_plan;
};

} // namespace tidemark::fakes
