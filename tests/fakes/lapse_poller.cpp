// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/lapse_poller.h"

#include <algorithm>

namespace tidemark::fakes {

namespace {

short eventsOf(Interest interest) {
  switch (interest) {
  case Interest::read:
    return POLLIN;
  case Interest::write:
    return POLLOUT;
  case Interest::readWrite:
    return POLLIN | POLLOUT;
  }
  return 0;
}

} // namespace

void LapsePoller::wait(Instant deadline) {
  if (m_options.beforeSleep) {
    m_options.beforeSleep();
  }
  m_ready.clear();
  for (const auto& [fd, watch] : m_watches) {
    m_ready.push_back({.fd = fd, .events = eventsOf(watch.interest), .revents = 0});
  }
  if (m_options.nextEvent) {
    deadline = std::min(deadline, m_options.nextEvent());
  }
  const bool forEver = deadline == Instant::max() && !m_woken;
  const int found = ::poll(m_ready.data(), m_ready.size(), forEver ? 1 : 0);
  std::erase_if(m_ready, [](const pollfd& each) { return each.revents == 0; });
  if (found <= 0 && !m_woken && !forEver && deadline > m_clock.now()) {
    m_clock.advance(deadline - m_clock.now() + m_options.lateness);
  }
  m_woken = false;
}

void LapsePoller::dispatch() {
  for (const pollfd& each : m_ready) {
    const auto found = m_watches.find(each.fd); // an earlier handler may have taken it away
    if (found != m_watches.end()) {
      found->second.handler->onReady({.readable = (each.revents & POLLIN) != 0,
                                      .writable = (each.revents & POLLOUT) != 0,
                                      .hangUp = (each.revents & (POLLHUP | POLLERR)) != 0});
    }
  }
  m_ready.clear();
}

} // namespace tidemark::fakes
