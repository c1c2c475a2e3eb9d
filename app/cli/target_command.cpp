// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <future>

#include <fmt/format.h>

#include "app/cli/console.h"
#include "app/cli/interrupt_watch.h"
#include "app/cli/program.h"
#include "core/base/file.h"
#include "core/target/target_server.h"

namespace tidemark::cli {

namespace {

constexpr std::uint64_t kLastPort = 65535;

Result<Nanos> durationOf(const CommandLine& line, std::string_view option) {
  auto duration = parseDuration(line.value(option));
  if (!duration) {
    duration.error().where = option;
    duration.error().code = ErrorCode::usage;
  }
  return duration;
}

Result<void> readNumbers(const CommandLine& line, TargetOptions& options) {
  const auto port = line.number("--port");
  const auto seed = line.number("--seed");
  const auto workers = line.number("--job-workers");
  for (const auto* number : {&port, &seed, &workers}) {
    if (!*number) {
      return std::unexpected(number->error());
    }
  }
  if (**port > kLastPort) {
    return fail(ErrorCode::usage, fmt::format("{} is not a port", **port), "--port", "0 to 65535");
  }
  if (**workers < 1 || **workers > 10'000) {
    return fail(ErrorCode::usage, "at least one and at most 10000 jobs are processed at once", "--job-workers");
  }
  options.port = static_cast<std::uint16_t>(**port);
  options.seed = **seed;
  options.jobWorkers = static_cast<int>(**workers);
  return {};
}

Result<TargetOptions> optionsOf(const CommandLine& line) {
  TargetOptions options;
  if (const auto numbers = readNumbers(line, options); !numbers) {
    return std::unexpected(numbers.error());
  }
  const auto latency = durationOf(line, "--latency");
  const auto jobTime = durationOf(line, "--job-time");
  if (!latency || !jobTime) {
    return std::unexpected(!latency ? latency.error() : jobTime.error());
  }
  options.latency = *latency;
  options.jobTime = *jobTime;
  if (const std::string tls = line.value("--tls"); !tls.empty()) {
    const std::size_t comma = tls.find(',');
    if (comma == std::string::npos) {
      return fail(ErrorCode::usage, "a certificate and a key, separated by a comma, are needed", "--tls");
    }
    options.tls = TlsFiles{tls.substr(0, comma), tls.substr(comma + 1)};
  }
  for (const std::string& spec : line.list("--fault")) {
    auto fault = parseFault(spec);
    if (!fault) {
      return std::unexpected(fault.error());
    }
    options.faults.push_back(std::move(*fault));
  }
  return options;
}

} // namespace

int targetCommand(const Program& /*program*/, const CommandLine& line) {
  auto options = optionsOf(line);
  if (!options) {
    return printError(options.error());
  }
  std::promise<void> ended;
  std::once_flag once;
  const InterruptWatch watch([&] { std::call_once(once, [&] { ended.set_value(); }); });
  const auto server = TargetServer::start(std::move(*options));
  if (!server) {
    return printError(server.error());
  }
  printOut((*server)->baseUrl() + "\n");
  if (const std::string file = line.value("--port-file"); !file.empty()) {
    if (const auto written = writeFile(file, fmt::format("{}\n", (*server)->port())); !written) {
      return printError(written.error());
    }
  }
  ended.get_future().wait();
  (*server)->stop();
  return 0;
}

} // namespace tidemark::cli
