// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the sample document's files into the folder given: to be looked at, and to compare two processes' bytes.
#include <QGuiApplication>

#include "tests/fakes/sample_document.h"
#include "ui/report/report_files.h"

int main(int argc, char** argv) {
  const QGuiApplication application(argc, argv);
  const tidemark::Document document = tidemark::sampleDocument();
  for (auto* write : {tidemark::ui::writeMarkdown, tidemark::ui::writeHtml, tidemark::ui::writePdf}) {
    if (argc < 2 || !write(document, argv[1])) {
      return 1;
    }
  }
  return 0;
}
