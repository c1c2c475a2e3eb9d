// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls_context.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>
#include <span>

#include "core/net/endpoint.h"
#include "core/net/event_loop.h"
#include "core/net/tls_native.h"
#include "core/net/tls_transport.h"

namespace tidemark {

namespace {

constexpr std::array<unsigned char, 12> kOfferBoth = {2, 'h', '2', 8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
constexpr std::size_t kHttp11Offset = 3;

// The part of kOfferBoth that is offered, by HttpChoice.
std::span<const unsigned char> offerOf(HttpChoice http) {
  const std::span<const unsigned char> both(kOfferBoth);
  const std::array<std::span<const unsigned char>, 3> offers = {both, both.subspan(kHttp11Offset),
                                                                both.first(kHttp11Offset)};
  return offers[static_cast<std::size_t>(http)];
}

long controlTransport(BIO* /*bio*/, int command, long /*number*/, void* /*pointer*/) {
  return command == BIO_CTRL_FLUSH ? 1 : 0;
}

int keepSession(SSL* ssl, SSL_SESSION* session) {
  auto& native = *static_cast<TlsContext::Native*>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
  SSL_SESSION_free(native.session);
  native.session = session;
  return 1; // the reference is ours
}

std::unexpected<Error> unusable(const std::string& file, std::string_view what) {
  return fail(ErrorCode::cannotRead, std::string(what) + ": " + takeTlsErrors(), file);
}

Result<void> loadTrust(SSL_CTX* context, const TlsOptions& options) {
  if (!options.verify)
    return {};
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
  if (options.caFile.empty())
    SSL_CTX_set_default_verify_paths(context);
  else if (SSL_CTX_load_verify_locations(context, options.caFile.c_str(), nullptr) != 1)
    return unusable(options.caFile, "certificate authority");
  return {};
}

Result<void> loadIdentity(SSL_CTX* context, const TlsOptions& options) {
  if (options.certificateFile.empty())
    return {};
  if (SSL_CTX_use_certificate_chain_file(context, options.certificateFile.c_str()) != 1)
    return unusable(options.certificateFile, "client certificate");
  const std::string& keyFile = options.keyFile.empty() ? options.certificateFile : options.keyFile;
  if (SSL_CTX_use_PrivateKey_file(context, keyFile.c_str(), SSL_FILETYPE_PEM) != 1)
    return unusable(keyFile, "client key");
  if (SSL_CTX_check_private_key(context) != 1)
    return unusable(keyFile, "client key and certificate do not belong together");
  return {};
}

void setNames(TlsContext::Native& native, const TlsOptions& options, std::string_view host) {
  native.serverName = options.serverName.empty() ? std::string(host) : options.serverName;
  native.nameIsAddress = Endpoint::fromLiteral(native.serverName, 0).has_value();
  X509_VERIFY_PARAM* param = SSL_CTX_get0_param(native.context);
  if (native.nameIsAddress) {
    X509_VERIFY_PARAM_set1_ip_asc(param, native.serverName.c_str());
  } else {
    X509_VERIFY_PARAM_set_hostflags(param, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    X509_VERIFY_PARAM_set1_host(param, native.serverName.c_str(), 0);
  }
}

void setBehaviour(SSL_CTX* context, HttpChoice http) {
  SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
  SSL_CTX_set_mode(context,
                   SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL_STORE);
  SSL_CTX_sess_set_new_cb(context, keepSession);
  const auto offer = offerOf(http);
  SSL_CTX_set_alpn_protos(context, offer.data(), static_cast<unsigned int>(offer.size()));
}

BIO_METHOD* makeTransport() {
  BIO_METHOD* method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "tidemark");
  BIO_meth_set_read(method, TlsTransport::read);
  BIO_meth_set_write(method, TlsTransport::write);
  BIO_meth_set_ctrl(method, controlTransport);
  return method;
}

} // namespace

std::string takeTlsErrors() {
  std::string text;
  while (const unsigned long code = ERR_get_error()) {
    const char* reason = ERR_reason_error_string(code);
    text += text.empty() ? "" : "; ";
    text += reason != nullptr ? std::string(reason) : "error " + std::to_string(code);
  }
  return text.empty() ? std::string("no reason given") : text;
}

TlsContext::Native::~Native() {
  SSL_SESSION_free(session);
  SSL_CTX_free(context);
  BIO_meth_free(transport);
}

TlsContext::TlsContext() : m_native(std::make_unique<Native>()) {}
TlsContext::~TlsContext() = default;

Result<std::unique_ptr<TlsContext>> TlsContext::create(const TlsOptions& options, std::string_view host,
                                                       HttpChoice http) {
  std::unique_ptr<TlsContext> made(new TlsContext);
  Native& native = *made->m_native;
  native.context = SSL_CTX_new(TLS_client_method());
  if (native.context == nullptr)
    return fail(ErrorCode::system, "OpenSSL: " + takeTlsErrors());
  native.transport = makeTransport();
  native.verify = options.verify;
  native.joined = std::make_unique<char[]>(Native::kJoinSize);
  native.plainText = std::make_unique<char[]>(EventLoop::kReadBufferSize + EventLoop::kPadding);
  SSL_CTX_set_app_data(native.context, &native);
  setBehaviour(native.context, http);
  setNames(native, options, host);
  if (auto loaded = loadTrust(native.context, options); !loaded)
    return std::unexpected(loaded.error());
  if (auto loaded = loadIdentity(native.context, options); !loaded)
    return std::unexpected(loaded.error());
  return made;
}

} // namespace tidemark
