// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/viewstate/run_report.h"

class QComboBox;

namespace tidemark::ui {

class FormPanel;

// What people state in the report of a stored run: attestations, notes, facts, references and the rest that no run
// measures. The forms are those of the Design page; the report prints each as stated, with name and date.
class StatedPanel final : public QWidget {
  Q_OBJECT

public:
  explicit StatedPanel(RunReport& report, QWidget* parent = nullptr);

  [[nodiscard]] QComboBox& parts() { return *m_parts; }
  [[nodiscard]] FormPanel& form() { return *m_form; }

private:
  void choose();

  QComboBox* m_parts;
  FormPanel* m_form;
};

} // namespace tidemark::ui
