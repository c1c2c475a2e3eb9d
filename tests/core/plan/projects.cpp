// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/projects.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "core/base/file.h"
#include "core/plan/json_parser.h"
#include "tests/source_tree.h"

namespace tidemark::test {
namespace {

JsonValue parsed(std::string_view text) {
  ParsedJson json = parseJson(text);
  REQUIRE_MESSAGE(json.whole, text);
  return json.root;
}

// The list or object that holds the last part of the pointer, and that part.
JsonValue& parentOf(JsonValue& root, std::string_view pointer, std::string& last) {
  JsonValue* here = &root;
  std::string_view rest = pointer.substr(1);
  while (rest.find('/') != std::string_view::npos) {
    const std::string part{rest.substr(0, rest.find('/'))};
    rest.remove_prefix(part.size() + 1);
    auto found =
        here->isList() ? here->items.begin() + std::stol(part) : std::ranges::find(here->items, part, &JsonValue::key);
    REQUIRE_MESSAGE(found != here->items.end(), pointer);
    here = &*found;
  }
  last = rest;
  return *here;
}

} // namespace

std::string dataText(std::string_view name) {
  const auto text = readFile(inSourceTree("tests/core/plan/data/") + std::string{name});
  REQUIRE(text.has_value());
  return *text;
}

std::string smallProject() {
  return R"({
  "format": "tidemark-project/1",
  "name": "Small",
  "variables": {"base": "http://127.0.0.1:8080", "size": 5},
  "targets": [{"name": "api", "url": "${base}"}],
  "userClasses": [
    {
      "name": "User",
      "flow": [
        {
          "request": "Create",
          "group": "Jobs",
          "method": "POST",
          "url": "/jobs",
          "service": "api",
          "body": {"json": {"size": "${size}"}},
          "checks": [{"json": "$.id", "exists": true}],
          "extract": [{"name": "jobId", "json": "$.id"}]
        },
        {"request": "Show", "url": "/jobs/${jobId}"}
      ]
    }
  ],
  "scenarios": [{"name": "Load", "load": {"users": [{"to": 5, "over": "5s"}, {"hold": "10s"}]}}],
  "slos": [{"metric": "p95", "limit": "< 500ms"}]
}
)";
}

std::string changed(std::string_view text, std::string_view pointer, std::string_view json) {
  JsonValue root = parsed(text);
  JsonValue value = parsed(json);
  std::string last;
  JsonValue& parent = parentOf(root, pointer, last);
  if (parent.isList() && last == "-") {
    parent.add(std::move(value));
  } else if (parent.isList()) {
    parent.items[std::stoul(last)] = std::move(value);
  } else if (const auto found = std::ranges::find(parent.items, last, &JsonValue::key); found != parent.items.end()) {
    value.key = last;
    *found = std::move(value);
  } else {
    parent.add(last, std::move(value));
  }
  return jsonLayout(root);
}

std::string changed(std::string_view pointer, std::string_view json) { return changed(smallProject(), pointer, json); }

std::string without(std::string_view text, std::string_view pointer) {
  JsonValue root = parsed(text);
  std::string last;
  JsonValue& parent = parentOf(root, pointer, last);
  std::erase_if(parent.items, [&last](const JsonValue& item) { return item.key == last; });
  return jsonLayout(root);
}

Problem problemAt(const Problems& problems, std::string_view pointer) {
  const auto found = std::ranges::find(problems, pointer, &Problem::pointer);
  if (found == problems.end()) {
    FAIL_CHECK("no problem at " << pointer << ", only:\n" << linesOf(problems));
    return {};
  }
  return *found;
}

Project validProject(std::string_view text) {
  const LoadedProject loaded = parseProject(text);
  REQUIRE_MESSAGE(loaded.problems.empty(), linesOf(loaded.problems));
  return loaded.project;
}

std::string linesOf(const Problems& problems) {
  std::string text;
  for (const Problem& problem : problems) {
    text += problemLine(problem) + "\n";
  }
  return text;
}

} // namespace tidemark::test
