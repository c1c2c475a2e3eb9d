// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace tidemark {

enum class Interest : std::uint8_t { read, write, readWrite };

// What a descriptor is ready for. Spurious readiness is possible; `hangUp` says that the peer closed or that
// an error waits, so reading until the end or the error brings it.
struct PollReadiness {
  bool readable = false;
  bool writable = false;
  bool hangUp = false;
};

class PollHandler {
public:
  virtual void onReady(PollReadiness ready) = 0;

protected:
  ~PollHandler() = default;
};

// The seam to the system's readiness calls; one thread, except wake(). The contract holds for edge- and
// level-triggered systems alike: a handler reads until a short read (or, after hangUp, until the end), asks for
// writing only after a short write, and takes writing back when it has nothing left to write.
class Poller {
public:
  virtual ~Poller() = default;

  // `handler` must outlive the registration. ErrorCode::system when the system refuses (too many watches).
  virtual Result<void> add(int fd, PollHandler& handler, Interest interest) = 0;
  virtual void modify(int fd, PollHandler& handler, Interest interest) = 0;
  // Before close(fd). Events of this handler that are already fetched are dropped.
  virtual void remove(int fd, PollHandler& handler) = 0;

  // Sleeps until a descriptor is ready, wake() or the absolute deadline (Instant::max(): none; one that has
  // passed: only looks). May return early. Wakes late by the timer's granularity at most.
  virtual void wait(Instant deadline) = 0;
  // Calls the handlers of what wait() found.
  virtual void dispatch() = 0;

  // Any thread: ends the current or the next wait().
  virtual void wake() = 0;
};

// The poller of this system.
std::unique_ptr<Poller> makePoller();

} // namespace tidemark
