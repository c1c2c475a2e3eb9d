// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

struct ssl_ctx_st;
struct ssl_st;

// OpenSSL's server side of a handshake, for the fakes that speak over TLS.
namespace tidemark {

// What is chosen where the client offers protocols (ALPN).
struct TlsProtocol {
  std::string_view name;
  bool demanded = false; // a client that does not offer it is refused
};

// Of PEM files; throws where they cannot be used. `protocol` outlives the context, which the caller frees.
ssl_ctx_st* makeTlsServerContext(const std::string& certificate, const std::string& key, const TlsProtocol& protocol);

// Shakes hands on a connection, in its own thread; null where that fails. The caller frees what it gets.
ssl_st* acceptTls(ssl_ctx_st* context, int fd);

} // namespace tidemark
