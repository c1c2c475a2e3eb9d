// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_drawing.h"

#include <QEvent>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_layers.h"
#include "ui/charts/load_gestures.h"
#include "ui/charts/load_layer.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/unit_ticker.h"

namespace tidemark::ui {
namespace {

// Room behind the end and above the peak, to drag into.
constexpr double kRoomBehind = 1.12;
constexpr double kRoomAbove = 1.3;
constexpr double kRoomAtEdge = 1.03; // so that the line itself is seen
constexpr double kRoomWhileDragging = 1.1;
constexpr double kEmptyS = 60;
constexpr double kEmptyLevel = 10;

} // namespace

LoadDrawing::LoadDrawing(const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_formatter(formatter), m_plot(new QCustomPlot) {
  buildPlot(); // first: a change of palette, such as the next lines are, looks at it
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  setMinimumSize(260, 130);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_plot);
  setFocusProxy(m_plot);
  connectGestures();
  applyTheme();
}

LoadDrawing::~LoadDrawing() = default;

void LoadDrawing::buildPlot() {
  m_plot->setAccessibleName(tr("Planned load"));
  m_plot->setWhatsThis(tr("Drag a corner upwards for the level, along for the length; Shift makes the steps fine and "
                          "Escape gives up. A double click adds a corner. With the keyboard: Left and Right choose a "
                          "corner, Up and Down change its level, Shift with Left and Right its length."));
  m_layer = new LoadLayer(m_plot);
  m_ticker = std::make_shared<UnitTicker>(Unit::count, m_formatter);
  m_ticker->setTickCount(4);
  // QCustomPlot wants its own pointer type; the deleter keeps ours alive.
  m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(m_ticker.get(), [keep = m_ticker](QCPAxisTicker*) {}));
  m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new ClockTicker(m_formatter)));
  const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
  m_plot->axisRect()->setAutoMargins(QCP::msNone);
  m_plot->axisRect()->setMargins(
      QMargins(digit * 6 + 8, signRoom(fontMetrics()), digit * 2, fontMetrics().height() + 8));
}

void LoadDrawing::connectGestures() {
  m_gestures = new LoadGestures(*m_plot, *m_layer, this);
  connect(m_gestures, &LoadGestures::stageChosen, this, [this](int stage) {
    setStage(stage);
    Q_EMIT stageChosen(stage);
  });
  connect(m_gestures, &LoadGestures::previewed, this, &LoadDrawing::preview);
  connect(m_gestures, &LoadGestures::cancelled, this, &LoadDrawing::showAgain);
  connect(m_gestures, &LoadGestures::moveAsked, this, [this](const CornerMove& move, bool dragged) {
    showAgain(); // unless somebody now gives the new profile
    Q_EMIT moveAsked(move, dragged);
    if (!dragged && move.stage < m_profile.segments.size()) { // whoever drags has seen it
      m_layer->scene().readout = readoutOf(m_profile, move.stage);
      m_plot->setAccessibleDescription(m_layer->scene().readout);
      m_plot->replot();
    }
  });
  connect(m_gestures, &LoadGestures::insertAsked, this, &LoadDrawing::insertAsked);
  connect(m_gestures, &LoadGestures::removeAsked, this, &LoadDrawing::removeAsked);
  connect(m_gestures, &LoadGestures::menuAsked, this, &LoadDrawing::openMenu);
  connect(m_gestures, &LoadGestures::tipAsked, this, &LoadDrawing::showTip);
  connect(m_gestures, &LoadGestures::looksChanged, m_plot, [this] { m_plot->replot(); });
}

void LoadDrawing::applyTheme() {
  const Colours colours = coloursOf(palette());
  QFont font = this->font();
  font.setPointSizeF(font.pointSizeF() * 0.9);
  m_layer->setPalette(palette());
  m_plot->setBackground(QBrush(colours.plot));
  styleAxis(*m_plot->xAxis, colours, font);
  styleAxis(*m_plot->yAxis, colours, font);
  m_plot->replot();
}

void LoadDrawing::applyRanges() {
  const double length = m_profile.lengthS() > 0 ? m_profile.lengthS() : kEmptyS;
  const double peak = m_profile.peak() > 0 ? m_profile.peak() : kEmptyLevel;
  const QCPRange levels(0, peak * kRoomAbove);
  m_plot->xAxis->setRange(0, length * (m_profile.drawn ? kRoomBehind : 1));
  m_plot->yAxis->setRange(levels);
  m_ticker->setRange(levels);
  m_layer->setSign(m_profile.arrivals ? tr("iterations/s") : tr("users"));
}

void LoadDrawing::setProfile(LoadProfile profile, std::vector<EventMark> marks, bool editable) {
  m_gestures->giveUp();
  m_profile = std::move(profile);
  LoadScene& scene = m_layer->scene();
  scene.marks = std::move(marks);
  scene.editable = editable;
  if (scene.stage && *scene.stage >= m_profile.segments.size()) {
    scene.stage.reset();
  }
  showAgain();
}

void LoadDrawing::setMessage(const QString& message) {
  m_layer->scene().message = message;
  m_plot->replot();
}

