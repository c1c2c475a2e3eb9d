// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <stop_token>

#include "core/session/demo_target.h"
#include "ui/bridge/file_read.h"
#include "ui/bridge/preflight.h"
#include "ui/bridge/run_controller.h"
#include "ui/format/labels.h"
#include "ui/viewstate/open_run.h"
#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

// What the workbench works on: the open project, its runs, the stored run that is looked at, the demo system. Knows no
// widget; everything it does is told by signals. GUI thread.
class Workspace final : public QObject {
  Q_OBJECT

public:
  struct Parts {
    ProbeFactory probes = localProbes();
    std::string version;
    std::filesystem::path dataFolder; // runs of projects that lie nowhere writable go below it
  };
  explicit Workspace(Parts parts, QObject* parent = nullptr);
  ~Workspace() override;

  // A project or a stored run, told apart by the name. True: it is open when this returns. A run never is, it is read
  // in the background, and so is a project whose drive is slow. Its text is understood here, at once: each change of it
  // is too (half a second for 4.5 MB on a busy machine).
  bool open(const std::filesystem::path& file);
  // What is being read is no longer wanted: the read ends. Nothing happens where none is.
  void stopReading();
  // An example of the program, against the demo system, which is started if it is not running.
  void openExample(const QString& name);
  // A project with one target, one request and one scenario, to begin with. It has no file until it is saved.
  void newProject();
  // Takes over changes that an earlier session left behind; they are unsaved changes of their file again.
  void recover(const std::filesystem::path& file, const QString& text);
  // Errors are told by failed().
  bool save(const std::filesystem::path& file);
  void start();
  // Says once more what is open, for a window that has just been made.
  void tellAgain();
  // Looks at what stands in the way of start(); nothing happens without a project or while one runs.
  void lookAhead();

  [[nodiscard]] RunController& controller() { return m_controller; }
  [[nodiscard]] Preflight& preflight() { return m_preflight; }
  [[nodiscard]] ProjectEditor& editor() { return m_editor; }
  [[nodiscard]] const std::shared_ptr<const ProjectDocument>& document() const {
    return m_editor.document();
  } // null: none
  // Whether the open project lies in a file; an example or a new one does not.
  [[nodiscard]] bool hasFile() const;
  [[nodiscard]] const std::shared_ptr<OpenRun>& result() const { return m_result; } // null: none
  [[nodiscard]] const QString& resultName() const { return m_resultName; }
  [[nodiscard]] std::filesystem::path runsFolder() const;
  [[nodiscard]] const std::filesystem::path& dataFolder() const { return m_parts.dataFolder; }

Q_SIGNALS:
  void documentOpened();
  void documentChanged(); // edited, saved or opened
  void resultOpened();
  void readingChanged(const QString& file); // a project or run that is being read; empty: none any more
  void fileOpened(const QString& file);     // for the list of recent files
  void runsChanged();                       // the folder of runs holds another one
  void failed(const tidemark::Error& error);
  void logged(tidemark::ui::Tone tone, const QString& text);

private:
  bool openProjectFile(const std::filesystem::path& file);
  void openRunFile(const std::filesystem::path& file);
  bool takeText(const std::filesystem::path& file, Result<std::string> text);
  void take(ProjectDocument document);
  void takeLate(const std::filesystem::path& file, Result<std::string> text, const std::string& before);
  void report(const Error& error);

  Parts m_parts;
  std::unique_ptr<DemoTarget> m_demo;
  ProjectEditor m_editor;
  std::shared_ptr<OpenRun> m_result;
  QString m_resultName;
  std::stop_source m_reading; // ends the read of the run that is awaited
  FileRead m_projectRead;
  RunController m_controller;
  Preflight m_preflight;
};

} // namespace tidemark::ui
