// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/table_keys.h"

#include <algorithm>

#include "core/plan/nearest.h"

namespace tidemark {
namespace {

void addKeys(std::vector<std::string_view>& keys, const std::vector<FieldInfo>& fields) {
  for (const FieldInfo& field : fields) {
    if (std::ranges::find(keys, field.key) == keys.end()) {
      keys.push_back(field.key);
    }
  }
}

std::vector<std::string_view> shapeKeys(const TableInfo& table) {
  std::vector<std::string_view> keys;
  for (const AlternativeInfo& alternative : table.alternatives) {
    keys.push_back(alternative.key);
  }
  return keys;
}

} // namespace

const AlternativeInfo* shapeOf(const JsonValue& object, const TableInfo& table) {
  for (const AlternativeInfo& alternative : table.alternatives) {
    if (object.member(alternative.key) != nullptr) {
      return &alternative;
    }
  }
  return nullptr;
}

std::vector<std::string_view> allowedKeys(const TableInfo& table, const AlternativeInfo* shape) {
  std::vector<std::string_view> keys;
  addKeys(keys, table.head);
  for (const AlternativeInfo& alternative : table.alternatives) {
    if (shape == nullptr || shape == &alternative) {
      addKeys(keys, alternative.fields);
    }
  }
  addKeys(keys, table.tail);
  return keys;
}

void reportUnknownKey(const JsonNode& node, const JsonValue& member, const TableInfo& table,
                      const AlternativeInfo* shape) {
  const auto anywhere = allowedKeys(table, nullptr);
  const bool elsewhere = std::ranges::find(anywhere, std::string_view{member.key}) != anywhere.end();
  if (elsewhere && shape == nullptr) {
    return; // the shape is missing, which has been said
  }
  const auto allowed = allowedKeys(table, shape);
  if (elsewhere) {
    node.unknownKey(
        member, sentence("\"{}\" does not go with \"{}\"; allowed: {}", member.key, shape->key, listed(allowed)), {});
  } else {
    node.unknownKey(member, sentence("there is no key \"{}\" here; allowed: {}", member.key, listed(allowed)),
                    didYouMean(member.key, allowed));
  }
}

void reportMissingShape(const JsonNode& node, const TableInfo& table) {
  node.problem(sentence("one of these keys is needed: {}", listed(shapeKeys(table))));
}

} // namespace tidemark
