// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/enum_names.h"

#include <array>

namespace tidemark {
namespace {

// Checked when compiled: name() looks a value up by its number.
template <class E, std::size_t N>
consteval std::array<EnumName<E>, N> table(const EnumName<E> (&entries)[N]) {
  std::array<EnumName<E>, N> names{};
  for (std::size_t i = 0; i < N; ++i) {
    if (static_cast<std::size_t>(entries[i].value) != i) {
      throw "the entries are not in the order of the values";
    }
    names[i] = entries[i];
  }
  return names;
}

constexpr auto kStageKind = table<StageKind>({{StageKind::automatic, "automatic", false},
                                              {StageKind::ramp, "ramp"},
                                              {StageKind::hold, "hold"},
                                              {StageKind::spike, "spike"},
                                              {StageKind::recovery, "recovery"},
                                              {StageKind::manual, "manual", false}});
constexpr auto kSpacing = table<Spacing>({{Spacing::even, "even"}, {Spacing::poisson, "poisson"}});
constexpr auto kSearchOf = table<SearchOf>({{SearchOf::users, "users"}, {SearchOf::arrivals, "arrivals"}});
constexpr auto kScenarioKind = table<ScenarioKind>({{ScenarioKind::load, "load"},
                                                    {ScenarioKind::smoke, "smoke"},
                                                    {ScenarioKind::stress, "stress"},
                                                    {ScenarioKind::spike, "spike"},
                                                    {ScenarioKind::soak, "soak"},
                                                    {ScenarioKind::capacity, "capacity"}});
constexpr auto kAfter = table<After>({{After::previous, "previous"}, {After::start, "start"}, {After::with, "with"}});
constexpr auto kHttpVersion = table<HttpVersion>({{HttpVersion::automatic, "auto"},
                                                  {HttpVersion::http11, "1.1"},
                                                  {HttpVersion::http2, "2"},
                                                  {HttpVersion::http3, "3"}});
constexpr auto kConnectionPolicy = table<ConnectionPolicy>({{ConnectionPolicy::perUser, "per-user"},
                                                            {ConnectionPolicy::perIteration, "per-iteration"},
                                                            {ConnectionPolicy::perRequest, "per-request"},
                                                            {ConnectionPolicy::shared, "shared", false}});
constexpr auto kCsvOrder = table<CsvOrder>(
    {{CsvOrder::sequential, "sequential"}, {CsvOrder::shuffle, "shuffle"}, {CsvOrder::random, "random"}});
constexpr auto kCsvShare = table<CsvShare>({{CsvShare::all, "all"}, {CsvShare::user, "user"}});
constexpr auto kCsvEnd = table<CsvEnd>({{CsvEnd::recycle, "recycle"}, {CsvEnd::stop, "stop"}});
constexpr auto kOnFail = table<OnFail>({{OnFail::proceed, "continue"}, {OnFail::end, "end"}});
constexpr auto kCheckKind = table<CheckKind>(
    {{CheckKind::json, "json"}, {CheckKind::body, "body"}, {CheckKind::header, "header"}, {CheckKind::time, "time"}});
constexpr auto kExtractKind = table<ExtractKind>({{ExtractKind::json, "json"},
                                                  {ExtractKind::regex, "regex"},
                                                  {ExtractKind::header, "header"},
                                                  {ExtractKind::cookie, "cookie"},
                                                  {ExtractKind::status, "status"}});
constexpr auto kStreamMeasure = table<StreamMeasure>(
    {{StreamMeasure::none, "none", false}, {StreamMeasure::first, "first"}, {StreamMeasure::gap, "gap"}});
constexpr auto kMetricKind = table<MetricKind>({{MetricKind::percentile, "percentile", false},
                                                {MetricKind::min, "min"},
                                                {MetricKind::mean, "mean"},
                                                {MetricKind::max, "max"},
                                                {MetricKind::rate, "rate"},
                                                {MetricKind::peak, "peak"},
                                                {MetricKind::successRate, "successRate"},
                                                {MetricKind::errorRate, "errorRate"},
                                                {MetricKind::checkRate, "checkRate"},
                                                {MetricKind::dropped, "dropped"},
                                                {MetricKind::count, "count"},
                                                {MetricKind::stability, "stability"},
                                                {MetricKind::apdex, "apdex"},
                                                {MetricKind::level, "level"},
                                                {MetricKind::availability, "availability"},
                                                {MetricKind::restarts, "restarts"},
                                                {MetricKind::headroom, "headroom"},
                                                {MetricKind::resource, "resource"}});
constexpr auto kResourceStat =
    table<ResourceStat>({{ResourceStat::mean, "mean"}, {ResourceStat::p95, "p95"}, {ResourceStat::max, "max"}});
constexpr auto kLatencyOf = table<LatencyOf>({{LatencyOf::service, "service"}, {LatencyOf::response, "response"}});
constexpr auto kOutcomeFilter = table<OutcomeFilter>({{OutcomeFilter::automatic, "automatic", false},
                                                      {OutcomeFilter::all, "all"},
                                                      {OutcomeFilter::ok, "ok"},
                                                      {OutcomeFilter::failed, "failed"}});
constexpr auto kWindowKind = table<WindowKind>({{WindowKind::whole, "whole"},
                                                {WindowKind::steady, "steady"},
                                                {WindowKind::stage, "stage"},
                                                {WindowKind::last, "last"}});
constexpr auto kLimitOp = table<LimitOp>({{LimitOp::less, "<"},
                                          {LimitOp::lessEqual, "<="},
                                          {LimitOp::greater, ">"},
                                          {LimitOp::greaterEqual, ">="},
                                          {LimitOp::range, ".."}});
constexpr auto kQuantity = table<Quantity>({{Quantity::duration, "duration"},
                                            {Quantity::rate, "rate"},
                                            {Quantity::percent, "percent"},
                                            {Quantity::bytes, "bytes"},
                                            {Quantity::count, "count"},
                                            {Quantity::ratio, "ratio"}});
constexpr auto kPaper = table<Paper>({{Paper::a4, "A4"}, {Paper::letter, "Letter"}});
constexpr auto kRowKind = table<RowKind>({{RowKind::request, "request"},
                                          {RowKind::transaction, "transaction"},
                                          {RowKind::poll, "poll"},
                                          {RowKind::measure, "measure"},
                                          {RowKind::iteration, "iteration"}});
constexpr auto kSeverity = table<Severity>({{Severity::error, "error"}, {Severity::warning, "warning"}});

} // namespace

template <>
std::span<const EnumName<StageKind>> enumNames<StageKind>() {
  return kStageKind;
}
template <>
std::span<const EnumName<Spacing>> enumNames<Spacing>() {
  return kSpacing;
}
template <>
std::span<const EnumName<SearchOf>> enumNames<SearchOf>() {
  return kSearchOf;
}
template <>
std::span<const EnumName<ScenarioKind>> enumNames<ScenarioKind>() {
  return kScenarioKind;
}
template <>
std::span<const EnumName<After>> enumNames<After>() {
  return kAfter;
}
template <>
std::span<const EnumName<HttpVersion>> enumNames<HttpVersion>() {
  return kHttpVersion;
}
template <>
std::span<const EnumName<ConnectionPolicy>> enumNames<ConnectionPolicy>() {
  return kConnectionPolicy;
}
template <>
std::span<const EnumName<CsvOrder>> enumNames<CsvOrder>() {
  return kCsvOrder;
}
template <>
std::span<const EnumName<CsvShare>> enumNames<CsvShare>() {
  return kCsvShare;
}
template <>
std::span<const EnumName<CsvEnd>> enumNames<CsvEnd>() {
  return kCsvEnd;
}
template <>
std::span<const EnumName<OnFail>> enumNames<OnFail>() {
  return kOnFail;
}
template <>
std::span<const EnumName<CheckKind>> enumNames<CheckKind>() {
  return kCheckKind;
}
template <>
std::span<const EnumName<ExtractKind>> enumNames<ExtractKind>() {
  return kExtractKind;
}
template <>
std::span<const EnumName<StreamMeasure>> enumNames<StreamMeasure>() {
  return kStreamMeasure;
}
template <>
std::span<const EnumName<MetricKind>> enumNames<MetricKind>() {
  return kMetricKind;
}
template <>
std::span<const EnumName<ResourceStat>> enumNames<ResourceStat>() {
  return kResourceStat;
}
template <>
std::span<const EnumName<LatencyOf>> enumNames<LatencyOf>() {
  return kLatencyOf;
}
template <>
std::span<const EnumName<OutcomeFilter>> enumNames<OutcomeFilter>() {
  return kOutcomeFilter;
}
template <>
std::span<const EnumName<WindowKind>> enumNames<WindowKind>() {
  return kWindowKind;
}
template <>
std::span<const EnumName<LimitOp>> enumNames<LimitOp>() {
  return kLimitOp;
}
template <>
std::span<const EnumName<Quantity>> enumNames<Quantity>() {
  return kQuantity;
}
template <>
std::span<const EnumName<Paper>> enumNames<Paper>() {
  return kPaper;
}
template <>
std::span<const EnumName<RowKind>> enumNames<RowKind>() {
  return kRowKind;
}
template <>
std::span<const EnumName<Severity>> enumNames<Severity>() {
  return kSeverity;
}

} // namespace tidemark
