// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate.h"
#include "tests/core/plan/broken.h"

using namespace tidemark;
using namespace tidemark::test;

TEST_CASE("numbers keep to the ranges of their fields") {
  checkBroken({
      {"/targets/0/redirects", "51", "/targets/0/redirects", "from 0 to 50 is allowed"},
      {"/targets/0/timeouts", R"({"connect": "0s"})", "/targets/0/timeouts/connect", "more than 0s is needed"},
      {"/targets/0/maxBody", R"("0B")", "/targets/0/maxBody", "more than 0 is needed"},
      {"/authorization", R"({"maxRate": "0/s"})", "/authorization/maxRate", "more than 0/s is needed"},
      {"/userClasses/0/weight", "-1", "/userClasses/0/weight", "at least 0 is needed"},
      {"/userClasses/0/users", "0", "/userClasses/0/users", "at least 1 users is needed"},
      {"/scenarios/0/load/users/1/hold", R"("0s")", "/scenarios/0/load/users/1/hold", "more than 0s is needed"},
      {"/report", R"({"reserve": 100})", "/report/reserve", "from 0% to 99% is allowed"},
  });
}

TEST_CASE("names hold no variables and no line breaks") {
  checkBroken({
      {"/scenarios/0/name", R"("${base}")", "/scenarios/0/name", "${…} is not allowed in a name"},
      {"/userClasses/0/flow/1/request", R"("a\nb")", "/userClasses/0/flow/1/request", "a name holds no control"},
      {"/slos/0/of", R"("${base}")", "/slos/0/of", "${…} is not allowed in a name"},
  });
}

TEST_CASE("texts that are needed are not empty") {
  checkBroken({
      {"/name", R"("")", "/name", "text is needed here"},
      {"/targets/0/url", R"("")", "/targets/0/url", "text is needed here"},
      {"/userClasses/0/flow/1/request", R"("")", "/userClasses/0/flow/1/request", "text is needed here"},
  });
}

TEST_CASE("dates are dates and choices are choices") {
  checkBroken({
      {"/authorization", R"({"until": "2026-02-30"})", "/authorization/until", "a date is needed"},
      {"/authorization", R"({"until": "31.12.2026"})", "/authorization/until", "a date is needed"},
      {"/report", R"({"template": "ful"})", "/report/template", "one of these is needed: full, readiness",
       "did you mean \"full\"?"},
      {"/report", R"({"language": "tlh"})", "/report/language", "one of these is needed: en, de"},
  });
}

TEST_CASE("the grammar of variables is checked wherever they may stand") {
  checkBroken({
      {"/targets/0/headers", R"({"A": "${x"})", "/targets/0/headers/A", "a ${ is not closed"},
      {"/userClasses/0/flow/1/url", R"("/${uid()}")", "/userClasses/0/flow/1/url",
       "there is no function uid(); did you mean uuid()?"},
      {"/userClasses/0/flow/0/body/json", R"({"a": ["${int(5)}"]})", "/userClasses/0/flow/0/body/json",
       "int() takes 2 arguments"},
      {"/userClasses/0/flow/0/checks/0", R"({"json": "$.a", "equals": "${1}"})",
       "/userClasses/0/flow/0/checks/0/equals", "\"1\" is not a name"},
      {"/variables/x", R"("${")", "/variables/x", "a ${ is not closed"},
  });
}

TEST_CASE("patterns and paths into responses are taken as they are") {
  validProject(changed("/userClasses/0/flow/0/extract/-", R"({"name": "x", "regex": "(a)${2}"})"));
}

TEST_CASE("a value built by hand is judged without places") {
  Project project = validProject(smallProject());
  project.targets[0].redirects = -1;
  project.name.clear();
  const Problems problems = validate(project);
  CHECK(problemAt(problems, "/targets/0/redirects").line == 0);
  CHECK(problemAt(problems, "/name").severity == Severity::error);
}
