// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/docks.h"

#include <QDateTime>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <algorithm>
#include <utility>

#include "ui/format/one_line.h"
#include "ui/forms/tab_order.h"
#include "ui/models/problem_rows.h"
#include "ui/panels/data_table.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/outline_panel.h"

namespace tidemark::ui {
namespace {

constexpr int kSideWidth = 280; // name, verdict and start of a run side by side, in German too

// A floating dock is a window of its own: Tab goes through it as through the main window, by what one sees.
class Dock final : public QDockWidget {
public:
  using QDockWidget::QDockWidget;

protected:
  bool focusNextPrevChild(bool next) override {
    return isWindow() ? stepTab(*this, next) : QDockWidget::focusNextPrevChild(next);
  }
};

std::vector<ValueColumn> logColumns() {
  return {{Docks::tr("Time"), Docks::tr("Local time")}, {Docks::tr("Message"), Docks::tr("What happened")}};
}

} // namespace

Docks::Docks(QMainWindow& window, QMenu& menu, ProjectEditor& editor, RunHistory& history, const Formatter& formatter)
    : QObject(&window),
      m_editor(editor),
      m_formatter(formatter),
      m_problemModel(problemColumns()),
      m_logModel(logColumns()),
      m_project(new OutlinePanel(editor)),
      m_history(new HistoryPanel(history, formatter)),
      m_problems(new DataTable(m_problemModel, tr("Problems"))),
      m_log(new DataTable(m_logModel, tr("Log"))) {
  m_problems->setStretchColumn(3);
  m_problems->setWrapped();
  m_problems->setEmptyText(tr("No problems."));
  m_log->setStretchColumn(1);
  m_projectDock = dock(window, menu, tr("Project"), "project", m_project);
  QDockWidget* historyDock = dock(window, menu, tr("History"), "history", m_history);
  m_problemsDock = dock(window, menu, tr("Problems"), "problems", m_problems);
  m_logDock = dock(window, menu, tr("Log"), "log", m_log);
  window.addDockWidget(Qt::LeftDockWidgetArea, m_projectDock);
  window.splitDockWidget(m_projectDock, historyDock, Qt::Vertical);
  window.addDockWidget(Qt::BottomDockWidgetArea, m_problemsDock);
  window.tabifyDockWidget(m_problemsDock, m_logDock);
  window.resizeDocks({m_projectDock, historyDock}, {520, 220}, Qt::Vertical);
  window.resizeDocks({m_projectDock}, {kSideWidth}, Qt::Horizontal);
  window.resizeDocks({m_problemsDock}, {130}, Qt::Vertical);
  m_problemsDock->hide();
  m_logDock->hide();
  connect(m_project, &OutlinePanel::chosen, this, &Docks::pointerChosen);
  connect(m_project, &OutlinePanel::activated, this, &Docks::pointerActivated);
  connect(&editor, &ProjectEditor::loaded, this, &Docks::showProblems);
  connect(&editor, &ProjectEditor::changed, this, &Docks::showProblems);
  connect(&editor, &ProjectEditor::loaded, this, [this] {
    if (!m_editor.document()->problems.empty()) {
      m_opensByItself = m_opensByItself || m_problemsDock->isHidden();
      m_problemsDock->show();
      m_problemsDock->raise();
    }
  });
  connect(m_history, &HistoryPanel::runActivated, this, &Docks::runActivated);
  connect(m_problems, &DataTable::keyActivated, this, &Docks::problemActivated);
  connect(m_problems, &QAbstractItemView::clicked, this, [this] { Q_EMIT problemActivated(m_problems->currentKey()); });
}

QDockWidget* Docks::dock(QMainWindow& window, QMenu& menu, const QString& title, const char* name, QWidget* widget) {
  auto* made = new Dock(title, &window);
  made->setObjectName(QLatin1String(name));
  made->setWidget(widget);
  menu.addAction(made->toggleViewAction());
  return made;
}

void Docks::select(const QString& pointer) { m_project->select(pointer); }

QString Docks::selected() const { return m_project->selected(); }

void Docks::showProblems() {
  const ProjectDocument& document = *m_editor.document();
  m_projectDock->setWindowTitle(document.loaded.project.name.empty()
                                    ? tr("Project")
                                    : oneLine(QString::fromStdString(document.loaded.project.name)));
  m_problemModel.setRows(problemRows(document.problems));
  m_problems->fitColumns();
  m_problemsDock->setWindowTitle(document.problems.empty() ? tr("Problems")
                                                           : tr("Problems (%1)").arg(document.problems.size()));
  if (document.problems.empty() && std::exchange(m_opensByItself, false)) {
    m_problemsDock->hide();
  }
}

void Docks::log(Tone tone, const QString& text) {
  auto rows = m_logModel.rows();
  const QDateTime now = QDateTime::currentDateTime();
  ValueCell time = textCell(m_formatter.locale().toString(now.time(), QStringLiteral("HH:mm:ss")),
                            now.toUTC().toString(Qt::ISODate));
  time.sort = now;
  ValueCell message = textCell(text, text);
  message.tone = tone == Tone::bad ? Tone::bad : Tone::neutral;
  rows.push_back({QString::number(rows.size()), {time, message}});
  m_logModel.setRows(std::move(rows));
  m_log->fitColumns();
  m_log->scrollToBottom();
}

} // namespace tidemark::ui
