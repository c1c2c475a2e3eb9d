// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <filesystem>
#include <memory>

#include "ui/bridge/report_builder.h"
#include "ui/report/paged_document.h"
#include "ui/viewstate/open_run.h"
#include "ui/viewstate/run_report.h"

class QLabel;
class QStackedWidget;

namespace tidemark::ui {

class ExportPanel;
class PagePreview;
class ReportShapePanel;
class StatedPanel;

// The report of the open run: a faithful preview page by page, what it looks like and what people state in it, and its
// export to files. Options belong to the run and are kept with it (RunReport). The report is made off the GUI thread
// when the page is looked at, and again when what it prints has changed; GUI thread.
class ReportPage final : public QWidget {
  Q_OBJECT

public:
  explicit ReportPage(QWidget* parent = nullptr);
  ~ReportPage() override;

  // The project that options may be taken from or put into; null: none. Outlives the page or is taken away before.
  void setEditor(ProjectEditor* editor);
  void setRun(std::shared_ptr<OpenRun> run);
  void setExportFolder(const QString& folder);
  // Writes the ticked formats in the background; the page says what became of it.
  void exportTo(const std::filesystem::path& folder);
  void chooseFolderAndExport();                        // once the report is there
  [[nodiscard]] bool ready() const { return m_shown; } // it shows what the run says now

  [[nodiscard]] RunReport& report() { return m_report; }
  [[nodiscard]] PagePreview& preview() { return *m_preview; }
  [[nodiscard]] ReportShapePanel& shape() { return *m_shape; }
  [[nodiscard]] StatedPanel& stated() { return *m_stated; }
  [[nodiscard]] ExportPanel& exports() { return *m_export; }
  [[nodiscard]] QString problem() const; // why there is no report; empty: there is one

Q_SIGNALS:
  void exported(const QString& folder, int files);
  void failed(const tidemark::Error& error); // an export that ended while another page was looked at

protected:
  void showEvent(QShowEvent* event) override;
  // Undo and Redo are those of the report's options here, not of the open project.
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  QWidget* buildNothing();
  QWidget* buildPages();
  QWidget* buildInspector();
  QWidget* buildWaiting();
  void connectParts();
  void forget();
  void compute();
  void beginPages(const std::shared_ptr<const BuiltReport>& report);
  void goOnWithPages();
  void stopMaking();
  void showProblem(const Error& error);
  void showWaiting();

  std::shared_ptr<OpenRun> m_run; // null: none
  RunReport m_report;
  ReportBuilder m_builder;
  std::shared_ptr<const BuiltReport> m_built;          // null: not made
  std::unique_ptr<PagedDocument::Composer> m_composer; // null: no pages are being laid out
  QTimer m_compose;
  bool m_shown = false;
  bool m_exportAsked = false; // for when the report is there
  QTimer m_patience;          // until waiting is shown
  QStackedWidget* m_body;
  QStackedWidget* m_sheet; // pages, or what stands in their place
  PagePreview* m_preview;
  ReportShapePanel* m_shape;
  StatedPanel* m_stated;
  ExportPanel* m_export;
  QLabel* m_problem;
};

} // namespace tidemark::ui
