// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/design_page.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/charts/load_series.h"
#include "ui/charts/time_series_chart.h"
#include "ui/models/project_tree.h"
#include "ui/models/scenario_rows.h"
#include "ui/panels/data_table.h"
#include "ui/panels/json_view.h"
#include "ui/panels/page_header.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/tree_view.h"
#include "ui/panels/try_once_panel.h"

namespace tidemark::ui {
namespace {

constexpr int kStepDepth = 8; // deeper than people nest steps

// The first scenario whose load has a course over time; that is the one worth drawing first.
int firstWithCourse(const RunPlan& plan) {
  const auto found = std::ranges::find_if(plan.scenarios, [](const ScenarioPlan& s) { return !s.stages.empty(); });
  return found == plan.scenarios.end() ? 0 : static_cast<int>(found->id.index());
}

} // namespace

DesignPage::DesignPage(ProjectEditor& editor, const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_formatter(formatter),
      m_stepModel(tr("Step"), tr("What it does")),
      m_body(new QStackedWidget) {
  m_steps = new TreeView(m_stepModel, tr("User classes and their steps"));
  m_json = new JsonView;
  m_tabs = new QTabWidget;
  m_tabs->setDocumentMode(true);
  m_tabs->addTab(m_steps, tr("&Steps"));
  m_tabs->addTab(m_json, tr("&JSON"));
  m_trial = new TryOncePanel(editor, formatter);
  m_tabs->addTab(m_trial, tr("Tr&y once"));
  auto* splitter = new QSplitter(Qt::Vertical);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(buildLoad());
  splitter->addWidget(m_tabs);
  splitter->setSizes({1000, 1300});
  m_body->addWidget(emptyPage(tr("No project is open"), tr("Open a project or an example from the start page.")));
  m_body->addWidget(splitter);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_body);
  connect(&m_scenarios->table(), &DataTable::keyChosen, this, &DesignPage::showScenario);
  connect(m_steps, &TreeView::pointerActivated, this, [this](const QString& pointer) { goTo(pointer); });
  // Requests with their answers need the height of the page.
  connect(m_tabs, &QTabWidget::currentChanged, this,
          [this] { m_load->setVisible(m_tabs->currentWidget() != m_trial); });
  connect(m_json, &JsonView::edited, &editor, &ProjectEditor::setText);
  connect(&editor, &ProjectEditor::loaded, this, &DesignPage::read);
  connect(&editor, &ProjectEditor::changed, this, &DesignPage::read);
}

// The chart reads the view until it is gone.
DesignPage::~DesignPage() { qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)); }

QWidget* DesignPage::buildLoad() {
  m_scenarios = new TablePanel(
      {tr("Scenarios"), scenarioColumns(),
       [this] {
         return m_document && m_document->plan ? scenarioRows(*m_document->plan, m_formatter) : std::vector<ValueRow>();
       },
       0, false, tr("The project has no scenario that can be planned. The problems below say why.")});
  m_words = new QLabel;
  m_words->setWordWrap(true);
  m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_words->setContentsMargins(8, 2, 8, 6);
  m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
  m_noChart = new QLabel(tr("A number of iterations has no planned course over time."));
  m_noChart->setAlignment(Qt::AlignCenter);
  m_noChart->hide();
  auto* drawing = new QWidget;
  drawing->setAutoFillBackground(true);
  drawing->setBackgroundRole(QPalette::Base);
  auto* layout = new QVBoxLayout(drawing);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_noChart, 1);
  layout->addWidget(m_words);
  m_load = new QSplitter(Qt::Horizontal);
  m_load->setChildrenCollapsible(false);
  m_load->addWidget(m_scenarios);
  m_load->addWidget(drawing);
  m_load->setSizes({900, 1100});
  return m_load;
}

void DesignPage::showPlace(const QString& /*pointer*/) {}

void DesignPage::read() {
  m_document = m_editor.document();
  m_body->setCurrentIndex(1);
  TreeNode classes = projectTree(m_document->loaded.project)[2];
  m_stepModel.setRoots(std::move(classes.children));
  m_steps->fit(kStepDepth);
  m_json->setContent(QString::fromStdString(m_document->text), m_document->problems);
  m_scenarios->read();
  const int first = m_document->plan ? firstWithCourse(*m_document->plan) : 0;
  m_scenarios->table().selectRow(first);
  showScenario(QString::number(first));
}

void DesignPage::showScenario(const QString& key) {
  delete m_chart;
  m_chart = nullptr;
  const auto index = static_cast<std::size_t>(key.toUInt());
  const bool known = m_document && m_document->plan && !key.isEmpty() && index < m_document->plan->scenarios.size();
  m_words->setVisible(known);
  m_noChart->setVisible(false);
  if (!known) {
    return;
  }
  const ScenarioPlan& scenario = m_document->plan->scenarios[index];
  const auto series = loadSeries(scenario);
  m_noChart->setVisible(series.empty());
  m_words->setText(loadText(*m_document->plan, scenario, m_formatter));
  if (!series.empty()) {
    m_chart = new TimeSeriesChart(loadSpec(scenario), m_view, m_formatter);
    static_cast<QVBoxLayout*>(m_words->parentWidget()->layout())->insertWidget(0, m_chart, 1);
    m_chart->setData(series, loadMarks(scenario), std::max(1.0, loadLengthS(scenario)));
  }
}

void DesignPage::tryOnce() {
  m_tabs->setCurrentWidget(m_trial);
  m_trial->start();
}

void DesignPage::goTo(int line, int column) {
  m_tabs->setCurrentWidget(m_json);
  m_json->goTo(line, column);
  m_json->setFocus();
}

bool DesignPage::goTo(const QString& pointer) {
  const auto found =
      m_document ? m_document->loaded.positions.find(pointer.toStdString()) : Positions::const_iterator();
  if (m_document && found != m_document->loaded.positions.end()) {
    goTo(found->second.line, found->second.column);
    return true;
  }
  return false;
}

} // namespace tidemark::ui
