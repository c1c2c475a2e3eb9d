// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tidemark_screenshots FOLDER [--language LANGUAGE] [--only NAME]…: writes every page of the workbench in its states,
// light and dark, at 1280×800 and 1920×1080, while real runs go on against systems in this process and afterwards.
// Exit code 2: the command line, or no translation into that language; 1: a run did not get as far as its pictures.
#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <cstdio>

#include "tour.h"

using namespace tidemark::ui;

namespace {

// English is what the sources are written in.
bool speak(const QString& language, QTranslator& translator) {
  QLocale::setDefault(QLocale(language));
  if (language == QStringLiteral("en")) {
    return true;
  }
  if (!translator.load(QStringLiteral(":/i18n/tidemark_%1.qm").arg(language))) {
    std::fprintf(stderr, "there is no translation into %s in this program (:/i18n/tidemark_%s.qm)\n",
                 qPrintable(language), qPrintable(language));
    return false;
  }
  return QCoreApplication::installTranslator(&translator);
}

} // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
  QStandardPaths::setTestModeEnabled(true);
  QCommandLineParser parser;
  const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Language of the pictures."),
                                    QStringLiteral("LANGUAGE"), QStringLiteral("en"));
  const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Pictures whose names begin so."),
                                QStringLiteral("NAME"));
  parser.addOptions({language, only});
  parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where the pictures go."));
  parser.addHelpOption();
  parser.process(application);
  QTranslator translator;
  if (parser.positionalArguments().size() != 1) {
    std::fprintf(stderr, "usage: tidemark_screenshots FOLDER [--language LANGUAGE] [--only NAME]...\n");
    return 2;
  }
  if (!speak(parser.value(language), translator)) {
    return 2;
  }
  const QTemporaryDir data;
  MainWindow window({tidemark::localProbes(), TIDEMARK_VERSION, data.path().toStdString()}, {});
  window.show();
  Camera camera(window, parser.positionalArguments().front(), parser.values(only));
  const bool done = Tour(window, camera).go();
  std::printf("pictures: %d\n", camera.taken());
  return done ? 0 : 1;
}
