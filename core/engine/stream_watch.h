// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/engine/event_stream.h"
#include "core/engine/json_document.h"
#include "core/net/exchange.h"

namespace tidemark {

// What a user knows of a body that is still arriving. Reused from one response to the next.
struct StreamWatch {
  EventStream events;
  std::optional<bool> readsEvents;      // known with the first piece; else chunks are what arrives
  Instant last = ExchangeTimes::kUnset; // when the newest event or chunk came

  void begin() {
    events.clear();
    readsEvents.reset();
    last = ExchangeTimes::kUnset;
  }
};

bool isEventStream(const ResponseHead& head);

// Whether the data of an event is the answer to our JSON-RPC call; `json` holds it then.
bool answersCall(std::string_view event, JsonDocument& json);

} // namespace tidemark
