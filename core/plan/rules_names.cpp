// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/plan/json_value.h"
#include "core/plan/nearest.h"
#include "core/plan/row_names.h"
#include "core/plan/rules.h"
#include "core/plan/walk.h"

namespace tidemark {
namespace {

constexpr std::size_t kMostNames = 2'000;

// The names of a list of structs that have one.
template <class T>
std::vector<std::string_view> namesIn(const std::vector<T>& list) {
  std::vector<std::string_view> names;
  for (const T& one : list) {
    names.push_back(one.name);
  }
  return names;
}

// What is wrong with a name, said of one kind of thing: each kind has a sentence of its own.
using Wrong = Sentence (*)(std::string_view name);

void checkUnique(const std::vector<std::string_view>& names, const std::string& pointer, Wrong repeated,
                 Findings& findings) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!names[i].empty() && !seen.insert(names[i]).second) {
      findings.error(pointerTo(pointer, i) + "/name", repeated(names[i]));
    }
  }
}

void checkKnown(std::string_view name, const std::vector<std::string_view>& known, std::string pointer, Wrong unknown,
                Findings& findings) {
  if (std::ranges::find(known, name) == known.end()) {
    findings.error(std::move(pointer), unknown(name), didYouMean(name, known));
  }
}

// Requests and groups share rows and are meant to; a measure may stand under several requests.
bool mayRepeat(NameKind kind) {
  return kind == NameKind::request || kind == NameKind::group || kind == NameKind::measure;
}

void checkRowNames(const Project& project, Findings& findings) {
  RowNames seen;
  for (const NameUse& use : nameUses(project)) {
    if (use.name.empty() || use.kind == NameKind::scenario) {
      continue;
    }
    const auto [first, isNew] =
        seen.try_emplace(std::string{use.name}, RowName{use.kind, use.pointer, std::string{use.unit}});
    if (isNew) {
      continue;
    }
    if (first->second.kind != use.kind || !mayRepeat(use.kind)) {
      findings.error(use.pointer,
                     sentence("\"{}\" is already the name of a {}", use.name, nameKindText(first->second.kind)),
                     sentence("it stands at {}", first->second.pointer));
    } else if (use.kind == NameKind::measure && first->second.unit != use.unit) {
      findings.error(use.pointer,
                     sentence("the measure \"{}\" has another unit at {}", use.name, first->second.pointer));
    }
  }
  for (const NameUse& use : nameUses(project)) {
    const auto first = seen.find(use.name);
    if (use.kind == NameKind::scenario && first != seen.end()) {
      findings.error(use.pointer,
                     sentence("\"{}\" is already the name of a {}", use.name, nameKindText(first->second.kind)),
                     sentence("it stands at {}", first->second.pointer));
    }
  }
  if (seen.size() > kMostNames) {
    findings.error("/userClasses", sentence("{} names are used, at most {} are allowed", seen.size(), kMostNames),
                   sentence("give requests of one kind one name"));
  }
}

void checkRequires(const Project& project, std::size_t index, Findings& findings) {
  const Scenario& scenario = project.scenarios[index];
  std::vector<std::string_view> before;
  for (std::size_t i = 0; i < index; ++i) {
    if (!project.scenarios[i].disabled) {
      before.push_back(project.scenarios[i].name);
    }
  }
  for (std::size_t i = 0; i < scenario.requiresPassed.size(); ++i) {
    checkKnown(
        scenario.requiresPassed[i], before, pointerTo(pointerTo("/scenarios", index) + "/requires", i),
        [](std::string_view name) {
          return sentence("there is no enabled scenario before this one called \"{}\"", name);
        },
        findings);
  }
  if (scenario.after == After::with && before.empty()) {
    findings.error(pointerTo("/scenarios", index) + "/after",
                   sentence("there is no scenario before this one to go with"));
  }
}

void checkScenarioNames(const Project& project, Findings& findings) {
  std::vector<std::string_view> classes;
  for (const UserClass& one : project.userClasses) {
    if (!one.disabled) {
      classes.push_back(one.name);
    }
  }
  for (std::size_t i = 0; i < project.scenarios.size(); ++i) {
    const Scenario& scenario = project.scenarios[i];
    if (scenario.disabled) {
      continue;
    }
    for (std::size_t j = 0; j < scenario.classes.size(); ++j) {
      checkKnown(
          scenario.classes[j], classes, pointerTo(pointerTo("/scenarios", i) + "/classes", j),
          [](std::string_view name) { return sentence("there is no enabled user class \"{}\"", name); }, findings);
    }
    checkRequires(project, i, findings);
  }
}

void checkRequestTargets(const Project& project, Findings& findings) {
  const auto targets = namesIn(project.targets);
  walkSteps(project, [&](const StepPlace& place) {
    if (place.request != nullptr && !place.request->target.empty()) {
      checkKnown(
          place.request->target, targets, place.requestPointer + "/target",
          [](std::string_view name) { return sentence("there is no target \"{}\"", name); }, findings);
    }
  });
}

} // namespace

void checkNames(const Project& project, Findings& findings) {
  checkUnique(
      namesIn(project.targets), "/targets",
      [](std::string_view name) { return sentence("there is another target \"{}\"", name); }, findings);
  checkUnique(
      namesIn(project.userClasses), "/userClasses",
      [](std::string_view name) { return sentence("there is another user class \"{}\"", name); }, findings);
  checkUnique(
      namesIn(project.scenarios), "/scenarios",
      [](std::string_view name) { return sentence("there is another scenario \"{}\"", name); }, findings);
  checkRowNames(project, findings);
  checkScenarioNames(project, findings);
  checkRequestTargets(project, findings);
}

} // namespace tidemark
