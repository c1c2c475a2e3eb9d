// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace tidemark::ui {
namespace {

const QString kEnglish = QStringLiteral("en");
const QString kFolder = QStringLiteral(":/i18n");
const QString kPrefix = QStringLiteral("tidemark_");

QStringList codes() {
  QStringList result{kEnglish};
  for (const QString& file : QDir(kFolder).entryList({kPrefix + QStringLiteral("*.qm")})) {
    const QString code = file.mid(kPrefix.size()).chopped(3);
    if (code != kEnglish) {
      result.append(code);
    }
  }
  return result;
}

QString languageOf(const QLocale& locale) { return locale.bcp47Name().section(QLatin1Char('-'), 0, 0); }

// Numbers and dates as the system writes them, where it writes them in this language.
QLocale localeOf(const QString& code) {
  const QLocale system = QLocale::system();
  return languageOf(system) == code ? system : QLocale(code);
}

} // namespace

QList<Language> languages() {
  QList<Language> result;
  for (const QString& code : codes()) {
    const QLocale locale(code);
    QString name = locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    if (!name.isEmpty()) {
      name[0] = name[0].toUpper();
    }
    result.append({code, name});
  }
  return result;
}

QString spokenLanguage(const QString& choice) {
  const QStringList known = codes();
  if (known.contains(choice)) {
    return choice;
  }
  for (const QString& wanted : QLocale::system().uiLanguages()) {
    const QString code = wanted.section(QLatin1Char('-'), 0, 0);
    if (known.contains(code)) {
      return code;
    }
  }
  return kEnglish;
}

Speech::Speech(QCoreApplication& application) : m_application(application) {}

Speech::~Speech() { remove(); }

void Speech::choose(const QString& choice) {
  const QString code = spokenLanguage(choice);
  if (code == m_spoken) {
    return;
  }
  remove();
  m_spoken = code;
  QLocale::setDefault(localeOf(code));
  m_words = std::make_unique<QTranslator>();
  if (m_words->load(kPrefix + code, kFolder)) { // English has one for its plurals
    m_application.installTranslator(m_words.get());
  }
  m_qtWords = std::make_unique<QTranslator>();
  if (m_qtWords->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    m_application.installTranslator(m_qtWords.get());
  }
}

void Speech::remove() {
  for (const auto* one : {&m_words, &m_qtWords}) {
    if (*one) {
      m_application.removeTranslator(one->get());
    }
  }
}

} // namespace tidemark::ui
