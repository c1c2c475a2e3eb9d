// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/format/formatter.h"
#include "ui/viewstate/key_figures.h"
#include "ui/viewstate/window_stats.h"

namespace tidemark::ui {

// One large figure with its name; the tooltip defines it.
class FigureTile final : public QWidget {
  Q_OBJECT

public:
  explicit FigureTile(QWidget* parent = nullptr);
  void setFigure(const KeyFigure& figure, const Formatter& formatter);
  [[nodiscard]] QString text() const { return m_value; }
  [[nodiscard]] QString name() const { return m_name; }
  void setCurrent(bool current); // framed: the one that the keys have reached
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  [[nodiscard]] QFont valueFont() const;

  QString m_name;
  QString m_value;
  Tone m_tone = Tone::neutral;
  bool m_current = false;
};

// The figures over the charts: of the latest beat while a run is live and nothing is chosen, else of the window. One
// stop of the Tab key; the arrows go from figure to figure, What's This defines the one reached, Copy copies all.
class KeyFiguresPanel final : public QWidget {
  Q_OBJECT

public:
  KeyFiguresPanel(const OpenRun& run, const ViewState& view, const WindowStats& stats, const Formatter& formatter,
                  QWidget* parent = nullptr);
  [[nodiscard]] const std::vector<FigureTile*>& tiles() const { return m_tiles; }

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

private:
  void refresh();
  void showCurrent();
  void copy() const;
  [[nodiscard]] std::vector<KeyFigure> figures() const;

  const OpenRun& m_run;
  const ViewState& m_view;
  const WindowStats& m_stats;
  const Formatter& m_formatter;
  std::vector<FigureTile*> m_tiles;
  std::size_t m_current = 0; // the figure that the keys have reached
};

} // namespace tidemark::ui
