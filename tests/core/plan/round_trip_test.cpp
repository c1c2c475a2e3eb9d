// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <doctest/doctest.h>

#include "core/plan/json_parser.h"
#include "core/plan/project_file.h"
#include "tests/core/plan/projects.h"

using namespace tidemark;
using namespace tidemark::test;

namespace {

constexpr const char* kFiles[] = {"completion.tidemark.json", "full.tidemark.json",  "readiness.tidemark.json",
                                  "stability.tidemark.json",  "suite.tidemark.json", "whole.tidemark.json"};

// `file` without the members that `saved` leaves out because they are at their defaults. Texts of units may be
// spelled anew, so their values are taken from `saved`.
JsonValue withoutDefaults(const JsonValue& file, const JsonValue& saved) {
  JsonValue result = file;
  result.items.clear();
  for (std::size_t i = 0; i < file.items.size(); ++i) {
    const JsonValue& item = file.items[i];
    const JsonValue* kept = file.isObject()          ? saved.member(item.key)
                            : i < saved.items.size() ? &saved.items[i]
                                                     : nullptr;
    if (kept != nullptr) {
      result.items.push_back(withoutDefaults(item, *kept));
    }
  }
  const bool spelledAnew = file.isText() && saved.isText();
  result.text = spelledAnew ? saved.text : file.text;
  return result;
}

} // namespace

TEST_CASE("every project survives saving and loading") {
  for (const char* file : kFiles) {
    CAPTURE(file);
    const Project project = validProject(dataText(file));
    const std::string saved = saveText(project);
    CHECK(parseProject(saved).project == project);
    CHECK(saveText(parseProject(saved).project) == saved);
  }
}

TEST_CASE("saving keeps the order of the keys and leaves out nothing but defaults") {
  for (const char* file : kFiles) {
    CAPTURE(file);
    const std::string saved = saveText(validProject(dataText(file)));
    const JsonValue savedTree = parseJson(saved).root;
    CHECK(jsonLayout(withoutDefaults(parseJson(dataText(file)).root, savedTree)) == saved);
  }
}

TEST_CASE("the layout of the examples is the layout of saving") {
  for (const char* file : kFiles) {
    if (std::string_view{file} != "whole.tidemark.json") {
      CAPTURE(file);
      CHECK(jsonLayout(parseJson(dataText(file)).root) == dataText(file));
    }
  }
}

TEST_CASE("saved files load again") {
  const std::filesystem::path file = std::filesystem::temp_directory_path() / "tidemark-round-trip.json";
  const Project project = validProject(smallProject());
  REQUIRE(saveProject(project, file).has_value());
  const auto loaded = loadProject(file);
  std::filesystem::remove(file);
  REQUIRE(loaded.has_value());
  CHECK(loaded->project == project);
}

TEST_CASE("one step stands for itself") {
  const Project project = validProject(smallProject());
  CHECK(stepText(project.userClasses[0].flow[1]) == "{\"request\": \"Show\", \"url\": \"/jobs/${jobId}\"}\n");
}

TEST_CASE("any value of a field survives, whatever it is") {
  Project project = validProject(dataText("whole.tidemark.json"));
  const char* texts[] = {"", " ", "\"\\\n\t\x01", "ümläut €", "${x} $${y}", "/~"};
  std::uint64_t state = 88172645463325252ULL;
  const auto draw = [&state](std::uint64_t below) {
    state ^= state << 13U;
    state ^= state >> 7U;
    state ^= state << 17U;
    return state % below;
  };
  for (int i = 0; i < 300; ++i) {
    Target& target = project.targets[0];
    target.timeouts.response = Nanos{static_cast<std::int64_t>(draw(1ULL << 62U))};
    target.maxBody = Bytes{static_cast<std::int64_t>(draw(1ULL << 50U))};
    target.headers = {{texts[draw(6)], texts[draw(6)]}};
    target.http = static_cast<HttpVersion>(draw(4));
    target.connections =
        draw(2) == 0 ? Connections{} : Connections{ConnectionPolicy::shared, static_cast<int>(draw(9))};
    UserClass& user = project.userClasses[0];
    user.weight = static_cast<double>(draw(1000)) / 7;
    user.thinkTime = {static_cast<ThinkTimeKind>(draw(4)), Nanos{static_cast<std::int64_t>(draw(1'000'000'000))}, {}};
    user.thinkTime.low = user.thinkTime.kind == ThinkTimeKind::none ? Nanos{} : user.thinkTime.low;
    std::get<Request>(user.flow[0].what).expectStatus = {{200, 200 + static_cast<int>(draw(200))}};
    project.purpose = texts[draw(6)];
    project.scenarios[0].startDelay = Nanos{static_cast<std::int64_t>(draw(1ULL << 40U))};
    project.slos[0].abort = draw(2) == 0;
    project.report.reservePercent = static_cast<double>(draw(990)) / 10;
    CAPTURE(i);
    CHECK(readProject(saveText(project)).project == project);
  }
}
