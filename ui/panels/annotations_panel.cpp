// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/annotations_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/format/error_text.h"
#include "ui/models/annotation_rows.h"
#include "ui/panels/annotation_dialog.h"
#include "ui/panels/data_table.h"
#include "ui/panels/page_header.h"
#include "ui/panels/table_panel.h"
#include "ui/viewstate/run_annotations.h"

namespace tidemark::ui {
namespace {

QString userName() {
  const QString name = qEnvironmentVariable("USER");
  return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace

AnnotationsPanel::AnnotationsPanel(OpenRun& run, ViewState& view, const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_run(run),
      m_view(view),
      m_formatter(formatter),
      m_by(userName()),
      m_note(new QPushButton(tr("&Add note…"))),
      m_mark(new QPushButton(tr("Add &mark…"))),
      m_remove(new QPushButton(tr("Remo&ve"))),
      m_problem(new ToneLabel) {
  m_list = new TablePanel({tr("Notes and marks"), annotationColumns(),
                           [this] { return annotationRows(m_run.record(), m_view.scenario(), m_formatter); }, 2, false,
                           tr("Nobody has said anything about this run yet. M over a chart marks an instant.")});
  m_mark->setToolTip(tr("Marks an instant on all charts (M over a chart)"));
  arrange();
  view.setTakesMarks(!run.file().empty());
  connect(&view, &ViewState::markAsked, this, [this](double second) { ask(AnnotationKind::mark, second); });
  connect(&view, &ViewState::scenarioChanged, m_list, &TablePanel::refresh);
  connect(&run, &OpenRun::annotationsChanged, m_list, &TablePanel::refresh);
  connect(m_note, &QPushButton::clicked, this, [this] { ask(AnnotationKind::note, 0); });
  connect(m_mark, &QPushButton::clicked, this, &AnnotationsPanel::askForMark);
  connect(m_remove, &QPushButton::clicked, this, &AnnotationsPanel::removeChosen);
  connect(&m_list->table(), &DataTable::keyChosen, this, &AnnotationsPanel::refreshButtons);
  connect(&m_list->model(), &QAbstractItemModel::modelReset, this, &AnnotationsPanel::refreshButtons);
  refreshButtons();
}

void AnnotationsPanel::arrange() {
  auto* buttons = new QHBoxLayout;
  buttons->setContentsMargins(4, 2, 4, 2);
  buttons->addWidget(m_note);
  buttons->addWidget(m_mark);
  buttons->addWidget(m_remove);
  buttons->addWidget(m_problem, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(buttons);
  layout->addWidget(m_list, 1);
}

QString AnnotationsPanel::problem() const { return m_problem->text(); }

// Where the pointer was last, else where the chosen seconds begin.
void AnnotationsPanel::askForMark() {
  const auto chosen = m_view.selection();
  ask(AnnotationKind::mark, m_view.hover().value_or(chosen ? chosen->from : 0));
}

void AnnotationsPanel::ask(AnnotationKind kind, double atS) {
  const RunRecord& record = m_run.record();
  const AnnotationDialog::Place place{.atS = atS,
                                      .startS =
                                          static_cast<double>(record.scenarios()[m_view.scenario().index()].startS),
                                      .lengthS = axisLengthS(record, m_view.scenario())};
  AnnotationDialog dialog(kind, place, m_by, m_formatter, this);
  if (dialog.exec() == QDialog::Accepted) {
    m_by = dialog.by().text().trimmed();
    add(dialog.annotation());
  }
}

void AnnotationsPanel::add(const Annotation& annotation) { tell(annotate(m_run, annotation)); }

void AnnotationsPanel::removeChosen() {
  const QString key = m_list->table().currentKey();
  if (!key.isEmpty()) {
    tell(removeFrom(m_run, key.toLongLong()));
  }
}

void AnnotationsPanel::tell(const Result<void>& done) {
  m_problem->setText(done ? QString() : errorText(done.error()), done ? Tone::neutral : Tone::bad);
  m_problem->setToolTip(m_problem->text());
  if (!done) {
    Q_EMIT problemShown();
  }
}

void AnnotationsPanel::refreshButtons() {
  const bool stored = !m_run.file().empty();
  m_note->setEnabled(stored);
  m_mark->setEnabled(stored);
  m_remove->setEnabled(stored && !m_list->table().currentKey().isEmpty());
}

} // namespace tidemark::ui
