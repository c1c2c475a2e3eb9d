// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history_panel.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/panels/data_table.h"

namespace tidemark::ui {
namespace {

constexpr qsizetype kMostPaths = 8; // that a question lists

// Those that the list beside the page has no room for; the first stay longest.
std::vector<int> columnsByWeight() {
  std::vector<int> columns;
  for (const auto column : {HistoryColumn::duration, HistoryColumn::tags, HistoryColumn::note, HistoryColumn::scenarios,
                            HistoryColumn::size}) {
    columns.push_back(static_cast<int>(column));
  }
  return columns;
}

QString pathText(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

} // namespace

HistoryPanel::HistoryPanel(RunHistory& history, const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_history(history),
      m_model(formatter),
      m_search(new QLineEdit),
      m_count(new QLabel),
      m_table(new DataTable(m_model, tr("Run history"))) {
  m_search->setPlaceholderText(tr("Search name, tag, note, verdict"));
  m_search->setAccessibleName(tr("Search in the history"));
  m_search->setClearButtonEnabled(true);
  m_table->setEmptyText(tr("No stored run of this project yet."));
  m_table->setStretchColumn(static_cast<int>(HistoryColumn::name));
  m_table->setGivingWay(columnsByWeight());
  m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
  m_table->setDragEnabled(true);
  m_table->setDragDropMode(QAbstractItemView::DragOnly);
  buildActions();
  auto* compare = new QToolButton;
  compare->setDefaultAction(m_compare);
  compare->setFocusPolicy(Qt::TabFocus);
  auto* top = new QHBoxLayout;
  top->setContentsMargins(0, 0, 4, 0);
  top->addWidget(m_search, 1);
  top->addWidget(compare);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(top);
  layout->addWidget(m_table, 1);
  m_count->setContentsMargins(6, 2, 6, 2);
  layout->addWidget(m_count);
  connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_table->order().setFilterText(text);
    refreshCommands();
  });
  connect(m_table, &DataTable::keyActivated, this, &HistoryPanel::runActivated);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPanel::refreshCommands);
  connect(&m_model, &HistoryTable::tagsEdited, this,
          [this](const QString& file, const QStringList& tags) { m_history.setTags(file.toStdString(), tags); });
  connect(&m_model, &HistoryTable::noteEdited, this,
          [this](const QString& file, const QString& text) { m_history.setNote(file.toStdString(), text); });
  connect(&m_history, &RunHistory::changed, this, &HistoryPanel::refresh);
  connect(&m_history, &RunHistory::failed, this, &HistoryPanel::failed);
  refresh();
}

QAction* HistoryPanel::action(const QString& text, const QString& tip, const QKeySequence& key,
                              void (HistoryPanel::*done)()) {
  auto* made = new QAction(text, this);
  made->setToolTip(tip);
  made->setShortcut(key);
  made->setShortcutContext(Qt::WidgetShortcut);
  connect(made, &QAction::triggered, this, done);
  m_table->addAction(made);
  return made;
}

void HistoryPanel::buildActions() {
  m_compare = action(tr("Co&mpare"), tr("Show the chosen runs side by side; the uppermost is the baseline"), {},
                     &HistoryPanel::compareChosen);
  m_baseline = action(tr("Set as &baseline"), tr("The project names this run as what reports compare with"), {},
                      &HistoryPanel::toggleBaseline);
  m_tags = action(tr("Edit &tags"), tr("Words to find the run by, separated by commas"), {}, &HistoryPanel::editTags);
  m_note = action(tr("Edit &note"), tr("A sentence about the run"), {}, &HistoryPanel::editNote);
  m_folder = action(tr("Open &folder"), tr("Show the file in the file manager"), {}, &HistoryPanel::openFolder);
  m_delete = action(tr("&Delete…"), tr("Move the chosen runs to the trash"), QKeySequence::Delete,
                    &HistoryPanel::deleteChosen);
}

void HistoryPanel::setConfirm(std::function<bool(const QString&, const QString&)> confirm) {
  m_confirm = std::move(confirm);
}

void HistoryPanel::setBaseline(const std::filesystem::path& file) {
  m_baselineFile = file;
  m_model.setBaseline(file);
  refreshCommands();
}

