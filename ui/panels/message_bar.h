// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

#include "ui/format/labels.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tidemark::ui {

class ToneLabel;

// Says what went wrong where it went wrong, above the pages, until it is dismissed; never in the way of work.
class MessageBar final : public QFrame {
  Q_OBJECT

public:
  explicit MessageBar(QWidget* parent = nullptr);
  void say(Tone tone, const QString& text);
  // What may be done about it, as buttons; the first is what most would do. Each hides the bar and then acts.
  struct Choice {
    QString text;
    std::function<void()> act;
  };
  void ask(Tone tone, const QString& text, const std::vector<Choice>& choices);
  [[nodiscard]] QString text() const;

private:
  ToneLabel* m_mark;
  QLabel* m_text;
  QHBoxLayout* m_row;
  std::vector<QPushButton*> m_choices;
};

} // namespace tidemark::ui
