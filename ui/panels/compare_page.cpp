// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compare_page.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/format/one_line.h"
#include "ui/panels/compare_charts.h"
#include "ui/panels/data_table.h"
#include "ui/panels/page_header.h"
#include "ui/panels/swatch_delegate.h"
#include "ui/panels/table_panel.h"
#include "ui/viewstate/open_run.h"

namespace tidemark::ui {
namespace {

enum Body : int { kNothing, kRuns };
constexpr int kMostChoiceWidth = 320;  // whatever a scenario is called
constexpr std::size_t kMostListed = 6; // rows of the list; more are scrolled

QStringList runFilesOf(const QMimeData& mime) {
  QStringList files;
  for (const QUrl& url : mime.urls()) {
    if (url.isLocalFile() && url.path().endsWith(QLatin1String(".tmrun"))) {
      files.append(url.toLocalFile());
    }
  }
  return files;
}

// The scenario with most to look at, of the first run that can be read.
QString longestScenario(const std::vector<ComparedRun>& runs) {
  const auto run = std::ranges::find_if(runs, [](const ComparedRun& each) { return each.record != nullptr; });
  if (run == runs.end() || run->record->scenarios().empty()) {
    return {};
  }
  const RunRecord& record = *run->record;
  const auto longest = std::ranges::max_element(
      record.scenarios(), {}, [&record](const ScenarioRun& each) { return recordedLengthS(record, each.id); });
  return QString::fromStdString(record.plan().scenarios[longest->id.index()].name);
}

QToolButton* buttonOf(QAction* action) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

} // namespace

ComparePage::ComparePage(const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_formatter(formatter), m_listModel(comparedColumns()), m_body(new QStackedWidget) {
  setAcceptDrops(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_list = new DataTable(m_listModel, tr("Compared runs"));
  buildActions();
  layout->addWidget(buildHeader());
  m_body->insertWidget(
      kNothing, emptyPage(tr("No runs to compare"),
                          tr("Choose two or more runs in the history and Compare, drag them here, or add their files. "
                             "The first is the baseline that the others are compared with.")));
  m_body->insertWidget(kRuns, buildBody());
  layout->addWidget(m_body, 1);
  connect(&m_runs, &ComparedRuns::changed, this, &ComparePage::takeRuns);
  connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ComparePage::refreshCommands);
  connect(m_scenarios, &QComboBox::activated, this, [this] {
    m_view.setZoom(std::nullopt);
    fillStages();
    refreshFigures();
    refreshCharts();
  });
  connect(m_align, &QComboBox::activated, this, [this] {
    m_view.setZoom(std::nullopt); // another zero is another axis
    refreshCharts();
  });
  connect(m_percentile, &QComboBox::activated, this, &ComparePage::refreshCharts);
  connect(m_window, &QComboBox::activated, this, &ComparePage::refreshFigures);
  refreshCommands();
}

// The charts and tables read the view and the models until they are gone.
ComparePage::~ComparePage() { qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)); }

void ComparePage::buildActions() {
  m_add = new QAction(tr("&Add runs…"), this);
  m_add->setToolTip(tr("Choose stored runs to compare"));
  m_baseline = new QAction(tr("Make &baseline"), this);
  m_baseline->setToolTip(tr("Compare the others with the chosen run"));
  m_remove = new QAction(tr("&Remove"), this);
  m_remove->setToolTip(tr("Take the chosen runs off the list; their files stay"));
  m_remove->setShortcut(QKeySequence::Delete);
  m_remove->setShortcutContext(Qt::WidgetShortcut);
  m_list->addActions({m_baseline, m_remove});
  connect(m_add, &QAction::triggered, this, &ComparePage::chooseFiles);
  connect(m_baseline, &QAction::triggered, this, [this] { m_runs.makeBaseline(m_list->currentKey().toStdString()); });
  connect(m_remove, &QAction::triggered, this, [this] {
    for (const QString& file : m_list->selectedKeys()) {
      m_runs.remove(file.toStdString());
    }
  });
}

