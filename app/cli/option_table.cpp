// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_table.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace tidemark::cli {

namespace {

constexpr std::array kProject{ArgumentSpec{"PROJECT", "project file, NAME.tidemark.json"}};
constexpr std::array kRuns{ArgumentSpec{"RUN", "run file, run.tmrun", true, true}};
constexpr std::array kMarkArguments{ArgumentSpec{"RUN", "run file, live or finished"},
                                    ArgumentSpec{"TEXT", "what the mark says"}};

constexpr OptionSpec kEnv{"--env", "NAME", "environment of the project to use"};
constexpr OptionSpec kVar{"--var", "K=V", "set a variable; may be repeated", OptionKind::list};
constexpr OptionSpec kAuthorize{"--authorize", "HOST", "allow load on this host; may be repeated", OptionKind::list};
constexpr OptionSpec kScenario{"--scenario", "NAME", "run only this scenario; may be repeated", OptionKind::list};
constexpr OptionSpec kScale{"--time-scale", "F", "multiply stages, holds and delays by F; a rehearsal, never a pass",
                            OptionKind::value, "1"};
constexpr OptionSpec kSeed{"--seed", "N", "seed of every random draw; default: a new one, recorded"};
constexpr OptionSpec kOut{"--out", "DIR", "folder for the run and its reports; default runs/PROJECT-YYYYMMDD-HHMMSS"};
constexpr OptionSpec kForce{"--force", "", "replace a run in the folder", OptionKind::flag};
constexpr OptionSpec kReport{"--report", "LIST", "reports to write: md,html,pdf,json,csv,junit,hlog or none"};
constexpr OptionSpec kTemplate{"--template", "T", "report template; default: the project's"};

constexpr std::array kRunOptions{
    kScenario,
    kEnv,
    kVar,
    kOut,
    kForce,
    kReport,
    kTemplate,
    OptionSpec{"--summary", "FILE", "write the verdict table as Markdown, for a pull request"},
    kSeed,
    OptionSpec{"--workers", "N", "worker threads; default: one per usable core less one, at least one"},
    OptionSpec{"--no-self-test", "", "do not measure what this machine can generate before the run", OptionKind::flag},
    OptionSpec{"--repeat", "N",
               "run N times, into DIR/1 to DIR/N, and tell the spread between the repeats; with --seed "
               "all have that seed, else each its own"},
    OptionSpec{"--start-at", "TIME", "begin at this time, RFC 3339, such as 2026-11-21T12:00:00Z"},
    kScale,
    kAuthorize,
    OptionSpec{"--allow-unevaluated", "", "exit 0 although an SLO could not be evaluated", OptionKind::flag},
    OptionSpec{"--progress", "MODE", "progress: a line on a terminal, plain lines, JSON a second, or none",
               OptionKind::value, "auto", "auto|plain|json|none"},
};

constexpr std::array kCheckOptions{
    OptionSpec{"--json", "", "problems, plan and estimate as JSON on stdout", OptionKind::flag}, kEnv, kVar, kScale};

constexpr std::array kOnceOptions{OptionSpec{"--class", "NAME", "user class; default: the first"}, kEnv, kVar, kSeed,
                                  kAuthorize};

constexpr std::array kReportOptions{
    kTemplate,
    kReport,
    OptionSpec{"--out", "DIR", "folder for the reports; default: the folder of the first run"},
    OptionSpec{"--window", "WINDOW", "SCENARIO:90s..150s or SCENARIO:STAGE; default: everything"},
    OptionSpec{"--verify", "SHA256", "compare a run with the SHA-256 printed in a report; once for each run",
               OptionKind::list},
    OptionSpec{"--allow-unevaluated", "", "exit 0 although an SLO could not be evaluated", OptionKind::flag},
};

constexpr std::array kTargetOptions{
    OptionSpec{"--port", "N", "port on 127.0.0.1; 0: the system picks one", OptionKind::value, "8080"},
    OptionSpec{"--port-file", "FILE", "write the port into this file once it listens"},
    OptionSpec{"--tls", "CERT,KEY", "serve TLS with these PEM files"},
    OptionSpec{"--latency", "D", "time added to every answer", OptionKind::value, "0ms"},
    OptionSpec{"--job-time", "D", "processing time of a job", OptionKind::value, "3s"},
    OptionSpec{"--job-workers", "N", "jobs processed at once; the others wait in the queue", OptionKind::value, "8"},
    OptionSpec{"--fault", "SPEC",
               "error=5%, latency=normal(20ms,5ms), stall=1s/5s, leak=64KiB/s, workers=4x20ms or reset=1%, each with "
               "@/path; may be repeated",
               OptionKind::list},
    OptionSpec{"--seed", "N", "the same seed and requests give the same faults", OptionKind::value, "1"},
};

constexpr std::array kDemoOptions{
    OptionSpec{"--out", "DIR", "folder for the run and its reports; default runs/demo-YYYYMMDD-HHMMSS"},
    OptionSpec{"--full", "", "rehearse the five reference systems instead of the 30-second demo", OptionKind::flag},
    OptionSpec{"--progress", "MODE", "as for run", OptionKind::value, "auto", "auto|plain|json|none"},
};

constexpr std::array kCommands{
    CommandSpec{"run", "run a project and write its reports; the exit code is the verdict",
                "tidemark run shop.tidemark.json --report md,junit --out out", kProject, kRunOptions},
    CommandSpec{"check", "validate a project: every problem, the plan in words, an estimate",
                "tidemark check shop.tidemark.json", kProject, kCheckOptions},
    CommandSpec{"once", "one iteration of one user, with every request and response shown",
                "tidemark once shop.tidemark.json --class ApiUser", kProject, kOnceOptions},
    CommandSpec{"report", "write reports from saved runs, whole or interrupted",
                "tidemark report out/run.tmrun --report pdf --window Peak:Plateau", kRuns, kReportOptions},
    CommandSpec{"mark",
                "add a mark to a run, live or finished",
                "tidemark mark out/run.tmrun \"cache restarted\"",
                kMarkArguments,
                {}},
    CommandSpec{"target",
                "the embedded demo system; the first line on stdout is its base URL",
                "tidemark target --port 0 --fault error=5%@/jobs",
                {},
                kTargetOptions},
    CommandSpec{"demo",
                "run the demo project against the embedded target and write all reports; about 30 s",
                "tidemark demo --out demo",
                {},
                kDemoOptions},
};

constexpr std::array<std::string_view, 3> kAgentCommands{"run", "check", "target"};

constexpr std::array kCommon{
    OptionSpec{"--verbose", "", "more about what is going on, on stderr", OptionKind::flag, {}, {}, "-v"},
    OptionSpec{"--log", "FILE", "write a log"},
};

} // namespace

std::span<const CommandSpec> commandTable() { return kCommands; }

const CommandSpec& commandNamed(std::string_view name) {
  const auto found = std::ranges::find(kCommands, name, &CommandSpec::name);
  assert(found != kCommands.end());
  return *found;
}

std::span<const std::string_view> agentCommands() { return kAgentCommands; }

std::span<const OptionSpec> commonOptions() { return kCommon; }

} // namespace tidemark::cli
