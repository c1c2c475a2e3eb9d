// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDBusVariant>
#include <QStyle>
#include <array>
#include <optional>

#include "ui/theme/marked_style.h"

namespace tidemark::ui {
namespace {

struct RoleColours {
  QPalette::ColorRole role;
  QRgb light;
  QRgb dark;
};
constexpr std::array kRoles{
    RoleColours{QPalette::Window, 0xfff3f4f6, 0xff292b2e},
    RoleColours{QPalette::WindowText, 0xff1e2227, 0xffdcdfe3},
    RoleColours{QPalette::Base, 0xffffffff, 0xff1e2022},
    RoleColours{QPalette::AlternateBase, 0xfff7f8fa, 0xff232528},
    RoleColours{QPalette::Text, 0xff1e2227, 0xffdcdfe3},
    RoleColours{QPalette::Button, 0xffeceef1, 0xff33363a},
    RoleColours{QPalette::ButtonText, 0xff1e2227, 0xffdcdfe3},
    RoleColours{QPalette::BrightText, 0xffffffff, 0xffffffff},
    RoleColours{QPalette::ToolTipBase, 0xfffdfdf6, 0xff3a3d42},
    RoleColours{QPalette::ToolTipText, 0xff1e2227, 0xffe6e8eb},
    RoleColours{QPalette::PlaceholderText, 0xff858c95, 0xff868d96},
    RoleColours{QPalette::Highlight, 0xff2c6fb0, 0xff3b78b5},
    RoleColours{QPalette::HighlightedText, 0xffffffff, 0xffffffff},
    RoleColours{QPalette::Link, 0xff1f63a8, 0xff6cb2f0},
    RoleColours{QPalette::LinkVisited, 0xff6a4fa3, 0xffb59be0},
    RoleColours{QPalette::Light, 0xffffffff, 0xff3d4045},
    RoleColours{QPalette::Midlight, 0xffe6e8eb, 0xff34373b},
    RoleColours{QPalette::Mid, 0xffc5cad0, 0xff45494e},
    RoleColours{QPalette::Dark, 0xffa4abb3, 0xff191a1c},
    RoleColours{QPalette::Shadow, 0xff6f767e, 0xff0f1011},
};
constexpr std::array kFaded{QPalette::WindowText, QPalette::Text, QPalette::ButtonText};

QPalette paletteOf(bool dark) {
  QPalette palette;
  for (const RoleColours& entry : kRoles) {
    palette.setColor(entry.role, QColor::fromRgba(dark ? entry.dark : entry.light));
  }
  for (const auto role : kFaded) {
    palette.setColor(QPalette::Disabled, role, dark ? QColor(0x7b8188) : QColor(0x9aa1a9));
  }
  return palette;
}

// org.freedesktop.appearance color-scheme: 1 dark, 2 light, 0 no preference; nullopt without a portal.
std::optional<uint> portalColourScheme() {
  const auto bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) {
    return std::nullopt;
  }
  QDBusInterface portal(QStringLiteral("org.freedesktop.portal.Desktop"),
                        QStringLiteral("/org/freedesktop/portal/desktop"),
                        QStringLiteral("org.freedesktop.portal.Settings"), bus);
  portal.setTimeout(200);
  const QDBusReply<QDBusVariant> reply =
      portal.call(QStringLiteral("Read"), QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"));
  if (!reply.isValid()) {
    return std::nullopt;
  }
  // The portal wraps the value twice.
  const QVariant inner = reply.value().variant();
  return inner.canConvert<QDBusVariant>() ? inner.value<QDBusVariant>().variant().toUInt() : inner.toUInt();
}

QColor mixed(const QColor& a, const QColor& b, double share) {
  const auto part = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
  return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

bool systemIsDark(const QPalette& systemPalette) {
  const auto scheme = portalColourScheme();
  return scheme && *scheme != 0 ? *scheme == 1 : isDark(systemPalette);
}

void applyTheme(QApplication& application, ThemeChoice choice) {
  const QPalette platform = application.style()->standardPalette();
  const bool dark = choice == ThemeChoice::system ? systemIsDark(platform) : choice == ThemeChoice::dark;
  const bool isOurs = qobject_cast<MarkedStyle*>(application.style()) != nullptr;
  // Fusion is the style that draws any palette faithfully; a platform style that already fits is left alone.
  const bool platformFits = choice == ThemeChoice::system && !isOurs &&
                            application.style()->name() != QLatin1String("fusion") && isDark(platform) == dark;
  if (platformFits) {
    QApplication::setPalette(platform);
    return;
  }
  if (!isOurs) {
    QApplication::setStyle(new MarkedStyle);
  }
  QApplication::setPalette(paletteOf(dark));
}

Colours coloursOf(const QPalette& palette) {
  const bool dark = isDark(palette);
  const QColor base = palette.color(QPalette::Base);
  const QColor text = palette.color(QPalette::Text);
  Colours colours;
  colours.plot = base;
  colours.text = text;
  colours.grid = mixed(base, text, dark ? 0.12 : 0.09);
  colours.axis = mixed(base, text, dark ? 0.62 : 0.6);
  colours.faint = mixed(base, text, dark ? 0.62 : 0.68);
  colours.band = mixed(base, text, dark ? 0.055 : 0.035);
  colours.frame = mixed(base, text, dark ? 0.2 : 0.17);
  colours.selection = palette.color(QPalette::Highlight);
  colours.selection.setAlpha(dark ? 70 : 48);
  colours.chosenElsewhere = mixed(base, palette.color(QPalette::Highlight), dark ? 0.42 : 0.24);
  colours.hover = mixed(base, text, 0.5);
  colours.event = dark ? QColor(0xc9a6e8) : QColor(0x7a4fa8);
  return colours;
}

QColor toneColour(Tone tone, const QPalette& palette) {
  static constexpr std::array<QRgb, 4> kLight{0xff69717a, 0xff137a4e, 0xff9a6200, 0xffbf3419};
  static constexpr std::array<QRgb, 4> kDark{0xff9aa1a9, 0xff4cc38f, 0xffeeb343, 0xffff8562};
  const auto index = static_cast<std::size_t>(tone);
  return QColor::fromRgba(isDark(palette) ? kDark[index] : kLight[index]);
}

} // namespace tidemark::ui
