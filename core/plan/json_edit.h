// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/plan/json_value.h"

namespace tidemark {

// A value inside another, found and changed by JSON Pointer (RFC 6901); "" is the whole. Pure.

const JsonValue* valueAt(const JsonValue& root, std::string_view pointer); // null where there is none
JsonValue* valueAt(JsonValue& root, std::string_view pointer);

// "/a/b~1c" is "/a" and "b/c"; "" has no parent and is never asked.
std::string parentPointer(std::string_view pointer);
std::string lastKey(std::string_view pointer);
// The number at the end of the pointer of a list's item.
std::optional<std::size_t> lastIndex(std::string_view pointer);
// Whether `pointer` is `around` or lies inside it.
bool isInside(std::string_view pointer, std::string_view around);

// Where the value stands among its parent's members or items; nothing where it does not stand.
std::optional<std::size_t> placeAt(const JsonValue& root, std::string_view pointer);
// What a pointer is after the list item `removed` was taken out; nothing for what was taken out with it.
std::optional<std::string> afterRemoval(std::string_view pointer, std::string_view removed);

// Each leaves the root as it was and says false where there is no such place.
bool setAt(JsonValue& root, std::string_view pointer,
           JsonValue value); // replaces; adds a member, or an item at the end
// Before that item of a list; a new member of an object, at `place` among its members where that is given.
bool insertAt(JsonValue& root, std::string_view pointer, JsonValue value, std::optional<std::size_t> place = {});
bool removeAt(JsonValue& root, std::string_view pointer);

// Whether they say the same, wherever they stood.
bool sameJson(const JsonValue& a, const JsonValue& b);

} // namespace tidemark
