// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <poll.h>
#include <sys/socket.h>

#include <array>

#include "tests/core/net/test_client.h"
#include "tests/fakes/test_certificates.h"
#include "tests/fakes/tls_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <unistd.h>

using namespace tidemark;

namespace {

// Moves bytes both ways until one side ends.
void relay(int a, int b) {
  std::array<pollfd, 2> watched = {pollfd{a, POLLIN, 0}, pollfd{b, POLLIN, 0}};
  std::array<char, 4096> bytes{};
  while (poll(watched.data(), watched.size(), -1) > 0)
    for (std::size_t i = 0; i < watched.size(); ++i) {
      if (watched[i].revents == 0)
        continue;
      const ssize_t size = recv(watched[i].fd, bytes.data(), bytes.size(), 0);
      if (size <= 0)
        return;
      send(watched[1 - i].fd, bytes.data(), static_cast<std::size_t>(size), MSG_NOSIGNAL);
    }
}

// Opens the tunnel it is asked for, to loopback, and relays.
void tunnelTo(std::uint16_t port, ScriptedPeer& peer) {
  const int upstream = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (connect(upstream, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0) {
    peer.send("HTTP/1.1 200 Connection established\r\n\r\n");
    relay(peer.fd(), upstream);
  }
  close(upstream);
}

ConnectionSettings throughProxy(std::uint16_t proxyPort, const TestCertificates& certificates) {
  ConnectionSettings settings = plainSettings(443);
  settings.origin.tls = true;
  settings.origin.host = "api.test";
  settings.tls.caFile = certificates.authority();
  settings.proxy =
      Proxy{.address = {.tls = false, .host = "127.0.0.1", .port = proxyPort}, .authorization = "Basic dTpw"};
  return settings;
}

} // namespace

TEST_CASE("an https origin is reached through the tunnel of a proxy") {
  const TestCertificates certificates;
  const auto pair = certificates.issue("server", "DNS:api.test");
  TlsServer::Options options;
  options.certificate = pair.certificate;
  options.key = pair.key;
  TlsServer server(options);
  std::string asked;
  ScriptedServer proxy([&](ScriptedPeer& peer) {
    asked = peer.readRequest();
    tunnelTo(server.port(), peer);
  });
  TestClient client(throughProxy(proxy.port(), certificates));
  CHECK(client.get().body == "secure");
  CHECK(client.get().result.reusedConnection);
  CHECK(asked == "CONNECT api.test:443 HTTP/1.1\r\nHost: api.test:443\r\nProxy-Authorization: Basic dTpw\r\n\r\n");
  CHECK(server.lastServerName() == "api.test");
}

TEST_CASE("a proxy that refuses is connectRefused with its answer") {
  const TestCertificates certificates;
  ScriptedServer proxy([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.sendInPieces("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", 7);
    peer.waitForClose();
  });
  TestClient client(throughProxy(proxy.port(), certificates));
  const Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::connectRefused);
  CHECK(seen.result.detail.find("407") != std::string::npos);
}

TEST_CASE("a proxy that hangs up is connectReset") {
  const TestCertificates certificates;
  ScriptedServer proxy([](ScriptedPeer& peer) { peer.readRequest(); });
  TestClient client(throughProxy(proxy.port(), certificates));
  CHECK(client.get().result.failure == NetFailure::connectReset);
}

TEST_CASE("a plain origin behind a proxy is asked of the proxy itself") {
  ScriptedServer proxy([](ScriptedPeer& peer) {
    while (true) {
      const std::string request = peer.readRequest();
      if (request.empty())
        return;
      peer.send(okResponse(request.substr(0, request.find('\r'))));
    }
  });
  ConnectionSettings settings = plainSettings(80);
  settings.origin.host = "api.test";
  settings.proxy = Proxy{.address = {.tls = false, .host = "127.0.0.1", .port = proxy.port()}, .authorization = {}};
  TestClient client(settings);
  CHECK(client.send("GET http://api.test/x HTTP/1.1\r\nHost: api.test\r\n\r\n").body ==
        "GET http://api.test/x HTTP/1.1");
}
