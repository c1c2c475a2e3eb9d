// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/run_report.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/plan/field_table.h"
#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"
#include "core/plan/project_file.h"
#include "core/report/report_options.h"
#include "core/run/annotations.h"
#include "ui/viewstate/open_run.h"

namespace tidemark::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kWait = 400ms; // a pause in typing
const QString kReport = QStringLiteral("/report");

// The keys that may be set after the run, in the order of the format.
std::vector<std::string_view> shownKeys() {
  std::vector<std::string_view> keys;
  const TableInfo& table = FieldTable<ReportOptions>::info();
  for (const auto* fields : {&table.head, &table.tail}) {
    for (const FieldInfo& field : *fields) {
      if (std::ranges::find(kJudgingKeys, field.key) == kJudgingKeys.end()) {
        keys.push_back(field.key);
      }
    }
  }
  return keys;
}

JsonValue jsonOf(const ReportOptions& options) {
  Project project;
  project.report = options;
  const ParsedJson parsed = parseJson(saveText(project));
  const JsonValue* report = parsed.root.member("report");
  return report == nullptr ? JsonValue::object() : *report;
}

void takeKey(JsonValue& into, const JsonValue& from, std::string_view key) {
  const std::string place = pointerTo("", key);
  if (const JsonValue* value = from.member(key)) {
    setAt(into, place, *value);
  } else {
    removeAt(into, place);
  }
}

bool sameMember(const JsonValue& a, const JsonValue& b, std::string_view key) {
  const JsonValue* left = a.member(key);
  const JsonValue* right = b.member(key);
  return left == nullptr || right == nullptr ? left == right : sameJson(*left, *right);
}

bool isReportSound(const ProjectDocument& document) {
  return std::ranges::none_of(document.loaded.problems, [](const Problem& problem) {
    return problem.severity == Severity::error && isInside(problem.pointer, "/report");
  });
}

} // namespace

RunReport::RunReport(QObject* parent) : QObject(parent) {
  m_wait.setSingleShot(true);
  m_wait.setInterval(kWait);
  connect(&m_editor, &ProjectEditor::changed, &m_wait, qOverload<>(&QTimer::start));
  connect(&m_wait, &QTimer::timeout, this, &RunReport::flush);
}

RunReport::~RunReport() { flush(); }

void RunReport::setRun(std::shared_ptr<OpenRun> run) {
  if (run == m_run) {
    return;
  }
  flush();
  m_run = std::move(run);
  m_problem.reset();
  const std::string& kept = m_run->record().info().report;
  m_editor.load(
      documentOf(kept.empty() ? saveText(m_run->plan().project) : kept, m_run->plan().directory / "run", {{}, {}}));
  if (m_editor.at(kReport) == nullptr) {
    m_editor.set(kReport, JsonValue::object(), {});
    m_editor.history().clear();
  }
  m_wait.stop(); // nobody has changed anything
}

bool RunReport::isAsRecorded() const { return !m_run || m_run->record().info().report.empty(); }

void RunReport::flush() {
  if (!m_wait.isActive()) {
    return;
  }
  m_wait.stop();
  const ProjectDocument& document = *m_editor.document();
  if (!isReportSound(document)) {
    return; // the field says what is wrong with it; the report stays as it was
  }
  const RunPlan& plan = m_run->plan();
  const std::string report = keptReport(plan, judgedAsRecorded(document.loaded.project.report, plan.project.report));
  if (report == m_run->record().info().report) {
    return;
  }
  m_problem.reset();
  if (!m_run->file().empty()) {
    if (const auto kept = keepReport(m_run->file(), report); !kept) {
      m_problem = kept.error();
    }
  }
  m_run->setReport(report);
  Q_EMIT kept();
}

void RunReport::replace(const JsonValue& report, const QString& what) {
  m_editor.endTyping();
  m_editor.set(kReport, report, what);
  m_editor.endTyping();
}

bool RunReport::takeFrom(const ProjectEditor& project) {
  const auto& document = project.document();
  const JsonValue* mine = m_editor.at(kReport);
  if (!document || !isReportSound(*document) || mine == nullptr) {
    return false;
  }
  // As a run of it would have them now: variables filled in.
  const JsonValue theirs = jsonOf(document->plan ? document->plan->project.report : document->loaded.project.report);
  JsonValue report = *mine;
  for (const std::string_view key : shownKeys()) {
    takeKey(report, theirs, key);
  }
  replace(report, tr("Take the report options of the project"));
  return true;
}

bool RunReport::putInto(ProjectEditor& project) const {
  const JsonValue* mine = m_editor.at(kReport);
  if (!m_run || mine == nullptr || !project.isEditable()) {
    return false;
  }
  const JsonValue recorded = jsonOf(m_run->plan().project.report);
  const JsonValue* theirs = project.at(kReport);
  JsonValue report = theirs == nullptr ? JsonValue::object() : *theirs;
  bool any = false;
  for (const std::string_view key : shownKeys()) {
    if (!sameMember(*mine, recorded, key)) {
      takeKey(report, *mine, key);
      any = true;
    }
  }
  project.endTyping();
  return any && project.set(kReport, report, tr("Report options of a run"));
}

void RunReport::restore() {
  if (m_run) {
    replace(jsonOf(m_run->plan().project.report), tr("Report options as recorded"));
  }
}

} // namespace tidemark::ui
