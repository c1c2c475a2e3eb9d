// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/project_files.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QUndoStack>

#include "ui/format/one_line.h"
#include "ui/main_window/main_actions.h"
#include "ui/panels/message_bar.h"

namespace tidemark::ui {
namespace {

const QString kEnding = QStringLiteral(".tidemark.json");

QString nameOf(const std::filesystem::path& file) { return QString::fromStdString(file.filename().string()); }

} // namespace

ProjectFiles::ProjectFiles(QMainWindow& window, Workspace& workspace, Autosave& autosave, MainActions& actions,
                           MessageBar& message)
    : QObject(&window),
      m_window(window),
      m_workspace(workspace),
      m_actions(actions),
      m_message(message),
      m_autosave(autosave),
      m_watch(this) {
  connect(actions.newProject, &QAction::triggered, this, &ProjectFiles::create);
  connect(actions.open, &QAction::triggered, this, &ProjectFiles::choose);
  connect(actions.save, &QAction::triggered, this, &ProjectFiles::save);
  connect(actions.saveAs, &QAction::triggered, this, &ProjectFiles::saveAs);
  connect(&workspace, &Workspace::documentOpened, this, &ProjectFiles::watch);
  connect(&workspace, &Workspace::documentChanged, this, &ProjectFiles::refreshTitle);
  connect(&workspace.editor(), &ProjectEditor::modifiedChanged, this, &ProjectFiles::refreshTitle);
  connectWatch();
  connect(&m_autosave, &Autosave::failed, &workspace, &Workspace::failed);
  QUndoStack& history = workspace.editor().history();
  connect(actions.undo, &QAction::triggered, &history, &QUndoStack::undo);
  connect(actions.redo, &QAction::triggered, &history, &QUndoStack::redo);
  const auto refresh = [this, &history] {
    m_actions.undo->setEnabled(history.canUndo());
    m_actions.undo->setText(history.canUndo() ? tr("&Undo: %1").arg(history.undoText()) : tr("&Undo"));
    m_actions.redo->setEnabled(history.canRedo());
    m_actions.redo->setText(history.canRedo() ? tr("&Redo: %1").arg(history.redoText()) : tr("&Redo"));
  };
  connect(&history, &QUndoStack::indexChanged, this, refresh);
  refresh();
  refreshTitle();
}

void ProjectFiles::create() {
  if (mayLeave()) {
    Q_EMIT opening();
    m_workspace.newProject();
  }
}

void ProjectFiles::choose() {
  const QString file = QFileDialog::getOpenFileName(
      &m_window, tr("Open"), m_folder,
      tr("Projects and runs (*.tidemark.json *.tmrun);;Projects (*.tidemark.json);;Runs (*.tmrun)"));
  if (!file.isEmpty()) {
    open(file);
  }
}

void ProjectFiles::open(const QString& file) {
  const bool isRun = file.endsWith(QStringLiteral(".tmrun"));
  if (isRun || mayLeave()) {
    Q_EMIT opening();
    m_workspace.open(file.toStdString());
  }
}

bool ProjectFiles::save() {
  if (!m_workspace.hasFile()) {
    return saveAs();
  }
  const std::filesystem::path file = m_workspace.document()->file;
  if (m_watch.differs() && !mayReplace(file)) {
    return false;
  }
  if (!m_workspace.save(file)) {
    return false;
  }
  m_watch.accept();
  refreshTitle(); // a file that was gone is there again
  return true;
}

bool ProjectFiles::saveAs() {
  if (!m_workspace.document()) {
    return false;
  }
  const QString name = m_workspace.hasFile() ? QString::fromStdString(m_workspace.document()->file.string())
                                             : QDir(m_folder).filePath(nameOf(m_workspace.document()->file));
  QString file = QFileDialog::getSaveFileName(&m_window, tr("Save project as"), name, tr("Projects (*.tidemark.json)"));
  if (file.isEmpty()) {
    return false;
  }
  if (!file.endsWith(kEnding)) {
    file += kEnding; // by this name the dialog has not asked
    if (QFile::exists(file) && !mayReplace(file.toStdString())) {
      return false;
    }
  }
  if (!m_workspace.save(file.toStdString())) {
    return false; // what autosave kept stays
  }
  m_autosave.drop(); // the copy goes by the old name
  watch();
  return true;
}

bool ProjectFiles::mayReplace(const std::filesystem::path& file) {
  QMessageBox box(QMessageBox::Question, tr("Tidemark"),
                  tr("%1 holds something else than this program read or wrote there. Replace it?").arg(nameOf(file)),
                  QMessageBox::NoButton, &m_window);
  const QAbstractButton* replacing = box.addButton(tr("&Replace"), QMessageBox::DestructiveRole);
  box.setEscapeButton(box.addButton(tr("&Cancel"), QMessageBox::RejectRole));
  box.exec();
  return box.clickedButton() == replacing;
}

bool ProjectFiles::mayLeave() {
  if (!m_workspace.editor().isModified() && !m_watch.isGone()) {
    return true;
  }
  const QString name = nameOf(m_workspace.document()->file);
  QMessageBox box(QMessageBox::Question, tr("Tidemark"),
                  m_watch.isGone() ? tr("%1 was deleted or moved by another program. Save it again?").arg(name)
                                   : tr("Save the changes of %1?").arg(name),
                  QMessageBox::NoButton, &m_window);
  const QAbstractButton* saving = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
  const QAbstractButton* giving = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
  box.setEscapeButton(box.addButton(tr("&Cancel"), QMessageBox::RejectRole));
  box.exec();
  if (box.clickedButton() == saving) {
    return save();
  }
  if (box.clickedButton() == giving) {
    m_autosave.drop();
    return true;
  }
  return false;
}

void ProjectFiles::offerRecovery() {
  const auto left = m_autosave.leftBehind();
  if (!left) {
    return;
  }
  QMessageBox box(QMessageBox::Question, tr("Tidemark"),
                  tr("Unsaved changes of %1 were kept when the program ended unexpectedly.").arg(nameOf(left->file)),
                  QMessageBox::NoButton, &m_window);
  box.setInformativeText(tr("They are from %1.").arg(QLocale().toString(left->at.toLocalTime(), QLocale::ShortFormat)));
  const QAbstractButton* restoring = box.addButton(tr("&Restore"), QMessageBox::AcceptRole);
  const QAbstractButton* giving = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
  box.setEscapeButton(box.addButton(tr("&Later"), QMessageBox::RejectRole));
  box.exec();
  if (box.clickedButton() == restoring) {
    m_workspace.recover(left->file, left->text);
    m_autosave.keep();
  } else if (box.clickedButton() == giving) {
    m_autosave.forget(*left);
  }
}

void ProjectFiles::watch() {
  m_watch.watch(m_workspace.hasFile() ? m_workspace.document()->file : std::filesystem::path());
  refreshTitle();
}

void ProjectFiles::connectWatch() {
  connect(&m_watch, &ProjectWatch::changed, this, &ProjectFiles::takeTheirs);
  connect(&m_watch, &ProjectWatch::gone, this, &ProjectFiles::tellGone);
  connect(&m_watch, &ProjectWatch::returned, this, [this] {
    m_message.hide(); // what was said of it holds no longer
    refreshTitle();
  });
}

void ProjectFiles::takeTheirs() {
  const std::filesystem::path file = m_workspace.document()->file;
  if (m_workspace.editor().isModified()) {
    m_message.ask(Tone::warn,
                  tr("%1 was changed by another program, and you have changes of your own.").arg(nameOf(file)),
                  {{tr("&Keep mine"), [this] { m_watch.accept(); }}, // what is saved next replaces theirs
                   {tr("&Read theirs, give up mine"), [this, file] {
                      m_autosave.drop();
                      m_workspace.open(file);
                    }}});
    refreshTitle();
    return;
  }
  if (!m_workspace.open(file)) {
    return; // and said why
  }
  hasErrors(m_workspace.document()->problems)
      ? m_message.say(Tone::warn, tr("%1 was changed by another program and has problems now; they are listed under "
                                     "Problems with their place in the file.")
                                      .arg(nameOf(file)))
      : m_message.say(Tone::neutral, tr("%1 was changed by another program and read again.").arg(nameOf(file)));
}

void ProjectFiles::tellGone() {
  m_message.ask(Tone::warn,
                tr("%1 was deleted or moved by another program. The project is kept here until it is saved.")
                    .arg(nameOf(m_workspace.document()->file)),
                {{tr("&Save it again"), [this] { save(); }}, {tr("Save &as…"), [this] { saveAs(); }}});
  refreshTitle();
}

void ProjectFiles::refreshTitle() {
  const bool isOpen = m_workspace.document() != nullptr;
  m_actions.save->setEnabled(isOpen &&
                             (m_workspace.editor().isModified() || !m_workspace.hasFile() || m_watch.isGone()));
  m_actions.saveAs->setEnabled(isOpen);
  if (isOpen) {
    const QString name = QString::fromStdString(m_workspace.document()->loaded.project.name);
    m_window.setWindowTitle(oneLine(name.isEmpty() ? nameOf(m_workspace.document()->file) : name) +
                            QStringLiteral("[*]"));
  }
  m_window.setWindowModified(m_workspace.editor().isModified() || m_watch.isGone());
}

} // namespace tidemark::ui
