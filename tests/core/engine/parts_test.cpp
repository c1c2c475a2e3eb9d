// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "core/engine/condition.h"
#include "core/engine/csv_table.h"
#include "core/engine/extractor.h"
#include "core/engine/json_path.h"
#include "core/engine/redactor.h"

using namespace tidemark;

namespace {

ResponseView responseOf(JsonDocument& json, std::string_view body = {}) {
  ResponseView response;
  response.body = body;
  response.json = &json;
  return response;
}

Extract extractOf(ExtractKind kind, std::string subject) {
  Extract extract;
  extract.name = "x";
  extract.kind = kind;
  extract.subject = std::move(subject);
  return extract;
}

} // namespace

TEST_CASE("a JSON path is names and indices from the root") {
  const auto path = parseJsonPath("$.a[0]['b c'].d");
  REQUIRE(path.has_value());
  REQUIRE(path->parts.size() == 4);
  CHECK(std::get<std::string>(path->parts[0]) == "a");
  CHECK(std::get<std::size_t>(path->parts[1]) == 0);
  CHECK(std::get<std::string>(path->parts[2]) == "b c");
  CHECK(parseJsonPath("$")->parts.empty());
  for (const char* bad : {"", "a", "$.", "$..a", "$[", "$[x]", "$['a]", "$[1", "$a", "$[-1]"}) {
    CAPTURE(bad);
    CHECK_FALSE(parseJsonPath(bad).has_value());
  }
}

TEST_CASE("a CSV file may quote cells, end lines in either way and begin with a byte order mark") {
  const auto table = parseCsv("\xEF\xBB\xBFname,note\r\nann,\"a \"\"b\"\", c\nd\"\r\n\r\nbob,\n");
  REQUIRE(table.has_value());
  CHECK(table->columns == CsvRow{"name", "note"});
  REQUIRE(table->rows.size() == 2);
  CHECK(table->rows[0] == CsvRow{"ann", "a \"b\", c\nd"});
  CHECK(table->rows[1] == CsvRow{"bob", ""});
}

TEST_CASE("a CSV file that cannot be read says where") {
  CHECK(parseCsv("a,b\n1,2\n3\n").error().detail.text().find("line 3") != std::string::npos);
  CHECK(parseCsv("a\n\"x\n").error().detail.text().find("line 2") != std::string::npos);
  CHECK_FALSE(parseCsv("a,b\n").has_value());
  CHECK_FALSE(parseCsv("").has_value());
}

TEST_CASE("secrets are masked in every spelling, credentials always") {
  const Redactor redactor(Secrets{{"key", "p/ss \"w\""}, {"long", "p/ss \"w\" more"}}, {"bWU6cHc="});
  CHECK(redactor.redact("\"Basic bWU6cHc=\"", {}) == "\"Basic ***\"");
  CHECK(redactor.redact("x p/ss \"w\" y", {}) == "x ${key} y");
  CHECK(redactor.redact("p/ss \"w\" more", {}) == "${long}");
  CHECK(redactor.redact(R"({"k":"p/ss \"w\""})", {}) == R"({"k":"${key}"})");
  CHECK(redactor.redact("k=p%2Fss+%22w%22", {}) == "k=${key}");
  CHECK(redactor.redact("/p/ss%20\"w\"", {}) == "/${key}");
  CHECK(redactor.redact("GET / HTTP/1.1\r\nauthorization: Basic abc=\r\nA: b\r\n", {}) ==
        "GET / HTTP/1.1\r\nauthorization: Basic ***\r\nA: b\r\n");
  CHECK(redactor.redact("own token", {{"t", "token"}}) == "own ${t}");
  const Redactor::Names own{{"t", "a/b \"c\"="}, {"unset", ""}};
  CHECK(redactor.redact(R"({"k":"a/b \"c\"="})", own) == R"({"k":"${t}"})");
  CHECK(redactor.redact(R"({"k":"a\/b \"c\"="})", own) == R"({"k":"${t}"})");
  CHECK(redactor.redact("k=a%2Fb+%22c%22%3D", own) == "k=${t}");
}

TEST_CASE("a regular expression takes its group") {
  JsonDocument json;
  const ResponseView response = responseOf(json, "id=42;");
  Extract extract = extractOf(ExtractKind::regex, "id=(\\d+)");
  CHECK(compileExtractor(extract, 0)->apply(response, nullptr)->text == "42");
  extract.group = 0;
  CHECK(compileExtractor(extract, 0)->apply(response, nullptr)->text == "id=42");
  extract.group = 2;
  CHECK_FALSE(compileExtractor(extract, 0).has_value());
  extract.subject = "(";
  CHECK_FALSE(compileExtractor(extract, 0).has_value());
}

TEST_CASE("an extractor falls back where it may, and keeps the type of what it finds") {
  JsonDocument json;
  json.setCopy(R"({"n": 5, "s": "t", "o": {"a": [1]}, "z": null})");
  const ResponseView response = responseOf(json);
  Extract extract = extractOf(ExtractKind::json, "$.n");
  CHECK(*compileExtractor(extract, 0)->apply(response, nullptr) == Value{"5", ValueKind::json});
  extract.subject = "$.o";
  CHECK(*compileExtractor(extract, 0)->apply(response, nullptr) == Value{R"({"a":[1]})", ValueKind::json});
  extract.subject = "$.s";
  CHECK(*compileExtractor(extract, 0)->apply(response, nullptr) == Value{"t", ValueKind::text});
  extract.subject = "$.none";
  CHECK_FALSE(compileExtractor(extract, 0)->apply(response, nullptr).has_value());
  extract.fallback = "else";
  CHECK(compileExtractor(extract, 0)->apply(response, nullptr)->text == "else");
}

TEST_CASE("a condition compares JSON by value and says what it found") {
  Symbols symbols;
  TemplateCompiler templates(symbols);
  EvaluationScratch scratch;
  JsonDocument json;
  json.setCopy(R"({"n": 1.0, "o": {"a": 1, "b": [true, null]}})");
  const ResponseView response = responseOf(json);
  Check check;
  check.subject = "$.n";
  check.comparison.equals = JsonText{"1"};
  CHECK(CompiledCondition::compile(check, templates)->evaluate(response, {}, scratch).holds);
  check.comparison.equals = JsonText{"2"};
  const Judgement judgement = CompiledCondition::compile(check, templates)->evaluate(response, {}, scratch);
  CHECK_FALSE(judgement.holds);
  CHECK(judgement.found == "1.0");
  check.subject = "$.o";
  check.comparison.equals = JsonText{R"({"b":[true,null],"a":1})"};
  CHECK(CompiledCondition::compile(check, templates)->evaluate(response, {}, scratch).holds);
}
