// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <string>

#include <doctest/doctest.h>
#include <openssl/ssl.h>

#include "core/target/target_server.h"
#include "tests/core/target/loopback_client.h"
#include "tests/core/target/test_certificate.h"

namespace tidemark {
namespace {

// A TLS client over one loopback connection, which trusts the certificate given.
class TlsClient {
public:
  TlsClient(std::uint16_t port, const std::string& ca, bool offersProtocols)
      : m_socket(port), m_context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free), m_session(nullptr, &SSL_free) {
    SSL_CTX_load_verify_file(m_context.get(), ca.c_str());
    SSL_CTX_set_verify(m_context.get(), SSL_VERIFY_PEER, nullptr);
    m_session.reset(SSL_new(m_context.get()));
    static constexpr unsigned char kProtocols[] = {2, 'h', '2', 8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    if (offersProtocols)
      SSL_set_alpn_protos(m_session.get(), kProtocols, sizeof kProtocols);
    SSL_set_fd(m_session.get(), m_socket.number());
    m_connected = SSL_connect(m_session.get()) == 1;
  }

  [[nodiscard]] bool connected() const { return m_connected; }
  [[nodiscard]] std::string protocol() const {
    const unsigned char* name = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(m_session.get(), &name, &size);
    return {reinterpret_cast<const char*>(name), size};
  }
  void send(std::string_view bytes) const { SSL_write(m_session.get(), bytes.data(), static_cast<int>(bytes.size())); }
  std::string readToEnd() const {
    std::string answer;
    char buffer[16384];
    for (int count = 0; (count = SSL_read(m_session.get(), buffer, sizeof buffer)) > 0;)
      answer.append(buffer, static_cast<std::size_t>(count));
    return answer;
  }

private:
  LoopbackClient m_socket;
  std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
  std::unique_ptr<SSL, decltype(&SSL_free)> m_session;
  bool m_connected = false;
};

std::unique_ptr<TargetServer> started(const TestCertificate& certificate) {
  TargetOptions options;
  options.tls = certificate.files();
  auto server = TargetServer::start(options);
  REQUIRE(server);
  return *std::move(server);
}

} // namespace

TEST_CASE("over TLS the same answers come, with ALPN and without") {
  const TestCertificate certificate;
  const auto server = started(certificate);
  CHECK(server->baseUrl() == "https://127.0.0.1:" + std::to_string(server->port()));
  for (const bool offers : {true, false}) {
    const TlsClient client(server->port(), certificate.files().certificate, offers);
    REQUIRE(client.connected());
    CHECK(client.protocol() == (offers ? "http/1.1" : ""));
    client.send("GET /health HTTP/1.1\r\n\r\nGET /delay/5 HTTP/1.1\r\nConnection: close\r\n\r\n");
    const auto answer = client.readToEnd();
    CHECK(answer.contains("{\"status\":\"healthy\""));
    CHECK(answer.ends_with("{\"delayedMs\":5}"));
  }
  CHECK(server->counters().of("/health", 200) == 2);
}

TEST_CASE("a large body arrives whole over TLS") {
  const TestCertificate certificate;
  const auto server = started(certificate);
  const TlsClient client(server->port(), certificate.files().certificate, true);
  client.send("GET /bytes/5000000 HTTP/1.1\r\nConnection: close\r\n\r\n");
  const auto answer = client.readToEnd();
  CHECK(answer.size() - answer.find("\r\n\r\n") - 4 == 5'000'000);
}

TEST_CASE("a client that speaks no TLS is turned away and the next one served") {
  const TestCertificate certificate;
  const auto server = started(certificate);
  LoopbackClient plain(server->port());
  plain.send("GET /health HTTP/1.1\r\n\r\n");
  CHECK_FALSE(plain.readToEnd().contains("healthy"));
  CHECK(TlsClient(server->port(), certificate.files().certificate, true).connected());
}

TEST_CASE("files that are no certificate and key are errors that name them") {
  const TestCertificate certificate;
  TargetOptions options;
  options.tls = TlsFiles{"/nowhere/certificate.pem", certificate.files().key};
  const auto missing = TargetServer::start(options);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == ErrorCode::cannotRead);
  CHECK(missing.error().where == "/nowhere/certificate.pem");
  options.tls = TlsFiles{certificate.files().certificate, TestCertificate().files().key};
  CHECK_FALSE(TargetServer::start(options));
  const TestCertificate other;
  options.tls = TlsFiles{certificate.files().certificate, other.files().key};
  const auto mismatch = TargetServer::start(options);
  REQUIRE_FALSE(mismatch);
  CHECK(mismatch.error().where == other.files().key);
}

} // namespace tidemark
