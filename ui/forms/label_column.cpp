// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/label_column.h"

#include <QLabel>
#include <QLineEdit>

namespace tidemark::ui {
namespace {

constexpr int kCharacters = 17;

} // namespace

int labelColumn(const QWidget& widget) { return widget.fontMetrics().averageCharWidth() * kCharacters; }

void alignLabel(QLabel& label) {
  label.setFixedWidth(labelColumn(label));
  label.setAlignment(Qt::AlignLeft | Qt::AlignTop);
  const int line = QLineEdit().sizeHint().height();
  label.setContentsMargins(2, (line - label.fontMetrics().height()) / 2, 2, 0);
}

} // namespace tidemark::ui
