// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_rows.h"

#include <algorithm>

#include "core/plan/walk.h"

namespace tidemark {
namespace {

template <class Tag>
Id<Tag> idAt(std::size_t index) {
  return Id<Tag>{static_cast<std::uint32_t>(index)};
}

RowId addRow(RunPlan& plan, const Row& row) {
  if (const auto known = findRow(plan, row.kind, row.name)) {
    return *known;
  }
  plan.rows.push_back(row);
  return idAt<RowTag>(plan.rows.size() - 1);
}

Row measureRow(const Measure& measure) {
  Row row;
  row.kind = RowKind::measure;
  row.name = measure.name;
  row.unit = measure.stream == StreamMeasure::none ? measure.unit : "ms";
  return row;
}

Row plainRow(RowKind kind, const std::string& name) {
  Row row;
  row.kind = kind;
  row.name = name;
  return row;
}

Row requestRow(const Request& request) {
  Row row = plainRow(RowKind::request, request.name);
  row.group = request.group;
  row.service = request.service;
  row.method = request.method;
  return row;
}

// Calls `see(row)` for every row of a step itself, in order.
template <class See>
void rowsOfStep(const StepPlace& place, See see) {
  if (const auto* transaction = std::get_if<Transaction>(&place.step->what)) {
    see(plainRow(RowKind::transaction, transaction->name));
  }
  const auto* poll = std::get_if<Poll>(&place.step->what);
  if (poll != nullptr) {
    see(plainRow(RowKind::poll, poll->name));
  }
  if (place.request != nullptr) {
    see(requestRow(*place.request));
    for (const Measure& measure : place.request->measure) {
      see(measureRow(measure));
    }
  }
  if (poll != nullptr) {
    for (const Measure& measure : poll->measure) {
      see(measureRow(measure));
    }
  }
}

void addChecks(RunPlan& plan, const Request& request) {
  const auto row = findRow(plan, RowKind::request, request.name);
  for (const Check& check : request.checks) {
    if (!findCheck(plan, *row, check)) {
      plan.checks.push_back({*row, checkText(check)});
    }
  }
}

void addJob(RunPlan& plan, const Poll& poll) {
  if (!poll.job.empty() && !findJob(plan, poll.name)) {
    plan.jobs.push_back({poll.name, *findRow(plan, RowKind::poll, poll.name), poll.every});
  }
}

} // namespace

void buildRows(RunPlan& plan) {
  walkSteps(plan.project, [&plan](const StepPlace& place) {
    rowsOfStep(place, [&plan](const Row& row) { addRow(plan, row); });
    if (place.request != nullptr) {
      addChecks(plan, *place.request);
    }
    if (const auto* poll = std::get_if<Poll>(&place.step->what)) {
      addJob(plan, *poll);
    }
  });
  plan.rows.push_back(plainRow(RowKind::iteration, "iteration"));
}

std::vector<RowId> rowsOfClass(const RunPlan& plan, std::size_t userClass) {
  std::vector<RowId> rows;
  walkSteps(plan.project, userClass, [&](const StepPlace& place) {
    rowsOfStep(place, [&](const Row& row) {
      const auto id = findRow(plan, row.kind, row.name);
      if (id && std::ranges::find(rows, *id) == rows.end()) {
        rows.push_back(*id);
      }
    });
  });
  return rows;
}

std::optional<RowId> findRow(const RunPlan& plan, RowKind kind, std::string_view name) {
  const auto found =
      std::ranges::find_if(plan.rows, [kind, name](const Row& row) { return row.kind == kind && row.name == name; });
  return found == plan.rows.end() ? std::nullopt
                                  : std::optional{idAt<RowTag>(static_cast<std::size_t>(found - plan.rows.begin()))};
}

std::optional<CheckId> findCheck(const RunPlan& plan, RowId row, const Check& check) {
  const CheckRow wanted{row, checkText(check)};
  const auto found = std::ranges::find(plan.checks, wanted);
  return found == plan.checks.end()
             ? std::nullopt
             : std::optional{idAt<CheckTag>(static_cast<std::size_t>(found - plan.checks.begin()))};
}

std::optional<JobId> findJob(const RunPlan& plan, std::string_view poll) {
  const auto found = std::ranges::find(plan.jobs, poll, &JobRow::name);
  return found == plan.jobs.end() ? std::nullopt
                                  : std::optional{idAt<JobTag>(static_cast<std::size_t>(found - plan.jobs.begin()))};
}

} // namespace tidemark
