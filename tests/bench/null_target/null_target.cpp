// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A target without a network: preloaded (LD_PRELOAD) into a load generator, it accepts each connection and answers each
// request at once, inside the calls themselves. What is left to measure is the generator's own code, and whether its
// threads get in each other's way. Every thread has a target of its own.
#include <dlfcn.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

constexpr std::string_view kAnswer = "HTTP/1.1 200 OK\r\nServer: null\r\nContent-Type: text/plain\r\n"
                                     "Content-Length: 2\r\n\r\nok";

// The system's function of that name, behind this one.
template <class Function>
Function* real(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

struct Peer {
  epoll_data_t data{};
  bool watched = false;
  bool answers = false; // an answer lies ready to be received
};

struct Target {
  std::unordered_map<int, Peer> peers;
  std::vector<epoll_event> ready;
  std::uint64_t waits = 0;

  Peer* find(int fd) {
    const auto found = peers.find(fd);
    return found == peers.end() ? nullptr : &found->second;
  }
};

Target& target() {
  thread_local Target own;
  return own;
}

} // namespace

extern "C" {

int connect(int fd, const sockaddr* address, socklen_t size) {
  if (address->sa_family != AF_INET) {
    static const auto next = real<decltype(connect)>("connect");
    return next(fd, address, size);
  }
  target().peers[fd] = Peer{};
  return 0;
}

int epoll_ctl(int epoll, int operation, int fd, epoll_event* event) noexcept {
  static const auto next = real<int(int, int, int, epoll_event*)>("epoll_ctl");
  Peer* const peer = target().find(fd);
  if (peer == nullptr)
    return next(epoll, operation, fd, event);
  if (operation == EPOLL_CTL_DEL) {
    std::erase_if(target().ready, [&](const epoll_event& each) { return each.data.u64 == peer->data.u64; });
    peer->watched = false;
    return 0;
  }
  if (!peer->watched)
    target().ready.push_back({.events = EPOLLOUT, .data = event->data}); // connected
  peer->data = event->data;
  peer->watched = true;
  return 0;
}

int epoll_wait(int epoll, epoll_event* events, int most, int timeout) {
  static const auto next = real<decltype(epoll_wait)>("epoll_wait");
  constexpr std::uint64_t kLookEvery = 64; // for timers and other threads' commands
  Target& own = target();
  if (own.ready.empty())
    return next(epoll, events, most, timeout);
  if (++own.waits % kLookEvery == 0)
    if (const int count = next(epoll, events, most, 0); count > 0)
      return count;
  const auto count = std::min(own.ready.size(), static_cast<std::size_t>(most));
  std::copy_n(own.ready.begin(), count, events);
  own.ready.erase(own.ready.begin(), own.ready.begin() + static_cast<std::ptrdiff_t>(count));
  return static_cast<int>(count);
}

ssize_t send(int fd, const void* bytes, size_t size, int flags) {
  static const auto next = real<decltype(send)>("send");
  Peer* const peer = target().find(fd);
  if (peer == nullptr)
    return next(fd, bytes, size, flags);
  peer->answers = true;
  target().ready.push_back({.events = EPOLLIN, .data = peer->data});
  return static_cast<ssize_t>(size);
}

ssize_t recv(int fd, void* into, size_t size, int flags) {
  static const auto next = real<decltype(recv)>("recv");
  Peer* const peer = target().find(fd);
  if (peer == nullptr)
    return next(fd, into, size, flags);
  if (!peer->answers) {
    errno = EAGAIN;
    return -1;
  }
  peer->answers = false;
  std::memcpy(into, kAnswer.data(), std::min(size, kAnswer.size()));
  return static_cast<ssize_t>(std::min(size, kAnswer.size()));
}

int close(int fd) {
  static const auto next = real<decltype(close)>("close");
  target().peers.erase(fd);
  return next(fd);
}

} // extern "C"
