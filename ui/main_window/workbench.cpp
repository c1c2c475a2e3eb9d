// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/workbench.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <utility>

#include "ui/format/error_text.h"
#include "ui/forms/tab_order.h"
#include "ui/main_window/docks.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/project_files.h"
#include "ui/main_window/single_instance.h"
#include "ui/main_window/steady_application.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {

Workbench::Workbench(QCoreApplication& application, Workspace::Parts parts, Settings settings)
    : m_speech(application), m_desk(std::move(parts), std::move(settings)) {
  m_speech.choose(m_desk.settings.language);
  makeWindow();
}

Workbench::~Workbench() = default;

void Workbench::makeWindow() {
  m_window = std::make_unique<MainWindow>(m_desk);
  connect(m_window.get(), &MainWindow::settingsChanged, this, &Workbench::settingsChanged);
  connect(m_window.get(), &MainWindow::languageChosen, this, &Workbench::chooseLanguage);
}

void Workbench::chooseLanguage(const QString& choice) {
  m_desk.settings.language = choice;
  Q_EMIT settingsChanged(m_desk.settings);
  const QString before = m_speech.spoken();
  m_speech.choose(choice);
  if (m_speech.spoken() == before) { // by another name
    m_window->actions().checkLanguage(choice);
    return;
  }
  const WindowView view = m_window->view();
  const bool shown = m_window->isVisible();
  // The menu that chose is the old window's: it goes when nobody is in it.
  MainWindow* old = m_window.release();
  old->disconnect(this);
  makeWindow();
  m_window->takePlace(view);
  m_window->setVisible(shown);
  old->hide();
  m_leaving.add(old);
  old->deleteLater();
}

void Workbench::tellDefect(const QString& what) {
  m_desk.autosave.keep(); // the next one may be worse
  const Error error{ErrorCode::internal,
                    Sentence::asIs(what.toStdString()),
                    {},
                    Sentence::asIs(tr("A run in progress is not affected. Save the project; if a part of the window "
                                      "stays blank, start Tidemark again once the run has ended.")
                                       .toStdString())};
  m_window->docks().log(Tone::bad, errorText(error));
  Q_EMIT m_desk.workspace.failed(error);
}

void Workbench::tellUnkept(const QString& file) {
  const Error error{ErrorCode::cannotWrite, Sentence::asIs(tr("the settings are not kept").toStdString()),
                    file.toStdString(),
                    Sentence::asIs(tr("Check that its folder is there, that you may write there, and that the disk is "
                                      "not full.")
                                       .toStdString())};
  m_window->docks().log(Tone::bad, errorText(error));
  Q_EMIT m_desk.workspace.failed(error);
}

int runWorkbench(int& argc, char** argv, const std::optional<QString>& file, ProbeFactory probes) {
  SteadyApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("tidemark"));
  QApplication::setApplicationDisplayName(QStringLiteral("Tidemark"));
  QApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
  QApplication::setOrganizationName(QStringLiteral("tidemark"));
  // The user's own data folder is in the name: another user, or another home, is another window.
  const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
  SingleInstance instance(QStringLiteral("tidemark-%1").arg(qHash(data, 0), 0, 16));
  if (instance.handOver(file ? QFileInfo(*file).absoluteFilePath() : QString())) {
    return 0;
  }
  QSettings store;
  Settings settings = loadSettings(store);
  applyTheme(application, settings.theme);
  QApplication::setWindowIcon(icon(QStringLiteral("tidemark"), QColor(0x2c6fb0)));
  Workspace::Parts parts;
  parts.probes = std::move(probes);
  parts.version = TIDEMARK_VERSION;
  parts.dataFolder = data.toStdString();
  Workbench workbench(application, std::move(parts), std::move(settings));
  QObject::connect(&workbench, &Workbench::settingsChanged, &workbench,
                   [&store, &workbench, told = false](const Settings& changed) mutable {
                     if (!saveSettings(changed, store) && !std::exchange(told, true)) {
                       workbench.tellUnkept(store.fileName());
                     }
                   });
  // Queued: where it was thrown, in the middle of painting perhaps, nothing more is to be done.
  QObject::connect(&application, &SteadyApplication::failed, &workbench, &Workbench::tellDefect, Qt::QueuedConnection);
  QObject::connect(&instance, &SingleInstance::asked, &workbench,
                   [&workbench](const QString& asked) { workbench.window().openFromOutside(asked); });
  workbench.window().show();
  stepTab(*workbench.window().centralWidget(), true); // on what the start page offers first
  workbench.window().files().offerRecovery();
  if (file) {
    workbench.window().files().open(*file);
  }
  return QApplication::exec();
}

} // namespace tidemark::ui
