// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floor/channel.h"

#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>

namespace tidemark {

namespace {

class PlainChannel final : public Channel {
public:
  explicit PlainChannel(int fd) : m_fd(fd) {}
  ~PlainChannel() override { close(m_fd); }
  PlainChannel(const PlainChannel&) = delete;
  PlainChannel& operator=(const PlainChannel&) = delete;

  [[nodiscard]] int fd() const override { return m_fd; }
  bool send(std::string_view bytes) override {
    return ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
  }
  long receive(std::span<char> into) override {
    const ssize_t size = recv(m_fd, into.data(), into.size(), 0);
    if (size > 0)
      return size;
    return size < 0 && errno == EAGAIN ? 0 : -1;
  }

private:
  int m_fd;
};

class PlainMaker final : public ChannelMaker {
public:
  std::unique_ptr<Channel> make(int fd) override { return std::make_unique<PlainChannel>(fd); }
};

struct FreeSsl {
  void operator()(SSL* ssl) const { SSL_free(ssl); }
  void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};

class TlsChannel final : public Channel {
public:
  TlsChannel(SSL* ssl, int fd) : m_ssl(ssl), m_fd(fd) {}
  ~TlsChannel() override { close(m_fd); }
  TlsChannel(const TlsChannel&) = delete;
  TlsChannel& operator=(const TlsChannel&) = delete;

  [[nodiscard]] int fd() const override { return m_fd; }
  bool send(std::string_view bytes) override {
    return SSL_write(m_ssl.get(), bytes.data(), static_cast<int>(bytes.size())) == static_cast<int>(bytes.size());
  }
  long receive(std::span<char> into) override {
    const int size = SSL_read(m_ssl.get(), into.data(), static_cast<int>(into.size()));
    if (size > 0)
      return size;
    return SSL_get_error(m_ssl.get(), size) == SSL_ERROR_WANT_READ ? 0 : -1;
  }

private:
  std::unique_ptr<SSL, FreeSsl> m_ssl;
  int m_fd;
};

class TlsMaker final : public ChannelMaker {
public:
  TlsMaker() : m_context(SSL_CTX_new(TLS_client_method())) {
    SSL_CTX_set_min_proto_version(m_context.get(), TLS1_3_VERSION);
    SSL_CTX_set_mode(m_context.get(), SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(m_context.get(), 1); // a record in one call, not its head and then its body
  }
  std::unique_ptr<Channel> make(int fd) override {
    SSL* const ssl = SSL_new(m_context.get());
    auto channel = std::make_unique<TlsChannel>(ssl, fd);
    SSL_set_fd(ssl, fd);
    return SSL_connect(ssl) == 1 ? std::move(channel) : nullptr;
  }

private:
  std::unique_ptr<SSL_CTX, FreeSsl> m_context;
};

} // namespace

std::unique_ptr<ChannelMaker> makePlainChannels() { return std::make_unique<PlainMaker>(); }
std::unique_ptr<ChannelMaker> makeTlsChannels() { return std::make_unique<TlsMaker>(); }

} // namespace tidemark
