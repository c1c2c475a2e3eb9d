// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <functional>
#include <string>
#include <thread>

#include "core/net/poller_kinds.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

// One suite for every poller; a new one is a row here.
struct PollerKind {
  const char* name;
  std::unique_ptr<Poller> (*make)();
  Nanos granularity; // of deadlines
};
constexpr std::array<PollerKind, 2> kKinds = {{{"epoll", makeEpollPoller, 1us}, {"uv", makeUvPoller, 1ms}}};

class Watcher final : public PollHandler {
public:
  void onReady(PollReadiness ready) override {
    ++calls;
    last = ready;
    if (then)
      then();
  }
  int calls = 0;
  PollReadiness last;
  std::function<void()> then;
};

struct Pair {
  Pair() { REQUIRE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, fds.data()) == 0); }
  ~Pair() {
    close(fds[0]);
    if (fds[1] >= 0)
      close(fds[1]);
  }
  Pair(const Pair&) = delete;
  Pair& operator=(const Pair&) = delete;
  void say(const std::string& text) const {
    REQUIRE(write(fds[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  }
  [[nodiscard]] std::string hear() const {
    std::array<char, 100> bytes{};
    const ssize_t size = read(fds[0], bytes.data(), bytes.size());
    return size > 0 ? std::string(bytes.data(), static_cast<std::size_t>(size)) : std::string();
  }
  std::array<int, 2> fds{};
};

Instant now() { return std::chrono::steady_clock::now(); }

// Turns until `until` holds; two seconds at most.
bool turn(Poller& poller, const std::function<bool()>& until) {
  const Instant end = now() + 2s;
  while (!until() && now() < end) {
    poller.wait(end);
    poller.dispatch();
  }
  return until();
}

} // namespace

TEST_CASE("a poller tells of bytes, of room after a short write, and of the peer's close") {
  for (const PollerKind& kind : kKinds) {
    CAPTURE(kind.name);
    const auto poller = kind.make();
    Pair pair;
    Watcher watcher;
    REQUIRE(poller->add(pair.fds[0], watcher, Interest::read).has_value());
    pair.say("a");
    CHECK(turn(*poller, [&] { return watcher.last.readable; }));
    CHECK(pair.hear() == "a");

    const std::string block(1 << 20, 'x');
    while (write(pair.fds[0], block.data(), block.size()) > 0) {
    }
    poller->modify(pair.fds[0], watcher, Interest::readWrite);
    watcher.last = {};
    std::string sink(1 << 22, ' ');
    while (read(pair.fds[1], sink.data(), sink.size()) > 0) {
    }
    CHECK(turn(*poller, [&] { return watcher.last.writable; }));
    poller->modify(pair.fds[0], watcher, Interest::read);

    close(pair.fds[1]);
    pair.fds[1] = -1;
    CHECK(turn(*poller, [&] { return watcher.last.hangUp; }));
    poller->remove(pair.fds[0], watcher);
  }
}

TEST_CASE("each arrival is told, also when it comes before the wait") {
  for (const PollerKind& kind : kKinds) {
    CAPTURE(kind.name);
    const auto poller = kind.make();
    Pair pair;
    Watcher watcher;
    std::string heard;
    watcher.then = [&] { heard += pair.hear(); };
    REQUIRE(poller->add(pair.fds[0], watcher, Interest::read).has_value());
    for (int i = 0; i < 100; ++i) {
      pair.say("x");
      CHECK(turn(*poller, [&] { return heard.size() == static_cast<std::size_t>(i) + 1; }));
    }
    poller->remove(pair.fds[0], watcher);
  }
}

TEST_CASE("a deadline ends the wait, never early by more than nothing and hardly late") {
  for (const PollerKind& kind : kKinds) {
    CAPTURE(kind.name);
    const auto poller = kind.make();
    for (int i = 0; i < 5; ++i) {
      const Instant deadline = now() + 3ms + 137us;
      while (now() < deadline)
        poller->wait(deadline);
      poller->dispatch();
      CHECK(now() - deadline < kind.granularity + 500ms); // a busy machine may be late; the bench measures how much
    }
    poller->wait(now() - 1s);
    poller->dispatch();
    poller->wait(Instant::min());
    poller->dispatch();
  }
}

TEST_CASE("an earlier deadline than the last one is kept") {
  for (const PollerKind& kind : kKinds) {
    CAPTURE(kind.name);
    const auto poller = kind.make();
    Watcher watcher;
    Pair pair;
    REQUIRE(poller->add(pair.fds[0], watcher, Interest::read).has_value());
    pair.say("x"); // ends the first wait with its deadline still set
    poller->wait(now() + 60s);
    poller->dispatch();
    const Instant deadline = now() + 2ms;
    while (now() < deadline)
      poller->wait(deadline);
    CHECK(now() - deadline < 10s);
    poller->remove(pair.fds[0], watcher);
  }
}

TEST_CASE("another thread ends the wait, now or the next one") {
  for (const PollerKind& kind : kKinds) {
    CAPTURE(kind.name);
    const auto poller = kind.make();
    poller->wake();
    poller->wait(Instant::max());
    poller->dispatch();
    for (int i = 0; i < 50; ++i) {
      const std::jthread other([&] { poller->wake(); });
      poller->wait(Instant::max());
      poller->dispatch();
    }
  }
}

TEST_CASE("a handler may remove itself and others whose events are already fetched") {
  for (const PollerKind& kind : kKinds) {
    CAPTURE(kind.name);
    const auto poller = kind.make();
    std::array<Pair, 8> pairs;
    std::array<Watcher, 8> watchers;
    int calls = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      REQUIRE(poller->add(pairs[i].fds[0], watchers[i], Interest::read).has_value());
      watchers[i].then = [&] {
        ++calls;
        for (std::size_t j = 0; j < pairs.size(); ++j)
          poller->remove(pairs[j].fds[0], watchers[j]);
      };
      pairs[i].say("x");
    }
    CHECK(turn(*poller, [&] { return calls > 0; }));
    poller->wait(Instant::min());
    poller->dispatch();
    CHECK(calls == 1);
  }
}

TEST_CASE("a descriptor that was removed may come back, with another handler") {
  for (const PollerKind& kind : kKinds) {
    CAPTURE(kind.name);
    const auto poller = kind.make();
    Pair pair;
    for (int i = 0; i < 3; ++i) {
      Watcher watcher;
      watcher.then = [&] { (void)pair.hear(); };
      REQUIRE(poller->add(pair.fds[0], watcher, Interest::read).has_value());
      pair.say("x");
      CHECK(turn(*poller, [&] { return watcher.calls > 0; }));
      poller->remove(pair.fds[0], watcher);
    }
  }
}

TEST_CASE("a descriptor that cannot be watched is refused") {
  for (const PollerKind& kind : kKinds) {
    CAPTURE(kind.name);
    const auto poller = kind.make();
    Watcher watcher;
    CHECK_FALSE(poller->add(-1, watcher, Interest::read).has_value());
  }
}
