// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace tidemark::ui {

// A project inside the program that somebody may start an own one from: whole, without a problem, and running at once
// against the demo system.
struct ProjectTemplate {
  QString name; // "template-soak": the file is :/examples/NAME.tidemark.json
  QString title;
  QString purpose; // what its scenarios do
};
std::vector<ProjectTemplate> projectTemplates();

} // namespace tidemark::ui
