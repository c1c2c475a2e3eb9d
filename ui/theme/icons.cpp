// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

// A static library's resources are linked in only when asked for by name, outside any namespace.
static void initIconResources() { Q_INIT_RESOURCE(icons); }

namespace tidemark::ui {
namespace {

QByteArray source(const QString& name) {
  initIconResources();
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class DrawnIcon final : public QIconEngine {
public:
  DrawnIcon(QByteArray svg, Tone tone, QColor fixed) : m_svg(std::move(svg)), m_tone(tone), m_fixed(fixed) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override {
    QByteArray coloured = m_svg;
    coloured.replace("#000", colour(mode).name().toLatin1());
    QSvgRenderer(coloured).render(painter, rect);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paint(&painter, drawn.rect(), mode, state);
    return drawn;
  }

  [[nodiscard]] QIconEngine* clone() const override { return new DrawnIcon(*this); }

private:
  [[nodiscard]] QColor colour(QIcon::Mode mode) const {
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled) {
      return palette.color(QPalette::Disabled, QPalette::WindowText);
    }
    if (m_fixed.isValid()) {
      return m_fixed;
    }
    return m_tone == Tone::neutral ? palette.color(QPalette::WindowText) : toneColour(m_tone, palette);
  }

  QByteArray m_svg;
  Tone m_tone;
  QColor m_fixed; // invalid: by palette and tone
};

} // namespace

QIcon icon(const QString& name, Tone tone) { return QIcon(new DrawnIcon(source(name), tone, {})); }

QIcon icon(const QString& name, const QColor& colour) {
  return QIcon(new DrawnIcon(source(name), Tone::neutral, colour));
}

} // namespace tidemark::ui
