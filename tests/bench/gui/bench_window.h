// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

#include "ui/main_window/main_window.h"

namespace tidemark::bench {

// What the real window is made of, with its data in a folder of the measurement.
inline ui::Workspace::Parts partsIn(const QString& folder) {
  return {localProbes(), "bench", QDir(folder).filePath(QStringLiteral("data")).toStdString()};
}

} // namespace tidemark::bench
