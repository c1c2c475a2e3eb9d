// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/plan/load.h"
#include "core/plan/slo.h"
#include "core/plan/step.h"
#include "core/plan/target.h"

namespace tidemark {

struct UserClass {
  std::string name;
  std::optional<int> users; // a fixed count; else `weight` over the rest
  double weight = 1;
  ThinkTime thinkTime;
  std::optional<Nanos> pacing;
  Steps start;
  Steps flow;
  Steps end;
  bool disabled = false;
  friend bool operator==(const UserClass&, const UserClass&) = default;
};

struct Mark {
  Nanos at{};
  std::string name;
  friend bool operator==(const Mark&, const Mark&) = default;
};

enum class ScenarioKind { load, smoke, stress, spike, soak, capacity };
enum class After { previous, start, with };

struct Scenario {
  std::string name;
  ScenarioKind kind = ScenarioKind::load;
  std::vector<std::string> classes;        // empty: all
  std::vector<std::string> requiresPassed; // `requires`
  After after = After::previous;
  Nanos startDelay{};
  Load load;
  std::vector<Slo> slos;
  std::vector<Mark> marks;
  bool disabled = false;
  friend bool operator==(const Scenario&, const Scenario&) = default;
};

// --- monitors ---------------------------------------------------------------------------------

struct HostMonitor {
  friend bool operator==(const HostMonitor&, const HostMonitor&) = default;
};
// Exactly one of pid, port, target, processName says which process.
struct ProcessMonitor {
  std::optional<int> pid;
  std::optional<int> port;
  std::string target;
  std::string processName; // `comm`
  std::string name;        // instance name shown; default: the process's own
  std::string service;
  friend bool operator==(const ProcessMonitor&, const ProcessMonitor&) = default;
};
struct HealthMonitor {
  std::string url; // relative: to the first target
  Nanos every = std::chrono::seconds(5);
  std::vector<StatusRange> expectStatus; // empty: 2xx and 3xx
  std::string service;
  friend bool operator==(const HealthMonitor&, const HealthMonitor&) = default;
};
struct DockerMonitor {
  std::string socket = "unix:///var/run/docker.sock";
  std::vector<std::string> containers;
  friend bool operator==(const DockerMonitor&, const DockerMonitor&) = default;
};
struct NvidiaMonitor {
  friend bool operator==(const NvidiaMonitor&, const NvidiaMonitor&) = default;
};
struct AmdMonitor {
  friend bool operator==(const AmdMonitor&, const AmdMonitor&) = default;
};
struct PrometheusQuery {
  std::string name;
  std::string query;
  std::string unit;
  std::optional<double> max;
  std::string role;
  friend bool operator==(const PrometheusQuery&, const PrometheusQuery&) = default;
};
struct PrometheusMonitor {
  std::string url;
  std::string scrape;
  std::vector<PrometheusQuery> queries;
  std::vector<std::string> metrics;
  friend bool operator==(const PrometheusMonitor&, const PrometheusMonitor&) = default;
};
struct Monitor {
  std::variant<HostMonitor, ProcessMonitor, HealthMonitor, DockerMonitor, NvidiaMonitor, AmdMonitor, PrometheusMonitor>
      source;
  bool isRequired = false; // `required`
  bool disabled = false;
  friend bool operator==(const Monitor&, const Monitor&) = default;
};

// --- report -----------------------------------------------------------------------------------

struct StatedValue {
  std::string metric;
  std::string value; // with unit, as written: "24.94/s"
  std::string of;
  friend bool operator==(const StatedValue&, const StatedValue&) = default;
};
struct StatedBaseline {
  std::vector<StatedValue> stated;
  std::string by;
  std::string on;
  friend bool operator==(const StatedBaseline&, const StatedBaseline&) = default;
};
// monostate: none; string: a path or "last-pass"
using Baseline = std::variant<std::monostate, std::string, StatedBaseline>;

// Exactly one of slo, scenario, service, attested.
struct Requirement {
  std::string name;
  std::optional<Slo> slo;
  std::string scenario;
  std::string service;
  std::string attested;
  friend bool operator==(const Requirement&, const Requirement&) = default;
};
struct Attestation {
  std::string claim;
  std::string by;
  std::string on;
  std::string section;
  friend bool operator==(const Attestation&, const Attestation&) = default;
};
struct Note {
  std::string section;
  std::string text;
  std::string takes;
  std::string by;
  std::string on;
  friend bool operator==(const Note&, const Note&) = default;
};
struct Link {
  std::string group;
  std::string text;
  std::string url;
  friend bool operator==(const Link&, const Link&) = default;
};
struct ReportFile {
  std::string path;
  std::string purpose;
  friend bool operator==(const ReportFile&, const ReportFile&) = default;
};
struct HistoryQuery {
  std::string name;
  std::string prometheus;
  std::string query;
  std::string unit;
  friend bool operator==(const HistoryQuery&, const HistoryQuery&) = default;
};
struct Reference {
  std::string metric;
  std::string low;
  std::string high;
  std::string source;
  std::string by;
  std::string on;
  friend bool operator==(const Reference&, const Reference&) = default;
};
enum class Paper { a4, letter };
struct ScoreWeight {
  std::string part; // slo success stability headroom errorHandling monitoring
  double weight = 0;
  friend bool operator==(const ScoreWeight&, const ScoreWeight&) = default;
};

struct ReportOptions {
  std::string title;
  std::string templateName = "full";
  std::string language = "en";
  Paper paper = Paper::a4;
  std::vector<std::string> sections; // empty: all of the template
  Baseline baseline;
  std::string reference;
  std::vector<Requirement> requirements;
  std::vector<Attestation> attestations;
  NameValues facts;
  std::vector<Note> notes;
  std::vector<Link> links;
  std::vector<ReportFile> files;
  std::vector<HistoryQuery> history;
  std::vector<Reference> references;
  std::vector<std::string> capacityTargets;
  double reservePercent = 25;
  std::vector<ScoreWeight> score;
  friend bool operator==(const ReportOptions&, const ReportOptions&) = default;
};

// --- the whole --------------------------------------------------------------------------------

// A project file as a value. Text keeps its ${…}; defaults are filled in; nothing is resolved yet.
struct Project {
  std::string name;
  std::string purpose;
  std::vector<Variable> variables;
  std::vector<Environment> environments;
  std::vector<Target> targets;
  Authorization authorization;
  std::vector<UserClass> userClasses;
  std::vector<Scenario> scenarios;
  std::vector<Slo> slos;
  std::vector<Monitor> monitors;
  ReportOptions report;
  friend bool operator==(const Project&, const Project&) = default;
};

} // namespace tidemark
