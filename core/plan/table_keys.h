// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/plan/field_table.h"
#include "core/plan/json_node.h"

namespace tidemark {

// What a table says about the keys of an object, whatever its struct.

// The first alternative whose key the object has; null when there is none.
const AlternativeInfo* shapeOf(const JsonValue& object, const TableInfo& table);

// Every key that may stand in an object of this shape; without a shape, those of all shapes.
std::vector<std::string_view> allowedKeys(const TableInfo& table, const AlternativeInfo* shape);

// Reports a member whose key means nothing here, with the nearest that does.
void reportUnknownKey(const JsonNode& node, const JsonValue& member, const TableInfo& table,
                      const AlternativeInfo* shape);

// Reports that the object has none of the keys that would say what it is.
void reportMissingShape(const JsonNode& node, const TableInfo& table);

} // namespace tidemark
