// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/monitor/probe_factory.h"
#include "core/monitor/process_stat.h"

namespace tidemark {

// What the system says of one process at one moment. What it keeps from this user has no value.
struct ProcessSample {
  ProcessStat stat;
  std::optional<ProcessIo> io;
  std::optional<std::int64_t> proportionalBytes;
  std::optional<std::int64_t> descriptors;
};

// Nothing where there is no such process, or only its remains.
std::optional<ProcessSample> sampleProcess(int pid, const SystemFolders& folders);

} // namespace tidemark
