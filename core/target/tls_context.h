// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/base/result.h"
#include "core/target/byte_stream.h"
#include "core/target/target_options.h"

namespace tidemark::target {

// The server's side of TLS 1.2 and 1.3: one certificate, ALPN "http/1.1". Made once, then used on one thread, on
// which SIGPIPE must be blocked.
class TlsContext {
public:
  // ErrorCode::cannotRead names the file and what OpenSSL says about it.
  static Result<std::unique_ptr<TlsContext>> load(const TlsFiles& files);
  ~TlsContext();
  TlsContext(const TlsContext&) = delete;
  TlsContext& operator=(const TlsContext&) = delete;

  // A stream that shakes hands as it is first read. Nothing where OpenSSL has no memory.
  [[nodiscard]] std::unique_ptr<ByteStream> accept(int socket) const;

private:
  struct Library;
  explicit TlsContext(std::unique_ptr<Library> library);
  std::unique_ptr<Library> m_library;
};

} // namespace tidemark::target
