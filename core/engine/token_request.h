// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/engine/target_connection.h"
#include "core/net/connection_settings.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// How the access token of one target is asked for by OAuth 2 client credentials (RFC 6749, section 4.4).
struct TokenRequest {
  std::size_t target = 0;
  std::string name; // of the target, for messages
  ConnectionSettings connection;
  std::string text; // head and body as sent
  Nanos connectTimeout{};
  Nanos responseTimeout{};
  std::vector<std::string> credentials; // to be masked: the secret and how it is sent
};

// One for each target that signs in so. Errors: invalidProject, unset (a secret without a value), notAuthorised.
Result<std::vector<TokenRequest>> tokenRequests(const RunPlan& plan, const TargetProxies& proxies,
                                                const Secrets& secrets);

struct AccessToken {
  std::string text;
  std::optional<Nanos> lifetime; // nothing: the server does not say when it ends
};

// What a token server answered. The error says what is wrong in its own words, where it has any.
Result<AccessToken> readTokenAnswer(int status, std::string_view body);

} // namespace tidemark
