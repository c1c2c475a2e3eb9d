// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gui_bench PART [WORD]…: one measurement of the workbench (parts.h) as a line of JSON. Run by tests/bench/gui.py.
#include <QApplication>
#include <QJsonDocument>
#include <array>
#include <cstdio>
#include <cstring>

#include "tests/bench/gui/parts.h"
#include "ui/theme/theme.h"

namespace {

struct Part {
  const char* name;
  int words; // that it takes
  QJsonObject (*measure)(const QStringList&);
};
constexpr std::array kParts{
    Part{"live", 3, tidemark::bench::measureLive},       Part{"memory", 1, tidemark::bench::measureMemory},
    Part{"stored", 3, tidemark::bench::measureStored},   Part{"project", 2, tidemark::bench::measureProject},
    Part{"history", 2, tidemark::bench::measureHistory}, Part{"run", 2, tidemark::bench::measureRun},
};

int usage() {
  std::fputs("gui_bench: start NANOSECONDS | live NAMES HOURS MINUTES | memory NAMES | stored FOLDER NAMES SECONDS | "
             "project FOLDER COUNT | history FOLDER COUNT | run FOLDER PROJECT\n",
             stderr);
  return 2;
}

} // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::strcmp(argv[1], "start") == 0) {
    return tidemark::bench::measureStart(argc, argv, std::strtod(argv[2], nullptr) / 1e6);
  }
  QApplication application(argc, argv);
  tidemark::ui::applyTheme(application, tidemark::ui::ThemeChoice::light);
  const QStringList words = QApplication::arguments().mid(2);
  for (const Part& part : kParts) {
    if (argc > 1 && std::strcmp(argv[1], part.name) == 0 && words.size() == part.words) {
      std::puts(QJsonDocument(part.measure(words)).toJson(QJsonDocument::Compact).constData());
      return 0;
    }
  }
  return usage();
}
