// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least a closed-loop HTTP/1.1 client can do: one send and one receive a request, two looks at the clock, edge-
// triggered epoll, no parser beyond the size of the answer. What other clients cost above it is their own.
//
// Usage: floor CONNECTIONS SECONDS PORT PATH [tls]     prints one JSON object; loopback only
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tests/bench/floor/channel.h"

namespace tidemark {
namespace {

using Clock = std::chrono::steady_clock;

struct Tally {
  std::uint64_t requests = 0;
  std::uint64_t errors = 0;
  std::chrono::nanoseconds sum{};
  std::chrono::nanoseconds most{};
};

// Length of the whole answer once its head lies in `bytes`; 0 before.
std::size_t answerSize(std::string_view bytes) {
  const std::size_t head = bytes.find("\r\n\r\n");
  if (head == std::string_view::npos)
    return 0;
  constexpr std::string_view kName = "Content-Length: ";
  const std::size_t at = bytes.substr(0, head).find(kName);
  if (at == std::string_view::npos)
    return head + 4;
  return head + 4 + std::strtoull(bytes.data() + at + kName.size(), nullptr, 10);
}

class Floor {
public:
  Floor(std::string request, int epoll) : m_request(std::move(request)), m_epoll(epoll) {}

  void add(std::unique_ptr<Channel> channel) {
    User& user = *m_users.emplace_back(std::make_unique<User>());
    user.channel = std::move(channel);
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.ptr = &user;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, user.channel->fd(), &event);
    send(user);
  }

  void run(Clock::time_point end) {
    std::array<epoll_event, 64> events;
    while (Clock::now() < end) {
      const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 100);
      for (int i = 0; i < count; ++i) {
        const epoll_event& event = events[static_cast<std::size_t>(i)];
        if ((event.events & EPOLLIN) != 0)
          receive(*static_cast<User*>(event.data.ptr));
      }
    }
  }

  [[nodiscard]] const Tally& tally() const { return m_tally; }

private:
  struct User {
    std::unique_ptr<Channel> channel;
    Clock::time_point sent;
    std::size_t got = 0;
    std::size_t wanted = 0; // of the answer that is coming; 0: not known yet
  };

  void send(User& user) {
    user.got = 0;
    user.wanted = 0;
    user.sent = Clock::now();
    if (!user.channel->send(m_request))
      ++m_tally.errors;
  }

  // Until the answer is whole: an edge tells only once of what lies there.
  void receive(User& user) {
    while (user.wanted == 0 || user.got < user.wanted) {
      const long size = user.channel->receive(m_buffer);
      if (size <= 0) {
        m_tally.errors += size < 0 ? 1 : 0;
        return;
      }
      if (user.got == 0)
        user.wanted = answerSize({m_buffer.data(), static_cast<std::size_t>(size)});
      user.got += static_cast<std::size_t>(size);
    }
    const std::chrono::nanoseconds took = Clock::now() - user.sent;
    ++m_tally.requests;
    m_tally.sum += took;
    m_tally.most = std::max(m_tally.most, took);
    send(user);
  }

  std::string m_request;
  int m_epoll;
  Tally m_tally;
  std::vector<std::unique_ptr<User>> m_users;
  std::array<char, 65'536> m_buffer{};
};

// A connected socket that no longer blocks; -1: errno says why not.
int connectTo(int port) {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const int on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
  if (connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
    return -1;
  return fd;
}

int measure(int connections, int seconds, int port, const std::string& path, bool tls) {
  const std::string request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\n\r\n";
  Floor floor(request, epoll_create1(EPOLL_CLOEXEC));
  const std::unique_ptr<ChannelMaker> maker = tls ? makeTlsChannels() : makePlainChannels();
  for (int i = 0; i < connections; ++i) {
    const int fd = connectTo(port);
    auto channel = fd >= 0 ? maker->make(fd) : nullptr;
    if (channel == nullptr) {
      std::perror("floor: cannot connect");
      return 1;
    }
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    floor.add(std::move(channel));
  }
  floor.run(Clock::now() + std::chrono::seconds(seconds));
  const Tally& tally = floor.tally();
  const double mean =
      tally.requests == 0 ? 0 : static_cast<double>(tally.sum.count()) / static_cast<double>(tally.requests);
  std::printf(R"({"requests": %llu, "errors": %llu, "meanMs": %.4f, "maxMs": %.4f})"
              "\n",
              static_cast<unsigned long long>(tally.requests), static_cast<unsigned long long>(tally.errors),
              mean / 1e6, static_cast<double>(tally.most.count()) / 1e6);
  return 0;
}

} // namespace
} // namespace tidemark

int main(int argc, char** argv) {
  if (argc < 5) {
    std::fputs("usage: floor CONNECTIONS SECONDS PORT PATH [tls]\n", stderr);
    return 2;
  }
  const bool tls = argc > 5 && std::string_view(argv[5]) == "tls";
  return tidemark::measure(std::atoi(argv[1]), std::atoi(argv[2]), std::atoi(argv[3]), argv[4], tls);
}
