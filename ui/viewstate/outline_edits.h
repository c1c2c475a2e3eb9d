// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <string>

#include "ui/viewstate/item_kinds.h"
#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

// Changes of the project's structure: items of its lists added, copied, removed, moved, switched off. Each is one
// command of the editor. GUI thread.

// Where an item of that kind goes when this place is selected: behind it, into it, or to the end of the project's own
// list; empty where it can go nowhere.
QString insertionPoint(const ProjectEditor& editor, const QString& selected, ItemKind kind);

// The list inside the thing at a place that takes items of that kind; empty where it has none.
QString listInside(const ProjectEditor& editor, const QString& pointer, ItemKind kind);

// The name of an item as the tree shows it; empty where it has none.
QString nameOfItem(const JsonValue& item);

// Each says where the result stands; empty where nothing could be done. Names that must be unique are made so.
QString addItem(ProjectEditor& editor, const QString& selected, ItemKind kind, const char* json);
QString duplicateItem(ProjectEditor& editor, const QString& pointer);
QString shiftItem(ProjectEditor& editor, const QString& pointer, int by);                   // within its list
QString moveItem(ProjectEditor& editor, const QString& from, const QString& list, int row); // row < 0: to the end
bool removeItems(ProjectEditor& editor, const QStringList& pointers);
bool setItemDisabled(ProjectEditor& editor, const QString& pointer, bool disabled);

// Items as JSON text, one alone as an object, several as a list, and back; what is no item of a kind is left out.
std::string copyText(const ProjectEditor& editor, const QStringList& pointers);
QStringList pasteText(ProjectEditor& editor, const QString& selected, const std::string& text);

} // namespace tidemark::ui
