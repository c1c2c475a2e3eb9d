// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

#include "core/base/failure_text.h"
#include "core/net/net_failure.h"
#include "tests/core/net/test_client.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

// Answers each connection's first request with these bytes, then closes or stays.
ScriptedServer::Script answer(std::string bytes, bool close = false) {
  return [bytes = std::move(bytes), close](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send(bytes);
    if (!close)
      peer.waitForClose();
  };
}

std::uint16_t unusedPort() {
  ScriptedServer server(answer({}));
  return server.port();
}

// A listener whose backlog is full: further connection attempts get no answer.
class FullListener {
public:
  FullListener() : m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    REQUIRE(bind(m_listener, generic, size) == 0);
    REQUIRE(listen(m_listener, 0) == 0);
    REQUIRE(getsockname(m_listener, generic, &size) == 0);
    port = ntohs(address.sin_port);
    for (int i = 0; i < 4; ++i) {
      m_fillers.push_back(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
      CHECK(connect(m_fillers.back(), generic, size) != 0); // in progress, for ever
    }
  }
  ~FullListener() {
    for (const int fd : m_fillers)
      close(fd);
    close(m_listener);
  }
  FullListener(const FullListener&) = delete;
  FullListener& operator=(const FullListener&) = delete;

  std::uint16_t port = 0;

private:
  int m_listener;
  std::vector<int> m_fillers;
};

} // namespace

TEST_CASE("the words for every kind of failure are found again in a kept message") {
  for (std::size_t i = 1; i < kNetFailureCount; ++i) {
    const Sentence& words = netFailureText(static_cast<NetFailure>(i));
    CHECK(failureSentence(words.text()) == words);
  }
}

TEST_CASE("a port where nobody listens is connectRefused") {
  TestClient client(unusedPort());
  const Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::connectRefused);
  CHECK(seen.result.detail.find("Connection refused") != std::string::npos);
  CHECK(seen.result.times.sent == ExchangeTimes::kUnset);
  CHECK(client.pool->counts().open == 0);
  CHECK(client.pool->counts().failed == 1);
}

TEST_CASE("a server that does not take the connection is connectTimeout") {
  FullListener listener;
  TestClient client(listener.port);
  client.exchange.request.connectTimeout = 60ms;
  const Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::connectTimeout);
  CHECK(seen.result.detail.find("60 ms") != std::string::npos);
  CHECK(seen.result.times.done - seen.result.times.queued >= 60ms);
  CHECK(client.pool->counts().open == 0);
}

TEST_CASE("a reset after the request is reset") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.reset();
  });
  TestClient client(server.port());
  CHECK(client.get().result.failure == NetFailure::reset);
}

TEST_CASE("a reset on a kept connection is reset and never hidden by a retry") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send(okResponse("x"));
    peer.readRequest();
    peer.reset();
  });
  TestClient client(server.port());
  CHECK(client.get().result.failure == NetFailure::none);
  const Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::reset);
  CHECK_FALSE(seen.result.retried);
}

TEST_CASE("a server that takes the request and closes is closedEarly") {
  for (const std::string bytes : {"", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
                                  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"}) {
    ScriptedServer server(answer(bytes, true));
    TestClient client(server.port());
    const Seen seen = client.get();
    CHECK(seen.result.failure == NetFailure::closedEarly);
    CHECK_FALSE(seen.result.retried);
  }
}

TEST_CASE("a kept connection that takes the request and closes is closedEarly, not retried") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send(okResponse("x"));
    peer.readRequest();
  });
  TestClient client(server.port());
  client.get();
  const Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::closedEarly);
  CHECK(seen.result.reusedConnection);
  CHECK_FALSE(seen.result.retried);
}

TEST_CASE("what is not HTTP, and more than was asked for, is protocol") {
  for (const std::string& bytes :
       {std::string("SSH-2.0-OpenSSH_9.2\r\n"), std::string("HTTP/1.1 abc OK\r\n\r\n"), okResponse("a") + "b",
        okResponse("a") + okResponse("b"), std::string("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"),
        std::string("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")}) {
    CAPTURE(bytes);
    ScriptedServer server(answer(bytes));
    TestClient client(server.port());
    const Seen seen = client.get();
    CHECK(seen.result.failure == NetFailure::protocol);
    CHECK_FALSE(seen.result.detail.empty());
    CHECK(seen.excerpt == bytes);
    CHECK(client.pool->counts().open == 0);
  }
}

