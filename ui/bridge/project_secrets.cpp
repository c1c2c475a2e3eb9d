// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/project_secrets.h"

#include <variant>

namespace tidemark::ui {

ProjectSecrets::ProjectSecrets(ProjectEditor& editor, std::unique_ptr<Keychain> keychain, QObject* parent)
    : QObject(parent), m_editor(editor), m_keychain(std::move(keychain)) {
  connect(&editor, &ProjectEditor::loaded, this, [this] {
    pass();
    lookUp();
  });
  connect(&editor, &ProjectEditor::changed, this, &ProjectSecrets::lookUp);
}

std::vector<SecretEntry> ProjectSecrets::entries() const {
  std::vector<SecretEntry> entries;
  if (!m_editor.document()) {
    return entries;
  }
  for (const Variable& variable : m_editor.document()->loaded.project.variables) {
    if (const auto* secret = std::get_if<SecretVariable>(&variable.source)) {
      SecretEntry entry{QString::fromStdString(variable.name), QString::fromStdString(secret->env), {}};
      const auto known = m_values.find(entry.environment);
      entry.source = qEnvironmentVariableIsSet(secret->env.c_str()) ? SecretSource::environment
                     : known != m_values.end()                      ? known->second.source
                                                                    : SecretSource::missing;
      entries.push_back(std::move(entry));
    }
  }
  return entries;
}

void ProjectSecrets::lookUp() {
  for (const SecretEntry& entry : entries()) {
    const QString name = entry.environment;
    if (entry.source != SecretSource::missing || name.isEmpty() || m_asked.contains(name)) {
      continue;
    }
    m_asked.insert(name);
    m_keychain->read(this, name, [this, name](const std::optional<QString>& value, const QString& /*error*/) {
      // A desktop without a keychain is no fault of the project: the secret is missing, and its problem says so.
      if (value && !m_values.contains(name)) {
        give(name, *value, SecretSource::keychain);
      }
    });
  }
}

void ProjectSecrets::enter(const QString& environment, const QString& value, bool keep) {
  give(environment, value, SecretSource::entered);
  if (!keep) {
    return;
  }
  m_keychain->write(this, environment, value, [this, environment](const QString& error) {
    if (!error.isEmpty()) {
      Q_EMIT failed(
          tr("The keychain did not take %1: %2. The value is known until the program ends.").arg(environment, error));
    } else if (const auto known = m_values.find(environment); known != m_values.end()) {
      known->second.source = SecretSource::keychain;
      Q_EMIT changed();
    }
  });
}

void ProjectSecrets::forget(const QString& environment) {
  m_values.erase(environment);
  m_keychain->remove(this, environment, [this](const QString& error) {
    if (!error.isEmpty()) {
      Q_EMIT failed(error);
    }
  });
  pass();
  Q_EMIT changed();
}

void ProjectSecrets::give(const QString& environment, const QString& value, SecretSource source) {
  m_values[environment] = {value, source};
  pass();
  Q_EMIT changed();
}

void ProjectSecrets::pass() {
  OpenOptions options = m_editor.options();
  std::map<std::string, std::string> values;
  for (const auto& [name, value] : m_values) {
    values[name.toStdString()] = value.text.toStdString();
  }
  if (values != options.secrets) {
    options.secrets = std::move(values);
    m_editor.setOptions(std::move(options));
  }
}

} // namespace tidemark::ui
