// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json_writer.h"

namespace tidemark {

// One null of report.json: the path of keys without list indices ("scenarios.requests.failedLatencyMs") and the
// names of the list entries around it ("Normal / Health").
struct NullPlace {
  std::string key;
  std::string owner;
};

// A JsonWriter that knows where it is, so that every null it writes can be accounted for.
class JsonOutline {
public:
  explicit JsonOutline(int indent) : m_json(indent) {}

  // `body` writes the members.
  template <class Body>
  void object(std::string_view key, const Body& body) {
    open(key);
    m_json.beginObject();
    body();
    m_json.endObject();
    close();
  }
  // One object for each of `list`; `each` writes its members. `owner` names it in NullPlace; empty: nothing added.
  template <class List, class Owner, class Each>
  void objects(std::string_view key, const List& list, const Owner& owner, const Each& each) {
    open(key);
    m_json.beginArray();
    for (const auto& item : list) {
      m_owners.push_back(owner(item));
      m_json.beginObject();
      each(item);
      m_json.endObject();
      m_owners.pop_back();
    }
    m_json.endArray();
    close();
  }
  template <class Text = std::string>
  void texts(std::string_view key, const std::vector<Text>& values) {
    m_json.key(key).beginArray();
    for (const Text& value : values) {
      m_json.string(value);
    }
    m_json.endArray();
  }
  void numbers(std::string_view key, const std::vector<std::int64_t>& values);
  void text(std::string_view key, std::string_view value);
  void textOrNull(std::string_view key, const std::optional<std::string>& value);
  void number(std::string_view key, std::optional<double> value); // not finite: null
  void count(std::string_view key, std::uint64_t value);
  void count(std::string_view key, std::optional<std::uint64_t> value);
  void truth(std::string_view key, std::optional<bool> value);
  void null(std::string_view key);

  [[nodiscard]] const std::vector<NullPlace>& nulls() const { return m_nulls; }
  [[nodiscard]] std::string take() { return m_json.take(); }

private:
  void open(std::string_view key);
  void close();

  JsonWriter m_json;
  std::vector<std::string_view> m_path;
  std::vector<std::string> m_owners;
  std::vector<NullPlace> m_nulls;
};

} // namespace tidemark
