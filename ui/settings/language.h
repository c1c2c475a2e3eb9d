// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <memory>

class QCoreApplication;
class QTranslator;

namespace tidemark::ui {

struct Language {
  QString code; // "de"
  QString name; // by itself: "Deutsch"
};

// The languages of the window, English first: it stands in the program, the others are compiled in (:/i18n).
QList<Language> languages();

// The language that a choice means: itself where there is such a language; else (empty: as the system) the first of the
// system's languages that there is; else English.
QString spokenLanguage(const QString& choice);

// The translators of the application, and the locale of the numbers of its window. What is made after choose() speaks
// the language; what is there already keeps its own. Lives as long as the windows. GUI thread.
class Speech {
public:
  explicit Speech(QCoreApplication& application);
  ~Speech();

  void choose(const QString& choice); // of spokenLanguage()
  [[nodiscard]] const QString& spoken() const { return m_spoken; }

private:
  void remove();

  QCoreApplication& m_application;
  QString m_spoken;
  std::unique_ptr<QTranslator> m_words;
  std::unique_ptr<QTranslator> m_qtWords; // of Qt's own buttons and dialogs, where they are installed
};

} // namespace tidemark::ui
