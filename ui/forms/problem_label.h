// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/forms/field_problems.h"

namespace tidemark::ui {

// Problems of a place under it: mark, words and colour; gone where there are none.
class ProblemLabel final : public QLabel {
  Q_OBJECT

public:
  explicit ProblemLabel(QWidget* parent = nullptr);
  void say(const PlaceProblems& problems);

protected:
  void changeEvent(QEvent* event) override;

private:
  void colour();

  Tone m_tone = Tone::neutral;
};

} // namespace tidemark::ui
