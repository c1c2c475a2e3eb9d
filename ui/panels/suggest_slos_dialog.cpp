// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/suggest_slos_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/models/suggestion_rows.h"
#include "ui/panels/data_table.h"
#include "ui/viewstate/project_editor.h"
#include "ui/viewstate/slo_adoption.h"

namespace tidemark::ui {
namespace {

constexpr QSize kFirstSize{900, 420};
constexpr int kReasonColumn = 3;

QLabel* paragraph(const QString& text) {
  auto* label = new QLabel(text);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

} // namespace

SuggestSlosDialog::SuggestSlosDialog(const RunRecord& record, ScenarioId scenario, ProjectEditor* editor,
                                     const Formatter& formatter, QWidget* parent)
    : QDialog(parent),
      m_scenario(record.plan().scenarios[scenario.index()].name),
      m_suggestions(suggestSlos(record, scenario)),
      m_editor(editor),
      m_rows(suggestionColumns()),
      m_ticks(m_rows),
      m_table(new DataTable(m_ticks, tr("Suggested SLOs"))),
      m_place(paragraph({})),
      m_add(new QPushButton(tr("&Add to project"))) {
  const QString name = QString::fromStdString(m_scenario);
  setWindowTitle(tr("Suggested SLOs for %1").arg(name));
  m_rows.setRows(suggestionRows(m_suggestions.items, formatter));
  m_table->setStretchColumn(kReasonColumn);
  m_table->setEmptyText(obstacleText(m_suggestions.obstacle));
  const bool steady = m_suggestions.window == "steady";
  const QString length = formatter.span(static_cast<double>(m_suggestions.lengthS));
  arrange(m_suggestions.items.empty() ? tr("This scenario gives no limits.")
          : steady ? tr("Derived from the %1 that %2 held its load. A limit is what this run would have met with some "
                        "room; whether it is good enough for your users is yours to decide.")
                         .arg(length, name)
                   : tr("Derived from all %1 of %2. A limit is what this run would have met with some room; whether "
                        "it is good enough for your users is yours to decide.")
                         .arg(length, name));
  tickNew();
  connect(&m_ticks, &TickedTable::tickedChanged, this, &SuggestSlosDialog::refreshButton);
  connect(m_add, &QPushButton::clicked, this, &SuggestSlosDialog::addTicked);
  refreshButton();
  resize(kFirstSize);
  m_table->fitColumns();
}

void SuggestSlosDialog::arrange(const QString& head) {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(paragraph(head));
  layout->addWidget(m_table, 1);
  layout->addWidget(m_place);
  layout->addWidget(buttons);
}

// What the scenario has no limit for yet.
void SuggestSlosDialog::tickNew() {
  QSet<QString> derived;
  QSet<QString> fresh;
  for (std::size_t i = 0; i < m_suggestions.items.size(); ++i) {
    if (m_suggestions.items[i].obstacle == SuggestionObstacle::none) {
      derived.insert(QString::number(i));
      if (m_suggestions.items[i].existing.empty()) {
        fresh.insert(QString::number(i));
      }
    }
  }
  m_ticks.setTickable(derived, fresh);
}

QString SuggestSlosDialog::place() const { return m_place->text(); }

void SuggestSlosDialog::refreshButton() {
  const auto obstacle = obstacleToSlos(m_editor, m_scenario);
  m_place->setText(obstacle ? *obstacle
                            : tr("Adds the ticked ones to scenario %1 of %2; Undo takes them back.")
                                  .arg(QString::fromStdString(m_scenario),
                                       QString::fromStdString(m_editor->document()->loaded.project.name)));
  m_add->setEnabled(!obstacle && !m_ticks.ticked().isEmpty());
}

void SuggestSlosDialog::addTicked() {
  std::vector<JsonValue> slos;
  for (std::size_t i = 0; i < m_suggestions.items.size(); ++i) {
    const SloSuggestion& each = m_suggestions.items[i];
    if (m_ticks.ticked().contains(QString::number(i))) {
      slos.push_back(sloJson(each.metric, each.of, each.limit, m_suggestions.window));
    }
  }
  if (addSlos(*m_editor, m_scenario, slos)) {
    accept();
  } else {
    refreshButton(); // the project changed meanwhile: says why
  }
}

} // namespace tidemark::ui
