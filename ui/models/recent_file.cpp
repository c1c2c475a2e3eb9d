// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recent_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tidemark::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(RecentFiles)
};

} // namespace

RecentFile recentFile(const QString& file) {
  const QFileInfo info(file);
  const bool isRun = file.endsWith(QStringLiteral(".tmrun"));
  return {file, isRun ? info.dir().dirName() : info.fileName(), info.path(), isRun};
}

QString whyMissing(const QString& file) {
  const QFileInfo info(file);
  if (!info.dir().exists()) {
    return Words::tr("The folder is not there any more");
  }
  if (!info.exists()) {
    return Words::tr("The file is not there any more");
  }
  return info.isReadable() ? QString() : Words::tr("The file may not be read");
}

} // namespace tidemark::ui
