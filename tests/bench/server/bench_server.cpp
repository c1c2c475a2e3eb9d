// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small HTTP/1.1 server that knows what it did: when each request came and how long it was kept. GET /report tells
// it as JSON and begins anew. Requests have to come whole and without a body, one at a time on a connection.
//
// Usage: bench_server echo|never|mix|stall        prints its port; 127.0.0.1 only; ends with its standard input
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>

#include <array>
#include <cstdio>
#include <string_view>

#include "tests/bench/server/witness.h"

namespace tidemark {
namespace {

constexpr std::string_view kAnswer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok";

class BenchServer {
public:
  explicit BenchServer(std::string behaviour);
  [[nodiscard]] int port() const;
  void run(); // until standard input ends

private:
  struct Pending {
    Clock::time_point due;
    Clock::time_point arrived;
    int fd;
    bool operator>(const Pending& other) const { return due > other.due; }
  };

  void watch(int fd) const;
  void accept();
  void read(int fd);
  void answerDue();
  void answer(const Pending& pending);
  void setTimer();

  int m_epoll;
  int m_listener;
  int m_timer;
  Behaviour m_behaviour;
  Witness m_witness;
  std::priority_queue<Pending, std::vector<Pending>, std::greater<>> m_pending;
};

BenchServer::BenchServer(std::string behaviour)
    : m_epoll(epoll_create1(EPOLL_CLOEXEC)),
      m_listener(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)),
      m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC)),
      m_behaviour(std::move(behaviour)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  bind(m_listener, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
  listen(m_listener, 4096);
  fcntl(STDIN_FILENO, F_SETFL, fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
  for (const int fd : {m_listener, m_timer, STDIN_FILENO})
    watch(fd);
}

int BenchServer::port() const {
  sockaddr_in address{};
  socklen_t size = sizeof(address);
  getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
  return ntohs(address.sin_port);
}

void BenchServer::watch(int fd) const {
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.fd = fd;
  epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
}

void BenchServer::run() {
  std::array<epoll_event, 256> events;
  for (;;) {
    const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), -1);
    for (int i = 0; i < count; ++i) {
      const int fd = events[static_cast<std::size_t>(i)].data.fd;
      std::array<char, 64> rest{};
      if (fd == STDIN_FILENO && ::read(fd, rest.data(), rest.size()) == 0)
        return;
      if (fd == m_listener)
        accept();
      else if (fd != m_timer && fd != STDIN_FILENO)
        read(fd);
    }
    answerDue();
  }
}

void BenchServer::accept() {
  for (;;) {
    const int fd = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0)
      return;
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    watch(fd);
  }
}

void BenchServer::read(int fd) {
  std::array<char, 4096> bytes;
  const ssize_t size = recv(fd, bytes.data(), bytes.size(), 0);
  const Clock::time_point now = Clock::now();
  if (size <= 0) {
    m_witness.left();
    close(fd); // nobody waits any more; an answer still due fails by itself
    return;
  }
  if (std::string_view(bytes.data(), static_cast<std::size_t>(size)).starts_with("GET /report")) {
    const std::string body = m_witness.report();
    m_witness.clear();
    const std::string text = "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    (void)send(fd, text.data(), text.size(), MSG_NOSIGNAL);
    return;
  }
  m_witness.arrived(now);
  const Pending pending{.due = m_behaviour.due(now), .arrived = now, .fd = fd};
  if (pending.due <= now)
    answer(pending);
  else
    m_pending.push(pending);
}

void BenchServer::answerDue() {
  while (!m_pending.empty() && m_pending.top().due <= Clock::now()) {
    const Pending pending = m_pending.top();
    m_pending.pop();
    answer(pending);
  }
  setTimer();
}

void BenchServer::answer(const Pending& pending) {
  (void)send(pending.fd, kAnswer.data(), kAnswer.size(), MSG_NOSIGNAL);
  m_witness.answered(Clock::now() - pending.arrived);
}

// Sets the timer anew each turn, which also makes it unreadable.
void BenchServer::setTimer() {
  itimerspec spec{};
  if (!m_pending.empty()) {
    const auto due = std::chrono::nanoseconds(m_pending.top().due.time_since_epoch()).count();
    spec.it_value.tv_sec = due / 1'000'000'000;
    spec.it_value.tv_nsec = due % 1'000'000'000;
  }
  timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &spec, nullptr);
}

} // namespace
} // namespace tidemark

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: bench_server echo|never|mix|stall\n", stderr);
    return 2;
  }
  tidemark::BenchServer server(argv[1]);
  std::printf("%d\n", server.port());
  std::fflush(stdout);
  server.run();
}
