// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "core/engine/redactor.h"
#include "core/engine/token_request.h"
#include "core/net/event_loop.h"
#include "core/net/resolver.h"

namespace tidemark {

// The access tokens of a run: one a target, fetched before the load starts and renewed before it ends, by a thread of
// its own, so that no user waits and no request of it is in any total.
class TokenKeeper {
public:
  // Called with each token, first and renewed; on the keeper's thread, or inside fetchAll.
  using Deliver = std::function<void(std::size_t target, const std::string& token)>;

  TokenKeeper(std::vector<TokenRequest> requests, const Resolver::Overrides& overrides, const Redactor& redactor,
              const Clock& clock);
  ~TokenKeeper(); // stops
  TokenKeeper(const TokenKeeper&) = delete;
  TokenKeeper& operator=(const TokenKeeper&) = delete;

  // Fetches every token. Blocks, for at most the targets' timeouts. ErrorCode::targetUnreachable names the target
  // and why; nothing of the secret is in it. ErrorCode::interrupted once `stop` is requested.
  Result<void> fetchAll(const Deliver& deliver, const std::stop_token& stop = {});
  // Starts the thread "tm-tokens", which renews; after fetchAll.
  void start(Deliver deliver);
  void stop(); // idempotent

  // What went wrong with renewals, and that it is well again; each once, in order. Any thread.
  std::vector<std::string> takeNotices();

private:
  class Grant; // one token and its renewal
  void run();
  void note(std::string text);

  Redactor m_redactor;
  EventLoop m_loop;
  Resolver m_resolver;
  std::vector<std::unique_ptr<Grant>> m_grants;
  Deliver m_deliver;
  bool m_ending = false; // of the thread
  std::mutex m_mutex;    // guards the notices
  std::vector<std::string> m_notices;
  std::thread m_thread;
};

} // namespace tidemark
