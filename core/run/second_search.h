// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "core/run/run_record.h"
#include "core/run/stats.h"

namespace tidemark {

// True for a sum exactly when it is true for one of the seconds added up, such as "holds a completed job".
using Occurs = std::function<bool(const IntervalStats&)>;

// The first and the last second of the window in which something occurs; nullopt: in none. Goes down from hours to
// minutes to seconds, so that a day costs no more than some hundred blocks.
std::optional<std::int64_t> firstSecond(const RunRecord& record, const Window& window, const Occurs& occurs);
std::optional<std::int64_t> lastSecond(const RunRecord& record, const Window& window, const Occurs& occurs);

} // namespace tidemark
