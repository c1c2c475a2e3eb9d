// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/recorded_scenario.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

#include "core/base/quantity.h"
#include "core/plan/enum_names.h"
#include "core/plan/open_load.h"
#include "core/plan/stages.h"

namespace tidemark::ui {
namespace {

constexpr std::array<std::string_view, 4> kTies{"requires", "after", "startDelay", "marks"};
constexpr std::array<std::string_view, 3> kModels{"users", "arrivals", "search"};

template <class Keys>
bool isOneOf(std::string_view key, const Keys& keys) {
  return std::ranges::find(keys, key) != keys.end();
}

// Users are whole; a rate cut in the middle of a ramp has as many digits as one would write.
double rounded(double target, bool arrivals) { return arrivals ? std::round(target * 100) / 100 : std::round(target); }

std::vector<StageSpec> specsOf(const std::vector<StagePlan>& stages, bool arrivals) {
  std::vector<StageSpec> specs;
  double level = 0;
  std::size_t number = 0;
  for (const StagePlan& stage : stages) {
    const double from = rounded(stage.fromTarget, arrivals);
    const double to = rounded(stage.toTarget, arrivals);
    if (stage.to <= stage.from) {
      continue;
    }
    if (from != level) {
      specs.emplace_back().to = from;
    }
    ++number;
    StageSpec& spec = specs.emplace_back();
    if (stage.name != "stage " + std::to_string(number)) {
      spec.name = stage.name;
    }
    if (from == to) {
      spec.hold = stage.to - stage.from;
    } else {
      spec.to = to;
      spec.over = stage.to - stage.from;
    }
    level = to;
  }
  return specs;
}

// What the shape alone would not say is written; a change by hand is a ramp or a hold like any other.
void keepKinds(std::vector<StageSpec>& specs, const std::vector<StagePlan>& stages) {
  std::vector<StageKind> kinds;
  for (const StagePlan& stage : stages) {
    if (stage.to > stage.from) {
      kinds.push_back(stage.kind);
    }
  }
  const std::vector<StagePlan> automatic = stagesOf(specs, 1);
  std::size_t at = 0;
  for (StageSpec& spec : specs) {
    if (isJump(spec)) {
      continue;
    }
    const StageKind kind = kinds[at];
    const bool shapeSaysIt = kind == automatic[at].kind || (kind == StageKind::ramp && spec.hold);
    spec.kind = kind == StageKind::manual || shapeSaysIt ? StageKind::automatic : kind;
    ++at;
  }
}

JsonValue jsonOf(const StageSpec& spec, bool arrivals) {
  JsonValue stage = JsonValue::object();
  if (spec.to) {
    stage.add("to", arrivals ? JsonValue::ofText(rateText(Rate{*spec.to})) : JsonValue::ofNumber(*spec.to));
  }
  if (spec.over) {
    stage.add("over", JsonValue::ofText(durationText(*spec.over)));
  }
  if (spec.hold) {
    stage.add("hold", JsonValue::ofText(durationText(*spec.hold)));
  }
  if (!spec.name.empty()) {
    stage.add("name", JsonValue::ofText(spec.name));
  }
  if (spec.kind != StageKind::automatic) {
    stage.add("kind", JsonValue::ofText(enumNames<StageKind>()[static_cast<std::size_t>(spec.kind)].name));
  }
  return stage;
}

JsonValue loadOf(const JsonValue* original, const std::vector<StageSpec>& specs, bool arrivals) {
  JsonValue stages = JsonValue::list();
  for (const StageSpec& spec : specs) {
    stages.add(jsonOf(spec, arrivals));
  }
  JsonValue load = JsonValue::object();
  load.add(arrivals ? "arrivals" : "users", std::move(stages));
  for (const JsonValue& member : original == nullptr ? std::vector<JsonValue>() : original->items) {
    if (!isOneOf(member.key, kModels)) {
      load.add(member.key, member);
    }
  }
  return load;
}

std::string freeName(const JsonValue& scenarios, const QString& base) {
  const auto taken = [&scenarios](const std::string& name) {
    return std::ranges::any_of(scenarios.items, [&name](const JsonValue& scenario) {
      const JsonValue* given = scenario.member("name");
      return given != nullptr && given->text == name;
    });
  };
  const std::string first = QCoreApplication::translate("RecordedScenario", "%1 as run").arg(base).toStdString();
  std::string name = first;
  for (int number = 2; taken(name); ++number) {
    name = first + " " + std::to_string(number);
  }
  return name;
}

} // namespace

std::optional<JsonValue> recordedScenario(const JsonValue& original, const RunRecord& record, ScenarioId scenario,
                                          const std::string& name) {
  const std::vector<StagePlan>& stages = record.scenarios()[scenario.index()].stages;
  const bool arrivals = isOpen(record.plan().scenarios[scenario.index()].load);
  std::vector<StageSpec> specs = specsOf(stages, arrivals);
  if (specs.empty()) {
    return std::nullopt;
  }
  keepKinds(specs, stages);
  JsonValue made = JsonValue::object();
  made.add("name", JsonValue::ofText(name));
  for (const JsonValue& member : original.items) {
    if (member.key == "load") {
      made.add("load", loadOf(&member, specs, arrivals));
    } else if (member.key != "name" && !isOneOf(member.key, kTies)) {
      made.add(member.key, member);
    }
  }
  return made;
}

std::optional<QString> addRecordedScenario(ProjectEditor& editor, const RunRecord& record, ScenarioId scenario) {
  const JsonValue* scenarios = editor.at(QStringLiteral("/scenarios"));
  const std::string& name = record.plan().scenarios[scenario.index()].name;
  if (!editor.isEditable() || scenarios == nullptr) {
    return std::nullopt;
  }
  const auto original = std::ranges::find_if(scenarios->items, [&name](const JsonValue& item) {
    const JsonValue* given = item.member("name");
    return given != nullptr && given->text == name;
  });
  if (original == scenarios->items.end()) {
    return std::nullopt;
  }
  const std::string added = freeName(*scenarios, QString::fromStdString(name));
  auto made = recordedScenario(*original, record, scenario, added);
  const QString place = QStringLiteral("/scenarios/%1").arg(scenarios->items.size());
  const QString what = QCoreApplication::translate("RecordedScenario", "Save load as scenario");
  if (!made || !editor.set(place, std::move(*made), what)) {
    return std::nullopt;
  }
  return QString::fromStdString(added);
}

} // namespace tidemark::ui
