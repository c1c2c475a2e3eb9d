// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>

namespace tidemark::ui {

// Headings and rows as tab-separated lines, as shown; for the clipboard. Tabs and line ends inside cells become blanks.
QString tsv(const QAbstractItemModel& model, const QList<int>& rows);
QString tsv(const QAbstractItemModel& model); // all rows

} // namespace tidemark::ui
