// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/net/poller.h"

namespace tidemark {

// The pollers by name; makePoller() is the one that the build chose (TIDEMARK_POLLER).
std::unique_ptr<Poller> makeEpollPoller(); // Linux; deadlines to the microsecond
std::unique_ptr<Poller> makeUvPoller();    // everywhere; deadlines to the millisecond

} // namespace tidemark
