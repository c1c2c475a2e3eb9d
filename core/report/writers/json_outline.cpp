// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/json_outline.h"

#include <cmath>

namespace tidemark {

void JsonOutline::open(std::string_view key) {
  // The outermost object has no key.
  if (!key.empty()) {
    m_json.key(key);
    m_path.push_back(key);
  }
}

void JsonOutline::close() {
  if (!m_path.empty()) {
    m_path.pop_back();
  }
}

void JsonOutline::null(std::string_view key) {
  NullPlace place;
  for (const std::string_view part : m_path) {
    place.key.append(part).append(".");
  }
  place.key += key;
  for (const std::string& owner : m_owners) {
    place.owner += (owner.empty() || place.owner.empty() ? "" : " / ") + owner;
  }
  m_nulls.push_back(std::move(place));
  m_json.key(key).null();
}

void JsonOutline::numbers(std::string_view key, const std::vector<std::int64_t>& values) {
  m_json.key(key).beginArray();
  for (const std::int64_t value : values) {
    m_json.integer(value);
  }
  m_json.endArray();
}

void JsonOutline::text(std::string_view key, std::string_view value) { m_json.key(key).string(value); }

void JsonOutline::textOrNull(std::string_view key, const std::optional<std::string>& value) {
  value ? text(key, std::string_view(*value)) : null(key);
}

void JsonOutline::number(std::string_view key, std::optional<double> value) {
  if (value && std::isfinite(*value)) {
    m_json.key(key).number(*value);
  } else {
    null(key);
  }
}

// Through text, since a seed may be above the largest signed number.
void JsonOutline::count(std::string_view key, std::uint64_t value) { m_json.key(key).raw(std::to_string(value)); }

void JsonOutline::count(std::string_view key, std::optional<std::uint64_t> value) {
  value ? count(key, *value) : null(key);
}

void JsonOutline::truth(std::string_view key, std::optional<bool> value) {
  if (value) {
    m_json.key(key).boolean(*value);
  } else {
    null(key);
  }
}

} // namespace tidemark
