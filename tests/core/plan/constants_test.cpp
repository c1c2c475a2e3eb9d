// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/constants.h"

#include <doctest/doctest.h>

using namespace tidemark;

namespace {

Project withVariables(std::vector<std::pair<std::string, std::string>> constants) {
  Project project;
  for (auto& [name, json] : constants) {
    project.variables.push_back({name, ConstantVariable{JsonText{json}}});
  }
  return project;
}

} // namespace

TEST_CASE("constants are filled in whatever their order") {
  const Project project = withVariables({{"url", R"("${scheme}://${host}")"},
                                         {"host", R"("${name}.test")"},
                                         {"name", R"("api")"},
                                         {"scheme", R"("http")"}});
  CHECK(valuesOf(project, {})["url"].text == R"("http://api.test")");
}

TEST_CASE("a constant that is nothing but another takes its type") {
  const Project project = withVariables({{"size", "5"}, {"same", R"("${size}")"}, {"text", R"("${size}!")"}});
  CHECK(valuesOf(project, {})["same"].text == "5");
  CHECK(valuesOf(project, {})["text"].text == R"("5!")");
}

TEST_CASE("the environment is known to constants") {
  const Project project = withVariables({{"who", R"("${env.USER}")"}});
  CHECK(valuesOf(project, {{"env.USER", {R"("ann")"}}})["who"].text == R"("ann")");
}

TEST_CASE("cycles are found and do not hang") {
  const Project project =
      withVariables({{"a", R"("${b}")"}, {"b", R"("${a}")"}, {"self", R"("${self}")"}, {"out", R"("${a}")"}});
  CHECK(constantsInCycles(project) == std::vector<std::string>{"a", "b", "self"});
  CHECK(valuesOf(project, {}).size() == 4);
}

TEST_CASE("what is no constant stays, and escapes become literals") {
  const Constants constants{{"a", {R"("${x}")"}}, {"n", {"5"}}};
  CHECK(expanded("${a}/${n}/${jobId}/${uuid()}/$${n}", constants) == "${x}/5/${jobId}/${uuid()}/${n}");
  CHECK(expanded("${broken", constants) == "${broken");
}

TEST_CASE("JSON takes the type of a constant where it stands alone") {
  const Constants constants{{"n", {"5"}}, {"t", {R"("a\"b")"}}};
  CHECK(expanded(JsonText{R"({"x":"${n}","y":"${n} of ${t}","${t}":["${t}"]})"}, constants).text ==
        R"({"x":5,"y":"5 of a\"b","a\"b":["a\"b"]})");
}

TEST_CASE("a literal text expands to itself") {
  for (const char* text : {"plain", "${x}", "$${x}", "a $ b ${", "$$$${{}"}) {
    CAPTURE(text);
    CHECK(expanded(literalText(text), {}) == text);
  }
}