void LoadDrawing::setStage(int stage) {
  const bool known = stage >= 0 && static_cast<std::size_t>(stage) < m_profile.segments.size();
  m_layer->scene().stage = known ? std::optional(static_cast<std::size_t>(stage)) : std::nullopt;
  m_plot->setAccessibleDescription(known ? readoutOf(m_profile, static_cast<std::size_t>(stage)) : QString());
  m_plot->replot();
}

void LoadDrawing::showAgain() {
  applyRanges();
  LoadScene& scene = m_layer->scene();
  scene.profile = m_profile;
  scene.readout.clear();
  scene.hot.reset();
  m_plot->replot();
}

void LoadDrawing::preview(const CornerMove& move) {
  LoadScene& scene = m_layer->scene();
  scene.profile = moved(m_profile, move);
  scene.readout = readoutOf(scene.profile, move.stage);
  // Room grows with what is dragged; the drag itself goes by the scale at its start.
  const auto grow = [](QCPAxis& axis, double most) {
    if (most * kRoomAtEdge > axis.range().upper) {
      axis.setRangeUpper(most * kRoomWhileDragging);
    }
  };
  grow(*m_plot->xAxis, scene.profile.lengthS());
  grow(*m_plot->yAxis, scene.profile.peak());
  m_ticker->setRange(m_plot->yAxis->range());
  m_plot->replot();
}

void LoadDrawing::showTip(const QPoint& at) {
  const double second = m_plot->xAxis->pixelToCoord(at.x());
  const bool inside = m_plot->axisRect()->rect().contains(at) && second <= m_profile.lengthS();
  const auto stage = inside ? stageAt(m_profile, second) : std::nullopt;
  if (!stage || m_gestures->dragging()) {
    QToolTip::hideText();
    return;
  }
  const QString name = m_profile.segments[*stage].name;
  const QString what = readoutOf(m_profile, *stage);
  QToolTip::showText(m_plot->mapToGlobal(at), name.isEmpty() ? what : tr("%1: %2").arg(name, what), m_plot);
}

// In the unit that the file has it in.
QString LoadDrawing::levelText(const LoadProfile& profile, std::size_t stage) const {
  const double level = profile.segments[stage].toLevel;
  const auto owner = levelOwner(profile, stage);
  const double unit = owner ? profile.segments[*owner].unitPerS : 1;
  if (!profile.arrivals) {
    return tr("%Ln user(s)", nullptr, qRound(level));
  }
  const QString number = m_formatter.number(level * unit);
  return unit == 60     ? tr("%1/min").arg(number)
         : unit == 3600 ? tr("%1/h").arg(number)
                        : m_formatter.value(level, Unit::ratePerS);
}

QString LoadDrawing::readoutOf(const LoadProfile& profile, std::size_t stage) const {
  const ProfileSegment& segment = profile.segments[stage];
  const QString level = levelText(profile, stage);
  const QString at = m_formatter.clock(segment.toS);
  if (segment.shape == StageShape::jump) {
    return tr("jumps to %1 at %2").arg(level, at);
  }
  const QString length = m_formatter.span(segment.toS - segment.fromS);
  return segment.shape == StageShape::hold ? tr("holds %1 for %2, until %3").arg(level, length, at)
                                           : tr("to %1 over %2, until %3").arg(level, length, at);
}

void LoadDrawing::openMenu(const QPointF& at) {
  const LoadScene& scene = m_layer->scene();
  if (!scene.editable || !m_profile.drawn || !scene.message.isEmpty()) {
    return;
  }
  const double second = std::max(0.0, m_plot->xAxis->pixelToCoord(at.x()));
  const double level = std::max(0.0, m_plot->yAxis->pixelToCoord(at.y()));
  const double secondStep = niceSeconds(m_plot->xAxis->range().size() / 100);
  const double levelStep = niceStep(m_plot->yAxis->range().size() / 50);
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto offer = [&](const QString& text, StageShape shape) {
    menu->addAction(text, this, [this, shape, second, level, secondStep, levelStep] {
      Q_EMIT insertAsked(shape, std::round(second / secondStep) * secondStep,
                         std::round(level / levelStep) * levelStep);
    });
  };
  offer(tr("Insert &ramp here"), StageShape::ramp);
  offer(tr("Insert &hold here"), StageShape::hold);
  offer(tr("Insert &jump here"), StageShape::jump);
  const auto corner = m_layer->cornerAt(at);
  if (const auto stage = corner ? corner : stageAt(m_profile, second)) {
    const QString name = m_profile.segments[*stage].name;
    menu->addSeparator();
    menu->addAction(name.isEmpty() ? tr("R&emove jump") : tr("R&emove \"%1\"").arg(name), this,
                    [this, stage] { Q_EMIT removeAsked(static_cast<int>(*stage)); });
  }
  menu->popup(m_plot->mapToGlobal(at.toPoint()));
}

const LoadProfile& LoadDrawing::profile() const { return m_layer->scene().profile; }

const QString& LoadDrawing::readout() const { return m_layer->scene().readout; }

QPoint LoadDrawing::cornerOf(std::size_t stage) const { return m_layer->cornerOf(stage).toPoint(); }

QPoint LoadDrawing::pixelOf(double second, double level) const { return m_layer->pixelOf(second, level).toPoint(); }

QWidget* LoadDrawing::plot() const { return m_plot; }

void LoadDrawing::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    applyTheme();
  }
}

} // namespace tidemark::ui
