// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <optional>

#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

// Unsaved changes as they were when the program last had time to write them down.
struct RecoveredProject {
  std::filesystem::path file; // the project they belong to; may not exist
  QString text;
  QDateTime at;
};

// Keeps unsaved changes of the open project in a folder of its own, so that a crash loses at most two seconds of work.
// What was saved or given up is removed. A copy that cannot be written is told once. GUI thread.
class Autosave final : public QObject {
  Q_OBJECT

public:
  Autosave(ProjectEditor& editor, std::filesystem::path folder, QObject* parent = nullptr);

  // What an earlier session left behind, the newest first. Copies of a session that still runs are not among them.
  [[nodiscard]] std::optional<RecoveredProject> leftBehind() const;
  // The copy is taken over or given up.
  void forget(const RecoveredProject& project);
  // Writes now, without waiting.
  void keep();
  // The open project's changes are given up.
  void drop();

Q_SIGNALS:
  void failed(const tidemark::Error& error);

private:
  [[nodiscard]] std::filesystem::path copyOf(const std::filesystem::path& file) const;

  ProjectEditor& m_editor;
  std::filesystem::path m_folder;
  std::filesystem::path m_copy;      // of the open project, where one was written
  std::unique_ptr<QLockFile> m_lock; // of that copy: this session looks after it
  QTimer m_timer;
  bool m_told = false;
};

} // namespace tidemark::ui
