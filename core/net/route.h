// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/net/buffer_stock.h"
#include "core/net/connection_settings.h"
#include "core/net/event_loop.h"
#include "core/net/parser_stock.h"
#include "core/net/resolver.h"
#include "core/net/tls_context.h"

namespace tidemark {

// All that the connections of one loop to one origin share. Outlives them.
struct Route {
  EventLoop& loop;
  Resolver& resolver;
  ConnectionSettings settings;
  Endpoint source;                 // parsed from settings.sourceAddress
  std::unique_ptr<TlsContext> tls; // null for plain text
  ConnectionCounts counts;
  std::size_t addressIndex = 0; // the address that answered last is tried first
  BufferStock buffers;
  ParserStock parsers{buffers};

  // Fails where the TLS files or the source address cannot be used.
  static Result<std::unique_ptr<Route>> create(EventLoop& loop, Resolver& resolver, ConnectionSettings settings);
};

} // namespace tidemark
