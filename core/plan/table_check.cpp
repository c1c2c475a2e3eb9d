// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec_quantity.h"
#include "core/plan/codec_text.h"
#include "core/plan/field.h"
#include "core/plan/step.h"
#include "core/plan/struct_table_body.h"

namespace tidemark {
namespace {

std::vector<Field<Comparison>> jsonComparisons() {
  return {
      field<&Comparison::equals>("equals", "Equals", "The value itself."),
      field<&Comparison::in>("in", "One of", "The value is one of these."),
      field<&Comparison::exists>("exists", "Exists", "The path leads to a value, or must not."),
      field<&Comparison::matches>("matches", "Matches", "Regular expression (RE2).", {.kind = FieldKind::verbatim}),
      field<&Comparison::above>("above", "Above", "A number greater than this."),
      field<&Comparison::below>("below", "Below", "A number less than this."),
  };
}

std::vector<Field<Comparison>> textComparisons() {
  return {
      field<&Comparison::contains>("contains", "Contains", "The text holds this one."),
      field<&Comparison::matches>("matches", "Matches", "Regular expression (RE2).", {.kind = FieldKind::verbatim}),
      field<&Comparison::equals>("equals", "Equals", "The whole text."),
      field<&Comparison::size>("size", "Size", "A limit on its bytes, such as \"< 1MB\"."),
  };
}

const StructTable<Comparison>& bodyTable() {
  static const StructTable<Comparison> kTable{"bodyComparison", textComparisons()};
  return kTable;
}

// A check of one kind: its own fields, then the comparisons that go with them.
Alternative<Check> checkOf(CheckKind kind, std::string_view label, std::string_view help,
                           std::vector<Field<Check>> fields, const std::vector<Field<Comparison>>& comparisons) {
  for (Field<Check>& one : lifted<Check>(comparisons, [](auto& check) -> auto& { return check.comparison; })) {
    fields.push_back(std::move(one));
  }
  return {name(kind),
          label,
          help,
          [kind](Check& check) { check.kind = kind; },
          [kind](const Check& check) { return check.kind == kind; },
          std::move(fields)};
}

Field<Check> subject(CheckKind kind, std::string_view label, std::string_view help) {
  return field<&Check::subject>(name(kind), label, help, {.required = true, .kind = FieldKind::verbatim});
}

} // namespace

template <>
const StructTable<Check>& tableOf<Check>() {
  static const StructTable<Check> kTable{
      "check",
      {},
      {
          checkOf(CheckKind::json, "JSON value", "A value of the body.",
                  {subject(CheckKind::json, "Path", "Where in the body, such as $.a.b[0].c.")}, jsonComparisons()),
          checkOf(CheckKind::body, "Body", "The body as text.",
                  lifted<Check>(std::vector{whole<Comparison, TableCodec<Comparison, bodyTable>>(
                                    "body", "Body", "What the body must hold.")},
                                [](auto& check) -> auto& { return check.comparison; }),
                  {}),
          checkOf(CheckKind::header, "Header", "A header of the response.",
                  {subject(CheckKind::header, "Header", "Its name.")}, textComparisons()),
          checkOf(CheckKind::time, "Time", "How long the answer took.",
                  {field<&Check::time>("time", "Time", "A limit on the service time.", {.required = true})}, {}),
      }};
  return kTable;
}

template class StructTable<Check>;
template struct FieldTable<Check>;
template class StructTable<Comparison>;

namespace {

// {"status": true}: there is nothing to choose but the key itself.
Field<Extract> statusField() {
  Field<Extract> made = field<&Extract::secret>("status", "Status", "The status code.", {.required = true});
  made.read = [](const JsonNode& node, Extract& /*extract*/) {
    bool value = false;
    Codec<bool>::read(node, value);
    if (node.json().text == "false") {
      node.problem(sentence("only true has a meaning here"));
    }
  };
  made.write = [](const Extract& /*extract*/) { return std::optional{JsonValue::ofBoolean(true)}; };
  made.schema = [](SchemaBuilder& /*builder*/) { return JsonValue::object().add("const", JsonValue::ofBoolean(true)); };
  return made;
}

Alternative<Extract> extractOf(ExtractKind kind, std::string_view label, std::string_view help,
                               std::vector<Field<Extract>> more = {}) {
  Alternative<Extract> made{name(kind),
                            label,
                            help,
                            [kind](Extract& extract) { extract.kind = kind; },
                            [kind](const Extract& extract) { return extract.kind == kind; },
                            {}};
  made.fields.push_back(
      kind == ExtractKind::status
          ? statusField()
          : field<&Extract::subject>(name(kind), label, help, {.required = true, .kind = FieldKind::verbatim}));
  made.fields.insert(made.fields.end(), more.begin(), more.end());
  return made;
}

} // namespace

template <>
const StructTable<Extract>& tableOf<Extract>() {
  static const StructTable<Extract> kTable{
      "extract",
      {field<&Extract::name>("name", "Name", "What later steps call it: ${name}.",
                             {.required = true, .kind = FieldKind::name})},
      {
          extractOf(ExtractKind::json, "JSON value", "Path into the body, such as $.a.b[0].c."),
          extractOf(ExtractKind::regex, "Regular expression", "Pattern (RE2) searched for in the body.",
                    {field<&Extract::group>("group", "Group", "Which parenthesis of the pattern; 0: all of it.",
                                            {.minimum = 0})}),
          extractOf(ExtractKind::header, "Header", "A header of the response."),
          extractOf(ExtractKind::cookie, "Cookie", "A cookie that the response sets."),
          extractOf(ExtractKind::status, "Status", "The status code."),
      },
      {
          field<&Extract::fallback>("default", "Default", "Taken when nothing is found; else the request fails."),
          field<&Extract::secret>("secret", "Secret", "Never written to any output."),
      }};
  return kTable;
}

template <>
const StructTable<Measure>& tableOf<Measure>() {
  static const StructTable<Measure> kTable{
      "measure",
      {
          field<&Measure::name>("name", "Name", "Its row in every table.", {.required = true, .kind = FieldKind::name}),
          field<&Measure::json>("json", "Path", "Path to a number of the body, such as $.processingMs.",
                                {.kind = FieldKind::verbatim}),
          field<&Measure::stream>("stream", "Stream", "Time to the first event, or between events."),
          field<&Measure::unit>("unit", "Unit", "What the number counts, such as ms.", {.kind = FieldKind::name}),
      }};
  return kTable;
}

template class StructTable<Extract>;
template struct FieldTable<Extract>;
template class StructTable<Measure>;
template struct FieldTable<Measure>;

} // namespace tidemark
