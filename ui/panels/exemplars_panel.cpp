// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/exemplars_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/data_table.h"
#include "ui/panels/exemplar_inspector.h"
#include "ui/panels/table_panel.h"

namespace tidemark::ui {
namespace {

constexpr double kAroundS = 15; // shown before and after, at least

QComboBox* choiceBox(const QString& name) {
  auto* box = new QComboBox;
  box->setAccessibleName(name);
  box->setToolTip(name);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(10);
  return box;
}

// Fills a box with "all" and what there is, and keeps the choice where it is still there.
void fill(QComboBox& box, const QString& all, const std::vector<std::pair<QString, int>>& entries) {
  const QVariant before = box.currentData();
  box.clear();
  box.addItem(all);
  for (const auto& [text, id] : entries) {
    box.addItem(text, id);
  }
  box.setCurrentIndex(std::max(0, before.isValid() ? box.findData(before) : 0));
}

} // namespace

ExemplarsPanel::ExemplarsPanel(const OpenRun& run, ViewState& view, const WindowStats& stats,
                               const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_run(run),
      m_view(view),
      m_stats(stats),
      m_requests(choiceBox(tr("Requests listed"))),
      m_outcomes(choiceBox(tr("Outcomes listed"))),
      m_inspector(new ExemplarInspector(formatter)) {
  m_list = new TablePanel(
      {tr("Exemplars"), exemplarColumns(),
       [this, &formatter] { return exemplarRows(m_run.record(), m_view.scenario(), choice(), formatter); }, 1, false,
       tr("No such request was kept in these seconds.")});
  arrange();
  const auto refresh = [this] {
    fillChoices();
    m_list->refresh();
  };
  connect(&stats, &WindowStats::changed, this, refresh);
  connect(m_requests, &QComboBox::activated, m_list, &TablePanel::refresh);
  connect(m_outcomes, &QComboBox::activated, m_list, &TablePanel::refresh);
  DataTable& table = m_list->table();
  connect(&table, &DataTable::keyChosen, this, &ExemplarsPanel::read);
  connect(&table, &DataTable::keyActivated, this, &ExemplarsPanel::showPlace);
  connect(m_inspector, &ExemplarInspector::placeAsked, this, &ExemplarsPanel::showPlace);
  // The first one is read until another is chosen.
  connect(&table.order(), &QAbstractItemModel::modelReset, this, &ExemplarsPanel::chooseFirst);
  connect(&table.order(), &QAbstractItemModel::rowsInserted, this, &ExemplarsPanel::chooseFirst);
  fillChoices();
  read({});
}

void ExemplarsPanel::arrange() {
  auto* choices = new QHBoxLayout;
  choices->setContentsMargins(4, 2, 4, 2);
  choices->addWidget(m_requests);
  choices->addWidget(m_outcomes);
  choices->addStretch(1);
  auto* left = new QWidget;
  auto* column = new QVBoxLayout(left);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(choices);
  column->addWidget(m_list, 1);
  auto* splitter = new QSplitter(Qt::Horizontal);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(left);
  splitter->addWidget(m_inspector);
  splitter->setSizes({1000, 800});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(splitter);
}

void ExemplarsPanel::fillChoices() {
  const RunRecord& record = m_run.record();
  std::vector<std::pair<QString, int>> requests;
  for (const RowId row : exemplarRequests(record, m_view.scenario())) {
    requests.emplace_back(QString::fromStdString(record.plan().rows[row.index()].name), static_cast<int>(row.index()));
  }
  std::vector<std::pair<QString, int>> outcomes;
  for (const Outcome outcome : exemplarOutcomes(record, m_view.scenario())) {
    outcomes.emplace_back(label(outcome), static_cast<int>(outcome));
  }
  fill(*m_requests, tr("All requests"), requests);
  fill(*m_outcomes, tr("All outcomes"), outcomes);
}

ExemplarChoice ExemplarsPanel::choice() const {
  ExemplarChoice choice;
  if (m_stats.selected()) {
    choice.window = &m_stats.stats().window;
  }
  if (const QVariant row = m_requests->currentData(); row.isValid()) {
    choice.row = RowId{row.toUInt()};
  }
  if (const QVariant outcome = m_outcomes->currentData(); outcome.isValid()) {
    choice.outcome = static_cast<Outcome>(outcome.toInt());
  }
  return choice;
}

void ExemplarsPanel::chooseFirst() {
  if (!m_list->table().currentIndex().isValid()) {
    m_list->table().selectRow(0);
  }
  if (m_list->table().model()->rowCount() == 0) {
    read({});
  }
}

QString ExemplarsPanel::shownText() const { return m_inspector->text(); }

const Exemplar* ExemplarsPanel::exemplarOf(const QString& key) const {
  bool valid = false;
  const auto index = key.toULongLong(&valid);
  const auto& exemplars = m_run.record().exemplars();
  return valid && index < exemplars.size() ? &exemplars[index] : nullptr;
}

void ExemplarsPanel::read(const QString& key) { m_inspector->show(m_run.record(), exemplarOf(key)); }

void ExemplarsPanel::showPlace() {
  const Exemplar* exemplar = exemplarOf(m_list->table().currentKey());
  if (exemplar == nullptr) {
    return;
  }
  const double at = exemplar->atS - static_cast<double>(m_run.record().scenarios()[exemplar->scenario.index()].startS);
  const double began = at - std::max(0.0, toSeconds(std::max(exemplar->service, Nanos{})));
  m_view.setZoom(TimeSpan{std::max(0.0, began - kAroundS), at + kAroundS});
  m_view.setHover(at);
}

} // namespace tidemark::ui
