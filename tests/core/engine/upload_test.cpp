// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <mutex>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "tests/core/engine/engine_run.h"
#include "tests/fakes/scripted_server.h"
#include "tests/fakes/temporary_folder.h"

using namespace tidemark;
using tidemark::fakes::TemporaryFolder;
using namespace std::chrono_literals;

namespace {

// Bytes that tell where in the file they stand.
std::string longText(std::size_t size) {
  std::string text;
  for (std::size_t i = 0; text.size() < size; ++i) {
    text += fmt::format("{:015x}\n", i);
  }
  text.resize(size);
  return text;
}

// Takes every request whole and answers 200.
class Receiver {
public:
  Receiver() : m_server([this](ScriptedPeer& peer) { serve(peer); }) {}
  [[nodiscard]] std::string url() const { return fmt::format("http://127.0.0.1:{}", m_server.port()); }
  std::vector<std::string> received() {
    const std::lock_guard lock(m_mutex);
    return m_received;
  }

private:
  void serve(ScriptedPeer& peer) {
    for (std::string request = peer.readRequest(); !request.empty(); request = peer.readRequest()) {
      const std::lock_guard lock(m_mutex);
      m_received.push_back(std::move(request));
      peer.send(okResponse("", "Set-Cookie: seen=1\r\n"));
    }
  }
  std::mutex m_mutex;
  std::vector<std::string> m_received;
  ScriptedServer m_server; // last: its threads end first
};

std::string bodyOf(const std::string& request) { return request.substr(request.find("\r\n\r\n") + 4); }

std::string headerOf(const std::string& request, const std::string& name) {
  const auto at = request.find("\r\n" + name + ": ");
  return at == std::string::npos
             ? ""
             : request.substr(at + name.size() + 4, request.find("\r\n", at + 2) - at - name.size() - 4);
}

} // namespace

TEST_CASE("a body file arrives as it is, small or larger than any buffer, from every user") {
  const TemporaryFolder folder;
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{100}, std::size_t{65'536}, std::size_t{65'537}, std::size_t{9'000'000}}) {
    CAPTURE(size);
    const std::string content = longText(size);
    std::ofstream(folder.path() / "up.bin") << content;
    Receiver server;
    const EngineRun run(
        planOf(server.url(),
               {.flow = R"({"request": "R", "method": "PUT", "url": "/", "body": {"file": "${name}.bin"}})",
                .load = R"({"iterations": 4, "users": 2})",
                .project = R"(, "variables": {"name": "up"})"},
               inFolder(folder.path())),
        1);
    CHECK(run.ok("R") == 4);
    REQUIRE(server.received().size() == 4);
    for (const std::string& request : server.received()) {
      CHECK(bodyOf(request) == content);
    }
  }
}

TEST_CASE("a multipart body holds its values and files, and its boundary is the same each time") {
  const TemporaryFolder folder;
  const std::string large = longText(300'000);
  std::ofstream(folder.path() / "large.bin") << large;
  std::ofstream(folder.path() / "small.txt") << "tiny";
  for (const std::string file : {"large.bin", "small.txt"}) {
    Receiver server;
    const EngineRun run(
        planOf(server.url(),
               {.flow = fmt::format(R"({{"request": "R", "method": "POST", "url": "/", "body": {{"multipart": [
                                {{"name": "user \"1\"", "value": "no ${{iteration()}}"}},
                                {{"name": "data", "file": "{}"}},
                                {{"name": "meta", "value": "{{}}", "contentType": "application/json"}}]}}}})",
                                    file),
                .load = R"({"iterations": 2})"},
               inFolder(folder.path())),
        1);
    CHECK(run.ok("R") == 2);
    REQUIRE(server.received().size() == 2);
    const std::string type = headerOf(server.received()[0], "Content-Type");
    CHECK(type.starts_with("multipart/form-data; boundary=tidemark-"));
    CHECK(headerOf(server.received()[1], "Content-Type") == type);
    const std::string mark = type.substr(type.find('=') + 1);
    for (std::size_t i = 0; i < 2; ++i) {
      CHECK(
          bodyOf(server.received()[i]) ==
          fmt::format("--{0}\r\nContent-Disposition: form-data; name=\"user %221%22\"\r\n\r\nno {1}\r\n"
                      "--{0}\r\nContent-Disposition: form-data; name=\"data\"; filename=\"{2}\"\r\n"
                      "Content-Type: application/octet-stream\r\n\r\n{3}\r\n"
                      "--{0}\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n"
                      "{{}}\r\n--{0}--\r\n",
                      mark, i, file, file == "large.bin" ? large : "tiny"));
    }
  }
}

