// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report_page.h"

#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <chrono>
#include <utility>

#include "ui/format/error_text.h"
#include "ui/panels/export_panel.h"
#include "ui/panels/page_header.h"
#include "ui/panels/page_preview.h"
#include "ui/panels/preview_bar.h"
#include "ui/panels/report_shape_panel.h"
#include "ui/panels/stated_panel.h"

namespace tidemark::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 300ms;
constexpr int kInspectorWidth = 400;
constexpr auto kSlice = 15ms; // of laying pages out, between which the window answers
constexpr int kBarWidth = 260;
enum Body : int { kNothing, kReport };
enum Sheet : int { kPages, kProblem, kWaiting };

} // namespace

ReportPage::ReportPage(QWidget* parent)
    : QWidget(parent),
      m_body(new QStackedWidget),
      m_sheet(new QStackedWidget),
      m_preview(new PagePreview),
      m_shape(new ReportShapePanel(m_report)),
      m_stated(new StatedPanel(m_report)),
      m_export(new ExportPanel),
      m_problem(new QLabel) {
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatience);
  auto* split = new QSplitter;
  split->setChildrenCollapsible(false);
  split->addWidget(buildPages());
  split->addWidget(buildInspector());
  split->setStretchFactor(0, 1);
  split->setSizes({2 * kInspectorWidth, kInspectorWidth});
  m_body->insertWidget(kNothing, buildNothing());
  m_body->insertWidget(kReport, split);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_body);
  connectParts();
}

// What waits is kept, and nobody is told; the panels follow the options, which are a member: they go first.
ReportPage::~ReportPage() {
  if (m_run) {
    disconnect(m_run.get(), nullptr, this, nullptr);
  }
  m_report.flush();
  delete m_body;
}

QWidget* ReportPage::buildNothing() {
  return emptyPage(tr("No run is open"),
                   tr("A report is made from a run that has ended. Start one, or open a stored run."));
}

QWidget* ReportPage::buildPages() {
  m_problem->setAlignment(Qt::AlignCenter);
  m_problem->setWordWrap(true);
  m_problem->setTextFormat(Qt::PlainText);
  m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_problem->setContentsMargins(24, 24, 24, 24);
  m_sheet->insertWidget(kPages, m_preview);
  m_sheet->insertWidget(kProblem, m_problem);
  m_sheet->insertWidget(kWaiting, buildWaiting());
  auto* pages = new QWidget;
  auto* layout = new QVBoxLayout(pages);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(new PreviewBar(*m_preview));
  layout->addWidget(m_sheet, 1);
  return pages;
}

QWidget* ReportPage::buildInspector() {
  auto* tabs = new QTabWidget;
  tabs->setDocumentMode(true);
  tabs->addTab(m_shape, tr("Report"));
  tabs->addTab(m_stated, tr("Statements"));
  auto* inspector = new QWidget;
  auto* layout = new QVBoxLayout(inspector);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(tabs, 1);
  layout->addWidget(m_export);
  return inspector;
}

QWidget* ReportPage::buildWaiting() {
  auto* waiting = new QWidget;
  auto* bar = new QProgressBar;
  bar->setRange(0, 0);
  bar->setFixedWidth(kBarWidth);
  bar->setAccessibleName(tr("The report is being made"));
  auto* cancel = new QPushButton(tr("Cancel"));
  auto* layout = new QVBoxLayout(waiting);
  layout->addStretch(2);
  layout->addWidget(new QLabel(tr("The report is being made…")), 0, Qt::AlignHCenter);
  layout->addWidget(bar, 0, Qt::AlignHCenter);
  layout->addWidget(cancel, 0, Qt::AlignHCenter);
  layout->addStretch(3);
  connect(cancel, &QPushButton::clicked, this, [this] {
    stopMaking();
    m_built.reset();
    showProblem({ErrorCode::interrupted, {}, "", {}});
  });
  return waiting;
}

