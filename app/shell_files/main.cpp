// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <filesystem>
#include <utility>

#include "app/cli/man_page.h"
#include "app/cli/shell_completion.h"
#include "core/base/file.h"

namespace {

using namespace tidemark;

bool writeAll(const cli::ProgramPage& page, const std::filesystem::path& folder) {
  const std::pair<std::string, std::string> files[] = {
      {page.name + ".bash", cli::bashCompletion(page)},
      {"_" + page.name, cli::zshCompletion(page)},
      {page.name + ".fish", cli::fishCompletion(page)},
      {page.name + ".1", cli::manPage(page)},
  };
  for (const auto& [name, text] : files) {
    if (const auto written = writeFile(folder / name, text); !written) {
      std::fprintf(stderr, "%s\n", errorLines(written.error()).c_str());
      return false;
    }
  }
  return true;
}

} // namespace

// Writes completions and man pages of both programs into a folder; runs while the programs are built.
int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  const bool done =
      writeAll(cli::workbenchPage(TIDEMARK_VERSION), folder) && writeAll(cli::agentPage(TIDEMARK_VERSION), folder);
  return done ? 0 : 1;
}
