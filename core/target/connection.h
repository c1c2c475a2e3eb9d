// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/target/byte_stream.h"
#include "core/target/demo_system.h"
#include "core/target/file_descriptor.h"
#include "core/target/request_parser.h"

namespace tidemark::target {

// What a connection borrows from the loop for one turn.
struct Turn {
  Instant now;
  std::span<char> buffer;    // to read into; shared by all connections
  std::string_view dateLine; // for the heads of answers
};

// One client's connection: reads requests, has them answered in order, one at a time, and writes the answers. Written
// for edge-triggered events: each call goes on until the socket would block or an answer is not due yet.
class Connection {
public:
  enum class Fate { open, closed };
  struct Events {
    bool readable = false;
    bool hangUp = false; // the client closed at least its side, or the socket failed
  };

  Connection(FileDescriptor socket, std::unique_ptr<ByteStream> stream, DemoSystem& system);

  Fate onEvents(const Turn& turn, Events events);
  // The delayed answer is due.
  Fate onTimer(const Turn& turn);
  // When onTimer() is wanted, said once for each delayed answer or piece.
  std::optional<Instant> takeDue();

private:
  struct Pending {
    DemoSystem::Answer answer;
    Method method = Method::other;
    Instant due;
  };

  // A body that is being sent piece by piece.
  struct Paced {
    std::unique_ptr<PacedBody> body;
    std::size_t next = 0;
    Instant due;
  };

  Fate advance(const Turn& turn);
  void sendPiece();
  bool takeInput(const Turn& turn);
  void parse(std::string_view bytes, const Turn& turn);
  void answerRequest(const Turn& turn);
  void refuse(RequestParser::State state, const Turn& turn);
  void deliver(DemoSystem::Answer& answer, Method method, const Turn& turn);
  [[nodiscard]] Persistence persistence(const Reply& reply) const;
  bool writeOut();
  void refill();
  void resetSocket();
  [[nodiscard]] bool mayParse() const;
  [[nodiscard]] bool finished() const;

  FileDescriptor m_socket;
  std::unique_ptr<ByteStream> m_stream;
  DemoSystem& m_system;
  RequestParser m_parser;
  std::string m_unread; // bytes after a request whose answer waits
  std::string m_out;
  std::size_t m_written = 0;    // of m_out
  std::uint64_t m_fillLeft = 0; // body bytes still to be made
  bool m_fillChunked = false;
  std::optional<Pending> m_pending;
  std::optional<Paced> m_paced;
  std::optional<Instant> m_due;
  bool m_drained = true; // nothing to read until the next event
  bool m_hangUp = false; // so a short read does not mean that all was read
  bool m_inputEnded = false;
  bool m_closing = false; // no further request is read
  bool m_broken = false;  // nothing can be written any more
};

} // namespace tidemark::target
