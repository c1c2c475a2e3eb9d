// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "core/net/exchange.h"

namespace tidemark {

// Whoever opened a session's connection and hands it exchanges.
class SessionOwner {
public:
  // There may be room for more: told as an exchange ends, just before its onDone, and when the server allows more.
  virtual void onRoom() = 0;
  // The server cannot have acted on `exchange`, and the session has let go of it: it is sent again, or ends so.
  virtual void onNotTaken(Exchange& exchange, NetFailure failure, const std::string& detail) = 0;

protected:
  ~SessionOwner() = default;
};

// Carries exchanges over one open connection in one protocol, one at a time (HTTP/1.1) or several (HTTP/2), until
// the connection ends. Destruction closes it, forgets what it carries without onDone, and is allowed inside onDone.
// One thread.
class HttpSession : public ExchangeCarrier {
public:
  virtual ~HttpSession() = default;

  // Takes exchanges, now or when one has ended. Never again once it is false.
  [[nodiscard]] virtual bool usable() const = 0;
  [[nodiscard]] virtual bool hasRoom() const = 0; // for one more now; implies usable
  [[nodiscard]] virtual std::size_t running() const = 0;

  // Needs room. Neither onDone nor the owner is called inside.
  virtual void start(Exchange& exchange) = 0;
};

} // namespace tidemark
