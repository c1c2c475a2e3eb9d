// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_edit.h"

#include <algorithm>
#include <charconv>

namespace tidemark {
namespace {

std::string unescaped(std::string_view token) {
  std::string text;
  for (std::size_t i = 0; i < token.size(); ++i) {
    if (token[i] == '~' && i + 1 < token.size()) {
      text += token[++i] == '1' ? '/' : '~';
    } else {
      text += token[i];
    }
  }
  return text;
}

std::optional<std::size_t> indexOf(std::string_view token) {
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
  return error == std::errc{} && end == token.data() + token.size() ? std::optional{index} : std::nullopt;
}

// The child that one part of a pointer names.
const JsonValue* child(const JsonValue& parent, std::string_view token) {
  if (parent.isObject()) {
    return parent.member(unescaped(token));
  }
  const auto index = parent.isList() ? indexOf(token) : std::nullopt;
  return index && *index < parent.items.size() ? &parent.items[*index] : nullptr;
}

JsonValue* parentIn(JsonValue& root, std::string_view pointer) {
  return pointer.empty() ? nullptr : valueAt(root, parentPointer(pointer));
}

} // namespace

const JsonValue* valueAt(const JsonValue& root, std::string_view pointer) {
  const JsonValue* value = &root;
  while (value != nullptr && !pointer.empty()) {
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    value = child(*value, pointer.substr(1, end - 1));
    pointer.remove_prefix(end);
  }
  return value;
}

JsonValue* valueAt(JsonValue& root, std::string_view pointer) {
  return const_cast<JsonValue*>(valueAt(static_cast<const JsonValue&>(root), pointer)); // NOLINT(*-const-cast)
}

std::string parentPointer(std::string_view pointer) { return std::string{pointer.substr(0, pointer.rfind('/'))}; }

std::string lastKey(std::string_view pointer) { return unescaped(pointer.substr(pointer.rfind('/') + 1)); }

std::optional<std::size_t> lastIndex(std::string_view pointer) {
  return indexOf(pointer.substr(pointer.rfind('/') + 1));
}

bool isInside(std::string_view pointer, std::string_view around) {
  return pointer.starts_with(around) && (pointer.size() == around.size() || pointer[around.size()] == '/');
}

std::optional<std::size_t> placeAt(const JsonValue& root, std::string_view pointer) {
  const JsonValue* value = valueAt(root, pointer);
  if (value == nullptr || pointer.empty()) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(value - valueAt(root, parentPointer(pointer))->items.data());
}

std::optional<std::string> afterRemoval(std::string_view pointer, std::string_view removed) {
  if (isInside(pointer, removed)) {
    return std::nullopt;
  }
  const std::string list = parentPointer(removed) + '/';
  if (!pointer.starts_with(list)) {
    return std::string{pointer};
  }
  const std::string_view rest = pointer.substr(list.size());
  const std::size_t end = std::min(rest.find('/'), rest.size());
  const auto index = indexOf(rest.substr(0, end));
  const auto gone = lastIndex(removed);
  if (!index || !gone || *index < *gone) {
    return std::string{pointer};
  }
  return list + std::to_string(*index - 1) + std::string{rest.substr(end)};
}

bool setAt(JsonValue& root, std::string_view pointer, JsonValue value) {
  if (JsonValue* old = valueAt(root, pointer)) {
    value.key = old->key;
    *old = std::move(value);
    return true;
  }
  JsonValue* parent = parentIn(root, pointer);
  if (parent == nullptr) {
    return false;
  }
  if (parent->isObject()) {
    parent->add(lastKey(pointer), std::move(value));
    return true;
  }
  const bool isNext = parent->isList() && lastIndex(pointer) == parent->items.size();
  if (isNext) {
    value.key.clear();
    parent->add(std::move(value));
  }
  return isNext;
}

bool insertAt(JsonValue& root, std::string_view pointer, JsonValue value, std::optional<std::size_t> place) {
  JsonValue* parent = parentIn(root, pointer);
  const bool isNewMember = parent != nullptr && parent->isObject() && valueAt(root, pointer) == nullptr;
  const auto index = isNewMember ? place : lastIndex(pointer);
  if (parent == nullptr || (parent->isObject() && !isNewMember) || !index || *index >= parent->items.size()) {
    return setAt(root, pointer, std::move(value));
  }
  value.key = isNewMember ? lastKey(pointer) : std::string{};
  parent->items.insert(parent->items.begin() + static_cast<std::ptrdiff_t>(*index), std::move(value));
  return true;
}

bool removeAt(JsonValue& root, std::string_view pointer) {
  JsonValue* parent = parentIn(root, pointer);
  const JsonValue* value = valueAt(root, pointer);
  if (parent == nullptr || value == nullptr) {
    return false;
  }
  parent->items.erase(parent->items.begin() + (value - parent->items.data()));
  return true;
}

bool sameJson(const JsonValue& a, const JsonValue& b) {
  return a.kind == b.kind && a.text == b.text &&
         std::ranges::equal(a.items, b.items, [](const JsonValue& one, const JsonValue& other) {
           return one.key == other.key && sameJson(one, other);
         });
}

} // namespace tidemark
