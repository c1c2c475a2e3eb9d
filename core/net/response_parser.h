// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/net/buffer_stock.h"
#include "core/net/net_failure.h"
#include "core/net/response_head.h"

namespace tidemark {

class BodyWatcher {
public:
  // A piece of the body; `chunkBegins`: the first of its chunk, or the body is not chunked. False ends the response as
  // complete with the bytes being fed, and no further piece comes.
  virtual bool onBodyPiece(std::string_view piece, bool chunkBegins) = 0;

protected:
  ~BodyWatcher() = default;
};

// What is expected of one response.
struct ResponseExpectation {
  bool isHead = false;
  bool keepHead = false;
  bool keepBody = false;
  std::uint64_t maxBody = 64'000'000;
  BodyWatcher* watcher = nullptr;
};

// Reads one HTTP/1.1 response at a time out of the pieces in which it arrives. A response that lies in one piece
// is never copied: head() and body() look into the piece. Interim (1xx) responses are skipped, at most
// kMostInterim of them. Texts of the server's making are never trusted in size.
class ResponseParser {
public:
  enum class Progress : std::uint8_t { more, complete, failed };
  static constexpr int kMostInterim = 16;
  static constexpr std::size_t kLongestHead = 262'144;

  explicit ResponseParser(BufferStock& stock);
  ~ResponseParser();
  ResponseParser(const ResponseParser&) = delete;
  ResponseParser& operator=(const ResponseParser&) = delete;

  void begin(const ResponseExpectation& expectation);
  Progress feed(std::string_view bytes);
  // The peer closed: completes a body that lasts until then.
  Progress finish();

  // Of the response so far; views as long as the piece last fed, or the kept buffers.
  [[nodiscard]] std::uint16_t status() const; // 0 until the head is complete
  [[nodiscard]] ResponseHead head() const;
  [[nodiscard]] std::string_view body() const;
  [[nodiscard]] std::uint64_t bodyBytes() const;
  [[nodiscard]] bool keepAlive() const;    // after complete: the connection may carry another exchange
  [[nodiscard]] bool started() const;      // a byte was fed since begin
  [[nodiscard]] bool saidContinue() const; // a 100 came before it
  [[nodiscard]] NetFailure failure() const;
  [[nodiscard]] const std::string& detail() const;

  // Ends what head() and body() look into.
  void release();

  struct State; // llhttp's types, known to the source only

private:
  Progress onPause(const char*& at, const char* end);
  Progress failWith(NetFailure failure, std::string detail);
  void keepPiece(const char* end);

  std::unique_ptr<State> m_state;
};

} // namespace tidemark
