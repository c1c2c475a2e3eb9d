// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/net/http_choice.h"

namespace tidemark {

class TlsStream;

// How to speak TLS to one origin. Files are PEM.
struct TlsOptions {
  bool verify = true;          // chain and host name
  std::string caFile;          // empty: the system's
  std::string certificateFile; // of the client; may hold its chain
  std::string keyFile;
  std::string serverName; // SNI and the name verified; empty: the host
};

// The TLS settings of one origin in one thread, and the session it resumes from.
class TlsContext {
public:
  // `http` is offered by ALPN. ErrorCode::cannotRead names the file and OpenSSL's reason.
  static Result<std::unique_ptr<TlsContext>> create(const TlsOptions& options, std::string_view host, HttpChoice http);
  ~TlsContext();
  TlsContext(const TlsContext&) = delete;
  TlsContext& operator=(const TlsContext&) = delete;

  struct Native; // OpenSSL's types, known to the TLS sources only
  [[nodiscard]] Native& native() { return *m_native; }

private:
  TlsContext();
  std::unique_ptr<Native> m_native;
};

} // namespace tidemark
