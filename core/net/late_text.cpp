// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/late_text.h"

#include <fmt/format.h>

#include "core/base/failure_text.h"
#include "core/net/exchange.h"

namespace tidemark {

std::string spanText(Nanos span) {
  return span % std::chrono::seconds(1) == Nanos(0) ? fmt::format("{} s", span / std::chrono::seconds(1))
                                                    : fmt::format("{:g} ms", toMillis(span));
}

std::string lateResponseText(const ExchangeRequest& request, Instant now) {
  return now >= request.deadline ? totalTimeoutText().text()
                                 : lateResponseText(spanText(request.responseTimeout)).text();
}

} // namespace tidemark
