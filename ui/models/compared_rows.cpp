// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/compared_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/format/error_text.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Compare", text); }

struct DifferenceWords {
  RunDifference kind;
  const char* text; // %1: of what
};
constexpr std::array kDifferences{
    DifferenceWords{RunDifference::project, QT_TRANSLATE_NOOP("Compare", "another project")},
    DifferenceWords{RunDifference::flow, QT_TRANSLATE_NOOP("Compare", "other steps of the user classes")},
    DifferenceWords{RunDifference::target, QT_TRANSLATE_NOOP("Compare", "another target")},
    DifferenceWords{RunDifference::load, QT_TRANSLATE_NOOP("Compare", "another load in %1")},
    DifferenceWords{RunDifference::timeScale, QT_TRANSLATE_NOOP("Compare", "another time scale")},
    DifferenceWords{RunDifference::environment, QT_TRANSLATE_NOOP("Compare", "another environment")},
    DifferenceWords{RunDifference::machine, QT_TRANSLATE_NOOP("Compare", "another machine")},
    DifferenceWords{RunDifference::workers, QT_TRANSLATE_NOOP("Compare", "another number of workers")},
    DifferenceWords{RunDifference::version, QT_TRANSLATE_NOOP("Compare", "another version of Tidemark")},
};

QString valuesText(const Difference& difference) {
  const bool known = !difference.before.empty() || !difference.after.empty();
  const auto shown = [](const std::string& text) {
    return text.empty() ? Formatter::none() : QString::fromStdString(text);
  };
  return known && difference.kind != RunDifference::scenarios
             ? words(QT_TRANSLATE_NOOP("Compare", "%1: %2 in the first run, %3 in this one"))
                   .arg(differenceText(difference), shown(difference.before), shown(difference.after))
             : differenceText(difference);
}

struct Words {
  ValueCell plan;
  ValueCell differences;
};

Words planWords(const RunRecord& first, const RunRecord& run) {
  const bool equal = first.plan().hash == run.plan().hash;
  ValueCell plan =
      textCell(equal ? words(QT_TRANSLATE_NOOP("Compare", "the same")) : words(QT_TRANSLATE_NOOP("Compare", "differs")),
               QString::fromStdString(run.plan().hash));
  plan.tone = equal ? Tone::neutral : Tone::warn;
  QStringList texts;
  QStringList details;
  for (const Difference& difference : differencesOf(first, run)) {
    texts.append(differenceText(difference));
    details.append(valuesText(difference));
  }
  if (texts.isEmpty()) {
    texts.append(equal ? words(QT_TRANSLATE_NOOP("Compare", "nothing"))
                       : words(QT_TRANSLATE_NOOP("Compare", "settings that change no load")));
  }
  return {plan, textCell(texts.join(QStringLiteral("; ")), details.join(QLatin1Char('\n')))};
}

std::vector<ValueCell> readCells(const ComparedRun& run, const RunRecord* first, const Formatter& formatter) {
  const RunInfo& info = run.record->info();
  ValueCell verdict =
      textCell(QStringLiteral("%1 %2").arg(toneMark(toneOf(run.verdict.outcome)), label(run.verdict.outcome)));
  verdict.tone = toneOf(run.verdict.outcome);
  Words plan{textCell(words(QT_TRANSLATE_NOOP("Compare", "baseline")),
                      words(QT_TRANSLATE_NOOP("Compare", "The other runs are compared with this one."))),
             textCell({})};
  if (first != nullptr && first != run.record.get()) {
    plan = planWords(*first, *run.record);
  }
  return {textCell(formatter.localTime(info.startedAt), formatter.utcTime(info.startedAt)), verdict, plan.plan,
          plan.differences};
}

std::vector<ValueCell> unreadCells(const ComparedRun& run) {
  const QString problem = run.problem ? errorText(*run.problem) : QString();
  ValueCell why = textCell(problem.section(QLatin1Char('\n'), 0, 0), problem); // the remedy is not for a line
  why.tone = Tone::bad;
  return {textCell({}),
          textCell(run.problem ? words(QT_TRANSLATE_NOOP("Compare", "cannot be read"))
                               : words(QT_TRANSLATE_NOOP("Compare", "being read"))),
          textCell({}), why};
}

} // namespace

