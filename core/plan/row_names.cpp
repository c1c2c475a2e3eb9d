// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/row_names.h"

#include <array>

#include "core/plan/json_value.h"
#include "core/plan/walk.h"

namespace tidemark {
namespace {

void addMeasures(const std::vector<Measure>& measures, const std::string& pointer, std::vector<NameUse>& uses) {
  for (std::size_t i = 0; i < measures.size(); ++i) {
    const Measure& measure = measures[i];
    const std::string_view unit = measure.stream == StreamMeasure::none ? std::string_view{measure.unit} : "ms";
    uses.push_back({measure.name, NameKind::measure, pointerTo(pointer, i) + "/name", unit});
  }
}

void addStep(const StepPlace& place, std::vector<NameUse>& uses) {
  if (const auto* transaction = std::get_if<Transaction>(&place.step->what)) {
    uses.push_back({transaction->name, NameKind::transaction, place.pointer + "/transaction", {}});
  }
  const auto* poll = std::get_if<Poll>(&place.step->what);
  if (poll != nullptr) {
    uses.push_back({poll->name, NameKind::poll, place.pointer + "/poll", {}});
  }
  if (const Request* request = place.request) {
    const std::string_view key = poll != nullptr ? "/name" : "/request";
    uses.push_back({request->name, NameKind::request, place.requestPointer + std::string{key}, {}});
    if (!request->group.empty()) {
      uses.push_back({request->group, NameKind::group, place.requestPointer + "/group", {}});
    }
    addMeasures(request->measure, place.requestPointer + "/measure", uses);
  }
  if (poll != nullptr) {
    addMeasures(poll->measure, place.pointer + "/measure", uses);
  }
}

} // namespace

Sentence nameKindText(NameKind kind) {
  static const std::array kTexts{sentence("request"), sentence("group"),   sentence("transaction"),
                                 sentence("poll"),    sentence("measure"), sentence("scenario")};
  return kTexts[static_cast<std::size_t>(kind)];
}

std::vector<NameUse> nameUses(const Project& project) {
  std::vector<NameUse> uses;
  walkSteps(project, [&uses](const StepPlace& place) { addStep(place, uses); });
  for (std::size_t i = 0; i < project.scenarios.size(); ++i) {
    if (!project.scenarios[i].disabled) {
      uses.push_back({project.scenarios[i].name, NameKind::scenario, pointerTo("/scenarios", i) + "/name", {}});
    }
  }
  return uses;
}

RowNames rowNamesOf(const Project& project) {
  RowNames names;
  for (NameUse& use : nameUses(project)) {
    names.try_emplace(std::string{use.name}, RowName{use.kind, std::move(use.pointer), std::string{use.unit}});
  }
  return names;
}

} // namespace tidemark
