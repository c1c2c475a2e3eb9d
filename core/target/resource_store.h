// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tidemark::target {

// One kind of resource with random-looking ids: a few from the start, more as they are created, the oldest
// forgotten beyond kKept. The ids follow from the seed and the order of creation. One thread.
class ResourceStore {
public:
  static constexpr std::size_t kFirst = 5;
  static constexpr std::size_t kListed = 20;
  static constexpr std::size_t kKept = 1'000;

  // `key` is the stream of random bits that the ids are taken from.
  ResourceStore(std::string kind, std::uint64_t key);

  struct Resource {
    std::string name;
    std::string state;
  };

  // Makes a resource and returns its id, a UUID.
  std::string create(std::string name, std::string state);
  [[nodiscard]] const Resource* find(std::string_view id) const;
  bool setState(std::string_view id, std::string state);
  // The newest kListed as JSON, {"items":[…],"total":n}; rendered once a change.
  [[nodiscard]] const std::string& listJson() const;
  [[nodiscard]] std::string itemJson(std::string_view id) const;

private:
  std::string m_kind;
  std::uint64_t m_key;
  std::uint64_t m_created = 0;
  std::unordered_map<std::string, Resource> m_resources;
  std::deque<std::string> m_order; // ids, oldest first
  mutable std::string m_listJson;  // empty: to be rendered
};

// A UUID of version 4 made of the 128 bits that belong to `key`.
std::string keyedUuid(std::uint64_t key);

} // namespace tidemark::target