void ReportPage::connectParts() {
  connect(&m_patience, &QTimer::timeout, this, &ReportPage::showWaiting);
  connect(&m_builder, &ReportBuilder::built, this, &ReportPage::beginPages);
  connect(&m_compose, &QTimer::timeout, this, &ReportPage::goOnWithPages);
  connect(&m_builder, &ReportBuilder::failed, this, &ReportPage::showProblem);
  connect(m_export, &ExportPanel::exported, this, &ReportPage::exported);
  connect(m_export, &ExportPanel::failed, this, [this](const Error& error) {
    if (!isVisible()) {
      Q_EMIT failed(error);
    }
  });
}

void ReportPage::setEditor(ProjectEditor* editor) { m_shape->setProject(editor); }

void ReportPage::setRun(std::shared_ptr<OpenRun> run) {
  if (m_run) {
    disconnect(m_run.get(), nullptr, this, nullptr);
  }
  m_run = std::move(run);
  m_preview->setPages(nullptr);
  m_body->setCurrentIndex(kReport);
  connect(m_run.get(), &OpenRun::annotationsChanged, this, &ReportPage::forget); // it prints them
  forget();
}

void ReportPage::setExportFolder(const QString& folder) { m_export->setFolder(folder); }
void ReportPage::exportTo(const std::filesystem::path& folder) { m_export->exportTo(folder); }

// Ctrl+E comes here from another page, before there is a report.
void ReportPage::chooseFolderAndExport() {
  m_exportAsked = !m_shown;
  if (m_shown) {
    m_export->chooseFolder();
  }
}

QString ReportPage::problem() const { return m_sheet->currentIndex() == kProblem ? m_problem->text() : QString(); }

void ReportPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_run && !m_built && !m_builder.busy()) {
    compute();
  }
}

bool ReportPage::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
      event->accept(); // it comes again as a key
      return true;
    }
  }
  return QWidget::event(event);
}

void ReportPage::keyPressEvent(QKeyEvent* event) {
  QUndoStack& history = m_report.editor().history();
  if (event->matches(QKeySequence::Undo)) {
    m_report.editor().endTyping();
    history.undo();
  } else if (event->matches(QKeySequence::Redo)) {
    history.redo();
  } else {
    QWidget::keyPressEvent(event);
  }
}

// What is shown is no longer what the run says.
void ReportPage::forget() {
  stopMaking();
  m_built.reset();
  m_shown = false;
  m_export->setReport(nullptr);
  if (isVisible()) {
    compute();
  }
}

void ReportPage::compute() {
  m_report.setRun(m_run); // now that somebody looks: a project of thousands of names takes its time
  m_patience.start();
  m_builder.build(m_run);
}

void ReportPage::showWaiting() {
  if (!m_shown) {
    m_sheet->setCurrentIndex(kWaiting);
  }
}

void ReportPage::beginPages(const std::shared_ptr<const BuiltReport>& report) {
  m_built = report;
  m_composer = std::make_unique<PagedDocument::Composer>(report->document);
  m_compose.start();
}

// Fonts belong to this thread, so pages are laid out here: between other events.
void ReportPage::goOnWithPages() {
  if (!m_composer->advance(kSlice)) {
    return;
  }
  m_compose.stop();
  m_patience.stop();
  m_preview->setPages(std::exchange(m_composer, nullptr)->take());
  m_sheet->setCurrentIndex(kPages);
  m_export->setReport(m_built);
  m_shown = true;
  if (std::exchange(m_exportAsked, false)) {
    m_export->chooseFolder();
  }
}

void ReportPage::stopMaking() {
  m_builder.cancel();
  m_compose.stop();
  m_composer.reset();
  m_patience.stop();
}

void ReportPage::showProblem(const Error& error) {
  m_exportAsked = false;
  m_patience.stop();
  m_problem->setText(errorText(error));
  m_sheet->setCurrentIndex(kProblem);
}

} // namespace tidemark::ui
