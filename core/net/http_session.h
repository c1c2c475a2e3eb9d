// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/exchange.h"

namespace tidemark {

class HttpSession;

class HttpSessionObserver {
public:
  // The session has room for one more exchange: called after the end of each, before onDone.
  virtual void onRoom(HttpSession& session) = 0;

protected:
  ~HttpSessionObserver() = default;
};

// Carries exchanges to one origin, one at a time (HTTP/1.1) or several (HTTP/2), over one connection that it
// opens, and opens again, when an exchange needs it. One thread.
class HttpSession : public ExchangeCarrier {
public:
  virtual ~HttpSession() = default;

  [[nodiscard]] virtual bool hasRoom() const = 0;
  [[nodiscard]] virtual bool connected() const = 0;

  // Needs room. onDone never runs inside this call, failures included.
  virtual void start(Exchange& exchange) = 0;
  // Closes the connection; what it carries is forgotten without onDone.
  virtual void close() = 0;
};

} // namespace tidemark
