// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/report/consistency/consistency.h"

namespace tidemark {

// Collects violations of one rule.
class ViolationList {
public:
  explicit ViolationList(std::vector<Violation>& into, std::string_view rule) : m_into(into), m_rule(rule) {}
  // `holds` false adds `detail`.
  void require(bool holds, std::string detail) {
    if (!holds) {
      m_into.push_back({m_rule, std::move(detail)});
    }
  }

private:
  std::vector<Violation>& m_into;
  std::string_view m_rule;
};

// The rules, one each.
void percentilesRise(const ReportModel& model, ViolationList& list);
void ratesAgree(const ReportModel& model, ViolationList& list);
void okAndFailedAddUp(const ReportModel& model, ViolationList& list);
void partsAddUp(const ReportModel& model, ViolationList& list);
void errorsAddUp(const ReportModel& model, ViolationList& list);
void sharesAreShares(const ReportModel& model, ViolationList& list);
void resultsFollowFromLimits(const ReportModel& model, ViolationList& list);
void verdictsFollowFromResults(const ReportModel& model, ViolationList& list);
void requirementsFollowFromLimits(const ReportModel& model, ViolationList& list);
void scenariosAreCounted(const ReportModel& model, ViolationList& list);
void ratesAreOrdered(const ReportModel& model, ViolationList& list);
void resourcesAreOrdered(const ReportModel& model, ViolationList& list);
void capacityRestsOnAHold(const ReportModel& model, ViolationList& list);
void scoresAddUp(const ReportModel& model, ViolationList& list);
void jobsAddUp(const ReportModel& model, ViolationList& list);

} // namespace tidemark