QComboBox* ComparePage::choice(const QString& name, const QString& tip) {
  auto* combo = new QComboBox;
  combo->setAccessibleName(name);
  combo->setToolTip(tip);
  combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  return combo;
}

QWidget* ComparePage::buildHeader() {
  auto* header = new PageHeader;
  m_scenarios = choice(tr("Scenario"), tr("Scenario compared, matched by name"));
  m_align =
      choice(tr("Alignment"), tr("What is second 0 of the charts in every run: the start of the scenario, or of a "
                                 "stage that all of them have. What lies before is not drawn."));
  m_percentile = choice(tr("Percentile"), tr("Percentile that the chart of service times shows"));
  m_percentile->addItem(tr("p50"), static_cast<int>(ComparedCurve::p50));
  m_percentile->addItem(tr("p95"), static_cast<int>(ComparedCurve::p95));
  m_percentile->addItem(tr("p99"), static_cast<int>(ComparedCurve::p99));
  m_percentile->setCurrentIndex(1);
  m_window = choice(tr("Window"), tr("Seconds that the table is computed for: the stages in which the load is held, or "
                                     "the whole scenario"));
  m_window->addItem(tr("Steady seconds"), static_cast<int>(WindowKind::steady));
  m_window->addItem(tr("Whole scenario"), static_cast<int>(WindowKind::whole));
  for (QAction* action : {m_add, m_baseline, m_remove}) {
    header->add(buttonOf(action));
  }
  header->addStretch();
  m_scenarios->setMaximumWidth(kMostChoiceWidth);
  m_align->setMaximumWidth(kMostChoiceWidth);
  for (QComboBox* combo : {m_scenarios, m_align, m_percentile, m_window}) {
    header->add(combo);
  }
  return header;
}

QWidget* ComparePage::buildBody() {
  m_list->setSortingEnabled(false);
  m_list->setStretchColumn(static_cast<int>(comparedColumns().size()) - 1);
  m_list->setItemDelegateForColumn(0, new SwatchDelegate(m_list));
  m_charts = new CompareCharts(m_view, m_formatter);
  m_changes = new TablePanel({tr("Changes"), changeColumns(),
                              [this] { return changeRows(m_scenarios->currentText(), m_figures, m_formatter); }, 0,
                              true, tr("Nothing to compare in these seconds.")});
  m_summary = new QLabel;
  m_summary->setWordWrap(true);
  m_summary->setMargin(6);
  m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* below = new QWidget;
  auto* column = new QVBoxLayout(below);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_summary);
  column->addWidget(m_changes, 1);
  auto* body = new QSplitter(Qt::Vertical);
  body->setChildrenCollapsible(false);
  for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_charts), below}) {
    body->addWidget(part);
  }
  body->setSizes({0, 330, 270}); // the list is as high as its rows
  body->setStretchFactor(0, 0);
  body->setStretchFactor(1, 3);
  body->setStretchFactor(2, 2);
  return body;
}

void ComparePage::setRuns(const QStringList& files) {
  m_runs.clear();
  for (const QString& file : files) {
    m_runs.add(file.toStdString());
  }
}

QString ComparePage::summary() const { return m_summary->text(); }

void ComparePage::chooseFiles() {
  for (const QString& file : QFileDialog::getOpenFileNames(this, tr("Add runs"), m_folder, tr("Runs (*.tmrun)"))) {
    m_runs.add(file.toStdString());
  }
}

QStringList ComparePage::files() const {
  QStringList result;
  for (const ComparedRun& run : m_runs.runs()) {
    result.append(QString::fromStdString(run.file.string()));
  }
  return result;
}

