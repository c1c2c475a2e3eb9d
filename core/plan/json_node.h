// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/plan/json_parser.h"
#include "core/plan/json_value.h"
#include "core/plan/problem.h"

namespace tidemark {

// What reading a project collects.
struct ReadContext {
  const TextLines* lines = nullptr; // null: the values come from no file and have no place
  bool newerMinor = false;          // unknown keys are then warnings: a newer Tidemark knows them
  Problems problems;
};

// A JSON value on its way into a struct: it knows where it stands and takes what is wrong with it.
class JsonNode {
public:
  JsonNode(const JsonValue& json, std::string pointer, ReadContext& context)
      : m_json(&json), m_pointer(std::move(pointer)), m_context(&context) {}

  [[nodiscard]] const JsonValue& json() const { return *m_json; }
  [[nodiscard]] const std::string& pointer() const { return m_pointer; }
  [[nodiscard]] ReadContext& context() const { return *m_context; }
  [[nodiscard]] JsonNode member(const JsonValue& value) const;
  [[nodiscard]] JsonNode item(std::size_t index) const;

  // What is wrong and what is allowed; `found` is this value.
  void problem(Sentence message, Sentence hint = {}) const;
  void problem(const Error& error) const { problem(error.detail, error.hint); }
  // The same for a member's key that means nothing, and for a key that is missing here.
  void unknownKey(const JsonValue& value, Sentence message, Sentence hint) const;
  void missingKey(std::string_view key, Sentence message) const;

private:
  void add(std::string pointer, std::size_t offset, std::string found, Sentence message, Sentence hint) const;

  const JsonValue* m_json;
  std::string m_pointer;
  ReadContext* m_context;
};

// A value as a message shows it: compact, at most 60 characters.
std::string foundText(const JsonValue& value);

} // namespace tidemark
