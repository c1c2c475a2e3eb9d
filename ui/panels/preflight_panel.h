// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/bridge/preflight.h"
#include "ui/format/formatter.h"

class QLabel;
class QPushButton;

namespace tidemark::ui {

class TablePanel;
class ToneLabel;

// What is ready to run and what stands in its way, one line a check with its remedy, and a button to look again.
class PreflightPanel final : public QWidget {
  Q_OBJECT

public:
  PreflightPanel(const Preflight& preflight, const Formatter& formatter, QWidget* parent = nullptr);

  void setReady(const QString& title, const QString& text);
  void setMayLook(bool may); // not while a run lasts: its own connections would be counted
  [[nodiscard]] TablePanel& list() { return *m_list; }
  [[nodiscard]] QPushButton& again() { return *m_again; }
  [[nodiscard]] QString summary() const;

Q_SIGNALS:
  void lookAgain();

private:
  void refresh();

  const Preflight& m_preflight;
  QLabel* m_title;
  QLabel* m_text;
  ToneLabel* m_summary;
  TablePanel* m_list;
  QPushButton* m_again;
  bool m_mayLook = true;
};

} // namespace tidemark::ui
