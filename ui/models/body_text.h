// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>

#include "core/plan/json_value.h"
#include "ui/format/formatter.h"

namespace tidemark::ui {

enum class BodyKind : std::uint8_t { none, json, text, binary };

// The body of a request or an answer for reading: JSON laid out, text as it is, anything else as the beginning of its
// bytes. `json` is set for JSON only; a body that was cut is none.
struct BodyText {
  BodyKind kind = BodyKind::none;
  QString text;
  std::optional<JsonValue> json;
};

// Pure. `size`: of the whole body where `body` is the beginning of it only. `head`: the lines before it, whose
// Content-Type says how the letters of a text are written; UTF-8 where it does not.
BodyText bodyText(const std::string& body, std::uint64_t size, const std::string& head, const Formatter& formatter);

} // namespace tidemark::ui
