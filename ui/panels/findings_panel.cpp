// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findings_panel.h"

#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/report/build_report.h"
#include "core/run/run_store.h"
#include "ui/bridge/background.h"
#include "ui/format/error_text.h"
#include "ui/panels/data_table.h"
#include "ui/panels/table_panel.h"

namespace tidemark::ui {

FindingsPanel::FindingsPanel(const OpenRun& run, ViewState& view, QWidget* parent)
    : QWidget(parent), m_run(run), m_view(view) {
  m_list = new TablePanel({tr("Findings"), findingColumns(), [this] { return rows(); }, 2, false,
                           tr("The rules of the report find nothing in this scenario.")});
  m_list->table().setWrapped();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_list);
  setFocusProxy(m_list);
  connect(&view, &ViewState::scenarioChanged, m_list, &TablePanel::refresh);
  connect(&m_list->table(), &DataTable::keyActivated, this, &FindingsPanel::showPlace);
}

// A record is for one thread: the background reads the file into one of its own.
void FindingsPanel::makeModel() {
  if (m_run.file().empty()) {
    m_model = buildReport(m_run.record(), {});
    return;
  }
  m_list->table().setEmptyText(tr("Looking for findings…"));
  inBackground(
      this,
      [file = m_run.file()]() -> Result<ReportModel> {
        const auto record = RunStore::open(file);
        return record ? buildReport(*record, {}) : std::unexpected(record.error());
      },
      [this](Result<ReportModel> model) {
        m_model = std::move(model);
        m_list->table().setEmptyText(tr("The rules of the report find nothing in this scenario."));
        m_list->refresh();
      });
}

std::vector<ValueRow> FindingsPanel::rows() {
  if (!std::exchange(m_asked, true)) {
    makeModel();
  }
  if (!m_model) {
    return {};
  }
  if (!*m_model) {
    m_list->table().setEmptyText(errorText(m_model->error()));
    return {};
  }
  const auto index = scenarioIndex();
  m_findings = index && (*m_model)->scenarios[*index].hasRun() ? findingsIn(**m_model, *index) : std::vector<Finding>();
  return findingRows(m_findings);
}

// The report lists scenarios that were not chosen too, so its numbers are not those of the run.
std::optional<std::size_t> FindingsPanel::scenarioIndex() const {
  const std::string& name = m_run.plan().scenarios[m_view.scenario().index()].name;
  const auto& scenarios = (*m_model)->scenarios;
  const auto found = std::ranges::find(scenarios, name, &ScenarioModel::name);
  return found == scenarios.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - scenarios.begin()));
}

void FindingsPanel::showPlace(const QString& key) {
  const std::size_t index = key.toUInt();
  if (key.isEmpty() || index >= m_findings.size()) {
    return;
  }
  const EvidencePlace place = placeOf(m_findings[index].id);
  if (place == EvidencePlace::saturated) {
    chooseSaturated();
  }
  Q_EMIT placeAsked(place);
}

void FindingsPanel::chooseSaturated() {
  std::vector<TimeSpan> spans;
  for (const std::int64_t second : (*m_model)->scenarios[*scenarioIndex()].generator.saturatedSeconds) {
    const auto at = static_cast<double>(second);
    if (!spans.empty() && spans.back().to == at) {
      spans.back().to = at + 1;
    } else {
      spans.push_back({at, at + 1});
    }
  }
  m_view.setChosenSpans(std::move(spans));
}

} // namespace tidemark::ui
