// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/key_figures_panel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr double kValueScale = 1.45;
constexpr int kPad = 8;

} // namespace

FigureTile::FigureTile(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

QFont FigureTile::valueFont() const {
  QFont large = font();
  large.setPointSizeF(large.pointSizeF() * kValueScale);
  return large;
}

QSize FigureTile::sizeHint() const {
  const QFontMetrics large(valueFont());
  const int width =
      std::max(large.horizontalAdvance(QStringLiteral("12,345/s")), fontMetrics().horizontalAdvance(m_name));
  return {width + 2 * kPad, fontMetrics().height() + large.height() + 8};
}

QSize FigureTile::minimumSizeHint() const {
  return {QFontMetrics(valueFont()).horizontalAdvance(QStringLiteral("123 ms")) + kPad, sizeHint().height()};
}

void FigureTile::setFigure(const KeyFigure& figure, const Formatter& formatter) {
  const FigureText text = figureText(figure.id);
  const QString value = formatter.value(figure.value, text.unit);
  if (m_name != text.name) {
    m_name = text.name;
    setToolTip(text.definition);
    setWhatsThis(text.definition);
    updateGeometry();
  }
  if (m_value != value || m_tone != figure.tone) {
    m_value = value;
    m_tone = figure.tone;
    setAccessibleName(QStringLiteral("%1 %2").arg(m_name, m_value));
    update();
  }
}

void FigureTile::setCurrent(bool current) {
  m_current = current;
  update();
}

void FigureTile::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Colours colours = coloursOf(palette());
  const QRect inner = rect().adjusted(kPad, 4, -2, -4);
  painter.setPen(colours.faint);
  painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, m_name);
  painter.setFont(valueFont());
  painter.setPen(m_tone == Tone::neutral ? colours.text : toneColour(m_tone, palette()));
  painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, m_value);
  painter.setPen(colours.frame);
  painter.drawLine(rect().topRight() + QPoint(0, 8), rect().bottomRight() - QPoint(0, 8));
  if (m_current) {
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(rect().adjusted(1, 1, -3, -2));
  }
}

KeyFiguresPanel::KeyFiguresPanel(const OpenRun& run, const ViewState& view, const WindowStats& stats,
                                 const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_run(run), m_view(view), m_stats(stats), m_formatter(formatter) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  setFocusPolicy(Qt::StrongFocus);
  auto* copyAll = new QAction(tr("&Copy figures"), this);
  copyAll->setShortcut(QKeySequence::Copy);
  copyAll->setShortcutContext(Qt::WidgetShortcut);
  connect(copyAll, &QAction::triggered, this, &KeyFiguresPanel::copy);
  addAction(copyAll);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  for (std::size_t i = 0; i < figures().size(); ++i) {
    m_tiles.push_back(new FigureTile);
    layout->addWidget(m_tiles.back(), 1);
  }
  connect(&run, &OpenRun::beat, this, [this] {
    if (!m_view.paused()) {
      refresh();
    }
  });
  connect(&run, &OpenRun::ended, this, &KeyFiguresPanel::refresh);
  connect(&stats, &WindowStats::changed, this, &KeyFiguresPanel::refresh);
  refresh();
}

std::vector<KeyFigure> KeyFiguresPanel::figures() const {
  const auto& latest = m_run.latest();
  const std::size_t scenario = m_view.scenario().index();
  const bool running =
      m_run.live() && latest && scenario < latest->scenarios.size() && m_run.record().scenarios()[scenario].isLive();
  return running && !m_view.selection() ? liveFigures(latest->scenarios[scenario], *latest)
                                        : windowFigures(m_stats.stats(), m_run.plan());
}

void KeyFiguresPanel::refresh() {
  const auto shown = figures();
  for (std::size_t i = 0; i < m_tiles.size(); ++i) {
    m_tiles[i]->setFigure(shown[i], m_formatter);
  }
  showCurrent();
}

void KeyFiguresPanel::showCurrent() {
  for (std::size_t i = 0; i < m_tiles.size(); ++i) {
    m_tiles[i]->setCurrent(hasFocus() && i == m_current);
  }
  const FigureTile& tile = *m_tiles[m_current];
  setAccessibleName(tr("Key figures: %1").arg(tile.accessibleName()));
  setAccessibleDescription(tile.toolTip());
  setWhatsThis(tr("%1: %2").arg(tile.name(), tile.toolTip()));
}

void KeyFiguresPanel::keyPressEvent(QKeyEvent* event) {
  const bool mirrored = isRightToLeft();
  const std::size_t last = m_tiles.size() - 1;
  const std::size_t before = m_current == 0 ? 0 : m_current - 1;
  const std::size_t after = std::min(m_current + 1, last);
  switch (event->key()) {
  case Qt::Key_Left:
    m_current = mirrored ? after : before;
    break;
  case Qt::Key_Right:
    m_current = mirrored ? before : after;
    break;
  case Qt::Key_Home:
    m_current = 0;
    break;
  case Qt::Key_End:
    m_current = last;
    break;
  default:
    QWidget::keyPressEvent(event);
    return;
  }
  showCurrent();
}

void KeyFiguresPanel::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  showCurrent();
}

void KeyFiguresPanel::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  showCurrent();
}

// A line for each, as a table is copied.
void KeyFiguresPanel::copy() const {
  QStringList lines;
  for (const FigureTile* tile : m_tiles) {
    lines.append(tile->name() + QLatin1Char('\t') + tile->text());
  }
  QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace tidemark::ui
