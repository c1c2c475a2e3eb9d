// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui/gui_clock.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <unistd.h>

namespace tidemark::bench {
namespace {

constexpr int kTurns = 6;  // a change, what it queues, the plots' own queued redraws, and painting
constexpr int kLookMs = 2; // how often a condition is looked at
constexpr double kMilli = 1e-6;

} // namespace

double threadCpuMs() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * kMilli;
}

double wallMs() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double rssMiB() {
  QFile file(QStringLiteral("/proc/self/statm"));
  if (!file.open(QIODevice::ReadOnly)) {
    return 0;
  }
  const double pages = file.readAll().split(' ').value(1).toDouble();
  return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

FrameClock::FrameClock(QObject* parent) : QObject(parent) {
  connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &FrameClock::turn);
  restart();
}

void FrameClock::restart() {
  m_startMs = m_turnMs = threadCpuMs();
  m_longestMs = 0;
}

double FrameClock::sumMs() const { return threadCpuMs() - m_startMs; }

void FrameClock::turn() {
  const double now = threadCpuMs();
  m_longestMs = std::max(m_longestMs, now - m_turnMs);
  m_turnMs = now;
}

double waitUntil(const std::function<bool()>& condition, double limitMs) {
  const double start = wallMs();
  QTimer look;
  look.start(kLookMs); // wakes the loop where nothing else does
  while (!condition()) {
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (wallMs() - start > limitMs) {
      std::fprintf(stderr, "gui_bench: waited %.0f s in vain\n", limitMs / 1e3);
      std::exit(1);
    }
  }
  return wallMs() - start;
}

void settle() {
  for (int i = 0; i < kTurns; ++i) {
    QCoreApplication::processEvents();
  }
}

Cost costOf(const std::function<void()>& action) {
  const double cpu = threadCpuMs();
  const double wall = wallMs();
  action();
  settle();
  return {threadCpuMs() - cpu, wallMs() - wall};
}

} // namespace tidemark::bench
