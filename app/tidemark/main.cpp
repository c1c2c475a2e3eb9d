// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include <QGuiApplication>
#include <QString>

#include "app/cli/console.h"
#include "app/cli/interrupt_watch.h"
#include "app/report_cli/commands.h"
#include "app/report_cli/drawn_reports.h"
#include "app/report_cli/probes.h"
#include "ui/main_window/workbench.h"

namespace {

using namespace tidemark;

// Qt says on stderr that a session has no runtime folder; commands need none, and scripts read stderr.
void passOn(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& message) {
  if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR"))) {
    cli::printErr(message.toStdString() + "\n");
  }
}

int runConsole(const cli::Grammar& grammar, const cli::CommandLine& line, int argc, char** argv) {
  // Reports look the same with and without a display, so fonts and figures are always drawn offscreen.
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qInstallMessageHandler(passOn);
  const QGuiApplication application(argc, argv);
  const cli::Program program{.name = grammar.program,
                             .version = grammar.version,
                             .defaultFormats = "md,html,pdf,json",
                             .draws = true,
                             .probes = cli::allProbes(),
                             .reports = cli::writeAllReports};
  if (line.command->name == "report") {
    return cli::reportCommand(program, line);
  }
  return line.command->name == "demo" ? cli::demoCommand(program, line) : cli::dispatch(program, line);
}

} // namespace

// tidemark: the workbench without a command, every command of the table with one.
int main(int argc, char** argv) {
  cli::Grammar grammar{.program = "tidemark", .version = TIDEMARK_VERSION, .names = {}, .opensFiles = true};
  for (const cli::CommandSpec& command : cli::commandTable()) {
    grammar.names.push_back(command.name);
  }
  const cli::Parsed parsed = cli::parseCommandLine(grammar, argc, argv);
  if (parsed.exitCode) {
    *parsed.exitCode == 0 ? cli::printOut(parsed.text) : cli::printErr(parsed.text);
    return *parsed.exitCode;
  }
  if (parsed.line.command != nullptr) {
    cli::InterruptWatch::blockSignals();
    return runConsole(grammar, parsed.line, argc, argv);
  }
  std::optional<QString> file;
  if (!parsed.line.arguments.empty()) {
    file = QString::fromStdString(parsed.line.arguments.front());
  }
  return ui::runWorkbench(argc, argv, file, cli::allProbes());
}
