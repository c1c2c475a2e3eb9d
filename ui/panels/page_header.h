// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include "ui/format/labels.h"

class QHBoxLayout;

namespace tidemark::ui {

// A word with its mark in the colour of its tone: verdicts, states.
class ToneLabel final : public QLabel {
  Q_OBJECT

public:
  using QLabel::QLabel;
  void setText(const QString& text, Tone tone);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Tone m_tone = Tone::neutral;
};

// The row at the top of a page: its controls from left to right, one height on every page.
class PageHeader final : public QWidget {
  Q_OBJECT

public:
  explicit PageHeader(QWidget* parent = nullptr);
  void add(QWidget* widget);
  void addStretch();
  void addGap(int pixels);

private:
  QHBoxLayout* m_row;
};

// Explains an empty page and how to fill it.
QWidget* emptyPage(const QString& title, const QString& text);

} // namespace tidemark::ui
