// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <filesystem>
#include <optional>
#include <string>

namespace tidemark::ui {

// Looks after the file of the open project: whether others wrote into it, replaced it, or took it away. Editors do all
// three to save once, so it looks when that has come to rest. GUI thread.
class ProjectWatch final : public QObject {
  Q_OBJECT

public:
  explicit ProjectWatch(QObject* parent);

  // What is in the file now counts as known. Empty: no file.
  void watch(const std::filesystem::path& file);
  // What is in the file now counts as known: it was just read or written, or may be replaced.
  void accept();
  // Whether the file holds what is not known here, told or not.
  [[nodiscard]] bool differs() const;
  [[nodiscard]] bool isGone() const { return m_gone; }

Q_SIGNALS:
  void changed(); // another content; told once for each
  void gone();
  void returned(); // with the content it had

private:
  void look();

  std::filesystem::path m_file;
  std::optional<std::string> m_known;
  std::optional<std::string> m_told;
  bool m_gone = false;
  QFileSystemWatcher m_watcher;
  QTimer m_rest;
};

} // namespace tidemark::ui
