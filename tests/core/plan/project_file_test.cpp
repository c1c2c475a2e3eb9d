// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/project_file.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "tests/core/plan/projects.h"

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

// The only problem of a text.
Problem onlyProblem(const std::string& text) {
  const LoadedProject loaded = parseProject(text);
  REQUIRE_MESSAGE(loaded.problems.size() == 1, linesOf(loaded.problems));
  return loaded.problems.front();
}

} // namespace

TEST_CASE("everything the format names is read") {
  const Project project = validProject(dataText("whole.tidemark.json"));
  CHECK(project.name == "Workflow platform");
  REQUIRE(project.variables.size() == 4);
  CHECK(std::get<SecretVariable>(project.variables[1].source).env == "WORKFLOW_API_KEY");
  CHECK(std::get<EnvVariable>(project.variables[2].source).fallback == "test");
  CHECK(std::get<CsvVariable>(project.variables[3].source).order == CsvOrder::shuffle);
  const Target& target = project.targets.front();
  CHECK(target.timeouts.total == 60s);
  CHECK(std::get<BearerAuth>(target.auth).token == "${apiKey}");
  CHECK(target.maxBody.value == 64'000'000);
  const Steps& flow = project.userClasses.front().flow;
  const auto& health = std::get<Request>(flow[0].what);
  CHECK(health.expectStatus == std::vector{StatusRange{200, 200}});
  CHECK(health.checks[0].comparison.equals == JsonText{R"("healthy")"});
  CHECK(health.checks[1].time->value == 1000);
  CHECK(health.checks[2].comparison.contains == "ok");
  const auto& poll = std::get<Poll>(flow[2].what);
  CHECK(poll.request.name == "Job status");
  CHECK(poll.every == 200ms);
  CHECK(poll.until.comparison.in.size() == 2);
  CHECK(std::get<Choose>(flow[3].what).branches[0].weight == 3);
  CHECK(std::get<Wait>(flow[6].what).duration == 500ms);
  CHECK(std::get<SearchLoad>(project.scenarios[3].load.model).to == 5000);
  CHECK(std::get<ArrivalsLoad>(project.scenarios[2].load.model).stages[0].to == 100);
  CHECK(project.slos[3].window.last == 5min);
  CHECK(std::get<std::string>(project.report.baseline) == "runs/before.tmrun");
  CHECK(project.report.facts[1] == std::pair<std::string, std::string>{"Commit", "${env.COMMIT}"});
}

TEST_CASE("what is left out takes its default") {
  const Project project = validProject(smallProject());
  CHECK(project.targets[0].timeouts == Timeouts{5s, 30s, {}});
  CHECK(project.targets[0].cookies);
  CHECK(std::get<Request>(project.userClasses[0].flow[1].what).method == "GET");
  CHECK(project.scenarios[0].load.gracefulStop == 30s);
  CHECK(project.report == ReportOptions{});
}

TEST_CASE("an unknown key is a problem at the key, with the nearest one that is known") {
  const Problem problem =
      onlyProblem("{\"format\": \"tidemark-project/1\",\n \"nmae\": 1," + without(smallProject(), "/format").substr(1));
  CHECK(problem.pointer == "/nmae");
  CHECK(problem.line == 2);
  CHECK(problem.column == 2);
  CHECK(problem.found == "\"nmae\"");
  CHECK(problem.message.text().starts_with("there is no key \"nmae\" here; allowed: format, name, purpose, "));
  CHECK(problem.hint == "did you mean \"name\"?");
}

TEST_CASE("a key of another shape is told apart from one that does not exist") {
  const Problem problem = onlyProblem(changed("/scenarios/0/load/spacing", R"("even")"));
  CHECK(problem.pointer == "/scenarios/0/load/spacing");
  CHECK(problem.message == "\"spacing\" does not go with \"users\"; allowed: users, gracefulStop");
}

TEST_CASE("an object without any of the keys that would tell what it is") {
  const Problem problem = onlyProblem(changed("/userClasses/0/flow/-", R"({"steps": []})"));
  CHECK(problem.pointer == "/userClasses/0/flow/2");
  CHECK(problem.message == "one of these keys is needed: poll, request, choose, repeat, transaction, wait");
}

TEST_CASE("a missing key is a problem at its object") {
  const Problem problem = onlyProblem(without(smallProject(), "/targets/0/url"));
  CHECK(problem.pointer == "/targets/0/url");
  CHECK(problem.line == 5);
  CHECK(problem.message == "this key is needed");
}

