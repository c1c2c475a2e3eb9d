// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <functional>

namespace tidemark::ui {

class LineEditor;

// A path as a project writes it: relative to the folder of its file where that leads there without leaving the disk,
// with forward slashes. Pure.
QString projectPath(const std::filesystem::path& folder, const std::filesystem::path& chosen);

// A Browse button that asks for a file; `folder` is the project's, asked when it is pressed.
void addBrowseButton(LineEditor& editor, std::function<std::filesystem::path()> folder);
// A button that opens a calendar at the date that is typed.
void addCalendarButton(LineEditor& editor);

} // namespace tidemark::ui
