// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <fstream>

#include "core/net/tcp_probe.h"
#include "tests/core/net/test_client.h"
#include "tests/fakes/test_certificates.h"
#include "tests/fakes/tls_server.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

ConnectionSettings settingsFor(std::uint16_t port, const TestCertificates& certificates) {
  ConnectionSettings settings = plainSettings(port);
  settings.origin.tls = true;
  settings.tls.caFile = certificates.authority();
  return settings;
}

TlsServer::Options optionsOf(const TestCertificates::Pair& pair) {
  TlsServer::Options options;
  options.certificate = pair.certificate;
  options.key = pair.key;
  return options;
}

} // namespace

TEST_CASE("a verified connection carries exchanges and is kept") {
  const TestCertificates certificates;
  for (const bool tls12 : {false, true}) {
    TlsServer::Options options = optionsOf(certificates.issue("server", "IP:127.0.0.1"));
    options.tls12 = tls12;
    TlsServer server(options);
    TestClient client(settingsFor(server.port(), certificates));
    const Seen first = client.get();
    CHECK(first.result.failure == NetFailure::none);
    CHECK(first.body == "secure");
    CHECK(first.result.times.tlsDone > first.result.times.connected);
    CHECK(first.result.bytesReceived > 500); // with the handshake
    const Seen second = client.get();
    CHECK(second.result.reusedConnection);
    CHECK(second.result.bytesReceived < 300);
    CHECK(server.accepted() == 1);
    CHECK(server.lastProtocol() == "http/1.1");
    CHECK(server.lastServerName().empty()); // an address is no server name
  }
}

TEST_CASE("bodies larger than any buffer pass both ways") {
  const TestCertificates certificates;
  TlsServer::Options options = optionsOf(certificates.issue("server", "IP:127.0.0.1"));
  options.body = std::string(3'000'001, 'L');
  TlsServer server(options);
  TestClient client(settingsFor(server.port(), certificates));
  for (int i = 0; i < 3; ++i) {
    CHECK(client.get().body == options.body);
    CHECK(client.get("/" + std::string(3000, 'p')).result.reusedConnection);
  }
  CHECK(client.send("POST / HTTP/1.1\r\nHost: t\r\n\r\n", "GET / HTTP/1.1\r\nHost: t").result.status == 200);
}

TEST_CASE("sessions resume on the next connection to the origin") {
  const TestCertificates certificates;
  for (const bool tls12 : {false, true}) {
    TlsServer::Options options = optionsOf(certificates.issue("server", "IP:127.0.0.1"));
    options.tls12 = tls12;
    TlsServer server(options);
    TestClient client(settingsFor(server.port(), certificates), PoolPolicy::perRequest);
    for (int i = 0; i < 4; ++i)
      CHECK(client.get().result.failure == NetFailure::none);
    CHECK(server.accepted() == 4);
    CHECK(server.resumed() == 3);
  }
}

TEST_CASE("a wrong, foreign or expired certificate is tls with the reason, unless verify is off") {
  const TestCertificates certificates;
  const TestCertificates others;
  struct Case {
    TestCertificates::Pair pair;
    std::string reason;
  };
  const std::vector<Case> cases = {{certificates.issue("elsewhere", "DNS:elsewhere.test,IP:192.0.2.9"), "mismatch"},
                                   {others.issue("foreign", "IP:127.0.0.1"), "unable to get local issuer certificate"},
                                   {certificates.issue("expired", "IP:127.0.0.1", -1), "expired"}};
  for (const Case& wrong : cases) {
    TlsServer server(optionsOf(wrong.pair));
    ConnectionSettings settings = settingsFor(server.port(), certificates);
    TestClient strict(settings);
    const Seen seen = strict.get();
    CHECK(seen.result.failure == NetFailure::tls);
    CHECK(seen.result.detail.find(wrong.reason) != std::string::npos);
    CHECK(strict.pool->counts().open == 0);
    settings.tls.verify = false;
    TestClient trusting(settings);
    CHECK(trusting.get().body == "secure");
  }
}

