// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "core/net/tcp_probe.h"
#include "tests/core/net/http2_users.h"
#include "tests/fakes/http2_server.h"
#include "tests/fakes/test_certificates.h"
#include "tests/fakes/tls_server.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

Http2Server::Options tlsOptions(const TestCertificates& certificates) {
  const auto pair = certificates.issue("server", "IP:127.0.0.1");
  return {.certificate = pair.certificate, .key = pair.key};
}

TlsServer::Options http1Options(const TestCertificates& certificates) {
  const auto pair = certificates.issue("server", "IP:127.0.0.1");
  TlsServer::Options options;
  options.certificate = pair.certificate;
  options.key = pair.key;
  return options;
}

ConnectionSettings secureSettings(std::uint16_t port, const TestCertificates& certificates, HttpChoice http) {
  ConnectionSettings settings = plainSettings(port);
  settings.origin.tls = true;
  settings.tls.caFile = certificates.authority();
  settings.http = http;
  return settings;
}

} // namespace

TEST_CASE("over TLS the server decides between HTTP/2 and HTTP/1.1") {
  const TestCertificates certificates;
  Http2Server http2(tlsOptions(certificates), Http2Server::always("two"));
  TestClient client(secureSettings(http2.port(), certificates, HttpChoice::agreed));
  const Seen first = client.get();
  CHECK(first.head == "HTTP/2 200\r\n\r\n");
  CHECK(first.body == "two");
  CHECK(first.result.times.tlsDone > first.result.times.connected);
  CHECK(first.result.times.sent >= first.result.times.tlsDone);
  CHECK(first.result.bytesReceived > 500); // with the handshake
  const Seen second = client.get();
  CHECK(second.result.reusedConnection);
  CHECK(second.result.bytesReceived < 300);
  TlsServer http1(http1Options(certificates));
  TestClient other(secureSettings(http1.port(), certificates, HttpChoice::agreed));
  CHECK(other.get().body == "secure");
  CHECK(http1.lastProtocol() == "http/1.1");
}

TEST_CASE("HTTP/2 that is demanded and not agreed on is tls, and says why") {
  const TestCertificates certificates;
  TlsServer http1(http1Options(certificates));
  const auto settings = secureSettings(http1.port(), certificates, HttpChoice::http2);
  TestClient client(settings);
  for (int i = 0; i < 2; ++i) {
    const Seen seen = client.get();
    CHECK(seen.result.failure == NetFailure::tls);
    CHECK(seen.result.detail == "the server did not agree on HTTP/2 (it knows no ALPN)");
    CHECK(seen.result.times.tlsDone > seen.result.times.connected);
    CHECK(client.pool->counts().open == 0);
  }
  const auto probed = tcpProbe(settings, {}, 5s);
  REQUIRE_FALSE(probed.has_value());
  CHECK(probed.error().detail.text().find("did not agree on HTTP/2") != std::string::npos);
}

TEST_CASE("HTTP/1.1 that is demanded from a server of HTTP/2 alone is tls with the server's alert") {
  const TestCertificates certificates;
  Http2Server http2(tlsOptions(certificates), Http2Server::always("two"));
  TestClient client(secureSettings(http2.port(), certificates, HttpChoice::http1));
  const Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::tls);
  CHECK(seen.result.detail.find("no application protocol") != std::string::npos);
}

TEST_CASE("HTTP/2 connections resume the session of the one before, also where each carries one request") {
  const TestCertificates certificates;
  Http2Server server(tlsOptions(certificates), Http2Server::always("x"));
  TestClient client(secureSettings(server.port(), certificates, HttpChoice::agreed), PoolPolicy::perRequest);
  for (int i = 0; i < 4; ++i)
    CHECK(client.get().result.failure == NetFailure::none);
  CHECK(server.accepted() == 4);
  CHECK(server.resumed() == 3);
}

TEST_CASE("large bodies pass both ways over HTTP/2 and TLS") {
  const TestCertificates certificates;
  const std::string large(5'000'001, 'L');
  Http2Server server(tlsOptions(certificates), [&](Http2Peer& peer, const Http2Request& request) {
    peer.answer(request.stream, {.fields = {{"x-size", std::to_string(request.body.size())}}, .body = large});
  });
  TestClient client(secureSettings(server.port(), certificates, HttpChoice::http2));
  const Seen seen =
      client.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 5000000\r\n\r\n", std::string(5'000'000, 'b'));
  CHECK(seen.result.failure == NetFailure::none);
  CHECK(ResponseHead(seen.head).find("x-size") == "5000000");
  CHECK(seen.body == large);
}

TEST_CASE("many users share connections that are opened and agreed on at once") {
  const TestCertificates certificates;
  Http2Server server(tlsOptions(certificates), Http2Server::always("x"));
  Http2Users shared(secureSettings(server.port(), certificates, HttpChoice::agreed), 2, 10);
  for (std::size_t i = 0; i < shared.users.size(); ++i) {
    shared.users[i].then = [&, i] {
      if (shared.users[i].done < 20)
        shared.start(i);
    };
    shared.start(i);
  }
  CHECK(shared.turn([&] { return shared.doneAll(20); }));
  CHECK(server.accepted() == 2);
  CHECK(server.requests() == 200);
}
