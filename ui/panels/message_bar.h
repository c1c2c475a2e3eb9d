// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/format/labels.h"

class QLabel;

namespace tidemark::ui {

class ToneLabel;

// Says what went wrong where it went wrong, above the pages, until it is dismissed; never in the way of work.
class MessageBar final : public QFrame {
  Q_OBJECT

public:
  explicit MessageBar(QWidget* parent = nullptr);
  void say(Tone tone, const QString& text);
  [[nodiscard]] QString text() const;

private:
  ToneLabel* m_mark;
  QLabel* m_text;
};

} // namespace tidemark::ui
