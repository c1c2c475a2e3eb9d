// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/load_changes.h"

#include <algorithm>
#include <utility>

#include "core/plan/json_edit.h"
#include "ui/models/stage_edit.h"

namespace tidemark::ui {
namespace {

// What a new stage does where nothing says it.
constexpr double kFirstLevel = 10;
constexpr double kRampS = 10;
constexpr double kHoldS = 30;

// Those inside a place, pointers from there.
Problems inside(const Problems& problems, const std::string& place) {
  Problems found;
  for (Problem problem : problems) {
    if (isInside(problem.pointer, place)) {
      problem.pointer = problem.pointer.substr(place.size());
      found.push_back(std::move(problem));
    }
  }
  std::ranges::stable_partition(found, [](const Problem& one) { return one.severity == Severity::error; });
  return found;
}

std::string itemAt(std::size_t row) { return pointerTo("", row); }

} // namespace

const Scenario* LoadChanges::scenario() const {
  const auto index = lastIndex(m_pointer.toStdString());
  const auto& document = m_editor.document();
  const bool known =
      document && index && m_editor.at(m_pointer) != nullptr && *index < document->loaded.project.scenarios.size();
  return known ? &document->loaded.project.scenarios[*index] : nullptr;
}

QString LoadChanges::stagesPointer() const {
  const Scenario* one = scenario();
  const bool arrivals = one != nullptr && std::holds_alternative<ArrivalsLoad>(one->load.model);
  return loadPointer() + (arrivals ? QStringLiteral("/arrivals") : QStringLiteral("/users"));
}

JsonValue LoadChanges::stages() const {
  const JsonValue* stages = m_editor.at(stagesPointer());
  return stages != nullptr && stages->isList() ? *stages : JsonValue::list();
}

std::optional<LoadProfile> LoadChanges::profile() const {
  const Scenario* one = scenario();
  const JsonValue written = stages();
  return one == nullptr ? std::nullopt : profileOf(one->load, &written);
}

Problems LoadChanges::problems() const { return inside(m_editor.document()->problems, loadPointer().toStdString()); }

Problems LoadChanges::stageProblems() const {
  return inside(m_editor.document()->problems, stagesPointer().toStdString());
}

void LoadChanges::setModel(LoadModel model) {
  const Scenario* one = scenario();
  if (one != nullptr && modelOf(one->load) != model) {
    m_editor.endTyping();
    m_editor.set(loadPointer(), loadJson(withModel(one->load, model)), tr("Load of %1").arg(label(model)));
    m_editor.endTyping();
  }
}

void LoadChanges::moveCorner(const CornerMove& move, bool dragged) {
  const auto now = profile();
  const JsonValue written = stages();
  if (!now || move.stage >= written.items.size()) {
    return;
  }
  if (dragged) {
    m_editor.endTyping();
  }
  m_editor.set(stagesPointer(), withMove(written, *now, move), tr("Move corner"));
  if (dragged) {
    m_editor.endTyping();
  }
}

void LoadChanges::replace(int row, const JsonValue& stage) {
  JsonValue changed = stages();
  setAt(changed, itemAt(static_cast<std::size_t>(row)), stage);
  setStages(std::move(changed), tr("Change stage"));
}

int LoadChanges::insert(StageShape shape, double second, double level) {
  const auto now = profile();
  if (!now) {
    return -1;
  }
  Inserted made = withStage(stages(), *now, shape, second, level);
  setStages(std::move(made.stages), tr("Insert stage"));
  return static_cast<int>(made.stage);
}

int LoadChanges::add(int after) {
  JsonValue changed = stages();
  const auto place = after < 0 ? changed.items.size() : static_cast<std::size_t>(after) + 1;
  JsonValue stage = JsonValue::object();
  if (place == 0) { // a load starts from nothing, so it has to rise first
    const bool arrivals = stagesPointer().endsWith(QLatin1String("/arrivals"));
    stage.add("to", levelJson(arrivals, kFirstLevel, 1)).add("over", durationJson(kRampS));
  } else {
    stage.add("hold", durationJson(kHoldS));
  }
  insertAt(changed, itemAt(place), std::move(stage));
  setStages(std::move(changed), tr("Add stage"));
  return static_cast<int>(place);
}

int LoadChanges::duplicate(int row) {
  JsonValue changed = stages();
  const auto place = static_cast<std::size_t>(row);
  if (place < changed.items.size()) {
    insertAt(changed, itemAt(place + 1), copyOfStage(changed.items[place]));
    setStages(std::move(changed), tr("Duplicate stage"));
  }
  return row + 1;
}

void LoadChanges::remove(int row) {
  JsonValue changed = stages();
  if (removeAt(changed, itemAt(static_cast<std::size_t>(row)))) {
    setStages(std::move(changed), tr("Remove stage"));
  }
}

int LoadChanges::move(int row, int by) {
  JsonValue changed = stages();
  const int target = row + by;
  const int last = static_cast<int>(changed.items.size()) - 1;
  if (std::min(row, target) >= 0 && std::max(row, target) <= last) {
    std::swap(changed.items[static_cast<std::size_t>(row)], changed.items[static_cast<std::size_t>(target)]);
    setStages(std::move(changed), tr("Move stage"));
  }
  return target;
}

void LoadChanges::setStages(JsonValue changed, const QString& what) {
  m_editor.endTyping();
  m_editor.set(stagesPointer(), std::move(changed), what);
  m_editor.endTyping();
}

} // namespace tidemark::ui
