// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace tidemark {

// CPU time that the calling thread has used. One file per system.
Nanos threadCpuTime();

// Names the calling thread, for debuggers and top; at most 15 bytes count.
void nameThread(const char* name);

} // namespace tidemark
