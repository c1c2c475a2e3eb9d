// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tidemark_screenshots FOLDER [--language LANGUAGE] [--only NAME]…: writes every page of the workbench in its states,
// light and dark, at 1280×800 and 1920×1080, while real runs go on against systems in this process and afterwards.
// Exit code 2: the command line, or no translation into that language; 1: a run did not get as far as its pictures.
#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

#include "tour.h"
#include "ui/settings/language.h"

using namespace tidemark::ui;

namespace {

bool isSpoken(const QString& language) {
  return std::ranges::any_of(languages(), [&language](const Language& known) { return known.code == language; });
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
  if (parser.positionalArguments().size() != 1) {
    std::fprintf(stderr, "usage: tidemark_screenshots FOLDER [--language LANGUAGE] [--only NAME]...\n");
    return 2;
  }
  if (!isSpoken(parser.value(language))) {
    std::fprintf(stderr, "there is no translation into %s in this program\n", qPrintable(parser.value(language)));
    return 2;
  }
  Speech speech(application);
  speech.choose(parser.value(language));
  const QTemporaryDir data;
  MainWindow window({tidemark::localProbes(), TIDEMARK_VERSION, data.path().toStdString()}, {});
  window.show();
  Camera camera(window, parser.positionalArguments().front(), parser.values(only));
  const bool done = Tour(window, camera).go();
  std::printf("pictures: %d\n", camera.taken());
  return done ? 0 : 1;
}
