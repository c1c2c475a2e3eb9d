// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>
#include <array>

// A static library's resources are linked in only when asked for by name, outside any namespace.
static void initIconResources() { Q_INIT_RESOURCE(icons); }

namespace tidemark::ui {
namespace {

QByteArray source(const QString& name) {
  initIconResources();
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(const QByteArray& svg, const QColor& colour, int size) {
  QByteArray coloured = svg;
  coloured.replace("#000", colour.name().toLatin1());
  QPixmap pixmap(size, size);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  QSvgRenderer(coloured).render(&painter);
  return pixmap;
}

} // namespace

QIcon icon(const QString& name, const QColor& colour, const QPalette& palette) {
  static constexpr std::array kSizes{16, 20, 24, 32, 48, 64};
  const QByteArray svg = source(name);
  QIcon result;
  for (const int size : kSizes) {
    result.addPixmap(drawn(svg, colour, size), QIcon::Normal);
    result.addPixmap(drawn(svg, palette.color(QPalette::Disabled, QPalette::WindowText), size), QIcon::Disabled);
  }
  return result;
}

QIcon icon(const QString& name, const QPalette& palette) {
  return icon(name, palette.color(QPalette::WindowText), palette);
}

} // namespace tidemark::ui
