// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/load_dial_row.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <cmath>

#include "ui/format/one_line.h"

namespace tidemark::ui {
namespace {

constexpr qsizetype kDialNameLetters = 24; // it shares its row with a slider
constexpr int kPageShare = 20;             // of the slider, a page key
constexpr double kLongestS = 86'400;
constexpr double kFirstOverS = 5;
constexpr int kSliderWidth = 120;

} // namespace

LoadDialRow::LoadDialRow(LoadDial dial, const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_dial(std::move(dial)),
      m_formatter(formatter),
      m_now(new QLabel),
      m_slider(new QSlider(Qt::Horizontal)),
      m_target(new QDoubleSpinBox),
      m_over(new QDoubleSpinBox),
      m_apply(new QPushButton(tr("&Apply"))) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  addFields(*layout);
  connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
    const QSignalBlocker quiet(m_target);
    m_target->setValue(valueOf(m_dial, step));
    choose();
  });
  connect(m_target, &QDoubleSpinBox::valueChanged, this, [this](double value) {
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(stepOf(m_dial, value));
    choose();
  });
  connect(m_apply, &QPushButton::clicked, this, &LoadDialRow::tell);
  showDial();
}

void LoadDialRow::addFields(QHBoxLayout& layout) {
  const QString name = oneLine(QString::fromStdString(m_dial.name), kDialNameLetters);
  m_now->setToolTip(tr("What the stages of %1 want at this moment").arg(name));
  m_slider->setRange(0, kDialSteps);
  m_slider->setPageStep(kDialSteps / kPageShare);
  m_slider->setMinimumWidth(kSliderWidth);
  m_slider->setAccessibleName(m_dial.arrivals ? tr("Arrivals a second of %1").arg(name) : tr("Users of %1").arg(name));
  m_slider->setToolTip(isLogarithmic(m_dial) ? tr("Logarithmic: equal distances are equal factors.") : QString());
  m_target->setRange(0, m_dial.cap);
  m_target->setDecimals(m_dial.arrivals ? 2 : 0);
  m_target->setSuffix(m_dial.arrivals ? tr(" /s") : tr(" users"));
  m_target->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  m_target->setAccessibleName(m_slider->accessibleName());
  m_target->setToolTip(tr("The load to go to. It then stays so until the planned end of the scenario."));
  m_over->setRange(0, kLongestS);
  m_over->setDecimals(0);
  m_over->setValue(kFirstOverS);
  m_over->setPrefix(tr("over "));
  m_over->setSuffix(tr(" s"));
  m_over->setAccessibleName(tr("Seconds that the change takes"));
  m_over->setToolTip(tr("How long the way there takes, in a straight line; 0 is at once."));
  m_apply->setToolTip(tr("Change the load now. It is recorded as stages of kind manual, in the report too."));
  layout.addWidget(m_now);
  layout.addWidget(m_slider, 1);
  layout.addWidget(m_target);
  layout.addWidget(m_over);
  layout.addWidget(m_apply);
}

void LoadDialRow::setDial(const LoadDial& dial) {
  m_dial = dial;
  showDial();
}

void LoadDialRow::choose() {
  m_chosen = true;
  showDial();
}

void LoadDialRow::showDial() {
  const QString name = oneLine(QString::fromStdString(m_dial.name), kDialNameLetters);
  m_now->setText(m_dial.arrivals ? tr("%1: %2 now").arg(name, m_formatter.value(m_dial.now, Unit::ratePerS))
                                 : tr("%1: %Ln user(s) now", nullptr, qRound(m_dial.now)).arg(name));
  m_apply->setEnabled(m_chosen);
  if (!m_chosen) {
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker target(m_target);
    m_slider->setValue(stepOf(m_dial, m_dial.now));
    m_target->setValue(m_dial.arrivals ? m_dial.now : std::round(m_dial.now));
  }
}

void LoadDialRow::tell() {
  m_target->interpretText();
  m_chosen = false;
  m_apply->setEnabled(false);
  Q_EMIT applied(m_dial.scenario, m_target->value(), std::chrono::seconds(std::llround(m_over->value())));
}

} // namespace tidemark::ui
