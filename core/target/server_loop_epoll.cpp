// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/server_loop.h"

#include <array>
#include <cerrno>
#include <ctime>

#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>

namespace tidemark::target {
namespace {

constexpr std::size_t kBufferBytes = std::size_t{64} * 1024;
constexpr std::size_t kEventsATurn = 256;
constexpr Nanos kTick = std::chrono::milliseconds(100);

// Tokens that no connection has: a slot number is below 2^32 - 16.
constexpr std::uint64_t kListenerToken = 0xffffffff;
constexpr std::uint64_t kWakeToken = 0xfffffffe;
constexpr std::uint64_t kTimerToken = 0xfffffffd;
constexpr std::uint64_t kTickToken = 0xfffffffc;

std::uint64_t tokenOf(std::uint32_t slot, std::uint32_t generation) {
  return (std::uint64_t{generation} << 32U) | slot;
}

void drain(int number) {
  std::uint64_t count = 0;
  [[maybe_unused]] const auto bytes = read(number, &count, sizeof count);
}

timespec toTimespec(Instant instant) {
  const auto count = instant.time_since_epoch().count();
  return {.tv_sec = count / 1'000'000'000, .tv_nsec = count % 1'000'000'000};
}

// RFC 9110's date, always in English.
std::string dateLineOf(std::int64_t second) {
  constexpr std::array<const char*, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array<const char*, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::tm parts{};
  const std::time_t time = second;
  gmtime_r(&time, &parts);
  std::array<char, 64> rest{};
  std::strftime(rest.data(), rest.size(), " %Y %H:%M:%S GMT\r\n", &parts);
  std::array<char, 8> day{};
  std::strftime(day.data(), day.size(), ", %d ", &parts);
  return std::string("Date: ") + kDays.at(static_cast<std::size_t>(parts.tm_wday)) + day.data() +
         kMonths.at(static_cast<std::size_t>(parts.tm_mon)) + rest.data();
}

} // namespace

ServerLoop::ServerLoop(Inputs inputs) : m_inputs(inputs), m_buffer(kBufferBytes), m_now(inputs.clock.now()) {}

Result<std::unique_ptr<ServerLoop>> ServerLoop::make(Inputs inputs) {
  std::unique_ptr<ServerLoop> loop(new ServerLoop(inputs));
  if (const auto opened = loop->open(); !opened)
    return std::unexpected(opened.error());
  return loop;
}

Result<void> ServerLoop::open() {
  m_epoll = FileDescriptor(epoll_create1(EPOLL_CLOEXEC));
  m_wake = FileDescriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  m_timer = FileDescriptor(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK));
  m_reserve = FileDescriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC));
  if (!m_epoll.valid() || !m_wake.valid() || !m_timer.valid() ||
      !watch(m_inputs.listener.socket.number(), EPOLLIN, kListenerToken) ||
      !watch(m_wake.number(), EPOLLIN, kWakeToken) || !watch(m_timer.number(), EPOLLIN, kTimerToken))
    return fail(ErrorCode::system, systemErrorText(errno), "epoll");
  return {};
}

bool ServerLoop::watch(int number, std::uint32_t events, std::uint64_t token) {
  epoll_event event{.events = events, .data = {.u64 = token}};
  return epoll_ctl(m_epoll.number(), EPOLL_CTL_ADD, number, &event) == 0;
}

void ServerLoop::wake() {
  constexpr std::uint64_t kOne = 1;
  [[maybe_unused]] const auto bytes = write(m_wake.number(), &kOne, sizeof kOne);
}

void ServerLoop::run(const std::stop_token& stop) {
  if (m_inputs.system.needsTicks())
    m_timers.add(m_now + kTick, kTickToken);
  armTimer();
  std::array<epoll_event, kEventsATurn> events{};
  while (!stop.stop_requested()) {
    const int count = epoll_wait(m_epoll.number(), events.data(), static_cast<int>(events.size()), -1);
    m_now = m_inputs.clock.now();
    for (int i = 0; i < count; ++i)
      dispatch(events.at(static_cast<std::size_t>(i)).data.u64, events.at(static_cast<std::size_t>(i)).events);
    fireTimers();
    armTimer();
  }
  m_slots.clear();
}

