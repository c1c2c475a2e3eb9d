// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>

#include "app/cli/console.h"
#include "app/cli/interrupt_watch.h"
#include "app/cli/machine_reports.h"
#include "app/cli/program.h"

// tidemark-agent: runs and checks projects and serves the target, without Qt; the small thing to put in a container.
int main(int argc, char** argv) {
  using namespace tidemark;
  cli::InterruptWatch::blockSignals();
  const cli::Grammar grammar{.program = "tidemark-agent",
                             .version = TIDEMARK_VERSION,
                             .names = {cli::agentCommands().begin(), cli::agentCommands().end()}};
  const cli::Parsed parsed = cli::parseCommandLine(grammar, argc, argv);
  if (parsed.exitCode) {
    *parsed.exitCode == 0 ? cli::printOut(parsed.text) : cli::printErr(parsed.text);
    return *parsed.exitCode;
  }
  const cli::Program program{.name = grammar.program,
                             .version = grammar.version,
                             .defaultFormats = "json",
                             .draws = false,
                             .probes = localProbes(),
                             .reports = cli::writeMachineReports};
  return cli::dispatch(program, parsed.line);
}