QString differenceText(const Difference& difference) {
  const QString of = QString::fromStdString(difference.of);
  if (difference.kind == RunDifference::scenarios) {
    return difference.before.empty() ? words(QT_TRANSLATE_NOOP("Compare", "%1 is new")).arg(of)
                                     : words(QT_TRANSLATE_NOOP("Compare", "%1 is missing")).arg(of);
  }
  const auto* found = std::ranges::find(kDifferences, difference.kind, &DifferenceWords::kind);
  return found == kDifferences.end() ? QString() : of.isEmpty() ? words(found->text) : words(found->text).arg(of);
}

std::vector<ValueColumn> comparedColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Compare", "Line")),
       words(QT_TRANSLATE_NOOP("Compare", "How the run is drawn in the charts"))},
      {words(QT_TRANSLATE_NOOP("Compare", "Run")),
       words(QT_TRANSLATE_NOOP("Compare", "Number and project of the run; the first is the baseline"))},
      {words(QT_TRANSLATE_NOOP("Compare", "Started")), words(QT_TRANSLATE_NOOP("Compare", "Local time"))},
      {words(QT_TRANSLATE_NOOP("Compare", "Verdict")),
       words(QT_TRANSLATE_NOOP("Compare", "Of the run by itself, by its own SLOs"))},
      {words(QT_TRANSLATE_NOOP("Compare", "Plan")),
       words(QT_TRANSLATE_NOOP("Compare", "Whether the hash of its plan is that of the first run"))},
      {words(QT_TRANSLATE_NOOP("Compare", "Differs in")),
       words(QT_TRANSLATE_NOOP("Compare", "What was not the same before anything was measured"))},
  };
}

std::vector<ValueRow> comparedRows(const std::vector<ComparedRun>& runs, const Formatter& formatter) {
  const auto baseline = std::ranges::find_if(runs, [](const ComparedRun& run) { return run.record != nullptr; });
  const RunRecord* first = baseline == runs.end() ? nullptr : baseline->record.get();
  std::vector<ValueRow> rows;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const ComparedRun& run = runs[i];
    const QString path = QString::fromStdString(run.file.string());
    const QString name = run.record ? QString::fromStdString(run.record->plan().project.name)
                                    : QString::fromStdString(run.file.parent_path().filename().string());
    ValueRow row{
        path,
        {ValueCell{{}, run.look, Tone::neutral, {}}, textCell(QStringLiteral("%1  %2").arg(i + 1).arg(name), path)}};
    for (ValueCell& cell : run.record ? readCells(run, first, formatter) : unreadCells(run)) {
      row.cells.push_back(std::move(cell));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

std::optional<ScenarioId> scenarioNamed(const RunRecord& record, const QString& name) {
  const auto& scenarios = record.plan().scenarios;
  const auto found = std::ranges::find(scenarios, name.toStdString(), &ScenarioPlan::name);
  return found == scenarios.end() ? std::nullopt : std::optional(found->id);
}

QStringList comparedScenarios(const std::vector<ComparedRun>& runs) {
  QStringList names;
  for (const ComparedRun& run : runs) {
    for (std::size_t i = 0; run.record && i < run.record->plan().scenarios.size(); ++i) {
      const QString name = QString::fromStdString(run.record->plan().scenarios[i].name);
      if (!names.contains(name)) {
        names.append(name);
      }
    }
  }
  return names;
}

QStringList commonStages(const std::vector<ComparedRun>& runs, const QString& scenario) {
  std::optional<QStringList> common;
  for (const ComparedRun& run : runs) {
    const auto id = run.record ? scenarioNamed(*run.record, scenario) : std::nullopt;
    if (!id) {
      continue;
    }
    QStringList names;
    for (const StagePlan& stage : run.record->scenarios()[id->index()].stages) {
      names.append(QString::fromStdString(stage.name));
    }
    if (common) {
      common->removeIf([&names](const QString& name) { return !names.contains(name); });
    } else {
      common = names;
    }
  }
  return common.value_or(QStringList());
}

} // namespace tidemark::ui