TEST_CASE("a storm of interim responses is protocol") {
  std::string storm;
  for (int i = 0; i < 17; ++i)
    storm += "HTTP/1.1 102 Processing\r\n\r\n";
  ScriptedServer server(answer(storm + okResponse("x")));
  TestClient client(server.port());
  CHECK(client.get().result.failure == NetFailure::protocol);
}

TEST_CASE("a body over maxBody is tooLarge, announced or not") {
  const std::string body(1001, 'x');
  for (const std::string& bytes : {okResponse(body), "HTTP/1.1 200 OK\r\n\r\n" + body}) {
    ScriptedServer server(answer(bytes));
    TestClient client(server.port());
    client.exchange.request.maxBody = 1000;
    const Seen seen = client.get();
    CHECK(seen.result.failure == NetFailure::tooLarge);
    CHECK(seen.result.status == 200);
  }
}

TEST_CASE("a slow body is timeout by the response timeout") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.trickle(okResponse(std::string(100'000, 's')));
  });
  TestClient client(server.port());
  client.exchange.request.responseTimeout = 80ms;
  const Seen seen = client.get();
  CHECK(seen.result.failure == NetFailure::timeout);
  CHECK(seen.result.times.firstByte != ExchangeTimes::kUnset);
  CHECK(seen.result.times.done - seen.result.times.sent >= 80ms);
  CHECK(seen.result.times.done - seen.result.times.sent < 5s);
}

TEST_CASE("the total deadline is timeout, in whatever phase it passes") {
  ScriptedServer server([](ScriptedPeer& peer) { peer.waitForClose(); });
  TestClient silent(server.port());
  silent.exchange.request.deadline = silent.clock.now() + 50ms;
  CHECK(silent.get().result.failure == NetFailure::timeout);

  FullListener listener;
  TestClient stuck(listener.port);
  stuck.exchange.request.deadline = stuck.clock.now() + 50ms;
  CHECK(stuck.get().result.failure == NetFailure::timeout);
}

TEST_CASE("a connection after a timeout is a new one") {
  ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    if (peer.number() > 0)
      peer.send(okResponse("second"));
    peer.waitForClose();
  });
  TestClient client(server.port());
  client.exchange.request.responseTimeout = 50ms;
  CHECK(client.get().result.failure == NetFailure::timeout);
  client.exchange.request.responseTimeout = 5s;
  const Seen seen = client.get();
  CHECK(seen.body == "second");
  CHECK_FALSE(seen.result.reusedConnection);
}

TEST_CASE("an aborted exchange is done at once and closes its connection") {
  ScriptedServer server([](ScriptedPeer& peer) { peer.waitForClose(); });
  TestClient client(server.port());
  client.start("GET / HTTP/1.1\r\n\r\n");
  CHECK(client.exchange.running());
  client.exchange.abort();
  REQUIRE(client.seen.size() == 1);
  CHECK(client.seen.back().result.failure == NetFailure::aborted);
  CHECK_FALSE(client.exchange.running());
  CHECK(client.pool->counts().open == 0);
  client.exchange.abort();
  CHECK(client.seen.size() == 1);
}

TEST_CASE("no descriptor left is local, and never a failure of the server") {
  ScriptedServer server(ScriptedServer::always("x"));
  TestClient client(server.port());
  rlimit before{};
  getrlimit(RLIMIT_NOFILE, &before);
  const int used = dup(0);
  close(used);
  const rlimit none{static_cast<rlim_t>(used), before.rlim_max};
  setrlimit(RLIMIT_NOFILE, &none);
  client.start("GET / HTTP/1.1\r\n\r\n");
  setrlimit(RLIMIT_NOFILE, &before);
  CHECK(client.seen.empty()); // never inside start
  CHECK(client.finish().result.failure == NetFailure::local);
  CHECK(client.get().result.failure == NetFailure::none);
}

TEST_CASE("a source address of another machine is local") {
  ScriptedServer server(ScriptedServer::always("x"));
  ConnectionSettings settings = plainSettings(server.port());
  settings.sourceAddress = "192.0.2.1";
  TestClient client(settings);
  CHECK(client.get().result.failure == NetFailure::local);
}