TEST_CASE("serverName is sent and verified in place of the host") {
  const TestCertificates certificates;
  TlsServer server(optionsOf(certificates.issue("server", "DNS:api.test")));
  ConnectionSettings settings = settingsFor(server.port(), certificates);
  settings.tls.serverName = "api.test";
  TestClient client(settings);
  CHECK(client.get().body == "secure");
  CHECK(server.lastServerName() == "api.test");
  settings.tls.serverName = "other.test";
  TestClient wrong(settings);
  CHECK(wrong.get().result.failure == NetFailure::tls);
}

TEST_CASE("a client certificate is presented where the server asks for one") {
  const TestCertificates certificates;
  TlsServer::Options options = optionsOf(certificates.issue("server", "IP:127.0.0.1"));
  options.clientAuthority = certificates.authority();
  TlsServer server(options);
  ConnectionSettings settings = settingsFor(server.port(), certificates);
  TestClient without(settings);
  CHECK(without.get().result.failure == NetFailure::tls);
  const auto pair = certificates.issue("client", "");
  settings.tls.certificateFile = pair.certificate;
  settings.tls.keyFile = pair.key;
  TestClient with(settings);
  CHECK(with.get().body == "secure");
}

TEST_CASE("plain text where TLS is expected is tls") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.send("HTTP/1.1 400 Bad Request\r\n\r\n");
    peer.waitForClose();
  });
  const TestCertificates certificates;
  TestClient client(settingsFor(server.port(), certificates));
  const Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::tls);
  CHECK_FALSE(seen.result.detail.empty());
}

TEST_CASE("a handshake that never ends is connectTimeout") {
  ScriptedServer server([](ScriptedPeer& peer) { peer.waitForClose(); });
  const TestCertificates certificates;
  TestClient client(settingsFor(server.port(), certificates));
  client.exchange.request.connectTimeout = 60ms;
  const Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::connectTimeout);
  CHECK(seen.result.detail.find("TLS") != std::string::npos);
}

TEST_CASE("a body cut off without close_notify is closedEarly") {
  const TestCertificates certificates;
  TlsServer::Options options = optionsOf(certificates.issue("server", "IP:127.0.0.1"));
  options.cutOff = true;
  options.withoutLength = true;
  TlsServer server(options);
  TestClient client(settingsFor(server.port(), certificates));
  CHECK(client.get().result.failure == NetFailure::closedEarly);
}

TEST_CASE("unusable TLS files are an error before anything is sent") {
  const TestCertificates certificates;
  ConnectionSettings settings = settingsFor(1, certificates);
  settings.tls.caFile = certificates.folder() + "/missing.pem";
  CHECK(tcpProbe(settings, {}, 1s).error().code == ErrorCode::cannotRead);
  settings = settingsFor(1, certificates);
  settings.tls.certificateFile = certificates.issue("a", "").certificate;
  settings.tls.keyFile = certificates.issue("b", "").key;
  CHECK(tcpProbe(settings, {}, 1s).error().code == ErrorCode::cannotRead);
}

TEST_CASE("a probe tells a reachable target from one that refuses or whose certificate is not accepted") {
  const TestCertificates certificates;
  TlsServer server(optionsOf(certificates.issue("server", "IP:127.0.0.1")));
  ConnectionSettings settings = settingsFor(server.port(), certificates);
  CHECK(tcpProbe(settings, {}, 5s).has_value());
  settings.tls.serverName = "other.test";
  const auto wrong = tcpProbe(settings, {}, 5s);
  REQUIRE_FALSE(wrong.has_value());
  CHECK(wrong.error().code == ErrorCode::targetUnreachable);
  CHECK(wrong.error().detail.text().find("mismatch") != std::string::npos);
  const auto refused = tcpProbe(plainSettings(1), {}, 5s);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::targetUnreachable);
  CHECK(refused.error().detail.text().find("refused") != std::string::npos);
}
