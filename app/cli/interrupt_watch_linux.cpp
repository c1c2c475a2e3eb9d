// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <csignal>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "app/cli/interrupt_watch.h"

namespace tidemark::cli {

namespace {

sigset_t watchedSignals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

} // namespace

void InterruptWatch::blockSignals() {
  const sigset_t signals = watchedSignals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

InterruptWatch::InterruptWatch(std::function<void()> onSignal) : m_onSignal(std::move(onSignal)) {
  const sigset_t signals = watchedSignals();
  m_signals = signalfd(-1, &signals, SFD_CLOEXEC);
  m_end = eventfd(0, EFD_CLOEXEC);
  m_thread = std::thread([this] { watch(); });
}

InterruptWatch::~InterruptWatch() {
  eventfd_write(m_end, 1);
  m_thread.join();
  close(m_signals);
  close(m_end);
}

void InterruptWatch::watch() const {
  std::array<pollfd, 2> waits{pollfd{.fd = m_signals, .events = POLLIN, .revents = 0},
                              pollfd{.fd = m_end, .events = POLLIN, .revents = 0}};
  while (poll(waits.data(), waits.size(), -1) >= 0 && waits[1].revents == 0) {
    signalfd_siginfo info{};
    if (read(m_signals, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
      m_onSignal();
    }
  }
}

} // namespace tidemark::cli
