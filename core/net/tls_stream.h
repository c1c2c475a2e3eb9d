// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/net/socket.h"
#include "core/net/tls_context.h"

namespace tidemark {

// One TLS connection over a connected socket. Ciphertext to read is fed by the caller (who reads the socket into
// the loop's buffer); ciphertext to write goes to the socket directly. Context and socket must outlive it.
class TlsStream {
public:
  enum class State : std::uint8_t {
    done,       // what was asked has happened
    wantsRead,  // feed more
    wantsWrite, // the socket is full: call again, with the same bytes, when it is writable
    ended,      // the peer said close_notify
    failed,     // reason() says why
  };
  struct Outcome {
    State state = State::done;
    std::size_t size = 0;
  };

  TlsStream(TlsContext& context, Socket& socket);
  ~TlsStream();
  TlsStream(const TlsStream&) = delete;
  TlsStream& operator=(const TlsStream&) = delete;

  // Ciphertext for the calls that follow, until they want more.
  void feed(std::string_view cipherText);
  // Copies what is not yet consumed, so that the buffer it came in can be used again.
  void keepInput();
  // Nothing is left to decrypt.
  [[nodiscard]] bool exhausted() const;

  // Gives up OpenSSL's record buffers while nothing is in them: 16 KiB of each connection that only waits.
  void rest();

  State handshake();
  Outcome read(std::span<char> into);
  // Both parts in one record where they fit; size counts over both.
  Outcome write(std::string_view first, std::string_view second);
  void sayGoodbye(); // close_notify, if it fits into the socket now

  [[nodiscard]] const std::string& reason() const { return m_reason; }
  [[nodiscard]] bool resumed() const;
  [[nodiscard]] std::string_view protocol() const;                            // by ALPN: "h2", "http/1.1" or nothing
  [[nodiscard]] std::uint64_t bytesWritten() const { return m_bytesWritten; } // ciphertext
  [[nodiscard]] int socketError() const { return m_socketError; }             // errno of a failed write; 0: none

private:
  friend struct TlsTransport;
  State stateOf(int returned);
  State failWith(std::string reason);

  struct Native;
  TlsContext& m_context;
  Socket& m_socket;
  std::string_view m_input;
  std::string m_keptInput;
  std::unique_ptr<Native> m_native;
  std::string m_reason;
  std::uint64_t m_bytesWritten = 0;
  int m_socketError = 0;
};

} // namespace tidemark
