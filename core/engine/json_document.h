// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/engine/json_path.h"
#include "core/engine/value.h"

namespace tidemark {

// A JSON text parsed at most once, however many checks and extractors ask. Owns its parser's memory and keeps it
// from one response to the next. One worker's.
class JsonDocument {
public:
  JsonDocument();
  ~JsonDocument();
  JsonDocument(const JsonDocument&) = delete;
  JsonDocument& operator=(const JsonDocument&) = delete;

  // The text that is asked about next; EventLoop::kPadding readable bytes follow it. Parsed when first needed.
  void set(std::string_view padded);
  // Copies the text with padding.
  void setCopy(std::string_view text);

  [[nodiscard]] bool valid();
  // What stands at the path: text unquoted, everything else as JSON. Nothing: no such place, or not JSON.
  std::optional<Value> find(const JsonPath& path);
  std::optional<double> number(const JsonPath& path);
  // Whether the value at the path equals a JSON text; numbers by value, objects in any order.
  bool equals(const JsonPath& path, JsonDocument& other);

private:
  struct Parser;
  bool parse();
  std::unique_ptr<Parser> m_parser;
  std::string_view m_text;
  std::string m_copy;
  enum class State : std::uint8_t { unread, good, bad } m_state = State::bad;
};

} // namespace tidemark