TEST_CASE("a duplicate key is a problem and the first value counts") {
  std::string text = smallProject();
  text.insert(text.find("\"userClasses\""), "\"name\": \"Again\",\n  ");
  const LoadedProject loaded = parseProject(text);
  CHECK(problemAt(loaded.problems, "/name").message == "the key \"name\" stands here twice");
  CHECK(loaded.project.name == "Small");
}

TEST_CASE("all problems are found at once, in the order of the text") {
  std::string text = changed("/targets/0/timeouts", R"({"connect": 5, "response": "5x"})");
  text = changed(text, "/scenarios/0/load/users/0/over", R"("fast")");
  text = changed(text, "/scenarios/0/kind", R"("laod")");
  text = changed(text, "/slos/0/metric", R"("p9x")");
  text = changed(text, "/report", R"({"paper": "A5"})");
  const LoadedProject loaded = parseProject(text);
  REQUIRE(loaded.problems.size() == 6);
  CHECK(loaded.problems[0].pointer == "/targets/0/timeouts/connect");
  CHECK(loaded.problems[1].pointer == "/targets/0/timeouts/response");
  CHECK(loaded.problems[2].pointer == "/scenarios/0/load/users/0/over");
  CHECK(loaded.problems[3].pointer == "/scenarios/0/kind");
  CHECK(loaded.problems[3].hint == "did you mean \"load\"?");
  CHECK(loaded.problems[4].pointer == "/slos/0/metric");
  CHECK(loaded.problems[5].pointer == "/report/paper");
  CHECK(loaded.problems[5].message == "one of these is needed: A4, Letter");
}

TEST_CASE("a bare number where a unit is needed says which units there are") {
  const Problem problem = onlyProblem(changed("/targets/0/timeouts", R"({"connect": 5})"));
  CHECK(problem.found == "5");
  CHECK(problem.message == "a duration is needed, such as \"5s\"");
  CHECK(problem.hint == "write a duration such as 250ms, 5s, 2m30s or 1h");
}

TEST_CASE("what is expected is said for every kind of value") {
  struct Wrong {
    const char* pointer;
    const char* json;
    const char* message;
  };
  const Wrong wrongs[] = {
      {"/name", "5", "text is needed: \"…\""},
      {"/targets", "{}", "a list is needed: [ … ]"},
      {"/targets/0", "[]", "an object is needed: { … }"},
      {"/targets/0/cookies", "1", "true or false is needed"},
      {"/targets/0/redirects", "1.5", "a whole number is needed"},
      {"/targets/0/redirects", "99999999999", "the number is too large"},
      {"/targets/0/redirects", "\"1\"", "a whole number is needed"},
      {"/targets/0/maxBody", "64", "a size is needed, such as \"64KiB\""},
      {"/targets/0/maxBody", R"("64")", "\"64\" has no unit"},
      {"/targets/0/connections", R"("shared")", "a connection policy is needed"},
      {"/targets/0/headers", R"({"A": 1})", "text is needed: \"…\""},
      {"/targets/0/headers", "[]", "an object of texts is needed: {\"name\": \"value\"}"},
      {"/targets/0/auth", R"({})", "one of these keys is needed: basic, bearer, oauth2"},
      {"/userClasses/0/weight", R"("2")", "a number is needed"},
      {"/userClasses/0/thinkTime", "1", "a think time is needed"},
      {"/userClasses/0/thinkTime", R"({"uniform": ["1s"]})", "a think time is needed"},
      {"/userClasses/0/flow/0/expectStatus", R"(["20x"])", "a status is needed: 200, \"2xx\" or \"300-399\""},
      {"/userClasses/0/flow/0/expectStatus", R"([700])", "a status is needed: 200, \"2xx\" or \"300-399\""},
      {"/userClasses/0/flow/0/expectStatus", R"(["399-300"])", "a status is needed: 200, \"2xx\" or \"300-399\""},
      {"/slos/0/limit", "500", "a limit is needed, such as \"< 500ms\""},
      {"/slos/0/limit", R"("500ms")", "\"500ms\" does not say <, <=, > or >="},
      {"/slos/0/limit", R"("< ${max}")", "a limit is needed, such as \"< 500ms\"; ${…} is not allowed here"},
      {"/slos/0/of", "5", "a name or a list of names is needed"},
      {"/slos/0/window", R"("sometimes")", "\"sometimes\" is not a window"},
      {"/variables/size", "null", "a text, a number, true or false is needed, or an object with secret, env or csv"},
      {"/scenarios/0/load/users/0/to", R"("5/s")", "a number of users is needed, without a unit"},
      {"/environments", R"({"a": 1})", "an object is needed: {\"name\": \"value\"}"},
      {"/environments", R"({"a": {"base": []}})", "a text, a number, true or false is needed"},
      {"/report", R"({"baseline": 5})", "a path, \"last-pass\" or {\"stated\": [ … ]} is needed"},
      {"/report", R"({"score": {"slos": 5}})",
       "there is no part \"slos\"; allowed: slo, success, stability, headroom, errorHandling, monitoring"},
  };
  for (const Wrong& wrong : wrongs) {
    CAPTURE(wrong.pointer);
    CAPTURE(wrong.json);
    const LoadedProject loaded = parseProject(changed(wrong.pointer, wrong.json));
    const auto found = std::ranges::find_if(
        loaded.problems, [&wrong](const Problem& problem) { return problem.message == wrong.message; });
    REQUIRE_MESSAGE(found != loaded.problems.end(), linesOf(loaded.problems));
    CHECK(found->pointer.starts_with(wrong.pointer));
    CHECK(found->line > 1);
  }
}

