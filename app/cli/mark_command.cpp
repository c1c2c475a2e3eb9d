// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/program.h"
#include "core/run/run_store.h"

namespace tidemark::cli {

int markCommand(const Program& /*program*/, const CommandLine& line) {
  const auto marked = RunStore::mark(line.arguments[0], line.arguments[1], SystemClock().wallNow());
  return marked ? 0 : printError(marked.error());
}

} // namespace tidemark::cli
