// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>

#include "core/net/tcp_probe.h"
#include "tests/core/net/test_client.h"
#include "tests/fakes/scripted_server.h"
#include "tests/fakes/test_certificates.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr const char* kNginx = "/usr/sbin/nginx";

// A port that was free a moment ago: nginx cannot be asked which one the kernel chose.
std::uint16_t freePort() {
  return ScriptedServer([](ScriptedPeer&) {}).port();
}

// nginx with one worker in the foreground, in a folder of its own.
class Nginx {
public:
  explicit Nginx(const TestCertificates& certificates) : plainPort(freePort()), tlsPort(freePort()) {
    const auto pair = certificates.issue("nginx", "DNS:localhost,IP:127.0.0.1");
    m_folder = certificates.folder() + "/nginx";
    std::filesystem::create_directories(m_folder + "/html");
    std::ofstream(m_folder + "/html/large") << std::string(200'000, 'n');
    std::ofstream(m_folder + "/nginx.conf")
        << "daemon off; worker_processes 1; master_process off; pid nginx.pid; error_log error.log;\n"
           "events { worker_connections 256; }\n"
           "http { access_log off; client_body_temp_path body; proxy_temp_path p; fastcgi_temp_path f;\n"
           "  uwsgi_temp_path u; scgi_temp_path s; keepalive_requests 5; gzip off;\n"
           "  server { listen 127.0.0.1:"
        << plainPort << "; listen 127.0.0.1:" << tlsPort << " ssl; ssl_certificate " << pair.certificate
        << "; ssl_certificate_key " << pair.key << ";\n"
        << "    root html;\n"
           "    location = /ok { return 200 \"ok\"; }\n"
           "    location = /moved { return 302 /ok; }\n"
           "    location = /empty { return 204; }\n"
           "    location = /hangup { return 444; }\n"
           "    location = /echo { client_max_body_size 1m; return 200 \"$request_method $http_x\"; } } }\n";
    const std::array<const char*, 6> arguments = {kNginx, "-p", m_folder.c_str(), "-c", "nginx.conf", nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn(&m_process, kNginx, &actions, nullptr, const_cast<char* const*>(arguments.data()), environ);
    posix_spawn_file_actions_destroy(&actions);
  }
  ~Nginx() {
    if (m_process > 0) {
      kill(m_process, SIGTERM);
      waitpid(m_process, nullptr, 0);
    }
  }
  Nginx(const Nginx&) = delete;
  Nginx& operator=(const Nginx&) = delete;

  // Asks until it answers; five seconds at most.
  [[nodiscard]] bool isUp() const {
    const Instant end = std::chrono::steady_clock::now() + 5s;
    while (std::chrono::steady_clock::now() < end)
      if (tcpProbe(plainSettings(plainPort), {}, 1s))
        return true;
    return false;
  }

  std::uint16_t plainPort;
  std::uint16_t tlsPort;

private:
  std::string m_folder;
  pid_t m_process = 0;
};

void exercise(TestClient& client) {
  CHECK(client.get("/ok").body == "ok");
  const Seen moved = client.get("/moved");
  CHECK(moved.result.status == 302);
  CHECK(ResponseHead(moved.head).find("Location").value_or("").ends_with("/ok"));
  CHECK(client.get("/empty").result.status == 204);
  CHECK(client.get("/none").result.status == 404);
  CHECK(client.get("/large").body.size() == 200'000);
  const Seen sixth = client.get("/ok"); // keepalive_requests is 5
  CHECK(sixth.result.failure == NetFailure::none);
  CHECK_FALSE(sixth.result.reusedConnection);
  CHECK(client.send("POST /echo HTTP/1.1\r\nHost: t\r\nX: y\r\nContent-Length: 3\r\n\r\n", "abc").body == "POST y");
  CHECK(client.send("POST /echo HTTP/1.1\r\nHost: t\r\nContent-Length: 2000000\r\n\r\n", std::string(2'000'000, 'x'))
            .result.status == 413);
  CHECK(client.get("/hangup").result.failure == NetFailure::closedEarly);
  client.exchange.request.isHead = true;
  CHECK(client.send("HEAD /large HTTP/1.1\r\nHost: t\r\n\r\n").result.status == 200);
  client.exchange.request.isHead = false;
  CHECK(client.get("/ok").result.reusedConnection);
}

} // namespace

TEST_CASE("nginx is understood, plain and over TLS") {
  if (!std::filesystem::exists(kNginx)) {
    MESSAGE("skipped: " << kNginx << " is not installed");
    return;
  }
  const TestCertificates certificates;
  const Nginx nginx(certificates);
  REQUIRE(nginx.isUp());
  TestClient plain(nginx.plainPort);
  exercise(plain);
  ConnectionSettings settings = plainSettings(nginx.tlsPort);
  settings.origin.tls = true;
  settings.origin.host = "localhost";
  settings.tls.caFile = certificates.authority();
  TestClient secure(settings);
  exercise(secure);
}