TEST_CASE("a value that cannot be read brings no second problem") {
  const Problem problem = onlyProblem(changed("/targets/0/url", "5"));
  CHECK(problem.pointer == "/targets/0/url");
  // Nor does the list that it is missing in: a load whose only level is unreadable is not called empty.
  CHECK(onlyProblem(changed("/scenarios/0/load/users/0/to", R"("5/s")")).pointer == "/scenarios/0/load/users/0/to");
}

TEST_CASE("validation points into the text") {
  const Problem problem = onlyProblem(changed("/slos/0/limit", R"("< 5/s")"));
  CHECK(problem.pointer == "/slos/0/limit");
  CHECK(problem.line == 25);
  CHECK(problem.column == 39);
  CHECK(problem.found == "\"< 5/s\"");
}

TEST_CASE("text that is no JSON has one problem and no project") {
  const Problem problem = onlyProblem("{\"format\": }");
  CHECK(problem.line == 1);
  CHECK(problem.column == 12);
  CHECK(onlyProblem("[]").message == "an object is needed: { … }");
  CHECK(onlyProblem("").line == 1);
}

TEST_CASE("other formats are refused, a newer minor one opens read-only") {
  CHECK(onlyProblem(changed("/format", R"("k6/1")")).message == "\"tidemark-project/1\" is needed");
  CHECK(onlyProblem(changed("/format", R"("tidemark-project/2")")).hint == "open it with a newer Tidemark");
  CHECK_FALSE(parseProject(smallProject()).readOnly);
  const LoadedProject newer = parseProject(changed(changed("/format", R"("tidemark-project/1.2")"), "/wind", "true"));
  CHECK(newer.readOnly);
  CHECK_FALSE(hasErrors(newer.problems));
  CHECK(problemAt(newer.problems, "/wind").severity == Severity::warning);
}

TEST_CASE("positions cover every value") {
  const LoadedProject loaded = parseProject(smallProject());
  CHECK(loaded.positions.at("").line == 1);
  CHECK(loaded.positions.at("/variables/size").line == 4);
  CHECK(loaded.positions.at("/userClasses/0/flow/1/url").line == 20);
}

TEST_CASE("a text of our own is read without being judged") {
  const LoadedProject loaded = readProject(changed("/slos/0/of", R"("Gone")"));
  CHECK(loaded.problems.empty());
  CHECK(loaded.project.slos[0].of == std::vector<std::string>{"Gone"});
}

TEST_CASE("a missing file is an error, its content never is") {
  CHECK(loadProject("/no/such/file").error().code == ErrorCode::cannotRead);
}

TEST_CASE("a problem reads as one line") {
  CHECK(problemLine({Severity::error, "/a", 3, 7, "5", Sentence::asIs("text is needed"), Sentence::asIs("write it")}) ==
        "line 3, column 7, /a: text is needed (found 5); write it");
  CHECK(problemLine({Severity::error, "", 0, 0, "", Sentence::asIs("no JSON"), {}}) == "the file: no JSON");
}
