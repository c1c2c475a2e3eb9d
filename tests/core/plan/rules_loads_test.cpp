// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/broken.h"

using namespace tidemark;
using namespace tidemark::test;

TEST_CASE("a stage is a jump, a ramp, or a hold") {
  checkBroken({
      {"/scenarios/0/load/users/0", R"({"over": "5s"})", "/scenarios/0/load/users/0", "a stage is written as one of"},
      {"/scenarios/0/load/users/0", R"({"to": 5, "over": "5s", "at": "1/s"})", "/scenarios/0/load/users/0",
       "a stage is written as one of"},
      {"/scenarios/0/load/users/0", R"({"to": 5, "hold": "5s"})", "/scenarios/0/load/users/0",
       "a stage is written as one of"},
      {"/scenarios/0/load/users/1", R"({"hold": "5s", "at": "1/s"})", "/scenarios/0/load/users/1",
       "a stage is written as one of"},
      {"/scenarios/0/load/users/-", R"({"to": 5, "at": "1/s"})", "/scenarios/0/load/users/2",
       "the load is at 5 already", "use \"hold\""},
  });
}

TEST_CASE("jumps join the stage behind them") {
  checkBroken({
      {"/scenarios/0/load/users", R"([{"to": 5}])", "/scenarios/0/load/users/0", "a jump at the end leads to 0 only"},
      {"/scenarios/0/load/users", R"([{"to": 5}, {"to": 6}, {"hold": "1s"}])", "/scenarios/0/load/users/0",
       "two jumps follow each other"},
      {"/scenarios/0/load/users", R"([{"to": 5, "name": "A"}, {"hold": "1s"}])", "/scenarios/0/load/users/0/name",
       "a jump is no stage of its own"},
      {"/scenarios/0/load/users", R"([{"to": 5, "kind": "spike"}, {"hold": "1s"}])", "/scenarios/0/load/users/0/kind",
       "a jump has no kind"},
  });
  validProject(changed("/scenarios/0/load/users", R"([{"to": 5}, {"hold": "1s"}, {"to": 0}])"));
}

TEST_CASE("a written kind fits the shape") {
  checkBroken({
      {"/scenarios/0/load/users/0/kind", R"("hold")", "/scenarios/0/load/users/0/kind", "this stage is no hold"},
      {"/scenarios/0/load/users/1/kind", R"("ramp")", "/scenarios/0/load/users/1/kind", "this stage is no ramp"},
  });
  validProject(changed("/scenarios/0/load/users/1/kind", R"("recovery")"));
  validProject(changed("/scenarios/0/load/users/0/kind", R"("spike")"));
}

TEST_CASE("stages have names of their own, also against the default ones") {
  checkBroken({
      {"/scenarios/0/load/users/0/name", R"("stage 2")", "/scenarios/0/load/users", "two stages are called"},
  });
}

TEST_CASE("a load leads somewhere") {
  checkBroken({
      {"/scenarios/0/load/users", "[]", "/scenarios/0/load/users", "this load never reaches anything above 0"},
      {"/scenarios/0/load/users", R"([{"hold": "5s"}])", "/scenarios/0/load/users", "this load never reaches"},
      {"/scenarios", "[]", "/scenarios", "at least one enabled scenario is needed"},
      {"/scenarios/0/disabled", "true", "/scenarios", "at least one enabled scenario is needed"},
      {"/scenarios/0/load", R"({"iterations": 0})", "/scenarios/0/load/iterations", "at least 1 is needed"},
      {"/scenarios/0/load", R"({"iterations": 5, "users": 0})", "/scenarios/0/load/users", "from 1 users to"},
  });
}

TEST_CASE("arrivals need a bound on users") {
  const LoadedProject loaded =
      parseProject(changed("/scenarios/0/load", R"({"arrivals": [{"to": "5/s"}, {"hold": "5s"}]})"));
  CHECK(problemAt(loaded.problems, "/scenarios/0/load/maxUsers").message == "this key is needed");
}

TEST_CASE("a search goes up, and one of arrivals has a bound on users") {
  const std::string users = R"({"search": {"of": "users", "from": 1, "to": 100}})";
  checkBroken(
      changed("/scenarios/0/load", users),
      {
          {"/scenarios/0/load/search/to", "1", "/scenarios/0/load/search/to", "the last level must be above"},
          {"/scenarios/0/load/maxUsers", "5", "/scenarios/0/load/maxUsers", "it belongs to a search of arrivals"},
          {"/scenarios/0/load/search", R"({"of": "arrivals", "from": "1/s", "to": "5/s"})",
           "/scenarios/0/load/maxUsers", "a search of arrivals needs it"},
          {"/scenarios/0/load/search/from", R"("1/s")", "/scenarios/0/load/search/from", "a number of users"},
      });
}

TEST_CASE("a search without a criterion is warned of") {
  const std::string search = R"({"search": {"of": "users", "from": 1, "to": 100}})";
  const std::string bare = without(changed("/scenarios/0/load", search), "/slos");
  CHECK(problemAt(parseProject(bare).problems, "/scenarios/0/load/search").severity == Severity::warning);
  const std::string level = R"([{"metric": "level", "limit": ">= 5"}])";
  CHECK(parseProject(changed(bare, "/scenarios/0/slos", level)).problems.size() == 1);
  const std::string judged = R"([{"metric": "p95", "limit": "< 1s"}])";
  CHECK(parseProject(changed(bare, "/scenarios/0/slos", judged)).problems.empty());
}

TEST_CASE("classes share what a scenario has to share") {
  checkBroken({
      {"/userClasses/0/weight", "0", "/scenarios/0", "no enabled user class with a weight above 0 takes part"},
      {"/userClasses/0/disabled", "true", "/scenarios/0", "no enabled user class"},
  });
  const std::string fixed = changed("/userClasses/0/users", "2");
  checkBroken(fixed, {{"/scenarios/0/load", R"({"iterations": 5})", "/scenarios/0/load",
                       "class \"User\" has a fixed count of users", "give the class a weight"}});
}
