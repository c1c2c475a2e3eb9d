// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace tidemark::ui {

// A section as the list of a report's sections shows it.
struct SectionChoice {
  std::string id;
  bool printed = true;
  bool known = true; // of the template
  friend bool operator==(const SectionChoice&, const SectionChoice&) = default;
};

// All sections of a template: the chosen ones in their order, each other one behind its neighbour of the template,
// where it would be printed. `chosen` empty: all are. An id that the template does not know stays where it was written.
// Pure.
std::vector<SectionChoice> sectionChoices(const std::vector<std::string>& known,
                                          const std::vector<std::string>& chosen);

// What report.sections says for that list; nullopt where it says nothing: all, in the order of the template. A list
// without a printed section says that too, since an empty one means all: see mayHide().
std::optional<std::vector<std::string>> chosenSections(const std::vector<std::string>& known,
                                                       const std::vector<SectionChoice>& choices);

// The last section that is printed cannot be hidden.
bool mayHide(const std::vector<SectionChoice>& choices);

} // namespace tidemark::ui
