// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/clock.h"

namespace tidemark {

struct ExchangeRequest;

// "5 s", "250 ms": for details of timeouts.
std::string spanText(Nanos span);

// Why an exchange that was sent ends at `now` without its response.
std::string lateResponseText(const ExchangeRequest& request, Instant now);

} // namespace tidemark
