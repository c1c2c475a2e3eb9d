// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/tls_context.h"

#include <algorithm>
#include <array>
#include <limits>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace tidemark::target {
namespace {

struct FreeContext {
  void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};
struct FreeSession {
  void operator()(SSL* session) const { SSL_free(session); }
};
using Session = std::unique_ptr<SSL, FreeSession>;

// The oldest error OpenSSL keeps for this thread, as text; forgets the others.
std::string takeError() {
  std::array<char, 256> text{};
  ERR_error_string_n(ERR_get_error(), text.data(), text.size());
  ERR_clear_error();
  return text.data();
}

int chooseProtocol(SSL*, const unsigned char** out, unsigned char* outSize, const unsigned char* in, unsigned inSize,
                   void*) {
  static constexpr std::array<unsigned char, 9> kOffered{8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
  unsigned char* chosen = nullptr;
  const int result = SSL_select_next_proto(&chosen, outSize, kOffered.data(), kOffered.size(), in, inSize);
  *out = chosen;
  return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

int atMostInt(std::size_t size) {
  return static_cast<int>(std::min<std::size_t>(size, std::numeric_limits<int>::max()));
}

class TlsStream final : public ByteStream {
public:
  explicit TlsStream(Session session) : m_session(std::move(session)) {}
  Transfer read(std::span<char> buffer) override {
    return outcome(SSL_read(m_session.get(), buffer.data(), atMostInt(buffer.size())));
  }
  Transfer write(std::string_view bytes) override {
    return outcome(SSL_write(m_session.get(), bytes.data(), atMostInt(bytes.size())));
  }
  [[nodiscard]] bool shortReadDrains() const override { return false; } // a record may follow in the same segment

private:
  Transfer outcome(int result) {
    if (result > 0)
      return {Transfer::State::done, static_cast<std::size_t>(result)};
    const int error = SSL_get_error(m_session.get(), result);
    ERR_clear_error();
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
      return {Transfer::State::wouldBlock, 0};
    return {error == SSL_ERROR_ZERO_RETURN ? Transfer::State::ended : Transfer::State::failed, 0};
  }
  Session m_session;
};

} // namespace

struct TlsContext::Library {
  std::unique_ptr<SSL_CTX, FreeContext> context;
};

TlsContext::TlsContext(std::unique_ptr<Library> library) : m_library(std::move(library)) {}
TlsContext::~TlsContext() = default;

Result<std::unique_ptr<TlsContext>> TlsContext::load(const TlsFiles& files) {
  auto library = std::make_unique<Library>();
  library->context.reset(SSL_CTX_new(TLS_server_method()));
  SSL_CTX* const context = library->context.get();
  if (context == nullptr)
    return fail(ErrorCode::system, takeError());
  SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
  SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  SSL_CTX_set_alpn_select_cb(context, &chooseProtocol, nullptr);
  if (SSL_CTX_use_certificate_chain_file(context, files.certificate.c_str()) != 1)
    return fail(ErrorCode::cannotRead, takeError(), files.certificate, "a PEM file with the certificate is needed");
  if (SSL_CTX_use_PrivateKey_file(context, files.key.c_str(), SSL_FILETYPE_PEM) != 1)
    return fail(ErrorCode::cannotRead, takeError(), files.key, "a PEM file with the key of that certificate is needed");
  return std::unique_ptr<TlsContext>(new TlsContext(std::move(library)));
}

std::unique_ptr<ByteStream> TlsContext::accept(int socket) const {
  Session session(SSL_new(m_library->context.get()));
  if (!session || SSL_set_fd(session.get(), socket) != 1)
    return nullptr;
  SSL_set_accept_state(session.get());
  return std::make_unique<TlsStream>(std::move(session));
}

} // namespace tidemark::target
