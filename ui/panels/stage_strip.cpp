// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stage_strip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/format/labels.h"
#include "ui/format/one_line.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {

StageStrip::StageStrip(const OpenRun& run, ViewState& view, const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_run(run), m_view(view), m_formatter(formatter) {
  setAccessibleName(tr("Stages"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&run, &OpenRun::beat, this, [this] { update(); });
  connect(&run, &OpenRun::ended, this, [this] { update(); });
  connect(&view, &ViewState::scenarioChanged, this, [this] { update(); });
  connect(&view, &ViewState::selectionChanged, this, [this] { update(); });
}

QSize StageStrip::sizeHint() const { return {200, fontMetrics().height() + 10}; }

const std::vector<StagePlan>& StageStrip::stages() const {
  return m_run.record().scenarios()[m_view.scenario().index()].stages;
}

double StageStrip::pixelOf(double second) const {
  return second / axisLengthS(m_run.record(), m_view.scenario()) * (width() - 1);
}

const StagePlan* StageStrip::stageAtPixel(double x) const {
  const auto found = std::ranges::find_if(stages(), [&](const StagePlan& stage) {
    return x >= pixelOf(toSeconds(stage.from)) && x < pixelOf(toSeconds(stage.to));
  });
  return found == stages().end() ? nullptr : &*found;
}

QString StageStrip::tipOf(const StagePlan& stage) const {
  const QString target =
      stage.fromTarget == stage.toTarget
          ? m_formatter.number(stage.toTarget)
          : tr("%1 to %2").arg(m_formatter.number(stage.fromTarget), m_formatter.number(stage.toTarget));
  return tr("%1 (%2): %3, from %4 to %5. Click to choose its seconds.")
      .arg(oneLine(QString::fromStdString(stage.name)), label(stage.kind), target,
           m_formatter.clock(toSeconds(stage.from)), m_formatter.clock(toSeconds(stage.to)));
}

void StageStrip::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Colours colours = coloursOf(palette());
  painter.fillRect(rect(), colours.plot);
  if (stages().empty()) {
    const QString name = oneLine(QString::fromStdString(m_run.plan().scenarios[m_view.scenario().index()].name));
    painter.setPen(colours.faint);
    painter.drawText(rect().adjusted(8, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1: a number of iterations, no stages").arg(name));
  }
  for (std::size_t i = 0; i < stages().size(); ++i) {
    const StagePlan& stage = stages()[i];
    const double from = std::round(pixelOf(toSeconds(stage.from)));
    const double to = std::round(pixelOf(toSeconds(stage.to)));
    const QRectF box(from, 0, to - from, height());
    painter.fillRect(box, i % 2 == 1 ? colours.band : colours.plot);
    painter.setPen(colours.frame);
    painter.drawLine(box.topLeft(), box.bottomLeft());
    const QString name = oneLine(QString::fromStdString(stage.name));
    painter.setPen(colours.faint);
    painter.drawText(box.adjusted(6, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(name, Qt::ElideRight, std::max(0, static_cast<int>(box.width()) - 10)));
  }
  for (const TimeSpan& span : m_view.chosenSpans()) {
    const double from = pixelOf(span.from);
    painter.fillRect(QRectF(from, 0, pixelOf(span.to) - from, height()), colours.selection);
  }
  const double now = pixelOf(recordedLengthS(m_run.record(), m_view.scenario()));
  painter.fillRect(QRectF(0, height() - 3, now, 3), palette().color(QPalette::Highlight));
}

void StageStrip::mousePressEvent(QMouseEvent* event) {
  const StagePlan* stage = stageAtPixel(event->position().x());
  if (stage == nullptr || event->button() != Qt::LeftButton) {
    return;
  }
  // A stage owns the seconds that lie entirely inside it.
  const TimeSpan span{std::ceil(toSeconds(stage->from)), std::floor(toSeconds(stage->to))};
  const bool again = m_view.selection() == span;
  m_view.setSelection(again || span.to <= span.from ? std::nullopt : std::optional(span));
}

bool StageStrip::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) {
    return QWidget::event(event);
  }
  const auto* help = static_cast<QHelpEvent*>(event);
  const StagePlan* stage = stageAtPixel(help->pos().x());
  stage == nullptr ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), tipOf(*stage), this);
  return true;
}

} // namespace tidemark::ui
