// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string_view>

namespace tidemark {

// The bytes of one connection, plain or encrypted. Closes its descriptor.
class Channel {
public:
  virtual ~Channel() = default;
  [[nodiscard]] virtual int fd() const = 0;
  virtual bool send(std::string_view bytes) = 0;  // all of it, which a request's few bytes always allow
  virtual long receive(std::span<char> into) = 0; // 0: nothing now; less: the end, or an error
};

class ChannelMaker {
public:
  virtual ~ChannelMaker() = default;
  // Over a connected socket that still blocks; null where the handshake failed.
  virtual std::unique_ptr<Channel> make(int fd) = 0;
};

std::unique_ptr<ChannelMaker> makePlainChannels();
std::unique_ptr<ChannelMaker> makeTlsChannels(); // TLS 1.3, no verification

} // namespace tidemark
