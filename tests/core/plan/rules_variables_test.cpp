// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/broken.h"

using namespace tidemark;
using namespace tidemark::test;

namespace {

std::string withSecretAndCsv() {
  return changed(changed("/variables/key", R"({"secret": "KEY"})"), "/variables/user", R"({"csv": "users.csv"})");
}

} // namespace

TEST_CASE("variables are named by identifiers") {
  checkBroken({
      {"/variables/a-b", "1", "/variables/a-b", "a variable is named by letters"},
      {"/variables/env", "1", "/variables/env", "a variable is named by letters"},
  });
}

TEST_CASE("constants refer to their like, and never to themselves") {
  validProject(changed("/variables/url", R"("${base}/v${size}/${env.USER}")"));
  checkBroken(
      withSecretAndCsv(),
      {
          {"/variables/x", R"("${basse}")", "/variables/x", "${basse} is not known here", "did you mean \"base\"?"},
          {"/variables/x", R"("${x}")", "/variables/x", "this constant refers to itself"},
          {"/variables/x", R"("${key}")", "/variables/x", "the secret ${key} would be written"},
          {"/variables/x", R"("${user.name}")", "/variables/x", "\"user\" is no CSV variable that is known"},
          {"/variables/x", R"("${uuid()}")", "/variables/x", "${uuid()} may stand only in what a request sends"},
      });
}

TEST_CASE("environments override constants that exist") {
  validProject(changed("/environments", R"({"staging": {"base": "http://127.0.0.2", "size": 7}})"));
  checkBroken(withSecretAndCsv(),
              {
                  {"/environments", R"({"s": {"bas": "x"}})", "/environments/s/bas",
                   "there is no constant \"bas\" to override", "did you mean \"base\"?"},
                  {"/environments", R"({"s": {"key": "x"}})", "/environments/s/key", "there is no constant \"key\""},
                  {"/environments", R"({"s": {"base": "${nope}"}})", "/environments/s/base", "${nope} is not known"},
              });
}

TEST_CASE("a name is known behind the step that extracts it") {
  checkBroken({
      {"/userClasses/0/flow/0/url", R"("/${jobId}")", "/userClasses/0/flow/0/url", "${jobId} is not known here"},
      {"/userClasses/0/flow/0/checks/0", R"({"json": "$.id", "equals": "${jobId}"})",
       "/userClasses/0/flow/0/checks/0/equals", "${jobId} is not known here"},
      {"/userClasses/0/end", R"([{"request": "Bye", "url": "/${jobId}"}])", "/userClasses/0/end/0/url",
       "${jobId} is not known here"},
  });
  validProject(changed("/userClasses/0/flow/1/url", R"("/${jobId}/${size}/${int(1,2)}/${env.X}")"));
}

TEST_CASE("names of the start stay with the user") {
  const std::string start =
      changed("/userClasses/0/start", R"([{"request": "In", "url": "/", "extract": [{"name": "t", "json": "$.t"}]}])");
  validProject(changed(start, "/userClasses/0/flow/0/headers", R"({"A": "${t}"})"));
  validProject(changed(start, "/userClasses/0/end", R"([{"request": "Out", "url": "/${t}"}])"));
  validProject(changed(start, "/targets/0/headers", R"({"A": "Bearer ${t}"})"));
  validProject(changed(start, "/targets/0/auth", R"({"bearer": "${t}"})"));
}

TEST_CASE("a poll knows its job before it asks, its conditions what it has read") {
  const std::string poll =
      R"({"poll": "P", "request": {"name": "S", "url": "/${jobId}", "extract": [{"name": "s", "json": "$.s"}]},
          "job": "${jobId}", "until": {"json": "$.a", "equals": "${s}"}, "succeed": {"json": "$.b", "equals": "${s}"}})";
  const std::string text = changed("/userClasses/0/flow/-", poll);
  validProject(text);
  checkBroken(text, {{"/userClasses/0/flow/2/job", R"("${s}")", "/userClasses/0/flow/2/job", "${s} is not known"}});
}

TEST_CASE("names extracted inside branches, loops and transactions are known behind them") {
  const std::string inner = R"([{"request": "I", "url": "/", "extract": [{"name": "i", "status": true}]}])";
  for (const std::string& step :
       {R"({"choose": [{"steps": )" + inner + "}]}", R"({"repeat": 2, "steps": )" + inner + "}",
        R"({"transaction": "T", "steps": )" + inner + "}"}) {
    CAPTURE(step);
    const std::string text = changed("/userClasses/0/flow/-", step);
    validProject(changed(text, "/userClasses/0/flow/-", R"({"request": "U", "url": "/${i}"})"));
  }
}

TEST_CASE("CSV columns and secrets stand in what is sent, and nowhere that is written") {
  const std::string text = withSecretAndCsv();
  validProject(changed(text, "/userClasses/0/flow/0/headers", R"({"A": "${key} ${user.name}"})"));
  checkBroken(text,
              {
                  {"/userClasses/0/flow/0/headers", R"({"A": "${user}"})", "/userClasses/0/flow/0/headers/A",
                   "${user} is a CSV file; a column of it is ${user.column}"},
                  {"/userClasses/0/flow/0/headers", R"({"A": "${size.x}"})", "/userClasses/0/flow/0/headers/A",
                   "\"size\" is no CSV variable"},
                  {"/targets/0/url", R"("http://${key}")", "/targets/0/url", "the secret ${key} would be written"},
                  {"/targets/0/url", R"("http://${user.host}")", "/targets/0/url", "\"user\" is no CSV variable"},
                  {"/report", R"({"facts": {"K": "${key}"}})", "/report/facts/K", "the secret ${key} would be written"},
                  {"/report", R"({"facts": {"K": "${uuid()}"}})", "/report/facts/K", "${uuid()} may stand only in"},
                  {"/monitors", R"([{"health": {"url": "/${jobId}"}}])", "/monitors/0/health/url",
                   "${jobId} is not known here"},
              });
}
