// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "core/net/tls_context.h"

// OpenSSL's types by name only; its headers are for the TLS sources.
struct ssl_ctx_st;
struct ssl_session_st;
struct bio_method_st;

namespace tidemark {

// What TlsContext holds; for the TLS sources only.
struct TlsContext::Native {
  ~Native();
  ssl_ctx_st* context = nullptr;
  bio_method_st* transport = nullptr; // moves ciphertext between OpenSSL and a TlsStream
  ssl_session_st* session = nullptr;  // the newest one the origin gave
  std::string serverName;
  bool nameIsAddress = false;
  bool verify = true;
  static constexpr std::size_t kJoinSize = 16'384; // the largest record
  std::unique_ptr<char[]> joined;                  // kJoinSize, to put head and body of a request into one record
  std::unique_ptr<char[]> plainText;               // EventLoop::kReadBufferSize and its padding, for decrypted bytes
};

// The reasons OpenSSL queued in this thread, newest last, as one line; empties the queue.
std::string takeTlsErrors();

} // namespace tidemark
