// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/connection_settings.h"
#include "core/net/resolver.h"

namespace tidemark {

// Opens and closes one connection, TLS handshake included, as a run would. Blocks for at most `timeout`.
// ErrorCode::targetUnreachable carries the reason; ErrorCode::cannotRead unusable TLS files.
Result<void> tcpProbe(const ConnectionSettings& settings, const Resolver::Overrides& overrides, Nanos timeout);

// Whether every address of `host` is loopback, by literal, override or the system's resolver. Blocks.
bool isLoopbackHost(std::string_view host, const Resolver::Overrides& overrides);

} // namespace tidemark
