// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec_quantity.h"
#include "core/plan/codec_text.h"
#include "core/plan/field.h"
#include "core/plan/project.h"
#include "core/plan/struct_table_body.h"

namespace tidemark {

template <>
const StructTable<HostMonitor>& tableOf<HostMonitor>() {
  static const StructTable<HostMonitor> kTable{"host", {}};
  return kTable;
}
template <>
const StructTable<NvidiaMonitor>& tableOf<NvidiaMonitor>() {
  static const StructTable<NvidiaMonitor> kTable{"nvidia", {}};
  return kTable;
}
template <>
const StructTable<AmdMonitor>& tableOf<AmdMonitor>() {
  static const StructTable<AmdMonitor> kTable{"amd", {}};
  return kTable;
}

template <>
const StructTable<ProcessMonitor>& tableOf<ProcessMonitor>() {
  static const StructTable<ProcessMonitor> kTable{
      "process",
      {
          field<&ProcessMonitor::pid>("pid", "Process id", "The process of this number.", {.minimum = 1}),
          field<&ProcessMonitor::port>("port", "Port", "The process that listens on this TCP port.",
                                       {.minimum = 1, .maximum = 65535}),
          field<&ProcessMonitor::target>("target", "Target", "The process that listens on this target's port.",
                                         {.kind = FieldKind::name}),
          field<&ProcessMonitor::processName>("comm", "Command", "The process of this command name.",
                                              {.kind = FieldKind::name}),
          field<&ProcessMonitor::name>("name", "Name", "Shown instead of the process's own.",
                                       {.kind = FieldKind::name}),
          field<&ProcessMonitor::service>("service", "Service", "The service it belongs to.",
                                          {.kind = FieldKind::name}),
      }};
  return kTable;
}

template <>
const StructTable<HealthMonitor>& tableOf<HealthMonitor>() {
  static const StructTable<HealthMonitor> kTable{
      "health",
      {
          field<&HealthMonitor::url>("url", "Address", "Appended to the first target's, or a whole one.",
                                     {.required = true}),
          field<&HealthMonitor::every>("every", "Every", "From one check to the next.",
                                       {.minimum = 0, .aboveMinimum = true}),
          field<&HealthMonitor::expectStatus>("expectStatus", "Expected status",
                                              "What counts as up; 2xx and 3xx by default."),
          field<&HealthMonitor::service>("service", "Service", "The service it tells about.",
                                         {.kind = FieldKind::name}),
      }};
  return kTable;
}

template <>
const StructTable<DockerMonitor>& tableOf<DockerMonitor>() {
  static const StructTable<DockerMonitor> kTable{
      "docker",
      {
          field<&DockerMonitor::socket>("socket", "Socket", "Of the Engine API."),
          field<&DockerMonitor::containers>("containers", "Containers", "Names, * allowed; all by default.",
                                            {.kind = FieldKind::list}),
      }};
  return kTable;
}

template <>
const StructTable<PrometheusQuery>& tableOf<PrometheusQuery>() {
  static const StructTable<PrometheusQuery> kTable{
      "prometheusQuery",
      {
          field<&PrometheusQuery::name>("name", "Name", "Shown beside the series.",
                                        {.required = true, .kind = FieldKind::name}),
          field<&PrometheusQuery::query>("query", "Query", "PromQL.", {.required = true, .kind = FieldKind::verbatim}),
          field<&PrometheusQuery::unit>("unit", "Unit", "What the number counts.", {.kind = FieldKind::name}),
          field<&PrometheusQuery::max>("max", "Most", "The value that means full."),
          field<&PrometheusQuery::role>("role", "Role", "What it is for, such as pool.", {.kind = FieldKind::name}),
      }};
  return kTable;
}

template <>
const StructTable<PrometheusMonitor>& tableOf<PrometheusMonitor>() {
  static const StructTable<PrometheusMonitor> kTable{
      "prometheus",
      {
          field<&PrometheusMonitor::url>("url", "Server", "Address of a Prometheus server."),
          field<&PrometheusMonitor::scrape>("scrape", "Scrape", "Address of an exposition endpoint."),
          field<&PrometheusMonitor::queries>("queries", "Queries", "Asked of the server."),
          field<&PrometheusMonitor::metrics>("metrics", "Metrics", "Taken from the endpoint.",
                                             {.kind = FieldKind::list}),
      }};
  return kTable;
}

namespace {

template <class Source>
Alternative<Monitor> monitorOf(std::string_view key, std::string_view label, std::string_view help) {
  return holding<&Monitor::source, Source>(key, label, help, {whole<Source>(key, label, help)});
}

} // namespace

template <>
const StructTable<Monitor>& tableOf<Monitor>() {
  static const StructTable<Monitor> kTable{
      "monitor",
      {},
      {
          monitorOf<HostMonitor>("host", "This machine", "CPU, memory, network and disks of the generator."),
          monitorOf<ProcessMonitor>("process", "Process", "CPU, memory, threads and files of one process."),
          monitorOf<HealthMonitor>("health", "Health check", "A service's own health endpoint."),
          monitorOf<DockerMonitor>("docker", "Containers", "Docker or Podman."),
          monitorOf<NvidiaMonitor>("nvidia", "NVIDIA", "GPUs by NVML."),
          monitorOf<AmdMonitor>("amd", "AMD", "GPUs by amdgpu."),
          monitorOf<PrometheusMonitor>("prometheus", "Prometheus", "Any series."),
      },
      {
          field<&Monitor::isRequired>("required", "Required", "The run does not start without it."),
          field<&Monitor::disabled>("disabled", "Disabled", "Left out, but kept in the file."),
      }};
  return kTable;
}

template class StructTable<HostMonitor>;
template struct FieldTable<HostMonitor>;
template class StructTable<NvidiaMonitor>;
template struct FieldTable<NvidiaMonitor>;
template class StructTable<AmdMonitor>;
template struct FieldTable<AmdMonitor>;
template class StructTable<ProcessMonitor>;
template struct FieldTable<ProcessMonitor>;
template class StructTable<HealthMonitor>;
template struct FieldTable<HealthMonitor>;
template class StructTable<DockerMonitor>;
template struct FieldTable<DockerMonitor>;
template class StructTable<PrometheusQuery>;
template struct FieldTable<PrometheusQuery>;
template class StructTable<PrometheusMonitor>;
template struct FieldTable<PrometheusMonitor>;
template class StructTable<Monitor>;
template struct FieldTable<Monitor>;

} // namespace tidemark
