// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate.h"
#include "tests/core/plan/broken.h"

using namespace tidemark;
using namespace tidemark::test;

namespace {
constexpr const char* kPoll =
    R"({"poll": "P", "request": {"name": "S", "url": "/"}, "until": {"json": "$.s", "equals": "done"}})";
}

TEST_CASE("requests can be sent") {
  checkBroken({
      {"/userClasses/0/flow/1/method", R"("GE T")", "/userClasses/0/flow/1/method", "a method is needed"},
      {"/userClasses/0/flow/1/url", R"("/a b")", "/userClasses/0/flow/1/url", "an address holds no space", "%20"},
      {"/userClasses/0/flow/1/url", R"("/a\n")", "/userClasses/0/flow/1/url", "an address holds no space"},
      {"/userClasses/0/flow/1/url", R"("ftp://a/b")", "/userClasses/0/flow/1/url", "only http:// and https://"},
      {"/userClasses/0/flow/1/url", R"("http://:80/")", "/userClasses/0/flow/1/url", "\"http://:80/\" names no host"},
      {"/userClasses/0/flow/1/headers", R"({"": "x"})", "/userClasses/0/flow/1/headers/", "\"\" is not a name"},
      {"/userClasses/0/flow/1/headers", R"({"A": "x\ny"})", "/userClasses/0/flow/1/headers/A", "a header holds no"},
      {"/userClasses/0/flow/0/body", R"({"multipart": [{"name": "a"}]})", "/userClasses/0/flow/0/body/multipart/0",
       "exactly one of these keys is needed: value, file"},
  });
  validProject(changed("/userClasses/0/flow/1/url", R"("/search?q=http://x")"));
}

TEST_CASE("a body in a GET is allowed, with a warning") {
  const LoadedProject loaded = parseProject(changed("/userClasses/0/flow/0/method", R"("GET")"));
  const Problem problem = problemAt(loaded.problems, "/userClasses/0/flow/0/body");
  CHECK(problem.severity == Severity::warning);
  CHECK(problem.hint == "add \"method\": \"POST\"");
}

TEST_CASE("a check compares exactly one thing") {
  checkBroken({
      {"/userClasses/0/flow/0/checks/0", R"({"json": "$.a"})", "/userClasses/0/flow/0/checks/0",
       "exactly one of these keys is needed: equals, in, exists, matches, above, below"},
      {"/userClasses/0/flow/0/checks/0", R"({"json": "$.a", "above": 1, "below": 2})", "/userClasses/0/flow/0/checks/0",
       "exactly one of these keys"},
      {"/userClasses/0/flow/0/checks/0", R"({"json": "$.a", "in": []})", "/userClasses/0/flow/0/checks/0",
       "exactly one of these keys"},
      {"/userClasses/0/flow/0/checks/0", R"({"body": {}})", "/userClasses/0/flow/0/checks/0/body",
       "exactly one of these keys is needed: contains, matches, equals, size"},
      {"/userClasses/0/flow/0/checks/0", R"({"header": "A B", "contains": "x"})",
       "/userClasses/0/flow/0/checks/0/header", "a name of a header is needed"},
      {"/userClasses/0/flow/0/checks/0", R"({"json": "a.b", "exists": true})", "/userClasses/0/flow/0/checks/0/json",
       "a path such as $.a.b[0].c is needed"},
      {"/userClasses/0/flow/0/checks/0", R"({"json": "$.a", "matches": "("})", "/userClasses/0/flow/0/checks/0/matches",
       "the pattern is not valid"},
      {"/userClasses/0/flow/0/checks/0", R"({"body": {"matches": "["}})", "/userClasses/0/flow/0/checks/0/body/matches",
       "the pattern is not valid"},
      {"/userClasses/0/flow/0/checks/0", R"({"body": {"size": "< 5s"}})", "/userClasses/0/flow/0/checks/0/body/size",
       "a limit on bytes is needed"},
      {"/userClasses/0/flow/0/checks/0", R"({"time": "< 5/s"})", "/userClasses/0/flow/0/checks/0/time",
       "a limit on a duration is needed"},
  });
}

TEST_CASE("extractors and measures can be read from a response") {
  checkBroken({
      {"/userClasses/0/flow/0/extract/-", R"({"name": "a b", "json": "$.a"})", "/userClasses/0/flow/0/extract/1/name",
       "an extracted value is named by letters"},
      {"/userClasses/0/flow/0/extract/-", R"({"name": "a", "json": "x"})", "/userClasses/0/flow/0/extract/1/json",
       "a path such as"},
      {"/userClasses/0/flow/0/extract/-", R"({"name": "a", "regex": "("})", "/userClasses/0/flow/0/extract/1/regex",
       "the pattern is not valid"},
      {"/userClasses/0/flow/0/extract/-", R"({"name": "a", "regex": "x(y)z", "group": 2})",
       "/userClasses/0/flow/0/extract/1/group", "the pattern has 1 groups"},
      {"/userClasses/0/flow/0/extract/-", R"({"name": "a", "regex": "x"})", "/userClasses/0/flow/0/extract/1/group",
       "the pattern has 0 groups", "take group 0"},
      {"/userClasses/0/flow/0/extract/-", R"({"name": "a", "header": "a b"})", "/userClasses/0/flow/0/extract/1/header",
       "a name of a header is needed"},
      {"/userClasses/0/flow/0/measure", R"([{"name": "m"}])", "/userClasses/0/flow/0/measure/0",
       "exactly one of these keys is needed: json, stream"},
      {"/userClasses/0/flow/0/measure", R"([{"name": "m", "json": "m"}])", "/userClasses/0/flow/0/measure/0/json",
       "a path such as"},
      {"/userClasses/0/flow/0/measure", R"([{"name": "m", "stream": "gap", "unit": "B"}])",
       "/userClasses/0/flow/0/measure/0/unit", "streams are measured in ms"},
  });
}

TEST_CASE("polls end by a condition on what they read") {
  checkBroken(changed("/userClasses/0/flow/-", kPoll),
              {
                  {"/userClasses/0/flow/2/until", R"({"time": "< 1s"})", "/userClasses/0/flow/2/until",
                   "a condition on json, body or header is needed"},
                  {"/userClasses/0/flow/2/succeed", R"({"json": "$.a"})", "/userClasses/0/flow/2/succeed",
                   "exactly one of these keys"},
                  {"/userClasses/0/flow/2/measure", R"([{"name": "m", "stream": "gap"}])",
                   "/userClasses/0/flow/2/measure/0/stream", "a poll measures the answer that ends it"},
                  {"/userClasses/0/flow/2/every", R"("0s")", "/userClasses/0/flow/2/every", "more than 0s is needed"},
                  {"/userClasses/0/flow/2/request/body", R"({"jsonrpc": {"method": "m", "notification": true}})",
                   "/userClasses/0/flow/2/request/body/jsonrpc/notification", "a notification has no answer"},
              });
  const LoadedProject loaded =
      parseProject(without(changed("/userClasses/0/flow/-", kPoll), "/userClasses/0/flow/2/until"));
  CHECK(problemAt(loaded.problems, "/userClasses/0/flow/2/until").message == "this key is needed");
}

TEST_CASE("branches have a weight among them and flows take time") {
  checkBroken({
      {"/userClasses/0/flow/-", R"({"choose": []})", "/userClasses/0/flow/2/choose", "at least one branch"},
      {"/userClasses/0/flow/-", R"({"choose": [{"weight": 0, "steps": []}]})", "/userClasses/0/flow/2/choose",
       "at least one branch with a weight above 0"},
      {"/userClasses", "[]", "/userClasses", "at least one user class is needed"},
      {"/userClasses/0/flow", "[]", "/userClasses/0/flow", "a flow needs a request, a poll or a wait"},
      {"/userClasses/0/flow", R"([{"repeat": 5, "steps": [{"wait": "0s"}]}])", "/userClasses/0/flow",
       "a flow needs a request, a poll or a wait"},
      {"/userClasses/0/flow", R"([{"request": "A", "url": "/", "disabled": true}])", "/userClasses/0/flow",
       "a flow needs a request"},
      {"/userClasses/0/thinkTime", R"({"uniform": ["3s", "1s"]})", "/userClasses/0/thinkTime/uniform",
       "the shorter time comes first"},
  });
}

TEST_CASE("a multipart body says its own type") {
  const std::string text = changed("/userClasses/0/flow/0/body", R"({"multipart": [{"name": "a", "value": "b"}]})");
  const std::string pointer = "/userClasses/0/flow/0/headers/content-TYPE";
  const LoadedProject loaded =
      parseProject(changed(text, "/userClasses/0/flow/0/headers", R"({"content-TYPE": "a/b"})"));
  CHECK(problemAt(loaded.problems, pointer).message == "a multipart body says its own type and boundary");
}
