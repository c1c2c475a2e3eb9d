// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/resource_store.h"

#include <string_view>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace tidemark::target {
namespace {

// Whether a text has the form of a UUID of version 4: x is a hexadecimal digit, v one of 8 9 a b.
bool isUuid(std::string_view text) {
  constexpr std::string_view kForm = "xxxxxxxx-xxxx-4xxx-vxxx-xxxxxxxxxxxx";
  bool fits = text.size() == kForm.size();
  for (std::size_t i = 0; fits && i < kForm.size(); ++i) {
    const std::string_view allowed = kForm[i] == 'x'   ? "0123456789abcdef"
                                     : kForm[i] == 'v' ? "89ab"
                                                       : kForm.substr(i, 1);
    fits = allowed.contains(text[i]);
  }
  return fits;
}

} // namespace

TEST_CASE("ids are UUIDs of version 4 and follow from the key") {
  for (std::uint64_t key = 0; key < 100; ++key)
    CHECK(isUuid(keyedUuid(key)));
  CHECK(keyedUuid(1) == keyedUuid(1));
  CHECK(keyedUuid(1) != keyedUuid(2));
}

TEST_CASE("what is created is found, and nothing else") {
  ResourceStore store("thing", 1);
  const auto id = store.create("x \"y\"", "running");
  REQUIRE(store.find(id) != nullptr);
  CHECK(store.find(id)->state == "running");
  CHECK(store.itemJson(id) == fmt::format(R"({{"id":"{}","name":"x \"y\"","state":"running"}})", id));
  CHECK(store.find(keyedUuid(99)) == nullptr);
  CHECK(store.itemJson("no such").empty());
  CHECK_FALSE(store.setState("no such", "approved"));
}

TEST_CASE("the list shows the newest first and follows changes") {
  ResourceStore store("thing", 1);
  CHECK(store.listJson().contains("\"total\":5"));
  const auto id = store.create("new", "running");
  CHECK(store.listJson().contains("\"total\":6"));
  CHECK(store.listJson().find(id) < store.listJson().find("thing 5"));
  CHECK(store.setState(id, "stopped"));
  CHECK(store.listJson().contains("stopped"));
}

TEST_CASE("the list and the store are bounded") {
  ResourceStore store("thing", 1);
  const auto first = store.create("first", "running");
  for (std::size_t i = 0; i < ResourceStore::kKept; ++i)
    store.create("next", "running");
  CHECK(store.find(first) == nullptr);
  CHECK(store.listJson().contains("\"total\":1000"));
  CHECK(store.listJson().size() < ResourceStore::kListed * 120);
}

} // namespace tidemark::target
