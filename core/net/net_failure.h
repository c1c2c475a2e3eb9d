// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/sentence.h"

namespace tidemark {

// Why an exchange brought no complete, correct response. The network's own list; core/engine maps it to outcomes.
enum class NetFailure : std::uint8_t {
  none,
  dns,            // the name has no address, or the resolver did not answer in time
  connectRefused, // nobody listens, or the host or network is unreachable
  connectTimeout, // no ready connection within the connect timeout (TCP and TLS)
  connectReset,   // reset while TCP or the proxy's tunnel was being set up
  tls,            // handshake refused, certificate not accepted, broken record
  timeout,        // the response or total timeout passed
  reset,          // reset after the connection stood
  closedEarly,    // closed before the response ended
  protocol,       // not HTTP, or more bytes than the response has
  tooLarge,       // body over maxBody
  local,          // this machine's own limit: ports, descriptors, memory
  aborted,        // ended by the caller
};
inline constexpr std::size_t kNetFailureCount = 13;

const Sentence& netFailureText(NetFailure failure); // "connection refused"

} // namespace tidemark
