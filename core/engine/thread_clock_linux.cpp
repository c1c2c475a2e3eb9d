// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>

#include <pthread.h>

#include "core/engine/thread_clock.h"

namespace tidemark {

Nanos threadCpuTime() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return std::chrono::seconds(time.tv_sec) + Nanos(time.tv_nsec);
}

void nameThread(const char* name) { pthread_setname_np(pthread_self(), name); }

} // namespace tidemark
