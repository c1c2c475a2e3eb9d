// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/report_model.h"
#include "ui/viewstate/open_run.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tidemark::ui {

class PagePreview;

// The report of the open run: a faithful preview page by page, and its export to files.
class ReportPage final : public QWidget {
  Q_OBJECT

public:
  explicit ReportPage(QWidget* parent = nullptr);
  ~ReportPage() override;

  // The report is computed when the page is looked at.
  void setRun(std::shared_ptr<OpenRun> run);
  void setExportFolder(const QString& folder);
  // Writes the ticked formats; the files are listed on the page.
  Result<std::vector<std::filesystem::path>> exportTo(const std::filesystem::path& folder);
  [[nodiscard]] PagePreview& preview() { return *m_preview; }
  [[nodiscard]] bool ready() const { return m_model != nullptr; }
  void chooseFolderAndExport();

Q_SIGNALS:
  void exported(const QString& folder, int files);
  void failed(const tidemark::Error& error);

protected:
  void showEvent(QShowEvent* event) override;

private:
  void compute();
  QWidget* buildHeader();
  QWidget* buildInspector();
  void copyMarkdown();
  void refreshPage(int page);

  std::shared_ptr<OpenRun> m_run;
  std::unique_ptr<const ReportModel> m_model; // null: not computed
  Document m_document;
  QString m_folder;
  QStackedWidget* m_body;
  PagePreview* m_preview;
  QLabel* m_pageLabel = nullptr;
  QLabel* m_written = nullptr;
  QLabel* m_problem = nullptr;
  QPushButton* m_openFolder = nullptr;
  std::vector<QCheckBox*> m_formats;
};

} // namespace tidemark::ui
