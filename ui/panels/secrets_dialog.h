// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "ui/bridge/project_secrets.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace tidemark::ui {

// Asks for the secrets of the open project: what is in the environment is only shown, the rest can be entered, kept in
// the keychain, or forgotten. A field left empty changes nothing.
class SecretsDialog final : public QDialog {
  Q_OBJECT

public:
  explicit SecretsDialog(ProjectSecrets& secrets, QWidget* parent = nullptr);

  void accept() override;

private:
  struct Row {
    QString environment;
    QLineEdit* value;
  };
  void addRow(QGridLayout& grid, const SecretEntry& entry);

  ProjectSecrets& m_secrets;
  std::vector<Row> m_rows;
  QCheckBox* m_keep;
};

} // namespace tidemark::ui
