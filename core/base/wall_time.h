// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/clock.h"

namespace tidemark {

// RFC 3339 in UTC with milliseconds: "2026-11-21T03:24:00.125Z".
std::string utcText(WallTime time);

// "2026-11-21 03:24:00 UTC", for people.
std::string utcSecondsText(WallTime time);

// "20261121-032400", for names of folders.
std::string utcCompactText(WallTime time);

} // namespace tidemark
