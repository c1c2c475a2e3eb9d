// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/run/run_record.h"

namespace tidemark {

// Fills in what this machine is: operating system, kernel, processor, cores, memory. What cannot be read stays empty.
void fillHostFacts(RunInfo& info);

// Bytes of memory that new work can have without swapping; nullopt where the system does not say.
std::optional<std::int64_t> freeMemory();

// A random UUID (version 4) for a run.
std::string newRunId();

} // namespace tidemark