void ComparePage::takeRuns() {
  m_listModel.setRows(comparedRows(m_runs.runs(), m_formatter));
  m_list->fitColumns();
  const auto rows = static_cast<int>(std::clamp<std::size_t>(m_runs.runs().size(), 2, kMostListed));
  m_list->setFixedHeight(m_list->horizontalHeader()->sizeHint().height() +
                         rows * m_list->verticalHeader()->defaultSectionSize() + 2);
  m_body->setCurrentIndex(m_runs.runs().empty() ? kNothing : kRuns);
  fillScenarios();
  fillStages();
  refreshFigures();
  refreshCharts();
  refreshCommands();
}

void ComparePage::fillScenarios() {
  const QString before = m_scenarios->currentText();
  m_scenarios->clear();
  m_scenarios->addItems(comparedScenarios(m_runs.runs()));
  const int kept = m_scenarios->findText(before);
  m_scenarios->setCurrentIndex(kept >= 0 ? kept : std::max(0, m_scenarios->findText(longestScenario(m_runs.runs()))));
}

void ComparePage::fillStages() {
  const QString before = m_align->currentData().toString();
  m_align->clear();
  m_align->addItem(tr("Aligned at the start"), QString());
  for (const QString& stage : commonStages(m_runs.runs(), m_scenarios->currentText())) {
    m_align->addItem(tr("Aligned at %1").arg(oneLine(stage)), stage);
  }
  m_align->setCurrentIndex(std::max(0, m_align->findData(before)));
}

void ComparePage::refreshFigures() {
  const WindowSpec window{.kind = static_cast<WindowKind>(m_window->currentData().toInt()), .stage = {}, .last = {}};
  m_figures.clear();
  // Once all are there, not once a run: a long run is cut once.
  const bool reading =
      std::ranges::any_of(m_runs.runs(), [](const ComparedRun& run) { return !run.record && !run.problem; });
  for (std::size_t i = 0; i < m_runs.runs().size(); ++i) {
    const ComparedRun& run = m_runs.runs()[i];
    const auto id = run.record ? scenarioNamed(*run.record, m_scenarios->currentText()) : std::nullopt;
    if (run.problem) {
      continue; // the list says why
    }
    m_figures.push_back({QString::number(i + 1), id ? figuresOf(*run.record, *id, window) : std::nullopt});
  }
  m_summary->setText(reading                ? tr("Runs are being read…")
                     : m_figures.size() > 1 ? changeSummary(m_figures).join(QLatin1Char('\n'))
                                            : tr("Add another run to see what changed."));
  m_changes->refresh();
}

void ComparePage::refreshCharts() {
  const QString scenario = m_scenarios->currentText();
  const std::string stage = m_align->currentData().toString().toStdString();
  std::vector<ComparedLine> lines;
  for (std::size_t i = 0; i < m_runs.runs().size(); ++i) {
    const ComparedRun& run = m_runs.runs()[i];
    if (const auto id = run.record ? scenarioNamed(*run.record, scenario) : std::nullopt) {
      const double origin = stage.empty() ? 0 : stageStartS(*run.record, *id, stage).value_or(0);
      lines.push_back({run.record.get(), *id, origin, tr("Run %1").arg(i + 1), run.look});
    }
  }
  m_charts->show(lines, static_cast<ComparedCurve>(m_percentile->currentData().toInt()));
}

void ComparePage::refreshCommands() {
  const bool chosen = m_list->selectionModel()->hasSelection();
  m_remove->setEnabled(chosen);
  m_baseline->setEnabled(chosen && m_list->currentIndex().row() > 0);
  for (QComboBox* combo : {m_scenarios, m_align, m_percentile, m_window}) {
    combo->setVisible(!m_runs.runs().empty());
  }
}

void ComparePage::dragEnterEvent(QDragEnterEvent* event) {
  if (!runFilesOf(*event->mimeData()).isEmpty()) {
    event->acceptProposedAction();
  }
}

void ComparePage::dropEvent(QDropEvent* event) {
  for (const QString& file : runFilesOf(*event->mimeData())) {
    m_runs.add(file.toStdString());
  }
  event->acceptProposedAction();
}

} // namespace tidemark::ui
