// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "core/plan/codec.h"
#include "core/plan/slo.h"

namespace tidemark {

// How a value that is written as text is spelled: parse, text, what is needed with an example of it, and the pattern of
// the schema (which may be wider than the parser, never narrower).
template <class T>
struct Spelling;

template <class T>
  requires requires { Spelling<T>::kKind; }
struct Codec<T> {
  static constexpr FieldKind kKind = Spelling<T>::kKind;
  static void read(const JsonNode& node, T& value) {
    const JsonValue& json = node.json();
    const auto parsed = Spelling<T>::parse(json.text);
    if (!json.isText()) {
      node.problem(Spelling<T>::what(), parsed ? Sentence{} : parsed.error().hint);
    } else if (kKind != FieldKind::window && json.text.find("${") != std::string::npos) {
      node.problem(sentence("{}; ${…} is not allowed here", Spelling<T>::what()));
    } else if (!parsed) {
      node.problem(parsed.error());
    } else {
      value = *parsed;
    }
  }
  static JsonValue write(const T& value) { return JsonValue::ofText(Spelling<T>::text(value)); }
  static void visit(T& value, const std::string& pointer, const FieldInfo& field, FieldVisitor& visitor) {
    if constexpr (requires { Spelling<T>::magnitude(value); }) {
      visitor.number(pointer, field, Spelling<T>::magnitude(value));
    }
  }
  static JsonValue schema(SchemaBuilder& /*builder*/) { return schemaOfPattern(Spelling<T>::kPattern); }
};

template <>
struct Spelling<Nanos> {
  static constexpr FieldKind kKind = FieldKind::duration;
  static Sentence what() { return sentence("a duration is needed, such as \"5s\""); }
  static constexpr std::string_view kPattern = R"(^([0-9]+(\.[0-9]+)?(h|m|s|ms|us|ns))+$)";
  static Result<Nanos> parse(std::string_view text) { return parseDuration(text); }
  static std::string text(Nanos value) { return durationText(value); }
  static double magnitude(Nanos value) { return toSeconds(value); }
};

template <>
struct Spelling<Rate> {
  static constexpr FieldKind kKind = FieldKind::rate;
  static Sentence what() { return sentence("a rate is needed, such as \"100/s\""); }
  static constexpr std::string_view kPattern = R"(^[0-9]+(\.[0-9]+)?/(s|min|h)$)";
  static Result<Rate> parse(std::string_view text) { return parseRate(text); }
  static std::string text(Rate value) { return rateText(value); }
  static double magnitude(Rate value) { return value.perSecond; }
};

template <>
struct Spelling<Bytes> {
  static constexpr FieldKind kKind = FieldKind::size;
  static Sentence what() { return sentence("a size is needed, such as \"64KiB\""); }
  static constexpr std::string_view kPattern = R"(^[0-9]+(\.[0-9]+)?(B|[kK]B|KiB|MB|MiB|GB|GiB)$)";
  static Result<Bytes> parse(std::string_view text) { return parseBytes(text); }
  static std::string text(Bytes value) { return bytesText(value); }
  static double magnitude(Bytes value) { return static_cast<double>(value.value); }
};

template <>
struct Spelling<Limit> {
  static constexpr FieldKind kKind = FieldKind::limit;
  static Sentence what() { return sentence("a limit is needed, such as \"< 500ms\""); }
  static constexpr std::string_view kPattern = R"(^ *((<|<=|>|>=) *[0-9]|[0-9].*\.\. *[0-9]))";
  static Result<Limit> parse(std::string_view text);
  static std::string text(const Limit& value) { return value.text; }
};

template <>
struct Spelling<Metric> {
  static constexpr FieldKind kKind = FieldKind::metric;
  static Sentence what() { return sentence("a metric is needed, such as \"p95\""); }
  static constexpr std::string_view kPattern =
      R"(^(p[0-9]{2}(\.[0-9]+)?|min|mean|max|rate|peak|successRate|errorRate|checkRate|dropped|count|stability|level|)"
      R"((apdex|availability|restarts|headroom|resource) *\(.+\))$)";
  static Result<Metric> parse(std::string_view text);
  static std::string text(const Metric& value) { return value.text; }
};

template <>
struct Spelling<WindowSpec> {
  static constexpr FieldKind kKind = FieldKind::window;
  static Sentence what() { return sentence("a window is needed, such as \"steady\""); }
  static constexpr std::string_view kPattern = R"(^(whole|steady|stage .+|last [0-9].*)$)";
  static Result<WindowSpec> parse(std::string_view text);
  static std::string text(const WindowSpec& value) { return windowText(value); }
};

// A number of users or an arrival rate: what a stage or a search counts.
struct UserCount {
  static constexpr FieldKind kKind = FieldKind::integer;
  static void read(const JsonNode& node, double& value);
  static JsonValue write(double value) { return JsonValue::ofNumber(value); }
  static void visit(double& value, const std::string& pointer, const FieldInfo& field, FieldVisitor& visitor) {
    visitor.number(pointer, field, value);
  }
  static JsonValue schema(SchemaBuilder& /*builder*/) { return schemaOfType("integer"); }
};
struct ArrivalRate {
  static constexpr FieldKind kKind = FieldKind::rate;
  static void read(const JsonNode& node, double& value);
  static JsonValue write(double value) { return JsonValue::ofText(rateText(Rate{value})); }
  static void visit(double& value, const std::string& pointer, const FieldInfo& field, FieldVisitor& visitor) {
    visitor.number(pointer, field, value);
  }
  static JsonValue schema(SchemaBuilder& builder) { return Codec<Rate>::schema(builder); }
};

} // namespace tidemark
