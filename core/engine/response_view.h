// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/engine/json_document.h"
#include "core/net/response_head.h"

namespace tidemark {

// A response as checks, extractors and measures see it. Good inside one callback only.
struct ResponseView {
  int status = 0;
  ResponseHead head;
  std::string_view body;
  Nanos service{};
  JsonDocument* json = nullptr; // of the body, parsed when asked
};

} // namespace tidemark
