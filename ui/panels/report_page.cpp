// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "core/report/build_document.h"
#include "core/report/build_report.h"
#include "ui/format/error_text.h"
#include "ui/panels/page_header.h"
#include "ui/panels/page_preview.h"
#include "ui/panels/report_export.h"
#include "ui/report/paged_document.h"
#include "ui/report/report_files.h"
#include "ui/theme/icons.h"

namespace tidemark::ui {
namespace {

constexpr int kInspectorWidth = 240;
enum Body : int { kNothing, kProblem, kPages };

QToolButton* pageButton(const QString& iconName, const QString& name) {
  auto* button = new QToolButton;
  button->setIcon(icon(iconName));
  button->setToolTip(name);
  button->setAccessibleName(name);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

} // namespace

ReportPage::ReportPage(QWidget* parent) : QWidget(parent), m_body(new QStackedWidget), m_preview(new PagePreview) {
  auto* pages = new QWidget;
  auto* columns = new QVBoxLayout(pages);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(0);
  columns->addWidget(buildHeader());
  columns->addWidget(m_preview, 1);
  auto* row = new QWidget;
  auto* rowLayout = new QHBoxLayout(row);
  rowLayout->setContentsMargins(0, 0, 0, 0);
  rowLayout->setSpacing(0);
  rowLayout->addWidget(pages, 1);
  rowLayout->addWidget(buildInspector());
  m_problem = new QLabel;
  m_problem->setAlignment(Qt::AlignCenter);
  m_problem->setWordWrap(true);
  m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_body->insertWidget(kNothing,
                       emptyPage(tr("No run is open"),
                                 tr("A report is made from a run that has ended. Start one, or open a stored run.")));
  m_body->insertWidget(kProblem, m_problem);
  m_body->insertWidget(kPages, row);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_body);
}

ReportPage::~ReportPage() = default;

QWidget* ReportPage::buildHeader() {
  auto* header = new PageHeader;
  auto* previous = pageButton(QStringLiteral("previous"), tr("Previous page"));
  auto* next = pageButton(QStringLiteral("next"), tr("Next page"));
  m_pageLabel = new QLabel;
  header->add(previous);
  header->add(m_pageLabel);
  header->add(next);
  header->addStretch();
  connect(previous, &QToolButton::clicked, this, [this] { m_preview->goToPage(m_preview->currentPage() - 1); });
  connect(next, &QToolButton::clicked, this, [this] { m_preview->goToPage(m_preview->currentPage() + 1); });
  connect(m_preview, &PagePreview::pageChanged, this, &ReportPage::refreshPage);
  return header;
}

QWidget* ReportPage::buildInspector() {
  auto* inspector = new QWidget;
  inspector->setFixedWidth(kInspectorWidth);
  auto* layout = new QVBoxLayout(inspector);
  layout->addWidget(new QLabel(QStringLiteral("<b>%1</b>").arg(tr("Export"))));
  for (const ExportFormat& format : exportFormats()) {
    auto* box = new QCheckBox(QCoreApplication::translate("Export", format.label));
    box->setChecked(format.chosen);
    box->setToolTip(QString::fromLatin1(format.files));
    layout->addWidget(box);
    m_formats.push_back(box);
  }
  auto* write = new QPushButton(icon(QStringLiteral("export")), tr("&Export…"));
  auto* copy = new QPushButton(tr("Copy &as Markdown"));
  m_openFolder = new QPushButton(tr("Open &folder"));
  m_openFolder->hide();
  m_written = new QLabel;
  m_written->setWordWrap(true);
  m_written->setTextInteractionFlags(Qt::TextSelectableByMouse);
  layout->addSpacing(6);
  layout->addWidget(write);
  layout->addWidget(copy);
  layout->addSpacing(10);
  layout->addWidget(m_written);
  layout->addWidget(m_openFolder);
  layout->addStretch(1);
  connect(write, &QPushButton::clicked, this, &ReportPage::chooseFolderAndExport);
  connect(copy, &QPushButton::clicked, this, &ReportPage::copyMarkdown);
  connect(m_openFolder, &QPushButton::clicked, this,
          [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
  return inspector;
}

void ReportPage::setRun(std::shared_ptr<OpenRun> run) {
  m_run = std::move(run);
  m_model.reset();
  connect(m_run.get(), &OpenRun::annotationsChanged, this, [this] {
    m_model.reset(); // it prints them
    if (isVisible()) {
      compute();
    }
  });
  m_written->clear();
  m_openFolder->hide();
  if (isVisible()) {
    compute();
  }
}

void ReportPage::setExportFolder(const QString& folder) { m_folder = folder; }

void ReportPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_run && !m_model) {
    compute();
  }
}

void ReportPage::compute() {
  QApplication::setOverrideCursor(Qt::WaitCursor);
  auto model = buildReport(m_run->record(), {});
  QApplication::restoreOverrideCursor();
  if (!model) {
    m_problem->setText(errorText(model.error()));
    m_body->setCurrentIndex(kProblem);
    return;
  }
  m_model = std::make_unique<const ReportModel>(std::move(*model));
  m_document = buildDocument(*m_model);
  m_body->setCurrentIndex(kPages);
  m_preview->setPages(std::make_unique<PagedDocument>(m_document));
}

void ReportPage::refreshPage(int page) {
  m_pageLabel->setText(tr("Page %1 of %2").arg(page + 1).arg(m_preview->pageCount()));
}

void ReportPage::chooseFolderAndExport() {
  if (!m_model) {
    return;
  }
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Export report"), m_folder);
  if (folder.isEmpty()) {
    return;
  }
  QApplication::setOverrideCursor(Qt::WaitCursor);
  const auto files = exportTo(folder.toStdString());
  QApplication::restoreOverrideCursor();
  if (!files) {
    Q_EMIT failed(files.error());
  }
}

Result<std::vector<std::filesystem::path>> ReportPage::exportTo(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  const ReportSource source{m_run->record(), *m_model, m_document};
  for (std::size_t i = 0; i < m_formats.size(); ++i) {
    if (!m_formats[i]->isChecked()) {
      continue;
    }
    const auto written = exportFormats()[i].write(source, folder);
    if (!written) {
      return std::unexpected(written.error());
    }
    files.insert(files.end(), written->begin(), written->end());
  }
  m_folder = QString::fromStdString(folder.string());
  m_written->setText(tr("Written to %1, files: %2").arg(m_folder).arg(files.size()));
  m_openFolder->show();
  Q_EMIT exported(m_folder, static_cast<int>(files.size()));
  return files;
}

void ReportPage::copyMarkdown() {
  QGuiApplication::clipboard()->setText(QString::fromStdString(markdownText(m_document)));
}

} // namespace tidemark::ui