TEST_CASE("a body that is asked for waits for 100") {
  std::string before;
  bool impatient = true;
  const ScriptedServer server([&](ScriptedPeer& peer) {
    before = peer.readHead();
    peer.send("HTTP/1.1 103 Early Hints\r\n\r\n");
    impatient = peer.hearsWithin(20ms);
    peer.send("HTTP/1.1 100 Continue\r\n\r\n");
    peer.readBody(before);
    peer.send(okResponse("done"));
    peer.waitForClose();
  });
  const EngineRun run(
      planOf(fmt::format("http://127.0.0.1:{}", server.port()),
             {.flow = R"({"request": "R", "method": "POST", "url": "/", "headers": {"Expect": "100-continue"},
                                          "body": {"text": "hello"}, "checks": [{"body": {"equals": "done"}}]})"}),
      1);
  CHECK(run.ok("R") == 1);
  CHECK(before.find("Expect: 100-continue\r\n") != std::string::npos);
  CHECK(before.find("Content-Length: 5\r\n") != std::string::npos);
  CHECK_FALSE(impatient); // 103 was not what it waited for
}

TEST_CASE("a server that answers at once is not sent the body, and its connection is not used again") {
  const ScriptedServer server([](ScriptedPeer& peer) {
    peer.readHead();
    peer.send("HTTP/1.1 417 Expectation Failed\r\nContent-Length: 0\r\n\r\n");
    peer.waitForClose();
  });
  const EngineRun run(
      planOf(fmt::format("http://127.0.0.1:{}", server.port()),
             {.flow = R"({"request": "R", "method": "POST", "url": "/", "headers": {"Expect": "100-continue"},
                                          "body": {"text": "hello"}, "expectStatus": [417]})",
              .load = R"({"iterations": 2})"}),
      1);
  CHECK(run.ok("R") == 2);
  CHECK(server.accepted() == 2);
}

TEST_CASE("a server that does not know Expect gets the body after a second") {
  Receiver server;
  const EngineRun run(
      planOf(server.url(), {.flow = R"({"request": "R", "method": "POST", "url": "/", "body": {"text": "hello"},
                                                        "headers": {"Expect": "100-continue"}})"}),
      1);
  CHECK(run.ok("R") == 1);
  CHECK(run.row("R").ok.min() >= 1s);
  REQUIRE(server.received().size() == 1);
  CHECK(bodyOf(server.received()[0]) == "hello");
}

TEST_CASE("a file that becomes shorter while it is sent ends its request as this machine's fault") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "up.bin";
  std::ofstream(path) << longText(1'000'000);
  const ScriptedServer server([](ScriptedPeer& peer) { peer.waitForClose(); });
  const ResolvedPlan resolved =
      planOf(fmt::format("http://127.0.0.1:{}", server.port()),
             {.flow = R"({"request": "R", "method": "PUT", "url": "/", "headers": {"Expect": "100-continue"},
                          "body": {"file": "up.bin"}})"},
             inFolder(folder.path()));
  const EngineRun run(resolved, 1, [&](Engine&) { std::filesystem::resize_file(path, 10); });
  CHECK(run.count("R", Outcome::local) == 1);
  REQUIRE(run.sum().errors.size() == 1);
  CHECK(run.sum().errors[0].message == "the body could not be read: it has become shorter");
}

TEST_CASE("cookies go by the path of the request that is sent, not of the one before") {
  const ScriptedServer server([](ScriptedPeer& peer) {
    for (std::string request = peer.readRequest(); !request.empty(); request = peer.readRequest()) {
      const bool sends = request.find("Cookie: c=1") != std::string::npos;
      peer.send(okResponse(sends ? "sent" : "none", "Set-Cookie: c=1; Path=/only\r\n"));
    }
  });
  const auto ask = [](const char* url, const char* expected) {
    return fmt::format(R"({{"request": "R", "url": "{}", "checks": [{{"body": {{"equals": "{}"}}}}]}})", url, expected);
  };
  const EngineRun run(planOf(fmt::format("http://127.0.0.1:{}", server.port()),
                             {.flow = ask("/other", "none") + "," + ask("/only", "sent") + "," + ask("/other", "none") +
                                      "," + ask("/only/x", "sent")}),
                      1);
  CHECK(run.ok("R") == 4);
}
