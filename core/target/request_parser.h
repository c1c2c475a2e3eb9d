// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "core/target/request.h"

namespace tidemark::target {

// Reads the requests of one connection, one after the other, from pieces of any size. One thread; no allocation
// once its buffers have grown to the size of the requests.
class RequestParser {
public:
  static constexpr std::size_t kMaxHead = std::size_t{64} * 1024;
  static constexpr std::size_t kMaxBody = std::size_t{16} * 1024 * 1024;

  enum class State { incomplete, complete, malformed, headTooLarge, bodyTooLarge };
  struct Step {
    State state = State::incomplete;
    std::size_t consumed = 0; // bytes of the piece that were read; less than all only where it is not incomplete
  };

  RequestParser();
  ~RequestParser();
  RequestParser(const RequestParser&) = delete;
  RequestParser& operator=(const RequestParser&) = delete;

  // Reads to the end of one request at most. After malformed or tooLarge nothing more can be read.
  Step feed(std::string_view bytes);
  // The request of the last complete step, until the next feed.
  [[nodiscard]] const Request& request() const;
  [[nodiscard]] bool keepAlive() const;
  [[nodiscard]] bool http10() const;
  // True once for a request whose head asked for "100 Continue" and whose body has not come yet.
  bool takeExpectation();

private:
  struct Machine;
  std::unique_ptr<Machine> m_machine;
};

} // namespace tidemark::target
