// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/window_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>
#include <cmath>

#include "ui/format/clock_input.h"
#include "ui/format/one_line.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr qsizetype kStageLetters = 30;
constexpr int kEdgeDigits = 9; // "12:34:56" and room for the cursor

} // namespace

WindowBar::WindowBar(const OpenRun& run, ViewState& view, const WindowStats& stats, const Formatter& formatter,
                     QWidget& page)
    : m_run(run),
      m_view(view),
      m_stats(stats),
      m_formatter(formatter),
      m_windows(new QComboBox),
      m_from(edge(tr("First second"), tr("From: seconds, m:ss or h:mm:ss from the start of the scenario"))),
      m_to(edge(tr("Last second"), tr("To: up to, but without, this instant"))),
      m_words(new QLabel),
      m_clear(new QPushButton(tr("&Whole scenario"))) {
  m_windows->setAccessibleName(tr("Window"));
  m_windows->setToolTip(tr("Seconds that every figure and table is computed for. Drag over a chart to choose others."));
  m_windows->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_windows->setPlaceholderText(tr("Chosen seconds"));
  m_words->setAccessibleName(tr("Chosen seconds in words"));
  m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_clear->setToolTip(tr("Drops the choice: everything is computed for the whole scenario again (Escape)"));
  arrange();
  connect(m_windows, &QComboBox::activated, this, &WindowBar::chooseNamed);
  connect(m_clear, &QPushButton::clicked, this, [this] { m_view.setSelection(std::nullopt); });
  // The shortcut is the page's, so it goes with the bar and not with the page.
  auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), &page);
  escape->setContext(Qt::WidgetWithChildrenShortcut);
  connect(escape, &QShortcut::activated, this, [this] { m_view.setSelection(std::nullopt); });
  connect(this, &QObject::destroyed, escape, &QObject::deleteLater);
  connect(&view, &ViewState::scenarioChanged, this, &WindowBar::fillWindows);
  connect(&stats, &WindowStats::changed, this, &WindowBar::refresh);
  fillWindows();
}

QLineEdit* WindowBar::edge(const QString& name, const QString& tip) {
  auto* field = new QLineEdit;
  field->setAccessibleName(name);
  field->setToolTip(tip);
  field->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * kEdgeDigits + 12);
  field->setAlignment(Qt::AlignRight);
  connect(field, &QLineEdit::editingFinished, this, &WindowBar::chooseTyped);
  return field;
}

void WindowBar::arrange() {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 0, 8, 4);
  row->setSpacing(6);
  const auto named = [row](const QString& text, QWidget* field) {
    auto* label = new QLabel(text);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
  };
  named(tr("W&indow:"), m_windows);
  row->addSpacing(6);
  named(tr("Fr&om"), m_from);
  named(tr("&to"), m_to);
  row->addSpacing(6);
  row->addWidget(m_words, 1);
  row->addWidget(m_clear);
}

QString WindowBar::words() const { return m_words->text(); }

double WindowBar::lengthS() const { return std::ceil(axisLengthS(m_run.record(), m_view.scenario())); }

void WindowBar::fillWindows() {
  m_named = namedWindows(m_run.record(), m_view.scenario());
  m_windows->clear();
  m_windows->addItem(tr("Whole scenario"));
  for (const NamedWindow& window : m_named) {
    m_windows->addItem(window.spec.kind == WindowKind::steady
                           ? tr("Steady (all holds)")
                           : oneLine(QString::fromStdString(window.spec.stage), kStageLetters));
  }
  refresh();
}

void WindowBar::chooseNamed(int index) {
  m_view.setChosenSpans(index <= 0 ? std::vector<TimeSpan>() : m_named[static_cast<std::size_t>(index) - 1].spans);
}

void WindowBar::chooseTyped() {
  if (!m_from->isModified() && !m_to->isModified()) {
    return; // only looked at: several spans must not become one
  }
  const auto from = secondsOf(m_from->text());
  const auto to = secondsOf(m_to->text());
  if (!from || !to || *from >= *to || static_cast<double>(*to) > lengthS()) {
    m_words->setText(
        tr("! Seconds or m:ss, the first before the last, between 0:00 and %1.").arg(m_formatter.clock(lengthS())));
    return;
  }
  m_from->setModified(false);
  m_to->setModified(false);
  m_view.setSelection(TimeSpan{static_cast<double>(*from), static_cast<double>(*to)});
}

void WindowBar::refresh() {
  const std::vector<TimeSpan>& chosen = m_view.chosenSpans();
  const auto named = std::ranges::find(m_named, chosen, &NamedWindow::spans);
  const auto place = static_cast<int>(std::distance(m_named.begin(), named)) + 1;
  m_windows->setCurrentIndex(chosen.empty() ? 0 : named == m_named.end() ? -1 : place);
  const TimeSpan shown = m_view.selection().value_or(TimeSpan{0, lengthS()});
  m_from->setText(m_formatter.clock(shown.from));
  m_to->setText(m_formatter.clock(shown.to));
  m_words->setText(sentence());
  m_clear->setEnabled(!chosen.empty());
}

QString WindowBar::sentence() const {
  const Stats& stats = m_stats.stats();
  const QString counted =
      tr("%1, requests: %2")
          .arg(m_formatter.span(stats.durationS), m_formatter.count(stats.requests(m_run.plan()).count()));
  if (!m_stats.selected()) {
    return tr("All of it: %1").arg(counted);
  }
  const TimeSpan hull = *m_view.selection();
  const QString where = tr("%1 – %2").arg(m_formatter.clock(hull.from), m_formatter.clock(hull.to));
  const std::size_t parts = m_view.chosenSpans().size();
  return parts > 1 ? tr("%1 in %Ln part(s): %2", nullptr, static_cast<int>(parts)).arg(where, counted)
                   : tr("%1: %2").arg(where, counted);
}

} // namespace tidemark::ui
