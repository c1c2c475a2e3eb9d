// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

// The run that the project names under report.baseline, as a whole path; empty: none, "last-pass", or stated values.
std::filesystem::path baselineOf(const ProjectDocument& document);

// Each is one command of the project's history. The path is kept relative to the project where both lie on one file
// system, so that the folder may move; a project without a file keeps it whole. False: the project cannot be changed.
bool setBaseline(ProjectEditor& editor, const std::filesystem::path& file);
bool clearBaseline(ProjectEditor& editor);

} // namespace tidemark::ui
