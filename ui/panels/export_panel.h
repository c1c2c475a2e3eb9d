// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <filesystem>
#include <memory>
#include <vector>

#include "ui/bridge/report_exporter.h"

class QCheckBox;
class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tidemark::ui {

// Writes the report to a folder in the ticked formats, or puts it on the clipboard as Markdown. Files that would be
// replaced are named before anything is written; progress with Cancel is shown once it takes longer than 300 ms; what
// could not be written is said here. GUI thread.
class ExportPanel final : public QWidget {
  Q_OBJECT

public:
  explicit ExportPanel(QWidget* parent = nullptr);

  void setReport(std::shared_ptr<const BuiltReport> report); // null: there is nothing to export
  void setFolder(const QString& folder) { m_folder = folder; }
  void chooseFolder();                                // then exports
  void exportTo(const std::filesystem::path& folder); // asks in place where files would be replaced
  [[nodiscard]] ExportFormats chosen() const;
  [[nodiscard]] ReportExporter& exporter() { return m_exporter; }
  [[nodiscard]] QCheckBox& box(std::string_view format) const; // by its name
  [[nodiscard]] QPushButton& replaceButton() { return *m_replace; }
  [[nodiscard]] QPushButton& exportButton() { return *m_export; }
  [[nodiscard]] bool isAsking() const;
  [[nodiscard]] QString message() const;

Q_SIGNALS:
  void exported(const QString& folder, int files);
  void failed(const tidemark::Error& error); // said here too

private:
  QWidget* buildFormats();
  QWidget* buildQuestion();
  QWidget* buildProgress();
  void arrange();
  void begin();
  void end(const Result<std::vector<std::filesystem::path>>& files);
  void showProgress(std::size_t done);
  void copyMarkdown();
  void refresh();

  std::shared_ptr<const BuiltReport> m_report;
  ReportExporter m_exporter;
  QString m_folder;               // offered first, and of the last export
  std::filesystem::path m_target; // of the export asked about or under way
  QTimer m_patience;              // until progress is shown
  std::vector<QCheckBox*> m_formats;
  QPushButton* m_export;
  QPushButton* m_copy;
  QPushButton* m_openFolder;
  QFrame* m_question = nullptr;
  QLabel* m_asked = nullptr;
  QPushButton* m_replace = nullptr;
  QWidget* m_progress = nullptr;
  QProgressBar* m_bar = nullptr;
  QLabel* m_message;
};

} // namespace tidemark::ui
