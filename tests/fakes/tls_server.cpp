// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/tls_server.h"

#include <openssl/ssl.h>

#include <array>
#include <string>

#include "tests/fakes/tls_peer.h"

namespace tidemark {

namespace {

constexpr TlsProtocol kHttp11{.name = "http/1.1"};

SSL_CTX* makeContext(const TlsServer::Options& options) {
  SSL_CTX* context = makeTlsServerContext(options.certificate, options.key, kHttp11);
  if (options.tls12)
    SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
  if (!options.clientAuthority.empty()) {
    SSL_CTX_load_verify_locations(context, options.clientAuthority.c_str(), nullptr);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
  }
  return context;
}

// One request's head; empty at the end.
std::string readHead(SSL* ssl) {
  std::string head;
  std::array<char, 4096> bytes{};
  while (head.find("\r\n\r\n") == std::string::npos) {
    const int size = SSL_read(ssl, bytes.data(), static_cast<int>(bytes.size()));
    if (size <= 0)
      return {};
    head.append(bytes.data(), static_cast<std::size_t>(size));
  }
  return head;
}

} // namespace

TlsServer::TlsServer(Options options) : m_options(std::move(options)), m_context(makeContext(m_options)) {
  m_server = std::make_unique<ScriptedServer>([this](ScriptedPeer& peer) { serve(peer); });
}

TlsServer::~TlsServer() {
  m_server.reset();
  SSL_CTX_free(m_context);
}

void TlsServer::serve(ScriptedPeer& peer) {
  SSL* const ssl = acceptTls(m_context, peer.fd());
  if (ssl == nullptr)
    return;
  note(ssl);
  const std::string response =
      m_options.withoutLength ? "HTTP/1.1 200 OK\r\n\r\n" + m_options.body : okResponse(m_options.body);
  while (!readHead(ssl).empty()) {
    SSL_write(ssl, response.data(), static_cast<int>(response.size()));
    if (m_options.cutOff)
      break;
  }
  if (!m_options.cutOff)
    SSL_shutdown(ssl);
  SSL_free(ssl);
}

void TlsServer::note(SSL* ssl) {
  m_resumed += SSL_session_reused(ssl);
  const char* name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
  const unsigned char* protocol = nullptr;
  unsigned int size = 0;
  SSL_get0_alpn_selected(ssl, &protocol, &size);
  const std::lock_guard lock(m_mutex);
  m_serverName = name == nullptr ? "" : name;
  m_protocol = std::string(reinterpret_cast<const char*>(protocol), size);
}

std::string TlsServer::lastServerName() {
  const std::lock_guard lock(m_mutex);
  return m_serverName;
}

std::string TlsServer::lastProtocol() {
  const std::lock_guard lock(m_mutex);
  return m_protocol;
}

} // namespace tidemark
