// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/tls_server.h"

#include <openssl/ssl.h>

#include <array>
#include <csignal>
#include <cstring>
#include <stdexcept>

namespace tidemark {

namespace {

int chooseHttp11(SSL* /*ssl*/, const unsigned char** out, unsigned char* outSize, const unsigned char* in,
                 unsigned int inSize, void* /*argument*/) {
  constexpr std::string_view kWanted = "http/1.1";
  for (unsigned int i = 0; i < inSize; i += 1U + in[i])
    if (in[i] == kWanted.size() && std::memcmp(in + i + 1, kWanted.data(), kWanted.size()) == 0) {
      *out = in + i + 1;
      *outSize = in[i];
      return SSL_TLSEXT_ERR_OK;
    }
  return SSL_TLSEXT_ERR_NOACK;
}

SSL_CTX* makeContext(const TlsServer::Options& options) {
  SSL_CTX* context = SSL_CTX_new(TLS_server_method());
  if (SSL_CTX_use_certificate_chain_file(context, options.certificate.c_str()) != 1 ||
      SSL_CTX_use_PrivateKey_file(context, options.key.c_str(), SSL_FILETYPE_PEM) != 1)
    throw std::runtime_error("the test server's certificate cannot be used");
  constexpr std::array<unsigned char, 4> kName = {'t', 'e', 's', 't'};
  SSL_CTX_set_session_id_context(context, kName.data(), kName.size());
  SSL_CTX_set_alpn_select_cb(context, chooseHttp11, nullptr);
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
  // OpenSSL writes without MSG_NOSIGNAL; in this thread only, so that the client's own writes stay watched.
  sigset_t pipe;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
  SSL* ssl = SSL_new(m_context);
  SSL_set_fd(ssl, peer.fd());
  if (SSL_accept(ssl) == 1) {
    m_resumed += SSL_session_reused(ssl);
    const char* name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    const unsigned char* protocol = nullptr;
    unsigned int size = 0;
    SSL_get0_alpn_selected(ssl, &protocol, &size);
    const std::lock_guard lock(m_mutex);
    m_serverName = name == nullptr ? "" : name;
    m_protocol = std::string(reinterpret_cast<const char*>(protocol), size);
  }
  const std::string response =
      m_options.withoutLength ? "HTTP/1.1 200 OK\r\n\r\n" + m_options.body : okResponse(m_options.body);
  while (SSL_is_init_finished(ssl) == 1 && !readHead(ssl).empty()) {
    SSL_write(ssl, response.data(), static_cast<int>(response.size()));
    if (m_options.cutOff)
      break;
  }
  if (!m_options.cutOff)
    SSL_shutdown(ssl);
  SSL_free(ssl);
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
