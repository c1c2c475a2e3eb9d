// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "tests/core/plan/resolving.h"

using namespace tidemark;
using namespace tidemark::test;

TEST_CASE("constants become values and fill the addresses of targets") {
  const RunPlan plan = planOf(changed("/targets/0/url", R"("${base}/v${size}")"));
  CHECK(plan.constants.at("base").text == R"("http://127.0.0.1:8080")");
  CHECK(plan.constants.at("size").text == "5");
  REQUIRE(plan.targets.size() == 1);
  CHECK(plan.targets[0] == TargetPlan{"api", false, "127.0.0.1", 8080, "/v5", "http://127.0.0.1:8080/v5"});
}

TEST_CASE("an environment overrides constants, --var overrides both") {
  const std::string text =
      changed("/environments", R"({"staging": {"base": "https://127.0.0.2", "size": 7}, "other": {"size": 9}})");
  ResolveOptions options = plainOptions();
  options.environment = "staging";
  CHECK(planOf(text, options).targets[0].url == "https://127.0.0.2");
  CHECK(planOf(text, options).targets[0].port == 443);
  CHECK(planOf(text, options).constants.at("size").text == "7");
  CHECK(planOf(text, options).environment == "staging");
  options.variables = {{"size", "8"}, {"base", "http://127.0.0.3"}};
  CHECK(planOf(text, options).constants.at("size").text == "8");
  CHECK(planOf(text, options).targets[0].host == "127.0.0.3");
}

TEST_CASE("a value of --var keeps the type of the constant where it can, and is taken literally") {
  ResolveOptions options = plainOptions();
  options.variables = {{"size", "big"}};
  CHECK(planOf(smallProject(), options).constants.at("size").text == R"("big")");
  options.variables = {{"size", "${base}"}};
  CHECK(planOf(smallProject(), options).constants.at("size").text == R"("${base}")");
}

TEST_CASE("names that are not there are problems with the nearest that is") {
  const std::string text = changed("/environments", R"({"staging": {"size": 7}})");
  ResolveOptions options = plainOptions();
  options.environment = "stagin";
  CHECK(problemAt(problemsOf(text, options), "/environments").hint == "did you mean \"staging\"?");
  options = plainOptions();
  options.variables = {{"bas", "x"}};
  CHECK(problemAt(problemsOf(text, options), "/variables").hint == "did you mean \"base\"?");
  options.variables = {{"key", "x"}};
  const std::string secret = changed("/variables/key", R"({"secret": "KEY"})");
  CHECK(problemAt(problemsOf(secret, options), "/variables/key").message ==
        "a secret or a CSV file cannot be given as a value");
}

TEST_CASE("secrets are read beside the plan and never into it") {
  const std::string text = changed("/variables/key", R"({"secret": "KEY"})");
  const ResolvedPlan resolved = resolve(validProject(text), plainOptions());
  CHECK(resolved.problems.empty());
  CHECK(resolved.secrets == Secrets{{"key", "s3cret"}});
  CHECK_FALSE(resolved.plan.constants.contains("key"));
  CHECK(saveText(resolved.plan.project).find("s3cret") == std::string::npos);
}

TEST_CASE("variables of the environment become constants") {
  const std::string text = changed("/variables/stage", R"({"env": "STAGE"})");
  const RunPlan plan = planOf(text);
  CHECK(plan.constants.at("stage").text == R"("blue")");
  CHECK(std::holds_alternative<ConstantVariable>(plan.project.variables[2].source));
  const std::string fallback = changed("/variables/stage", R"({"env": "NOPE", "default": "${not a variable}"})");
  CHECK(planOf(fallback).constants.at("stage").text == R"("${not a variable}")");
}

TEST_CASE("what is unset is a problem that names what to set, all at once") {
  std::string text = changed("/variables/stage", R"({"env": "NO_STAGE"})");
  text = changed(text, "/variables/key", R"({"secret": "NO_KEY"})");
  text = changed(text, "/userClasses/0/flow/1/headers", R"({"A": "${env.NO_A}", "B": "${env.NO_A}"})");
  const Problems problems = problemsOf(text);
  CHECK(problems.size() == 3);
  CHECK(problemAt(problems, "/variables/stage/env").message == "the environment variable NO_STAGE is not set");
  CHECK(problemAt(problems, "/variables/key/secret").hint.text().starts_with("set NO_KEY"));
  CHECK(problemAt(problems, "/userClasses/0/flow/1/headers/A").message == "the environment variable NO_A is not set");
}

TEST_CASE("the environment of disabled steps is not needed, places still count them") {
  std::string text = changed("/userClasses/0/flow/0/disabled", "true");
  text = changed(text, "/userClasses/0/flow/0/headers", R"({"A": "${env.NO_A}"})");
  text = changed(text, "/userClasses/0/flow/1/url", R"("/${env.NO_B}")");
  const Problems problems = resolve(parseProject(text).project, plainOptions()).problems;
  CHECK(problems.size() == 1);
  CHECK(problemAt(problems, "/userClasses/0/flow/1/url").message == "the environment variable NO_B is not set");
}

TEST_CASE("texts that are decided once are filled in, texts of requests are not") {
  std::string text = changed("/report", R"({"facts": {"By": "${env.USER}", "Not": "$${x}"}})");
  text = changed(text, "/monitors", R"([{"health": {"url": "${base}/health"}}])");
  const RunPlan plan = planOf(text);
  CHECK(plan.project.report.facts == NameValues{{"By", "ann"}, {"Not", "${x}"}});
  CHECK(std::get<HealthMonitor>(plan.project.monitors[0].source).url == "http://127.0.0.1:8080/health");
  CHECK(plan.constants.at("env.USER").text == R"("ann")");
  const auto& body = std::get<JsonBody>(std::get<Request>(plan.project.userClasses[0].flow[0].what).body);
  CHECK(body.json.text == R"({"size":"${size}"})");
}

TEST_CASE("a plan of a run file is restored without the environment") {
  std::string text = changed("/variables/stage", R"({"env": "STAGE"})");
  text = changed(text, "/variables/key", R"({"secret": "KEY"})");
  text = changed(text, "/environments", R"({"staging": {"size": 7}})");
  text = changed(text, "/report", R"({"facts": {"By": "${env.USER}"}})");
  text = changed(text, "/scenarios/-", R"({"name": "More", "load": {"iterations": 1}})");
  ResolveOptions options = plainOptions();
  options.environment = "staging";
  options.variables = {{"size", "8"}};
  options.scenarios = {"More"};
  const RunPlan plan = planOf(text, options);
  ResolveOptions restoring;
  restoring.environment = plan.environment;
  restoring.scenarios = plan.chosen;
  restoring.readFiles = false;
  const LoadedProject stored = readProject(saveText(plan.project));
  CHECK(stored.problems.empty());
  const ResolvedPlan restored = resolve(stored.project, restoring);
  CHECK_MESSAGE(restored.problems.empty(), linesOf(restored.problems));
  CHECK(restored.plan.project == plan.project);
  CHECK(restored.plan.rows == plan.rows);
  CHECK(restored.plan.scenarios == plan.scenarios);
  CHECK(restored.plan.targets == plan.targets);
  CHECK(restored.plan.constants.at("size").text == "8");
}
