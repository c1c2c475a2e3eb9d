// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QSettings>
#include <array>

namespace tidemark::ui {
namespace {

// Key and member of each setting: one line here is load and save.
template <class Member>
struct Field {
  const char16_t* key;
  Member Settings::* member;
};
constexpr std::array kBytes{Field<QByteArray>{u"window/geometry", &Settings::windowGeometry},
                            Field<QByteArray>{u"window/state", &Settings::windowState}};
constexpr std::array kTexts{Field<QString>{u"export/folder", &Settings::exportFolder},
                            Field<QString>{u"window/language", &Settings::language}};
constexpr Field<QStringList> kRecent{u"files/recent", &Settings::recentFiles};
constexpr std::array<const char16_t*, 3> kThemes{u"system", u"light", u"dark"};
const QString kThemeKey = QStringLiteral("window/theme");

ThemeChoice themeOf(const QString& word) {
  for (std::size_t i = 0; i < kThemes.size(); ++i) {
    if (word == QStringView(kThemes[i])) {
      return static_cast<ThemeChoice>(i);
    }
  }
  return ThemeChoice::system;
}

} // namespace

Settings loadSettings(const QSettings& store) {
  Settings settings;
  for (const auto& field : kBytes) {
    settings.*field.member = store.value(QString::fromUtf16(field.key)).toByteArray();
  }
  for (const auto& field : kTexts) {
    settings.*field.member = store.value(QString::fromUtf16(field.key)).toString();
  }
  settings.recentFiles = store.value(QString::fromUtf16(kRecent.key)).toStringList();
  settings.theme = themeOf(store.value(kThemeKey).toString());
  return settings;
}

bool saveSettings(const Settings& settings, QSettings& store) {
  for (const auto& field : kBytes) {
    store.setValue(QString::fromUtf16(field.key), settings.*field.member);
  }
  for (const auto& field : kTexts) {
    store.setValue(QString::fromUtf16(field.key), settings.*field.member);
  }
  store.setValue(QString::fromUtf16(kRecent.key), settings.recentFiles);
  store.setValue(kThemeKey, QString::fromUtf16(kThemes[static_cast<std::size_t>(settings.theme)]));
  store.sync(); // else it is written sometime, and nobody hears that it could not
  return store.status() == QSettings::NoError;
}

QStringList withRecent(QStringList files, const QString& file) {
  files.removeAll(file);
  files.prepend(file);
  return files.mid(0, kRecentFiles);
}

} // namespace tidemark::ui
