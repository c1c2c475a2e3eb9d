// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/broken.h"

using namespace tidemark;
using namespace tidemark::test;

TEST_CASE("addresses of targets are addresses") {
  checkBroken({
      {"/targets", "[]", "/targets", "at least one target is needed"},
      {"/targets/0/url", R"("127.0.0.1:80")", "/targets/0/url", "\"127.0.0.1:80\" does not start with http://",
       "write an address such as"},
      {"/targets/0/url", R"("http://a?x=1")", "/targets/0/url", "the address of a target holds no query"},
      {"/targets/0/proxy", R"("proxy:80")", "/targets/0/proxy", "a proxy is spoken to over http://"},
      {"/targets/0/proxy", R"("https://proxy:80")", "/targets/0/proxy", "a proxy is spoken to over http://"},
      {"/targets/0/proxy", R"("http://proxy:80/x")", "/targets/0/proxy", "the address of a proxy has no path"},
  });
}

TEST_CASE("settings of a connection fit together") {
  checkBroken({
      {"/targets/0/tls", R"({"clientKey": "a"})", "/targets/0/tls", "a client certificate and its key go together"},
      {"/targets/0/connections", R"({"shared": 0})", "/targets/0/connections/shared", "at least 1 connection"},
      {"/targets/0/resolve", R"({"a": "b"})", "/targets/0/resolve/a", "an IP address is needed"},
      {"/targets/0/sourceAddress", R"("eth0")", "/targets/0/sourceAddress", "an IP address is needed"},
      {"/targets/0/headers", R"({"A b": "c"})", "/targets/0/headers/A b", "\"A b\" is not a name of a header"},
      {"/targets/0/headers", R"({"A": "b\r\nC: d"})", "/targets/0/headers/A", "a header holds no line break"},
      {"/targets/0/headers", R"({"content-length": "1"})", "/targets/0/headers/content-length", "the length of a body"},
      {"/userClasses/0/flow/0/headers", R"({"Transfer-Encoding": "chunked"})",
       "/userClasses/0/flow/0/headers/Transfer-Encoding", "the length of a body"},
  });
}

TEST_CASE("authorised hosts are hosts alone") {
  validProject(changed("/authorization", R"({"hosts": ["staging.example.com", "10.0.0.1", "::1"]})"));
  checkBroken({
      {"/authorization", R"({"hosts": ["https://a.example"]})", "/authorization/hosts/0", "a host name or address"},
      {"/authorization", R"({"hosts": ["a.example", "b.example:80"]})", "/authorization/hosts/1", "a host name or"},
  });
}

TEST_CASE("the password of a proxy belongs into a secret") {
  const LoadedProject open = parseProject(changed("/targets/0/proxy", R"("http://me:pw@127.0.0.1:3128")"));
  const Problem problem = problemAt(open.problems, "/targets/0/proxy");
  CHECK(problem.severity == Severity::warning);
  CHECK(problem.message == "the password of the proxy stands in the project file");
  const std::string hidden = changed("/targets/0/proxy", R"("http://me:${pw}@127.0.0.1:3128")");
  validProject(changed(hidden, "/variables", R"({"base": "http://127.0.0.1", "size": 5, "pw": {"secret": "KEY"}})"));
}
