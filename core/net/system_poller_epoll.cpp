// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/poller_kinds.h"

namespace tidemark {

std::unique_ptr<Poller> makePoller() { return makeEpollPoller(); }

} // namespace tidemark
