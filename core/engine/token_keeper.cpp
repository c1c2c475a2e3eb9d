// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/token_keeper.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "core/engine/thread_clock.h"
#include "core/net/connection_pool.h"

namespace tidemark {

namespace {

constexpr Nanos kFirstRetry = std::chrono::seconds(1);
constexpr Nanos kLongestRetry = std::chrono::seconds(30);
constexpr Nanos kMargin = std::chrono::seconds(60); // a long-lived token is renewed so long before its end
constexpr std::uint64_t kMostAnswer = 1'000'000;

// When to renew a token of that lifetime: a minute before its end, or after four fifths of a short one.
Nanos renewalAfter(Nanos lifetime) { return std::max(lifetime - kMargin, lifetime / 5 * 4); }

} // namespace

// Asks for one token, again and again: when it is due, and while the server refuses.
class TokenKeeper::Grant final : ExchangeHandler, Timer {
public:
  Grant(TokenKeeper& keeper, TokenRequest request)
      : m_keeper(keeper), m_request(std::move(request)), m_exchange(*this) {}

  // Asks; onDone follows in a turn of the loop. An error: its TLS settings cannot be used.
  Result<void> ask() {
    if (m_pool == nullptr) {
      auto pool =
          ConnectionPool::create(m_keeper.m_loop, m_keeper.m_resolver, m_request.connection, PoolPolicy::perRequest);
      if (!pool) {
        return std::unexpected(pool.error());
      }
      m_pool = std::move(*pool);
    }
    m_answer.reset();
    ExchangeRequest& sent = m_exchange.request;
    sent.head = m_request.text;
    sent.keepHead = true;
    sent.keepBody = true;
    sent.connectTimeout = m_request.connectTimeout;
    sent.responseTimeout = m_request.responseTimeout;
    sent.maxBody = kMostAnswer;
    m_pool->start(m_slot, m_exchange);
    return {};
  }

  // The answer to the last ask; nothing while it is under way.
  [[nodiscard]] const std::optional<Result<AccessToken>>& answer() const { return m_answer; }
  [[nodiscard]] const TokenRequest& request() const { return m_request; }

  void planRenewal() {
    if (m_answer && *m_answer && (*m_answer)->lifetime) {
      m_keeper.m_loop.arm(*this, m_got + renewalAfter(*(*m_answer)->lifetime));
    }
  }

private:
  void onTimer(Instant /*now*/) override {
    m_renewing = true;
    if (!ask()) {
      m_keeper.m_loop.arm(*this, m_keeper.m_loop.now() + kLongestRetry);
    }
  }

  void onDone(const ExchangeResult& result) override {
    m_got = result.times.done;
    m_answer =
        result.failure == NetFailure::none
            ? readTokenAnswer(result.status, result.body)
            : tidemark::fail(ErrorCode::targetUnreachable,
                             result.detail.empty() ? std::string(netFailureText(result.failure)) : result.detail);
    if (m_renewing) {
      takeRenewal();
    }
  }

  void takeRenewal() {
    if (*m_answer) {
      if (std::exchange(m_retry, kFirstRetry) != kFirstRetry) {
        m_keeper.note(fmt::format("the access token of {} was renewed again", m_request.name));
      }
      m_keeper.m_deliver(m_request.target, (*m_answer)->text);
      planRenewal();
      return;
    }
    if (m_retry == kFirstRetry) {
      m_keeper.note(fmt::format("the access token of {} could not be renewed: {}", m_request.name,
                                m_answer->error().detail.text()));
    }
    m_keeper.m_loop.arm(*this, m_got + m_retry);
    m_retry = std::min(m_retry * 2, kLongestRetry);
  }

  TokenKeeper& m_keeper;
  TokenRequest m_request;
  std::unique_ptr<ConnectionPool> m_pool; // before what uses it
  PoolSlot m_slot;
  Exchange m_exchange;
  std::optional<Result<AccessToken>> m_answer;
  Instant m_got;
  Nanos m_retry = kFirstRetry; // longer while renewals fail
  bool m_renewing = false;
};

TokenKeeper::TokenKeeper(std::vector<TokenRequest> requests, const Resolver::Overrides& overrides,
                         const Redactor& redactor, const Clock& clock)
    : m_redactor(redactor), m_loop(clock), m_resolver(m_loop, overrides) {
  for (TokenRequest& request : requests) {
    m_grants.push_back(std::make_unique<Grant>(*this, std::move(request)));
  }
}

TokenKeeper::~TokenKeeper() {
  stop();
  m_grants.clear();
}

Result<void> TokenKeeper::fetchAll(const Deliver& deliver, const std::stop_token& stop) {
  m_loop.refreshNow();
  const std::stop_callback wake(stop, [this] { m_loop.wake(); });
  for (const auto& grant : m_grants) {
    if (auto asked = grant->ask(); !asked) {
      return asked;
    }
    while (!grant->answer() && !stop.stop_requested()) {
      m_loop.runOnce();
    }
    if (!grant->answer()) {
      return fail(ErrorCode::interrupted, sentence("no access token yet for target {}", grant->request().name));
    }
    const TokenRequest& request = grant->request();
    const Result<AccessToken>& answer = *grant->answer();
    if (!answer) {
      return fail(
          ErrorCode::targetUnreachable,
          sentence("no access token for target {}: {}", request.name, m_redactor.redact(answer.error().detail, {})),
          originText(request.connection.origin), sentence("correct auth.oauth2 of the target, or its secret"));
    }
    deliver(request.target, answer->text);
  }
  return {};
}

void TokenKeeper::start(Deliver deliver) {
  m_deliver = std::move(deliver);
  for (const auto& grant : m_grants) {
    grant->planRenewal();
  }
  m_thread = std::thread([this] { run(); });
}

void TokenKeeper::run() {
  nameThread("tm-tokens");
  while (!m_ending) {
    m_loop.runOnce();
  }
}

void TokenKeeper::stop() {
  if (m_thread.joinable()) {
    m_loop.post([this] { m_ending = true; });
    m_thread.join();
  }
}

void TokenKeeper::note(std::string text) {
  text = m_redactor.redact(text, {});
  const std::lock_guard lock(m_mutex);
  m_notices.push_back(std::move(text));
}

std::vector<std::string> TokenKeeper::takeNotices() {
  const std::lock_guard lock(m_mutex);
  return std::exchange(m_notices, {});
}

} // namespace tidemark