void ServerLoop::dispatch(std::uint64_t token, std::uint32_t events) {
  if (token == kListenerToken)
    return acceptAll();
  if (token == kWakeToken || token == kTimerToken)
    return drain(token == kWakeToken ? m_wake.number() : m_timer.number());
  if (Connection* connection = find(token))
    settle(token, connection->onEvents(turn(), {.readable = (events & EPOLLIN) != 0,
                                                .hangUp = (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0}));
}

void ServerLoop::acceptAll() {
  for (;;) {
    const int number = accept4(m_inputs.listener.socket.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (number >= 0)
      add(FileDescriptor(number));
    else if (errno == EMFILE || errno == ENFILE)
      return shedOne();
    else if (errno != ECONNABORTED && errno != EINTR)
      return;
  }
}

// Without this a client that cannot be accepted would keep the listener readable, and the loop busy, for ever.
void ServerLoop::shedOne() {
  m_reserve.reset();
  const FileDescriptor shed(accept4(m_inputs.listener.socket.number(), nullptr, nullptr, SOCK_CLOEXEC));
  m_reserve = FileDescriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC));
}

void ServerLoop::add(FileDescriptor socket) {
  const int number = socket.number();
  auto stream = m_inputs.tls == nullptr ? makePlainStream(number) : m_inputs.tls->accept(number);
  if (!stream)
    return;
  if (m_free.empty()) {
    m_free.push_back(static_cast<std::uint32_t>(m_slots.size()));
    m_slots.emplace_back();
  }
  const std::uint32_t index = m_free.back();
  Slot& slot = m_slots[index];
  if (!watch(number, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, tokenOf(index, slot.generation)))
    return;
  m_free.pop_back();
  slot.connection = std::make_unique<Connection>(std::move(socket), std::move(stream), m_inputs.system);
  m_inputs.system.countConnection();
}

Connection* ServerLoop::find(std::uint64_t token) {
  const auto index = static_cast<std::uint32_t>(token);
  if (index >= m_slots.size() || m_slots[index].generation != token >> 32U)
    return nullptr;
  return m_slots[index].connection.get();
}

void ServerLoop::settle(std::uint64_t token, Connection::Fate fate) {
  const auto index = static_cast<std::uint32_t>(token);
  Slot& slot = m_slots[index];
  if (fate == Connection::Fate::closed) {
    slot.connection.reset();
    ++slot.generation;
    m_free.push_back(index);
  } else if (const auto due = slot.connection->takeDue()) {
    m_timers.add(*due, token);
  }
}

void ServerLoop::fireTimers() {
  while (const auto token = m_timers.pop(m_now)) {
    if (*token == kTickToken) {
      m_inputs.system.tick(m_now);
      m_timers.add(m_now + kTick, kTickToken);
    } else if (Connection* connection = find(*token)) {
      settle(*token, connection->onTimer(turn()));
    }
  }
}

void ServerLoop::armTimer() {
  const Instant next = m_timers.next().value_or(Instant::max());
  if (next == m_armed)
    return;
  m_armed = next;
  itimerspec setting{};
  if (next != Instant::max())
    setting.it_value = toTimespec(next);
  timerfd_settime(m_timer.number(), TFD_TIMER_ABSTIME, &setting, nullptr);
}

Turn ServerLoop::turn() {
  const auto second = std::chrono::floor<std::chrono::seconds>(m_inputs.clock.wallNow()).time_since_epoch().count();
  if (second != m_dateSecond) {
    m_dateSecond = second;
    m_dateLine = dateLineOf(second);
  }
  return {.now = m_now, .buffer = m_buffer, .dateLine = m_dateLine};
}

} // namespace tidemark::target
