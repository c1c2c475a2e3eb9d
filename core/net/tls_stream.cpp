// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls_stream.h"

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "core/base/error.h"
#include "core/net/tls_native.h"
#include "core/net/tls_transport.h"

namespace tidemark {

struct TlsStream::Native {
  explicit Native(ssl_ctx_st* context) : ssl(SSL_new(context)) {}
  ~Native() { SSL_free(ssl); }
  Native(const Native&) = delete;
  Native& operator=(const Native&) = delete;
  SSL* ssl;
};

namespace {
// SSL_set_tlsext_host_name is a macro with a cast of the old style.
void setServerName(SSL* ssl, const std::string& name) {
  SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, const_cast<char*>(name.c_str()));
}
} // namespace

int TlsTransport::read(bio_st* bio, char* into, int size) {
  auto& stream = *static_cast<TlsStream*>(BIO_get_data(bio));
  BIO_clear_retry_flags(bio);
  if (stream.m_input.empty()) {
    BIO_set_retry_read(bio);
    return -1;
  }
  const std::size_t count = std::min(stream.m_input.size(), static_cast<std::size_t>(size));
  std::memcpy(into, stream.m_input.data(), count);
  stream.m_input.remove_prefix(count);
  return static_cast<int>(count);
}

int TlsTransport::write(bio_st* bio, const char* bytes, int size) {
  auto& stream = *static_cast<TlsStream*>(BIO_get_data(bio));
  BIO_clear_retry_flags(bio);
  const auto sent = stream.m_socket.send({bytes, static_cast<std::size_t>(size)}, {});
  if (sent) {
    stream.m_bytesWritten += *sent;
    return static_cast<int>(*sent);
  }
  if (sent.error() == EAGAIN)
    BIO_set_retry_write(bio);
  else
    stream.m_socketError = sent.error();
  return -1;
}

TlsStream::TlsStream(TlsContext& context, Socket& socket)
    : m_context(context), m_socket(socket), m_native(std::make_unique<Native>(context.native().context)) {
  const TlsContext::Native& native = context.native();
  SSL* ssl = m_native->ssl;
  BIO* bio = BIO_new(native.transport);
  BIO_set_data(bio, this);
  BIO_set_init(bio, 1);
  SSL_set_bio(ssl, bio, bio);
  SSL_set_connect_state(ssl);
  if (!native.nameIsAddress)
    setServerName(ssl, native.serverName);
  if (native.session != nullptr)
    SSL_set_session(ssl, native.session);
}

TlsStream::~TlsStream() {
  // Without this OpenSSL would call the session bad and not resume it.
  SSL_set_shutdown(m_native->ssl, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
}

void TlsStream::rest() { SSL_free_buffers(m_native->ssl); }

TlsStream::State TlsStream::handshake() { return stateOf(SSL_do_handshake(m_native->ssl)); }

TlsStream::Outcome TlsStream::read(std::span<char> into) {
  std::size_t size = 0;
  const int returned = SSL_read_ex(m_native->ssl, into.data(), into.size(), &size);
  if (returned == 1)
    return {State::done, size};
  return {stateOf(returned), 0};
}

TlsStream::Outcome TlsStream::write(std::string_view first, std::string_view second) {
  std::string_view plainText = first.empty() ? second : first;
  if (!first.empty() && !second.empty() && first.size() + second.size() <= TlsContext::Native::kJoinSize) {
    char* joined = m_context.native().joined.get();
    std::memcpy(joined, first.data(), first.size());
    std::memcpy(joined + first.size(), second.data(), second.size());
    plainText = {joined, first.size() + second.size()};
  }
  std::size_t size = 0;
  const int returned = SSL_write_ex(m_native->ssl, plainText.data(), plainText.size(), &size);
  if (returned == 1)
    return {State::done, size};
  return {stateOf(returned), 0};
}

void TlsStream::feed(std::string_view cipherText) {
  if (m_input.empty()) {
    m_input = cipherText;
    return;
  }
  m_keptInput = std::string(m_input).append(cipherText);
  m_input = m_keptInput;
}

void TlsStream::keepInput() {
  m_keptInput = std::string(m_input);
  m_input = m_keptInput;
}

bool TlsStream::exhausted() const { return m_input.empty() && SSL_pending(m_native->ssl) == 0; }

void TlsStream::sayGoodbye() {
  SSL_shutdown(m_native->ssl);
  takeTlsErrors();
}

TlsStream::State TlsStream::stateOf(int returned) {
  if (returned > 0)
    return State::done;
  switch (SSL_get_error(m_native->ssl, returned)) {
  case SSL_ERROR_WANT_READ:
    return State::wantsRead;
  case SSL_ERROR_WANT_WRITE:
    return State::wantsWrite;
  case SSL_ERROR_ZERO_RETURN:
    return State::ended;
  case SSL_ERROR_SYSCALL:
    return failWith(m_socketError != 0 ? systemErrorText(m_socketError) : takeTlsErrors());
  default:
    break;
  }
  const long verdict = SSL_get_verify_result(m_native->ssl);
  if (verdict != X509_V_OK && m_context.native().verify) {
    takeTlsErrors();
    return failWith(std::string("certificate not accepted: ") + X509_verify_cert_error_string(verdict));
  }
  return failWith(takeTlsErrors());
}

TlsStream::State TlsStream::failWith(std::string reason) {
  m_reason = std::move(reason);
  return State::failed;
}

bool TlsStream::resumed() const { return SSL_session_reused(m_native->ssl) == 1; }

std::string_view TlsStream::protocol() const {
  const unsigned char* name = nullptr;
  unsigned int size = 0;
  SSL_get0_alpn_selected(m_native->ssl, &name, &size);
  return {reinterpret_cast<const char*>(name), size};
}

} // namespace tidemark
