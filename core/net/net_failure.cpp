// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/net_failure.h"

#include <array>

namespace tidemark {

const Sentence& netFailureText(NetFailure failure) {
  static const std::array<Sentence, kNetFailureCount> kTexts = {
      sentence("no failure"),
      sentence("name not resolved"),
      sentence("connection refused"),
      sentence("no connection in time"),
      sentence("connection reset while it was set up"),
      sentence("TLS failed"),
      sentence("no response in time"),
      sentence("connection reset"),
      sentence("closed before the response ended"),
      sentence("not a correct HTTP response"),
      sentence("body too large"),
      sentence("limit of this machine"),
      sentence("aborted"),
  };
  return kTexts[static_cast<std::size_t>(failure)];
}

} // namespace tidemark
