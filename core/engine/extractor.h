// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/engine/response_view.h"
#include "core/engine/value.h"
#include "core/plan/step.h"

namespace re2 {
class RE2;
}

namespace tidemark {

// One extractor, ready to be applied. Immutable, shared by the users of a class.
struct Extractor {
  std::string name;
  ExtractKind kind = ExtractKind::json;
  std::uint32_t slot = 0; // of the user
  JsonPath path;
  std::string subject; // header or cookie name
  std::shared_ptr<const re2::RE2> pattern;
  int group = 1;
  std::optional<std::string> fallback;
  bool secret = false;

  [[nodiscard]] bool needsBody() const { return kind == ExtractKind::json || kind == ExtractKind::regex; }
  [[nodiscard]] bool needsHead() const { return kind == ExtractKind::header || kind == ExtractKind::cookie; }
  // The value, or its fallback; nothing when there is neither. `cookie` is looked up by the caller, who has the jar.
  [[nodiscard]] std::optional<Value> apply(const ResponseView& response, const std::string* cookie) const;
  // Whether the response has it, fallback or not; for a trace.
  [[nodiscard]] bool finds(const ResponseView& response, const std::string* cookie) const;
};

// ErrorCode::invalidProject: a path or pattern that cannot be read, a group that the pattern lacks.
Result<Extractor> compileExtractor(const Extract& extract, std::uint32_t slot);

} // namespace tidemark
