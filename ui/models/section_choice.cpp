// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/section_choice.h"

#include <algorithm>

namespace tidemark::ui {
namespace {

bool contains(const std::vector<std::string>& ids, const std::string& id) {
  return std::ranges::find(ids, id) != ids.end();
}

} // namespace

std::vector<SectionChoice> sectionChoices(const std::vector<std::string>& known,
                                          const std::vector<std::string>& chosen) {
  std::vector<SectionChoice> choices;
  for (const std::string& id : chosen.empty() ? known : chosen) {
    choices.push_back({.id = id, .printed = true, .known = contains(known, id)});
  }
  auto behind = choices.begin();
  for (const std::string& id : known) {
    const auto there = std::ranges::find(choices, id, &SectionChoice::id);
    behind = there != choices.end() ? there : choices.insert(behind, {.id = id, .printed = false});
    ++behind;
  }
  return choices;
}

std::optional<std::vector<std::string>> chosenSections(const std::vector<std::string>& known,
                                                       const std::vector<SectionChoice>& choices) {
  std::vector<std::string> ids;
  for (const SectionChoice& choice : choices) {
    if (choice.printed) {
      ids.push_back(choice.id);
    }
  }
  return ids.empty() || ids == known ? std::nullopt : std::optional(std::move(ids));
}

bool mayHide(const std::vector<SectionChoice>& choices) {
  return std::ranges::count_if(choices, &SectionChoice::printed) > 1;
}

} // namespace tidemark::ui
