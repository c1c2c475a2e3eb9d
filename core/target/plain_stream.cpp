// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>

#include <sys/socket.h>

#include "core/target/byte_stream.h"

namespace tidemark::target {
namespace {

Transfer outcome(ssize_t bytes) {
  if (bytes > 0)
    return {Transfer::State::done, static_cast<std::size_t>(bytes)};
  if (bytes == 0)
    return {Transfer::State::ended, 0};
  return {errno == EAGAIN || errno == EINTR ? Transfer::State::wouldBlock : Transfer::State::failed, 0};
}

class PlainStream final : public ByteStream {
public:
  explicit PlainStream(int socket) : m_socket(socket) {}
  Transfer read(std::span<char> buffer) override { return outcome(recv(m_socket, buffer.data(), buffer.size(), 0)); }
  Transfer write(std::string_view bytes) override {
    return outcome(send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL));
  }
  [[nodiscard]] bool shortReadDrains() const override { return true; }

private:
  int m_socket;
};

} // namespace

std::unique_ptr<ByteStream> makePlainStream(int socket) { return std::make_unique<PlainStream>(socket); }

} // namespace tidemark::target
