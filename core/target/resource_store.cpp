// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/resource_store.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/json_writer.h"
#include "core/target/keyed_random.h"

namespace tidemark::target {
namespace {

void writeItem(JsonWriter& json, std::string_view id, const ResourceStore::Resource& resource) {
  json.beginObject();
  json.key("id").string(id).key("name").string(resource.name).key("state").string(resource.state);
  json.endObject();
}

} // namespace

std::string keyedUuid(std::uint64_t key) {
  const std::uint64_t high = keyedBits(subKey(key, 1));
  const std::uint64_t low = keyedBits(subKey(key, 2));
  return fmt::format("{:08x}-{:04x}-4{:03x}-{:x}{:03x}-{:012x}", high >> 32U, (high >> 16U) & 0xffffU, high & 0xfffU,
                     8U + (low >> 62U), (low >> 48U) & 0xfffU, low & 0xffffffffffffU);
}

ResourceStore::ResourceStore(std::string kind, std::uint64_t key) : m_kind(std::move(kind)), m_key(key) {
  for (std::size_t i = 1; i <= kFirst; ++i)
    create(fmt::format("{} {}", m_kind, i), "pending");
}

std::string ResourceStore::create(std::string name, std::string state) {
  std::string id = keyedUuid(subKey(m_key, ++m_created));
  m_resources.insert_or_assign(id, Resource{std::move(name), std::move(state)});
  m_order.push_back(id);
  if (m_order.size() > kKept) {
    m_resources.erase(m_order.front());
    m_order.pop_front();
  }
  m_listJson.clear();
  return id;
}

const ResourceStore::Resource* ResourceStore::find(std::string_view id) const {
  const auto found = m_resources.find(std::string(id));
  return found == m_resources.end() ? nullptr : &found->second;
}

bool ResourceStore::setState(std::string_view id, std::string state) {
  const auto found = m_resources.find(std::string(id));
  if (found == m_resources.end())
    return false;
  found->second.state = std::move(state);
  m_listJson.clear();
  return true;
}

const std::string& ResourceStore::listJson() const {
  if (!m_listJson.empty())
    return m_listJson;
  JsonWriter json;
  json.beginObject().key("items").beginArray();
  const auto listed = std::min(kListed, m_order.size());
  for (auto id = m_order.rbegin(); id != m_order.rbegin() + static_cast<std::ptrdiff_t>(listed); ++id)
    writeItem(json, *id, m_resources.at(*id));
  json.endArray().key("total").integer(static_cast<std::int64_t>(m_order.size())).endObject();
  m_listJson = json.take();
  return m_listJson;
}

std::string ResourceStore::itemJson(std::string_view id) const {
  const Resource* resource = find(id);
  JsonWriter json;
  if (resource != nullptr)
    writeItem(json, id, *resource);
  return json.take();
}

} // namespace tidemark::target
