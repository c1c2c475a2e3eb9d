// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QMenu;
class QWidget;

namespace tidemark::ui {

// Copy and save actions for anything that can be drawn as a picture.
struct PictureSource {
  QWidget* owner = nullptr;                          // parent of dialogs; grabbed for PNG
  QString name;                                      // suggested file name, without extension
  std::function<bool(const QString& file)> writeSvg; // false: could not be written
};
void addPictureActions(QMenu& menu, const PictureSource& source);

} // namespace tidemark::ui
