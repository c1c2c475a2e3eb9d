// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "tests/core/plan/resolving.h"

using namespace tidemark;
using namespace tidemark::test;

namespace {

std::string withCsv() { return changed("/variables/user", R"({"csv": "users.csv"})"); }

ResolveOptions optionsIn(const TemporaryFolder& folder) {
  ResolveOptions options = plainOptions();
  options.directory = folder.path();
  return options;
}

} // namespace

TEST_CASE("CSV files are there, with a row and the columns that are used") {
  const TemporaryFolder folder;
  const std::string text = changed(withCsv(), "/userClasses/0/flow/1/url", R"("/${user.name}")");
  CHECK(problemAt(problemsOf(text, optionsIn(folder)), "/variables/user/csv").message ==
        "the file \"users.csv\" cannot be read: No such file or directory");
  folder.write("users.csv", "name,mail\n");
  CHECK(problemAt(problemsOf(text, optionsIn(folder)), "/variables/user/csv").message ==
        "the file \"users.csv\" has no row behind its header");
  folder.write("users.csv", "nam,mail\nann,a@b\n");
  const Problem column = problemAt(problemsOf(text, optionsIn(folder)), "/userClasses/0/flow/1/url");
  CHECK(column.message == "the CSV file of \"user\" has no column \"name\"; it has nam, mail");
  CHECK(column.hint == "did you mean \"nam\"?");
  folder.write("users.csv", "name,mail\nann,a@b\n");
  CHECK(problemsOf(text, optionsIn(folder)).empty());
}

TEST_CASE("files of bodies and certificates are there") {
  const TemporaryFolder folder;
  std::string text = changed("/userClasses/0/flow/0/body", R"({"file": "${base}.bin"})");
  text = changed(text, "/targets/0/tls", R"({"ca": "ca.pem", "clientCertificate": "c.pem", "clientKey": "c.key"})");
  const Problems problems = problemsOf(text, optionsIn(folder));
  CHECK(problems.size() == 4);
  CHECK(problemAt(problems, "/userClasses/0/flow/0/body/file").hint == "paths are relative to the project file");
  CHECK(problemAt(problems, "/targets/0/tls/ca").message.text().starts_with("the file \"ca.pem\" cannot be read"));
  ResolveOptions restoring = optionsIn(folder);
  restoring.readFiles = false;
  CHECK(problemsOf(text, restoring).empty());
}

TEST_CASE("parts of a multipart body may be files") {
  const TemporaryFolder folder;
  const std::string text = changed("/userClasses/0/flow/0/body",
                                   R"({"multipart": [{"name": "a", "value": "b"}, {"name": "f", "file": "x"}]})");
  CHECK(problemsOf(text, optionsIn(folder)).size() == 1);
  folder.write("x", "");
  CHECK(problemsOf(text, optionsIn(folder)).empty());
}

TEST_CASE("hosts of addresses are known before the run") {
  CHECK(problemAt(problemsOf(changed("/variables/base", R"("127.0.0.1")")), "/targets/0/url").message ==
        "\"127.0.0.1\" does not start with http:// or https://");
  CHECK(problemAt(problemsOf(changed("/variables/base", R"("http://a?x")")), "/targets/0/url").message ==
        "the address of a target holds no query, because paths are appended to it");
  CHECK(
      problemAt(problemsOf(changed("/userClasses/0/flow/1/url", R"("http://${jobId}/x")")), "/userClasses/0/flow/1/url")
          .message == "the host in \"http://${jobId}\" must be fixed before the run starts");
  CHECK(problemsOf(changed("/userClasses/0/flow/1/url", R"("${base}/${jobId}")")).empty());
}
