// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/slos.h"
#include "core/report/writers/json_scenario.h"

namespace tidemark {

namespace {

void writeSlos(JsonOutline& json, const std::vector<SloModel>& slos) {
  json.objects(
      "slos", slos, [](const SloModel& slo) { return sloWords(slo).text(); },
      [&](const SloModel& slo) {
        json.text("metric", slo.metric);
        json.text("of", slo.of);
        json.text("window", slo.window);
        json.text("outcome", slo.outcome);
        json.text("limit", slo.limit.text);
        json.text("warn", slo.warn ? slo.warn->text : std::string{});
        json.number("measured", slo.measured);
        json.text("unit", unitOf(slo.limit.quantity));
        json.number("ratio", slo.ratio);
        json.text("result", sloOutcomeId(slo.result));
        json.count("samples", slo.samples);
        json.text("latency", slo.latency);
        json.truth("fewSamples", slo.fewSamples);
        json.text("why", slo.why);
      });
}

void writeServices(JsonOutline& json, const std::vector<ServiceModel>& services) {
  json.objects(
      "services", services, [](const ServiceModel& s) { return s.name; },
      [&](const ServiceModel& service) {
        json.text("name", service.name);
        json.count("checks", service.checks);
        json.number("upPercent", service.upPercent());
        json.count("healthChanges", service.healthChanges);
        json.count("restarts", service.restarts);
        json.number("uptimeS", service.uptimeS);
        json.textOrNull("stateAtEnd", service.stateAtEnd);
      });
}

template <class Value>
std::optional<double> statistic(const ResourceModel& resource, Value ReadingStats::* value) {
  return resource.stats ? std::optional<double>((*resource.stats).*value) : std::nullopt;
}

void writeResources(JsonOutline& json, const std::vector<ResourceModel>& resources) {
  json.objects(
      "resources", resources, [](const ResourceModel& r) { return r.info.id; },
      [&](const ResourceModel& r) {
        json.text("id", r.info.id);
        json.text("source", r.info.source);
        json.text("service", r.info.service);
        json.text("name", r.info.name);
        json.text("unit", r.info.unit);
        json.number("min", statistic(r, &ReadingStats::min));
        json.number("mean", statistic(r, &ReadingStats::mean));
        json.number("p95", statistic(r, &ReadingStats::p95));
        json.number("max", statistic(r, &ReadingStats::max));
        json.number("limit", r.info.max);
        json.number("total", r.total);
        json.number("slopePerHour", r.trend ? std::optional(r.trend->slopePerHour) : std::nullopt);
        json.number("slopeLow", r.trend ? std::optional(r.trend->slope.low) : std::nullopt);
        json.number("slopeHigh", r.trend ? std::optional(r.trend->slope.high) : std::nullopt);
        json.number("gaps", r.stats ? std::optional(static_cast<double>(r.stats->gaps)) : std::nullopt);
      });
}

void writeEvents(JsonOutline& json, const std::vector<EventModel>& events) {
  json.objects(
      "events", events, [](const EventModel& e) { return e.text; },
      [&](const EventModel& event) {
        json.number("atS", event.atS);
        json.text("kind", eventId(event.kind));
        json.text("text", event.text);
      });
}

void writeLevels(JsonOutline& json, const std::vector<Level>& levels) {
  json.objects(
      "levels", levels, [](const Level& l) { return l.name; },
      [&](const Level& level) {
        json.text("name", level.name);
        json.number("users", level.users);
        json.number("targetPerS", level.targetPerS);
        json.number("okRatePerS", level.okRatePerS);
        json.number("p95Ms", level.p95Ms);
        json.number("errorPercent", level.errorPercent);
        json.truth("passed", level.passed);
        json.truth("ramp", level.ramp);
      });
}

void writeRecoveries(JsonOutline& json, const ScenarioModel& scenario) {
  json.objects(
      "recoveries", scenario.recoveries, [](const Recovery& r) { return r.cause; },
      [&](const Recovery& recovery) {
        json.text("cause", recovery.cause);
        json.number("fromS", recovery.fromS - scenario.startS);
        json.number("seconds", recovery.seconds);
        json.text("why", recovery.why);
      });
}

} // namespace

void writeObservations(JsonOutline& json, const ScenarioModel& scenario) {
  writeSlos(json, scenario.slos);
  writeServices(json, scenario.services);
  writeResources(json, scenario.resources);
  writeEvents(json, scenario.events);
  writeLevels(json, scenario.levels);
  writeSearch(json, scenario);
  json.object("generator", [&] {
    json.number("cpuPercentMax", scenario.generator.cpuPercentMax);
    json.number("loopLagP99Ms", scenario.generator.loopLagP99Ms);
    json.number("startDelayP99Ms", scenario.generator.startDelayP99Ms);
    json.truth("saturated", scenario.generator.saturated);
    json.numbers("saturatedSeconds", scenario.generator.saturatedSeconds);
    json.number("capacityPerS", scenario.generator.capacityPerS);
    json.number("askedPerS", scenario.generator.askedPerS);
  });
  writeRecoveries(json, scenario);
}

} // namespace tidemark
