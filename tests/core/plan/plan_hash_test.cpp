// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "tests/core/plan/resolving.h"

using namespace tidemark;
using namespace tidemark::test;

namespace {

std::string hashOf(std::string_view text, const ResolveOptions& options = plainOptions()) {
  return planOf(text, options).hash;
}

} // namespace

TEST_CASE("the hash is of what is run, not of how it is told") {
  const std::string base = hashOf(smallProject());
  CHECK(base.size() == 64);
  CHECK(hashOf(saveText(validProject(smallProject()))) == base);
  CHECK(hashOf(changed("/report", R"({"title": "Other", "notes": [{"text": "x"}]})")) == base);
  CHECK(hashOf(changed("/environments", R"({"staging": {"size": 7}})")) == base);
  CHECK(hashOf(changed("/userClasses/0/flow/-", R"({"wait": "1s", "disabled": true})")) == base);
  ResolveOptions options = plainOptions();
  options.seed = 7;
  options.shardCount = 2;
  CHECK(hashOf(smallProject(), options) == base);
}

TEST_CASE("whatever changes the run changes the hash") {
  const std::string base = hashOf(smallProject());
  CHECK(hashOf(changed("/userClasses/0/flow/1/url", R"("/other")")) != base);
  CHECK(hashOf(changed("/scenarios/0/load/users/0/to", "6")) != base);
  CHECK(hashOf(changed("/slos/0/limit", R"("< 501ms")")) != base);
  CHECK(hashOf(changed("/targets/0/headers", R"({"A": "${env.USER}"})")) !=
        hashOf(changed("/targets/0/headers", R"({"A": "${env.STAGE}"})")));
  ResolveOptions options = plainOptions();
  options.timeScale = 0.5;
  CHECK(hashOf(smallProject(), options) != base);
  options = plainOptions();
  options.variables = {{"size", "6"}};
  CHECK(hashOf(smallProject(), options) != base);
}

TEST_CASE("secrets count by name") {
  ResolveOptions options = plainOptions();
  const std::string text = changed("/variables/key", R"({"secret": "KEY"})");
  const std::string base = hashOf(text, options);
  options.environmentVariable = [](const std::string&) { return std::optional<std::string>{"another"}; };
  CHECK(hashOf(text, options) == base);
}

TEST_CASE("files count by content") {
  const TemporaryFolder folder;
  ResolveOptions options = plainOptions();
  options.directory = folder.path();
  std::string text = changed("/variables/user", R"({"csv": "users.csv"})");
  text = changed(text, "/userClasses/0/flow/0/body", R"({"file": "body.bin"})");
  folder.write("users.csv", "a\n1\n");
  folder.write("body.bin", "x");
  const std::string base = hashOf(text, options);
  folder.write("users.csv", "a\n2\n");
  const std::string other = hashOf(text, options);
  CHECK(other != base);
  folder.write("users.csv", "a\n1\n");
  CHECK(hashOf(text, options) == base);
  folder.write("body.bin", "y");
  CHECK(hashOf(text, options) != base);
}

TEST_CASE("runs of some scenarios have the hash of the whole") {
  const std::string text = changed("/scenarios/-", R"({"name": "Two", "load": {"iterations": 1}})");
  ResolveOptions options = plainOptions();
  options.scenarios = {"Two"};
  CHECK(hashOf(text, options) == hashOf(text));
}
