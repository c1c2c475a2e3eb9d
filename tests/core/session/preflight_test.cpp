// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preflight.h"

#include <algorithm>
#include <filesystem>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "core/plan/describe.h"
#include "core/target/target_server.h"
#include "tests/fakes/planned.h"

using namespace tidemark;

namespace {

RunPlan planAgainst(const std::string& base, const std::string& hold, int users) {
  return fakes::planned(
             fmt::format(R"({{"format": "tidemark-project/1", "name": "T", "targets": [{{"name": "t", "url": "{}"}}],
                 "userClasses": [{{"name": "U", "flow": [{{"request": "Bench", "url": "/bench"}}]}}],
                 "scenarios": [{{"name": "S", "load": {{"users": [{{"to": {}}}, {{"hold": "{}"}}]}}}}]}})",
                         base, users, hold))
      .plan;
}

const PreflightItem* find(const std::vector<PreflightItem>& items, PreflightCheck check) {
  const auto found = std::ranges::find(items, check, &PreflightItem::check);
  return found == items.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a plan that this machine can run passes every check, each with its numbers") {
  auto server = TargetServer::start({});
  REQUIRE(server.has_value());
  const RunPlan plan = planAgainst((*server)->baseUrl(), "1h", 10);
  const auto folder = std::filesystem::temp_directory_path() / "tidemark-not-there" / "runs";
  const auto items = preflight(plan, {}, SystemClock().wallNow(), folder);
  for (const PreflightCheck check : {PreflightCheck::authorization, PreflightCheck::descriptors, PreflightCheck::ports,
                                     PreflightCheck::memory, PreflightCheck::disk, PreflightCheck::target}) {
    const PreflightItem* item = find(items, check);
    REQUIRE(item != nullptr);
    CHECK_MESSAGE(item->passed, item->what);
  }
  const PreflightItem& memory = *find(items, PreflightCheck::memory);
  CHECK(memory.needed == estimate(plan).memoryBytes);
  CHECK(memory.available > memory.needed);
  // An hour of one request and the iteration row.
  CHECK(find(items, PreflightCheck::disk)->needed == 2 * kRunFileBytesPerHour);
  CHECK_FALSE(std::filesystem::exists(folder));
}

TEST_CASE("a plan that needs more memory and disk than there is gets warnings with a remedy, and may still run") {
  const RunPlan plan = planAgainst("http://127.0.0.1:9", "2000000h", 1'000'000'000);
  const auto items = checkRoom(plan, std::filesystem::temp_directory_path());
  for (const PreflightCheck check : {PreflightCheck::memory, PreflightCheck::disk}) {
    const PreflightItem* item = find(items, check);
    REQUIRE(item != nullptr);
    CHECK_FALSE(item->passed);
    CHECK_FALSE(item->fatal);
    CHECK_FALSE(item->problem.hint.empty());
  }
  CHECK(preflightVerdict(items).has_value());
}

TEST_CASE("a run that is stored nowhere asks for no disk") {
  CHECK(find(checkRoom(planAgainst("http://127.0.0.1:9", "1h", 1), {}), PreflightCheck::disk) == nullptr);
}

TEST_CASE("a target that does not answer stands in the way of a run") {
  const auto items = preflight(planAgainst("http://127.0.0.1:9", "1h", 1), {}, SystemClock().wallNow());
  const PreflightItem* item = find(items, PreflightCheck::target);
  REQUIRE(item != nullptr);
  CHECK(item->subject == "t");
  CHECK_FALSE(item->passed);
  CHECK_FALSE(preflightVerdict(items).has_value());
}

TEST_CASE("no packet goes to a host that is not authorised") {
  const auto items = preflight(planAgainst("http://198.51.100.7", "1h", 1), {}, SystemClock().wallNow());
  CHECK_FALSE(find(items, PreflightCheck::authorization)->passed);
  CHECK(find(items, PreflightCheck::target) == nullptr);
}
