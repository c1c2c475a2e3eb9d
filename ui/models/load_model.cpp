// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/load_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/plan/stages.h"
#include "core/plan/struct_table.h"

namespace tidemark::ui {
namespace {

using namespace std::chrono_literals;

struct ModelWords {
  const char* name;
  const char* sentence;
};
constexpr std::array<ModelWords, 4> kWords{
    ModelWords{QT_TRANSLATE_NOOP("LoadModel", "Users"),
               QT_TRANSLATE_NOOP("LoadModel", "A number of users, each starting again when it is done.")},
    ModelWords{QT_TRANSLATE_NOOP("LoadModel", "Arrivals"),
               QT_TRANSLATE_NOOP("LoadModel", "Iterations start at a rate, however long the answers take.")},
    ModelWords{QT_TRANSLATE_NOOP("LoadModel", "Iterations"),
               QT_TRANSLATE_NOOP("LoadModel", "A fixed number of iterations, as fast as they are answered.")},
    ModelWords{
        QT_TRANSLATE_NOOP("LoadModel", "Capacity search"),
        QT_TRANSLATE_NOOP("LoadModel", "Raises the level until a limit breaks and finds the highest that holds.")},
};
QString words(const char* text) { return QCoreApplication::translate("LoadModel", text); }

constexpr Nanos kHoldTime = 60s;

// What all models have in common; the bridge from one to another.
struct Outline {
  double top = 1;          // highest level: users, or iterations a second
  bool ofArrivals = false; // which of both
  int maxUsers = 1;        // who do the work at most
  Nanos length{};          // 0: open
  Nanos hold = kHoldTime;  // the longest stay at one level
  std::vector<StageSpec> stages;
};

int wholeUsers(double level) { return std::max(1, static_cast<int>(std::ceil(level))); }

// A ramp at a pace becomes one over the time that it takes: arrivals know no pace.
std::vector<StageSpec> withoutPaces(std::vector<StageSpec> stages) {
  double level = 0;
  for (StageSpec& stage : stages) {
    if (stage.to && stage.at && stage.at->perSecond > 0) {
      stage.over =
          Nanos{std::max<std::int64_t>(1, std::llround(std::abs(*stage.to - level) / stage.at->perSecond * 1e9))};
      stage.at.reset();
    }
    level = stage.to.value_or(level);
  }
  return stages;
}

Outline outlineOfStages(const std::vector<StageSpec>& stages) {
  Outline outline;
  outline.stages = stages;
  outline.top = 0;
  for (const StageSpec& stage : stages) {
    outline.top = std::max(outline.top, stage.to.value_or(0));
  }
  const auto plan = stagesOf(stages, 1);
  outline.length = plan.empty() ? Nanos{0} : plan.back().to;
  Nanos longest{};
  for (const StageSpec& stage : stages) {
    longest = std::max(longest, stage.hold.value_or(Nanos{0}));
  }
  outline.hold = longest > Nanos{0} ? longest : kHoldTime;
  return outline;
}

std::vector<StageSpec> plateau(double level, Nanos ramp, Nanos hold) {
  StageSpec up;
  up.to = level;
  if (ramp > Nanos{0}) {
    up.over = ramp;
  }
  StageSpec stay;
  stay.hold = hold;
  return {up, stay};
}

Outline outlineOf(const UsersLoad& load) {
  Outline outline = outlineOfStages(load.stages);
  outline.maxUsers = wholeUsers(outline.top);
  return outline;
}

Outline outlineOf(const ArrivalsLoad& load) {
  Outline outline = outlineOfStages(load.stages);
  outline.ofArrivals = true;
  outline.maxUsers = std::max(1, load.maxUsers);
  return outline;
}

Outline outlineOf(const IterationsLoad& load) {
  Outline outline;
  outline.top = load.users;
  outline.maxUsers = load.users;
  outline.length = load.maxDuration.value_or(Nanos{0});
  outline.hold = load.maxDuration.value_or(kHoldTime);
  outline.stages = plateau(load.users, Nanos{0}, outline.hold);
  return outline;
}

Outline outlineOf(const SearchLoad& load) {
  Outline outline;
  outline.top = load.to;
  outline.ofArrivals = load.of == SearchOf::arrivals;
  outline.maxUsers = outline.ofArrivals ? std::max(1, load.maxUsers) : wholeUsers(load.to);
  outline.hold = load.hold;
  outline.stages = plateau(load.to, load.hold, load.hold);
  return outline;
}

UsersLoad usersOf(const Outline& outline) {
  UsersLoad load{outline.stages};
  for (StageSpec& stage : load.stages) {
    if (stage.to && *stage.to > 0) {
      stage.to = std::max(1.0, std::round(*stage.to));
    }
  }
  return load;
}

ArrivalsLoad arrivalsOf(const Outline& outline) {
  return {withoutPaces(outline.stages), Spacing::even, outline.maxUsers};
}

IterationsLoad iterationsOf(const Outline& outline, std::int64_t planned) {
  IterationsLoad load;
  load.users = outline.maxUsers;
  load.perUser = !outline.ofArrivals;
  load.iterations = load.perUser ? 1 : std::max<std::int64_t>(1, planned);
  if (outline.length > Nanos{0}) {
    load.maxDuration = outline.length;
  }
  return load;
}

// From a tenth of the highest level, at least one.
SearchLoad searchOf(const Outline& outline) {
  SearchLoad load;
  load.of = outline.ofArrivals ? SearchOf::arrivals : SearchOf::users;
  const double tenth = outline.top / 10;
  load.from = outline.ofArrivals && tenth > 0 ? tenth : std::max(1.0, std::round(tenth));
  load.to = outline.top > load.from ? outline.top : load.from * 10;
  load.hold = outline.hold;
  load.maxUsers = outline.ofArrivals ? outline.maxUsers : 0;
  return load;
}

// Arrivals of all stages: the area under the line.
std::int64_t areaOf(const std::vector<StageSpec>& stages) {
  double area = 0;
  for (const StagePlan& stage : stagesOf(stages, 1)) {
    area += (stage.fromTarget + stage.toTarget) / 2 * toSeconds(stage.to - stage.from);
  }
  return std::llround(area);
}

} // namespace

LoadModel modelOf(const Load& load) {
  static_assert(std::variant_size_v<decltype(Load::model)> == kLoadModels.size());
  return kLoadModels[load.model.index()];
}

QString label(LoadModel model) { return words(kWords[static_cast<std::size_t>(model)].name); }

QString sentence(LoadModel model) { return words(kWords[static_cast<std::size_t>(model)].sentence); }

Load withModel(const Load& load, LoadModel model) {
  if (modelOf(load) == model) {
    return load;
  }
  const Outline outline = std::visit([](const auto& one) { return outlineOf(one); }, load.model);
  Load made{.model = UsersLoad{}, .gracefulStop = load.gracefulStop};
  switch (model) {
  case LoadModel::users:
    made.model = usersOf(outline);
    break;
  case LoadModel::arrivals:
    made.model = arrivalsOf(outline);
    break;
  case LoadModel::iterations:
    made.model = iterationsOf(outline, areaOf(outline.stages));
    break;
  case LoadModel::search:
    made.model = searchOf(outline);
    break;
  }
  return made;
}

SearchLoad withSearchOf(const SearchLoad& search, SearchOf of) {
  SearchLoad made = search;
  made.of = of;
  if (of == SearchOf::users) {
    made.from = std::max(1.0, std::round(search.from));
    made.to = std::max(made.from + 1, std::round(search.to));
  }
  made.maxUsers = of == search.of ? search.maxUsers : of == SearchOf::arrivals ? wholeUsers(search.to) : 0;
  return made;
}

JsonValue loadJson(const Load& load) { return tableOf<Load>().write(load); }

} // namespace tidemark::ui
