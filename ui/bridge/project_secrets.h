// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include "ui/bridge/keychain.h"
#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

// Where the value of a secret comes from.
enum class SecretSource : std::uint8_t { missing, environment, keychain, entered };

struct SecretEntry {
  QString variable;    // of the project
  QString environment; // the environment variable that would hold it, and its name in the keychain
  SecretSource source = SecretSource::missing;
};

// The secrets of the open project: from the environment, else from the keychain, else entered by hand for this session.
// Values are given to the editor's options and nowhere else. GUI thread.
class ProjectSecrets final : public QObject {
  Q_OBJECT

public:
  ProjectSecrets(ProjectEditor& editor, std::unique_ptr<Keychain> keychain, QObject* parent = nullptr);

  [[nodiscard]] std::vector<SecretEntry> entries() const; // in the order of the project
  // Takes a value for this session, and into the keychain where it is to be kept.
  void enter(const QString& environment, const QString& value, bool keep);
  // Out of the keychain and out of this session.
  void forget(const QString& environment);

Q_SIGNALS:
  void changed();
  void failed(const QString& text); // the keychain said no; the value is there for this session

private:
  void lookUp();
  void give(const QString& environment, const QString& value, SecretSource source);
  void pass();

  struct Value {
    QString text;
    SecretSource source;
  };
  ProjectEditor& m_editor;
  std::unique_ptr<Keychain> m_keychain;
  std::map<QString, Value> m_values; // by environment variable; kept over projects of one session
  QSet<QString> m_asked;             // of the keychain
};

} // namespace tidemark::ui
