// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/secrets_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::ui {
namespace {

constexpr int kValueWidth = 260;

QString sourceText(SecretSource source) {
  switch (source) {
  case SecretSource::environment:
    return SecretsDialog::tr("from the environment");
  case SecretSource::keychain:
    return SecretsDialog::tr("from the keychain");
  case SecretSource::entered:
    return SecretsDialog::tr("entered for this session");
  case SecretSource::missing:
    break;
  }
  return SecretsDialog::tr("missing");
}

QLabel* wrapped(const QString& text) {
  auto* label = new QLabel(text);
  label->setWordWrap(true);
  return label;
}

} // namespace

SecretsDialog::SecretsDialog(ProjectSecrets& secrets, QWidget* parent)
    : QDialog(parent), m_secrets(secrets), m_keep(new QCheckBox(tr("&Keep what is entered in the keychain"))) {
  setWindowTitle(tr("Secrets"));
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(wrapped(tr("Secrets are never written into the project, a run or a report. Without the window they "
                               "are read from the environment variables named here.")));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(12);
  for (const SecretEntry& entry : m_secrets.entries()) {
    addRow(*grid, entry);
  }
  layout->addLayout(grid);
  if (m_rows.empty()) {
    layout->addWidget(wrapped(tr("The environment holds every secret of the project, or the project has none.")));
  }
  m_keep->setChecked(true);
  m_keep->setVisible(!m_rows.empty());
  layout->addWidget(m_keep);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  connect(buttons, &QDialogButtonBox::accepted, this, &SecretsDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
}

void SecretsDialog::addRow(QGridLayout& grid, const SecretEntry& entry) {
  const int row = grid.rowCount();
  auto* name = new QLabel(entry.variable);
  grid.addWidget(name, row, 0);
  grid.addWidget(new QLabel(entry.environment), row, 1);
  grid.addWidget(new QLabel(sourceText(entry.source)), row, 3);
  if (entry.source == SecretSource::environment) {
    return;
  }
  auto* value = new QLineEdit;
  value->setEchoMode(QLineEdit::Password);
  value->setMinimumWidth(kValueWidth);
  value->setAccessibleName(entry.variable);
  value->setPlaceholderText(entry.source == SecretSource::missing ? QString() : tr("unchanged"));
  name->setBuddy(value);
  grid.addWidget(value, row, 2);
  m_rows.push_back({entry.environment, value});
  if (entry.source != SecretSource::missing) {
    auto* forget = new QPushButton(tr("Forget"));
    grid.addWidget(forget, row, 4);
    connect(forget, &QPushButton::clicked, this, [this, forget, environment = entry.environment] {
      m_secrets.forget(environment);
      forget->setEnabled(false);
    });
  }
}

void SecretsDialog::accept() {
  for (const Row& row : m_rows) {
    if (!row.value->text().isEmpty()) {
      m_secrets.enter(row.environment, row.value->text(), m_keep->isChecked());
    }
  }
  QDialog::accept();
}

} // namespace tidemark::ui