void HistoryPanel::setProjectEditable(bool editable) {
  m_editable = editable;
  refreshCommands();
}

void HistoryPanel::refresh() {
  // A reset forgets what was chosen; the same files keep it.
  const QString current = m_table->currentKey();
  m_model.setRuns(m_history.runs());
  m_table->fitColumns();
  for (int row = 0; !current.isEmpty() && m_table->currentKey() != current && row < m_model.rowCount(); ++row) {
    const QModelIndex index = m_table->order().index(row, 0);
    if (index.data(ValueTable::keyRole).toString() == current) {
      m_table->setCurrentIndex(index);
    }
  }
  refreshCommands();
}

void HistoryPanel::refreshCommands() {
  const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
  const bool isBaseline = !m_baselineFile.empty() && m_table->currentKey() == pathText(m_baselineFile);
  m_compare->setEnabled(chosen > 0);
  m_compare->setText(chosen > 1 ? tr("Co&mpare %1").arg(chosen) : tr("Co&mpare"));
  m_baseline->setEnabled(chosen == 1 && m_editable);
  m_baseline->setText(isBaseline ? tr("Clear &baseline") : tr("Set as &baseline"));
  for (QAction* one : {m_tags, m_note, m_folder}) {
    one->setEnabled(chosen == 1);
  }
  m_delete->setEnabled(chosen > 0);
  const int shown = m_table->model()->rowCount();
  const int all = m_model.rowCount();
  m_count->setVisible(all > 0);
  m_count->setText(shown == all ? tr("Runs: %1").arg(all) : tr("Runs: %1 of %2").arg(shown).arg(all));
}

void HistoryPanel::compareChosen() { Q_EMIT compareRequested(m_table->selectedKeys()); }

void HistoryPanel::toggleBaseline() {
  const QString file = m_table->currentKey();
  Q_EMIT baselineRequested(file == pathText(m_baselineFile) ? QString() : file);
}

void HistoryPanel::editTags() { editColumn(HistoryColumn::tags); }
void HistoryPanel::editNote() { editColumn(HistoryColumn::note); }

void HistoryPanel::editColumn(HistoryColumn column) {
  const QModelIndex cell = m_table->currentIndex().siblingAtColumn(static_cast<int>(column));
  m_table->reveal(static_cast<int>(column));
  m_table->scrollTo(cell);
  m_table->setCurrentIndex(cell);
  m_table->edit(cell);
}

void HistoryPanel::openFolder() {
  QDesktopServices::openUrl(
      QUrl::fromLocalFile(pathText(std::filesystem::path(m_table->currentKey().toStdString()).parent_path())));
}

bool HistoryPanel::confirmed(const QString& question, const QString& detail) {
  if (m_confirm) {
    return m_confirm(question, detail);
  }
  QMessageBox box(QMessageBox::Question, tr("Tidemark"), question, QMessageBox::NoButton, this);
  box.setInformativeText(detail);
  const QAbstractButton* move = box.addButton(tr("&Move to trash"), QMessageBox::AcceptRole);
  box.addButton(tr("&Keep"), QMessageBox::RejectRole);
  box.exec();
  return box.clickedButton() == move;
}

void HistoryPanel::deleteChosen() {
  const QStringList files = m_table->selectedKeys();
  if (files.isEmpty()) {
    return;
  }
  QStringList paths;
  for (const QString& file : files) {
    for (const auto& path : trashOf(file.toStdString())) {
      paths.append(pathText(path));
    }
  }
  const QString question = tr("Move %Ln run(s) to the trash?", nullptr, static_cast<int>(files.size()));
  if (!m_baselineFile.empty() && files.contains(pathText(m_baselineFile))) {
    paths.prepend(tr("The project names one of them as its baseline."));
  }
  const QString more = paths.size() > kMostPaths ? tr("\nand %1 more").arg(paths.size() - kMostPaths) : QString();
  if (!confirmed(question, paths.mid(0, kMostPaths).join(QLatin1Char('\n')) + more)) {
    return;
  }
  for (const QString& file : files) {
    if (const auto moved = m_history.moveToTrash(file.toStdString()); !moved) {
      Q_EMIT failed(moved.error());
    }
  }
}

} // namespace tidemark::ui
