// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <uv.h>

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/net/poller_kinds.h"

namespace tidemark {

namespace {

// libuv's poll handles, for every system that it knows. Level-triggered: what a handler leaves unread is told again.
// Deadlines are rounded up to libuv's milliseconds.
class UvPoller final : public Poller {
public:
  UvPoller();
  ~UvPoller() override;
  UvPoller(const UvPoller&) = delete;
  UvPoller& operator=(const UvPoller&) = delete;

  Result<void> add(int fd, PollHandler& handler, Interest interest) override;
  void modify(int fd, PollHandler& handler, Interest interest) override;
  void remove(int fd, PollHandler& handler) override;
  void wait(Instant deadline) override;
  void dispatch() override;
  void wake() override { uv_async_send(&m_wake); }

private:
  // Lives until libuv has let go of its handle, a turn after its removal.
  struct Watch {
    uv_poll_t handle{};
    UvPoller* poller = nullptr;
    PollHandler* handler = nullptr; // null: removed
    PollReadiness ready;
    bool told = true; // not in m_ready
  };

  static int eventsOf(Interest interest);
  static void start(Watch& watch, Interest interest);
  static void onEvents(uv_poll_t* handle, int status, int events);
  static void onClosed(uv_handle_t* handle) { delete static_cast<Watch*>(handle->data); }

  uv_loop_t m_loop{};
  uv_async_t m_wake{};
  uv_timer_t m_timer{};
  std::unordered_map<int, Watch*> m_watches; // by descriptor
  std::vector<Watch*> m_ready;               // what wait() found
};

UvPoller::UvPoller() {
  uv_loop_init(&m_loop);
  uv_async_init(&m_loop, &m_wake, [](uv_async_t*) {});
  uv_timer_init(&m_loop, &m_timer);
}

UvPoller::~UvPoller() {
  for (const auto& [fd, watch] : m_watches)
    uv_close(reinterpret_cast<uv_handle_t*>(&watch->handle), onClosed);
  uv_close(reinterpret_cast<uv_handle_t*>(&m_wake), nullptr);
  uv_close(reinterpret_cast<uv_handle_t*>(&m_timer), nullptr);
  uv_run(&m_loop, UV_RUN_DEFAULT); // until the last handle is closed
  uv_loop_close(&m_loop);
}

int UvPoller::eventsOf(Interest interest) {
  const int readable = interest != Interest::write ? UV_READABLE : 0;
  const int writable = interest != Interest::read ? UV_WRITABLE : 0;
  return readable | writable | UV_DISCONNECT;
}

void UvPoller::start(Watch& watch, Interest interest) { uv_poll_start(&watch.handle, eventsOf(interest), onEvents); }

Result<void> UvPoller::add(int fd, PollHandler& handler, Interest interest) {
  auto watch = std::make_unique<Watch>();
  if (const int error = uv_poll_init(&m_loop, &watch->handle, fd); error != 0)
    return fail(ErrorCode::system, std::string("uv_poll_init: ") + uv_strerror(error));
  watch->handle.data = watch.get();
  watch->poller = this;
  watch->handler = &handler;
  start(*watch, interest);
  m_watches[fd] = watch.release();
  return {};
}

void UvPoller::modify(int fd, PollHandler& /*handler*/, Interest interest) {
  if (const auto found = m_watches.find(fd); found != m_watches.end())
    start(*found->second, interest);
}

void UvPoller::remove(int fd, PollHandler& /*handler*/) {
  const auto found = m_watches.find(fd);
  if (found == m_watches.end())
    return;
  Watch* const watch = found->second;
  m_watches.erase(found);
  std::ranges::replace(m_ready, watch, nullptr);
  watch->handler = nullptr;
  uv_close(reinterpret_cast<uv_handle_t*>(&watch->handle), onClosed);
}

// libuv stops a handle whose descriptor is in error; reading brings the error.
void UvPoller::onEvents(uv_poll_t* handle, int status, int events) {
  Watch& watch = *static_cast<Watch*>(handle->data);
  if (watch.handler == nullptr)
    return;
  watch.ready.readable |= (events & UV_READABLE) != 0;
  watch.ready.writable |= (events & UV_WRITABLE) != 0;
  watch.ready.hangUp |= status < 0 || (events & UV_DISCONNECT) != 0;
  if (std::exchange(watch.told, false))
    watch.poller->m_ready.push_back(&watch);
}

void UvPoller::wait(Instant deadline) {
  if (deadline == Instant::max()) {
    uv_run(&m_loop, UV_RUN_ONCE);
    return;
  }
  const Nanos left = deadline <= Instant{} ? Nanos::zero() : deadline - std::chrono::steady_clock::now();
  if (left <= Nanos::zero()) {
    uv_run(&m_loop, UV_RUN_NOWAIT);
    return;
  }
  uv_update_time(&m_loop);
  uv_timer_start(
      &m_timer, [](uv_timer_t*) {},
      static_cast<std::uint64_t>(std::chrono::ceil<std::chrono::milliseconds>(left).count()), 0);
  uv_run(&m_loop, UV_RUN_ONCE);
  uv_timer_stop(&m_timer);
}

// By index: handlers add and remove watches meanwhile.
void UvPoller::dispatch() {
  for (std::size_t i = 0; i < m_ready.size(); ++i) { // NOLINT(modernize-loop-convert)
    Watch* const watch = m_ready[i];
    if (watch == nullptr)
      continue;
    watch->told = true;
    watch->handler->onReady(std::exchange(watch->ready, PollReadiness{}));
  }
  m_ready.clear();
}

} // namespace

std::unique_ptr<Poller> makeUvPoller() { return std::make_unique<UvPoller>(); }

} // namespace tidemark
