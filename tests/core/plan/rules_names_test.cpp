// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/plan/row_names.h"
#include "tests/core/plan/broken.h"

using namespace tidemark;
using namespace tidemark::test;

TEST_CASE("targets, classes and scenarios have names of their own") {
  checkBroken({
      {"/targets/-", R"({"name": "api", "url": "http://127.0.0.1"})", "/targets/1/name", "there is another target"},
      {"/userClasses/-", R"({"name": "User", "flow": [{"wait": "1s"}]})", "/userClasses/1/name",
       "there is another user class"},
      {"/scenarios/-", R"({"name": "Load", "load": {"iterations": 1}})", "/scenarios/1/name",
       "there is another scenario"},
  });
}

TEST_CASE("a name of a table stands for one thing") {
  checkBroken({
      {"/userClasses/0/flow/-", R"({"transaction": "Create", "steps": []})", "/userClasses/0/flow/2/transaction",
       "\"Create\" is already the name of a request", "/userClasses/0/flow/0/request"},
      {"/userClasses/0/flow/1/group", R"("Create")", "/userClasses/0/flow/1/group",
       "\"Create\" is already the name of a request"},
      {"/userClasses/0/flow/1/request", R"("Jobs")", "/userClasses/0/flow/1/request",
       "\"Jobs\" is already the name of a group"},
      {"/scenarios/0/name", R"("Create")", "/scenarios/0/name", "\"Create\" is already the name of a request"},
      {"/userClasses/0/flow/1/measure", R"([{"name": "Show", "json": "$.ms", "unit": "ms"}])",
       "/userClasses/0/flow/1/measure/0/name", "\"Show\" is already the name of a request"},
  });
}

TEST_CASE("two transactions or polls of one name are refused, two requests are not") {
  const std::string twice = changed("/userClasses/0/flow/-", R"({"transaction": "T", "steps": []})");
  checkBroken(twice, {{"/userClasses/0/flow/-", R"({"transaction": "T", "steps": []})",
                       "/userClasses/0/flow/3/transaction", "\"T\" is already the name of a transaction"}});
  validProject(changed("/userClasses/0/flow/-", R"({"request": "Show", "url": "/other"})"));
}

TEST_CASE("a measure of several requests has one unit") {
  const std::string one = changed("/userClasses/0/flow/0/measure", R"([{"name": "M", "json": "$.m", "unit": "ms"}])");
  validProject(changed(one, "/userClasses/0/flow/1/measure", R"([{"name": "M", "json": "$.m", "unit": "ms"}])"));
  checkBroken(one, {{"/userClasses/0/flow/1/measure", R"([{"name": "M", "json": "$.m", "unit": "s"}])",
                     "/userClasses/0/flow/1/measure/0/name", "the measure \"M\" has another unit"}});
}

TEST_CASE("what refers to something finds it") {
  checkBroken({
      {"/scenarios/0/classes", R"(["Usr"])", "/scenarios/0/classes/0", "there is no enabled user class \"Usr\"",
       "did you mean \"User\"?"},
      {"/scenarios/0/requires", R"(["Smoke"])", "/scenarios/0/requires/0", "there is no enabled scenario before"},
      {"/scenarios/0/requires", R"(["Load"])", "/scenarios/0/requires/0", "there is no enabled scenario before"},
      {"/scenarios/0/after", R"("with")", "/scenarios/0/after", "there is no scenario before this one"},
      {"/userClasses/0/flow/1/target", R"("appi")", "/userClasses/0/flow/1/target", "there is no target \"appi\"",
       "did you mean \"api\"?"},
  });
}

TEST_CASE("disabled things are neither known nor judged") {
  validProject(
      changed("/userClasses/0/flow/-", R"({"request": "Create", "url": "/x", "target": "none", "disabled": true})"));
  validProject(changed("/userClasses/-", R"({"name": "Off", "flow": [], "disabled": true})"));
  const std::string two =
      changed("/scenarios/-", R"({"name": "Two", "requires": ["Load"], "load": {"iterations": 1}})");
  checkBroken(two, {{"/scenarios/0/disabled", "true", "/scenarios/1/requires/0", "there is no enabled scenario"}});
}

TEST_CASE("two thousand names are enough") {
  Project project = validProject(smallProject());
  for (int i = 0; i < 2'000; ++i) {
    Request request;
    request.name = fmt::format("request {}", i);
    request.url = "/";
    project.userClasses[0].flow.push_back({request, false});
  }
  const LoadedProject loaded = parseProject(saveText(project));
  CHECK(problemAt(loaded.problems, "/userClasses").message == "2003 names are used, at most 2000 are allowed");
}

TEST_CASE("names are known with what they stand for") {
  const RowNames names = rowNamesOf(validProject(dataText("whole.tidemark.json")));
  CHECK(names.at("Ingestion").kind == NameKind::group);
  CHECK(names.at("Job done").kind == NameKind::poll);
  CHECK(names.at("Job status").pointer == "/userClasses/0/flow/2/request/name");
  CHECK(names.at("Processing time").unit == "ms");
  CHECK(names.at("Peak").kind == NameKind::scenario);
}
