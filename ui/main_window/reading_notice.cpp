// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/reading_notice.h"

#include <QDir>
#include <QFileInfo>

#include "ui/panels/message_bar.h"

namespace tidemark::ui {
namespace {

constexpr int kNoticedMs = 300;

} // namespace

ReadingNotice::ReadingNotice(Workspace& workspace, MessageBar& message, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_message(message) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(kNoticedMs);
  connect(&m_timer, &QTimer::timeout, this, &ReadingNotice::say);
  connect(&workspace, &Workspace::readingChanged, this, &ReadingNotice::follow);
}

void ReadingNotice::follow(const QString& file) {
  m_file = file;
  if (!file.isEmpty()) {
    m_timer.start();
    return;
  }
  m_timer.stop();
  if (m_said) {
    m_said = false;
    m_message.hide();
  }
}

void ReadingNotice::say() {
  m_said = true;
  const QFileInfo file(m_file);
  const QString text = m_file.endsWith(QLatin1String(".tmrun")) // every run file has the same name
                           ? tr("The run %1 is being read…").arg(file.dir().dirName())
                           : tr("The project %1 is being read…").arg(file.fileName());
  m_message.ask(Tone::neutral, text, {{tr("&Cancel"), [this] { m_workspace.stopReading(); }}});
}

} // namespace tidemark::ui
