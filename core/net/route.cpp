// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/route.h"

namespace tidemark {

Result<std::unique_ptr<Route>> Route::create(EventLoop& loop, Resolver& resolver, ConnectionSettings settings) {
  auto route = std::unique_ptr<Route>(new Route{.loop = loop,
                                                .resolver = resolver,
                                                .settings = std::move(settings),
                                                .source = {},
                                                .tls = {},
                                                .counts = {},
                                                .addressIndex = 0,
                                                .buffers = {}});
  const ConnectionSettings& wanted = route->settings;
  if (!wanted.sourceAddress.empty()) {
    const auto source = Endpoint::fromLiteral(wanted.sourceAddress, 0);
    if (!source)
      return fail(ErrorCode::usage, "the source address is not an IP address", wanted.sourceAddress);
    route->source = *source;
  }
  if (wanted.origin.tls) {
    auto tls = TlsContext::create(wanted.tls, wanted.origin.host, wanted.http);
    if (!tls)
      return std::unexpected(tls.error());
    route->tls = std::move(*tls);
  }
  return route;
}

} // namespace tidemark
