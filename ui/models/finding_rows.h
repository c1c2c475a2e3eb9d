// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/report/report_model.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// What the rules of the report find in one scenario of it alone, by priority. Pure.
std::vector<Finding> findingsIn(const ReportModel& model, std::size_t scenario);

// Each finding with its evidence and what to do; the key of a row is its index.
std::vector<ValueColumn> findingColumns();
std::vector<ValueRow> findingRows(const std::vector<Finding>& findings);

// Where the figures that show a finding stand.
enum class EvidencePlace : std::uint8_t {
  requests,
  errors,
  distribution,
  exemplars,
  resources,
  events,
  slos,
  saturated
};
EvidencePlace placeOf(std::string_view findingId);

} // namespace tidemark::ui
