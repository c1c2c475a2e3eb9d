// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/problem_label.h"

#include <QEvent>

#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr qsizetype kMostLetters = 600; // a message may repeat what a field holds

} // namespace

ProblemLabel::ProblemLabel(QWidget* parent) : QLabel(parent) {
  setWordWrap(true);
  setTextFormat(Qt::PlainText);
  setTextInteractionFlags(Qt::TextSelectableByMouse);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
  hide();
}

void ProblemLabel::say(const PlaceProblems& problems) {
  m_tone = problems.tone;
  setText(problems.text.isEmpty()
              ? QString()
              : QStringLiteral("%1 %2").arg(toneMark(problems.tone), problems.text.left(kMostLetters)));
  setVisible(!problems.text.isEmpty());
  colour();
}

void ProblemLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) {
    colour();
  }
}

void ProblemLabel::colour() {
  const QColor wanted = toneColour(m_tone, palette());
  if (m_tone != Tone::neutral && palette().color(foregroundRole()) != wanted) { // else it would call itself for ever
    QPalette own = palette();
    own.setColor(foregroundRole(), wanted);
    setPalette(own);
  }
}

} // namespace tidemark::ui
