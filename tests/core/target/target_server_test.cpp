// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/target_server.h"

#include <filesystem>
#include <fstream>
#include <string>

#include <doctest/doctest.h>

#include "tests/core/target/loopback_client.h"

namespace tidemark {
namespace {

std::unique_ptr<TargetServer> started(TargetOptions options = {}) {
  auto server = TargetServer::start(std::move(options));
  REQUIRE(server);
  return *std::move(server);
}

TargetOptions withFault(std::string_view text) {
  TargetOptions options;
  options.faults.push_back(*parseFault(text));
  return options;
}

// One request on a connection of its own; the whole answer.
std::string ask(const TargetServer& server, std::string_view request) {
  LoopbackClient client(server.port());
  REQUIRE(client.connected());
  client.send(request);
  return client.readToEnd();
}

std::string get(const TargetServer& server, const std::string& path) {
  return ask(server, "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
}

bool ends(std::string_view answer, std::string_view with) { return answer.ends_with(with); }

} // namespace

TEST_CASE("the server names the address at which it answers") {
  const auto server = started();
  CHECK(server->port() != 0);
  CHECK(server->baseUrl() == "http://127.0.0.1:" + std::to_string(server->port()));
  const auto answer = get(*server, "/health");
  CHECK(answer.starts_with("HTTP/1.1 200 OK\r\n"));
  CHECK(ends(answer, "\r\n\r\n{\"status\":\"healthy\",\"ok\":true}"));
}

TEST_CASE("the server's thread is named") {
  const auto server = started();
  get(*server, "/bench"); // it has run
  bool found = false;
  for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
    std::string name;
    std::ifstream(task.path() / "comm") >> name;
    found = found || name == "tidemark-target";
  }
  CHECK(found);
}

TEST_CASE("a port that is taken is an error that says so") {
  const auto server = started();
  TargetOptions options;
  options.port = server->port();
  const auto second = TargetServer::start(options);
  REQUIRE_FALSE(second);
  CHECK(second.error().code == ErrorCode::portInUse);
}

TEST_CASE("an address that is none is an error") {
  TargetOptions options;
  options.address = "nonsense";
  CHECK_FALSE(TargetServer::start(options));
}

TEST_CASE("a target without job workers is refused") {
  TargetOptions options;
  options.jobWorkers = 0;
  CHECK_FALSE(TargetServer::start(options));
}

TEST_CASE("stop may be called twice and the counters stay readable") {
  const auto server = started();
  get(*server, "/bench");
  server->stop();
  server->stop();
  CHECK(server->counters().of("/bench", 200) == 1);
  CHECK_FALSE(LoopbackClient(server->port()).connected());
}

TEST_CASE("stop ends with connections open and answers waiting") {
  const auto server = started();
  LoopbackClient client(server->port());
  client.send("GET /delay/60000 HTTP/1.1\r\n\r\n");
  LoopbackClient idle(server->port());
  get(*server, "/bench");
  server->stop();
  CHECK(client.readToEnd().empty());
  CHECK(idle.readToEnd().empty());
}

TEST_CASE("a connection is kept for further requests") {
  const auto server = started();
  LoopbackClient client(server->port());
  for (int i = 0; i < 3; ++i) {
    client.send("GET /bench HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(ends(client.readUntil("ok\n"), "ok\n"));
  }
  CHECK(server->counters().connections == 1);
  CHECK(server->counters().of("/bench", 200) == 3);
}

TEST_CASE("pipelined requests are answered in their order, a slow one too") {
  const auto server = started();
  const auto answer = ask(*server, "GET /status/201 HTTP/1.1\r\n\r\nGET /delay/20 HTTP/1.1\r\n\r\n"
                                   "POST /echo HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody"
                                   "GET /status/404 HTTP/1.1\r\nConnection: close\r\n\r\n"
                                   "GET /status/205 HTTP/1.1\r\n\r\n");
  const auto first = answer.find("\"status\":201");
  const auto second = answer.find("delayedMs\":20");
  const auto third = answer.find("\"body\":\"body\"");
  const auto fourth = answer.find("\"status\":404");
  CHECK(first < second);
  CHECK(second < third);
  CHECK(third < fourth);
  CHECK(fourth != std::string::npos);
  CHECK_FALSE(answer.contains("205")); // after Connection: close
}

TEST_CASE("many pipelined requests are all answered") {
  const auto server = started();
  LoopbackClient client(server->port());
  constexpr std::size_t kCount = 5000;
  std::string requests;
  for (std::size_t i = 0; i < kCount; ++i)
    requests += "GET /bench HTTP/1.1\r\nHost: x\r\n\r\n";
  client.send(requests);
  CHECK(LoopbackClient::occurrences(client.readUntil("ok\n", kCount), "ok\n") == kCount);
  CHECK(server->counters().of("/bench", 200) == kCount);
}

TEST_CASE("a request may arrive byte by byte") {
  const auto server = started();
  LoopbackClient client(server->port());
  const std::string_view request =
      "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
  for (const char byte : request)
    client.send({&byte, 1});
  CHECK(client.readUntil("bodyBytes").contains("\"body\":\"abcde\""));
}

TEST_CASE("a client that expects 100 Continue gets it before it sends its body") {
  const auto server = started();
  LoopbackClient client(server->port());
  client.send("POST /echo HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
  CHECK(client.readUntil("\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n");
  client.send("hi");
  CHECK(client.readUntil("bodyBytes").contains("\"body\":\"hi\""));
}

TEST_CASE("HTTP/1.0 is closed after the answer unless it asks to stay") {
  const auto server = started();
  CHECK(ask(*server, "GET /bench HTTP/1.0\r\n\r\n").contains("Connection: close\r\n"));
  LoopbackClient client(server->port());
  client.send("GET /bench HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  CHECK(client.readUntil("ok\n").contains("Connection: keep-alive\r\n"));
}

TEST_CASE("HEAD gets the head of GET and no body") {
  const auto server = started();
  const auto answer = ask(*server, "HEAD /bytes/4711 HTTP/1.1\r\nConnection: close\r\n\r\n");
  CHECK(answer.contains("Content-Length: 4711\r\n"));
  CHECK(ends(answer, "\r\n\r\n"));
}

TEST_CASE("bodies of many megabytes arrive whole, with a length and in chunks") {
  const auto server = started();
  constexpr std::size_t kSize = 20'000'000;
  const auto plain = get(*server, "/bytes/" + std::to_string(kSize));
  CHECK(plain.size() - plain.find("\r\n\r\n") - 4 == kSize);
  const auto chunked = get(*server, "/chunked/" + std::to_string(kSize));
  CHECK(LoopbackClient::occurrences(chunked, "x") == kSize);
  CHECK(ends(chunked, "\r\n0\r\n\r\n"));
}

TEST_CASE("an answer without content has none on the wire") {
  const auto server = started();
  const auto answer = get(*server, "/status/204");
  CHECK(answer.starts_with("HTTP/1.1 204 No Content\r\n"));
  CHECK_FALSE(answer.contains("Content-Length"));
  CHECK(ends(answer, "\r\n\r\n"));
}

TEST_CASE("what is no HTTP is refused and the connection closed") {
  const auto server = started();
  CHECK(ask(*server, "nonsense\r\n\r\n").starts_with("HTTP/1.1 400 Bad Request\r\n"));
  CHECK(ask(*server, "GET / HTTP/1.1\r\nX: " + std::string(100'000, 'a')).starts_with("HTTP/1.1 431 "));
  CHECK(server->counters().of("(none)", 400) == 1);
  CHECK(server->counters().of("(none)", 431) == 1);
}

TEST_CASE("a request to switch to HTTP/2 is answered over HTTP/1.1") {
  const auto server = started();
  LoopbackClient client(server->port());
  const std::string_view request =
      "GET /bench HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n";
  for (int i = 0; i < 2; ++i) {
    client.send(request);
    CHECK(client.readUntil("ok\n").starts_with("HTTP/1.1 200 OK\r\n"));
  }
}

TEST_CASE("the answer of a request that is followed by a close still comes") {
  const auto server = started();
  LoopbackClient client(server->port());
  client.send("GET /bench HTTP/1.1\r\n\r\n");
  shutdown(client.number(), SHUT_WR);
  CHECK(ends(client.readToEnd(), "ok\n"));
}

TEST_CASE("a client that goes away before its answer is due is counted as gone") {
  const auto server = started();
  LoopbackClient client(server->port());
  client.send("GET /bench HTTP/1.1\r\n\r\nGET /delay/60000 HTTP/1.1\r\n\r\n");
  client.readUntil("ok\n");
  client.close();
  // Its hang-up is seen before the requests that come after it are answered at most once later.
  for (int i = 0; i < 1000 && server->counters().of("/delay/{ms}") == 0; ++i)
    get(*server, "/bench");
  CHECK(server->counters().of("/delay/{ms}", TargetCounters::kClientGone) == 1);
}

TEST_CASE("a reset fault is a TCP reset, counted as such") {
  const auto server = started(withFault("reset=100%@/bench"));
  LoopbackClient client(server->port());
  client.send("GET /bench HTTP/1.1\r\n\r\n");
  CHECK(client.readToEnd().empty());
  CHECK(client.wasReset());
  CHECK(server->counters().of("/bench", TargetCounters::kReset) == 1);
  CHECK(get(*server, "/health").contains("healthy"));
}

TEST_CASE("an error fault is an answer, counted by its route") {
  const auto server = started(withFault("error=100%"));
  CHECK(get(*server, "/jobs/job-1").starts_with("HTTP/1.1 500 "));
  CHECK(server->counters().of("/jobs/{id}", 500) == 1);
}

TEST_CASE("the counters by route and status equal what clients saw") {
  const auto server = started(withFault("error=30%"));
  LoopbackClient client(server->port());
  std::size_t ok = 0;
  std::size_t failed = 0;
  for (int i = 0; i < 200; ++i) {
    client.send("GET /health HTTP/1.1\r\n\r\n");
    const auto answer = client.readUntil("}");
    ok += answer.starts_with("HTTP/1.1 200") ? 1U : 0U;
    failed += answer.starts_with("HTTP/1.1 500") ? 1U : 0U;
  }
  CHECK(ok + failed == 200);
  CHECK(failed > 30);
  CHECK(server->counters().of("/health", 200) == ok);
  CHECK(server->counters().of("/health", 500) == failed);
  CHECK(server->counters().total() == 200);
}

} // namespace tidemark
