// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/tls_peer.h"

#include <openssl/ssl.h>

#include <array>
#include <csignal>
#include <cstring>
#include <stdexcept>

namespace tidemark {

namespace {

int choose(SSL* /*ssl*/, const unsigned char** out, unsigned char* outSize, const unsigned char* in,
           unsigned int inSize, void* argument) {
  const auto& wanted = *static_cast<const TlsProtocol*>(argument);
  for (unsigned int i = 0; i < inSize; i += 1U + in[i])
    if (in[i] == wanted.name.size() && std::memcmp(in + i + 1, wanted.name.data(), wanted.name.size()) == 0) {
      *out = in + i + 1;
      *outSize = in[i];
      return SSL_TLSEXT_ERR_OK;
    }
  return wanted.demanded ? SSL_TLSEXT_ERR_ALERT_FATAL : SSL_TLSEXT_ERR_NOACK;
}

} // namespace

SSL_CTX* makeTlsServerContext(const std::string& certificate, const std::string& key, const TlsProtocol& protocol) {
  SSL_CTX* context = SSL_CTX_new(TLS_server_method());
  if (SSL_CTX_use_certificate_chain_file(context, certificate.c_str()) != 1 ||
      SSL_CTX_use_PrivateKey_file(context, key.c_str(), SSL_FILETYPE_PEM) != 1) {
    SSL_CTX_free(context);
    throw std::runtime_error("the test server's certificate cannot be used");
  }
  constexpr std::array<unsigned char, 4> kName = {'t', 'e', 's', 't'};
  SSL_CTX_set_session_id_context(context, kName.data(), kName.size());
  SSL_CTX_set_alpn_select_cb(context, choose, const_cast<TlsProtocol*>(&protocol)); // OpenSSL's type lacks the const
  return context;
}

SSL* acceptTls(SSL_CTX* context, int fd) {
  // OpenSSL writes without MSG_NOSIGNAL; in this thread only, so that the client's own writes stay watched.
  sigset_t pipe;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
  SSL* const ssl = SSL_new(context);
  SSL_set_fd(ssl, fd);
  if (SSL_accept(ssl) == 1)
    return ssl;
  SSL_free(ssl);
  return nullptr;
}

} // namespace tidemark
