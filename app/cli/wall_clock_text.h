// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/clock.h"

namespace tidemark::cli {

// RFC 3339 with "Z" or an offset, seconds or finer: "2026-11-21T12:00:00Z", "2026-11-21T13:00:00.5+01:00".
std::optional<WallTime> parseUtc(const std::string& text);

} // namespace tidemark::cli
