// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/run/run_record.h"
#include "ui/format/formatter.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace tidemark::ui {

class PhaseBar;

// One request kept whole: how it ended and where its time went, above what was sent and what came back.
class ExemplarInspector final : public QWidget {
  Q_OBJECT

public:
  explicit ExemplarInspector(const Formatter& formatter, QWidget* parent = nullptr);

  // Null: none is chosen.
  void show(const RunRecord& record, const Exemplar* exemplar);
  [[nodiscard]] QString text() const; // all of it, for reading and copying

Q_SIGNALS:
  void placeAsked(); // show the instant on the charts

private:
  void arrange();

  const Formatter& m_formatter;
  QLabel* m_title;
  QLabel* m_facts;
  QPushButton* m_place;
  PhaseBar* m_phases;
  QTabWidget* m_tabs;
  QPlainTextEdit* m_request;
  QPlainTextEdit* m_response;
};

} // namespace tidemark::ui
