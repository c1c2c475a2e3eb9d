// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPixmap>
#include <QWidget>

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("ChartExport", text); }

void save(const PictureSource& source, const QString& extension, const std::function<bool(const QString&)>& write) {
  const QString file = QFileDialog::getSaveFileName(source.owner, words(QT_TRANSLATE_NOOP("ChartExport", "Save chart")),
                                                    source.name + QLatin1Char('.') + extension,
                                                    QStringLiteral("%1 (*.%2)").arg(extension.toUpper(), extension));
  if (!file.isEmpty() && !write(file)) {
    QMessageBox::warning(
        source.owner, words(QT_TRANSLATE_NOOP("ChartExport", "Save chart")),
        words(QT_TRANSLATE_NOOP("ChartExport", "%1 cannot be written. Choose another folder.")).arg(file));
  }
}

} // namespace

void addPictureActions(QMenu& menu, const PictureSource& source) {
  QWidget* owner = source.owner;
  QObject::connect(menu.addAction(words(QT_TRANSLATE_NOOP("ChartExport", "&Copy picture"))), &QAction::triggered, owner,
                   [owner] { QGuiApplication::clipboard()->setPixmap(owner->grab()); });
  QObject::connect(menu.addAction(words(QT_TRANSLATE_NOOP("ChartExport", "Save as &PNG…"))), &QAction::triggered, owner,
                   [source, owner] {
                     save(source, QStringLiteral("png"),
                          [owner](const QString& file) { return owner->grab().save(file, "PNG"); });
                   });
  QObject::connect(menu.addAction(words(QT_TRANSLATE_NOOP("ChartExport", "Save as &SVG…"))), &QAction::triggered, owner,
                   [source] { save(source, QStringLiteral("svg"), source.writeSvg); });
}

} // namespace tidemark::ui
