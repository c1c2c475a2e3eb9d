// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <array>
#include <cassert>
#include <cerrno>
#include <cstddef>

#include "core/net/poller_kinds.h"

namespace tidemark {

namespace {

// Thousands of handlers do not stay in the cache: the next one comes while this one works.
void fetchAhead(const void* handler) {
  constexpr std::size_t kLine = 64;
  for (std::size_t line = 0; line < 3; ++line)
    __builtin_prefetch(static_cast<const char*>(handler) + line * kLine);
}

// Edge-triggered, every descriptor registered once for both directions: no epoll_ctl per request, not even after
// a short write. The wake-up and the timer descriptor are edge-triggered too, so neither is ever read.
class EpollPoller final : public Poller {
public:
  EpollPoller();
  ~EpollPoller() override;
  EpollPoller(const EpollPoller&) = delete;
  EpollPoller& operator=(const EpollPoller&) = delete;

  Result<void> add(int fd, PollHandler& handler, Interest interest) override;
  void modify(int fd, PollHandler& handler, Interest interest) override;
  void remove(int fd, PollHandler& handler) override;
  void wait(Instant deadline) override;
  void dispatch() override;
  void wake() override;

private:
  // Small enough that timers are looked at between batches; the call's share of a request is then 1/64.
  static constexpr int kBatch = 64;

  void fetch(int timeoutMs);
  void setTimer(Instant deadline);

  int m_epoll;
  int m_wakeFd;
  int m_timerFd;
  Instant m_timerAt = Instant::max(); // what the timer is set to; max: not set
  int m_count = 0;
  int m_next = 0;
  std::array<epoll_event, kBatch> m_events{};
};

EpollPoller::EpollPoller()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC)),
      m_wakeFd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      m_timerFd(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK)) {
  assert(m_epoll >= 0 && m_wakeFd >= 0 && m_timerFd >= 0);
  epoll_event event{};
  event.events = EPOLLIN | EPOLLET;
  event.data.ptr = &m_wakeFd;
  epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeFd, &event);
  event.data.ptr = &m_timerFd;
  epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_timerFd, &event);
}

EpollPoller::~EpollPoller() {
  close(m_timerFd);
  close(m_wakeFd);
  close(m_epoll);
}

Result<void> EpollPoller::add(int fd, PollHandler& handler, Interest /*interest*/) {
  epoll_event event{};
  event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
  event.data.ptr = &handler;
  if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event) != 0)
    return fail(ErrorCode::system, "epoll_ctl: " + systemErrorText(errno));
  return {};
}

// Both directions are watched from the start; an edge that was asked for later cannot have been missed, because
// it follows the short write that made the caller ask.
void EpollPoller::modify(int /*fd*/, PollHandler& /*handler*/, Interest /*interest*/) {}

void EpollPoller::remove(int fd, PollHandler& handler) {
  epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, nullptr);
  for (int i = m_next; i < m_count; ++i)
    if (m_events[static_cast<std::size_t>(i)].data.ptr == &handler)
      m_events[static_cast<std::size_t>(i)].data.ptr = nullptr;
}

void EpollPoller::wait(Instant deadline) {
  m_next = 0;
  if (deadline == Instant::max() || m_timerAt <= deadline) {
    fetch(-1);
    return;
  }
  // A busy loop finds something here and saves setting the timer.
  fetch(0);
  if (m_count > 0 || deadline <= Instant{})
    return;
  setTimer(deadline);
  fetch(-1);
}

void EpollPoller::fetch(int timeoutMs) {
  m_count = epoll_wait(m_epoll, m_events.data(), kBatch, timeoutMs);
  if (m_count < 0)
    m_count = 0; // EINTR
}

void EpollPoller::setTimer(Instant deadline) {
  const auto sinceEpoch = deadline.time_since_epoch();
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(sinceEpoch);
  itimerspec spec{};
  spec.it_value.tv_sec = seconds.count();
  spec.it_value.tv_nsec = (sinceEpoch - seconds).count();
  timerfd_settime(m_timerFd, TFD_TIMER_ABSTIME, &spec, nullptr);
  m_timerAt = deadline;
}

void EpollPoller::dispatch() {
  while (m_next < m_count) {
    const epoll_event event = m_events[static_cast<std::size_t>(m_next++)];
    if (m_next < m_count && m_events[static_cast<std::size_t>(m_next)].data.ptr != nullptr)
      fetchAhead(m_events[static_cast<std::size_t>(m_next)].data.ptr);
    if (event.data.ptr == nullptr || event.data.ptr == &m_wakeFd)
      continue;
    if (event.data.ptr == &m_timerFd) {
      m_timerAt = Instant::max();
      continue;
    }
    const PollReadiness ready{.readable = (event.events & EPOLLIN) != 0,
                              .writable = (event.events & EPOLLOUT) != 0,
                              .hangUp = (event.events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0};
    static_cast<PollHandler*>(event.data.ptr)->onReady(ready);
  }
}

void EpollPoller::wake() {
  const std::uint64_t one = 1;
  [[maybe_unused]] const ssize_t written = write(m_wakeFd, &one, sizeof(one));
}

} // namespace

std::unique_ptr<Poller> makeEpollPoller() { return std::make_unique<EpollPoller>(); }

} // namespace tidemark
