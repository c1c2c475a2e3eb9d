// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/net_failure.h"

#include <array>

namespace tidemark {

namespace {
constexpr std::array<std::string_view, kNetFailureCount> kTexts = {
    "no failure",
    "name not resolved",
    "connection refused",
    "no connection in time",
    "connection reset while it was set up",
    "TLS failed",
    "no response in time",
    "connection reset",
    "closed before the response ended",
    "not a correct HTTP response",
    "body too large",
    "limit of this machine",
    "aborted",
};
} // namespace

std::string_view netFailureText(NetFailure failure) { return kTexts[static_cast<std::size_t>(failure)]; }

} // namespace tidemark
