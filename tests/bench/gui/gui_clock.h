// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

namespace tidemark::bench {

// What the calling thread has computed so far, asleep or waiting left out; milliseconds.
double threadCpuMs();
// A clock that only rises; milliseconds.
double wallMs();
// What the process holds in memory now.
double rssMiB();

// How long the event loop was at work between two looks for new events: a frame. Counted in CPU time of the GUI
// thread, so that what else the machine does is not in it. GUI thread; lives after the application was made.
class FrameClock final : public QObject {
  Q_OBJECT

public:
  explicit FrameClock(QObject* parent = nullptr);

  void restart();
  [[nodiscard]] double longestMs() const { return m_longestMs; }
  [[nodiscard]] double sumMs() const; // since restart(), of the whole thread

private:
  void turn();

  double m_startMs = 0;
  double m_turnMs = 0;
  double m_longestMs = 0;
};

// Runs the event loop until the condition holds; a limit that passes ends the program. Returns the wall time waited.
double waitUntil(const std::function<bool()>& condition, double limitMs);
// Handles what is to be handled now: what was posted, painting, timers of no length.
void settle();

// One action as the user waits for it: done and painted.
struct Cost {
  double cpuMs = 0;
  double wallMs = 0;
};
Cost costOf(const std::function<void()>& action);

} // namespace tidemark::bench
