// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/fault.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tidemark {
namespace {

using What = decltype(Fault::what);

constexpr std::string_view kHint =
    "write error=5%, reset=1%, job-failure=2%, latency=normal(20ms,5ms), stall=1s/5s, "
    "leak=64KiB/s, leak=1KiB/request or workers=4x20ms, and @/path after it to limit it to a path";

template <class Kind>
Result<What> parseShare(std::string_view value) {
  const auto share = parsePercent(value);
  if (!share)
    return std::unexpected(share.error());
  if (share->value > 100)
    return fail(ErrorCode::usage, "a share is at most 100%");
  return What{Kind{*share}};
}

Result<What> parseLatency(std::string_view value) {
  const auto time = parseDistribution(value);
  if (!time)
    return std::unexpected(time.error());
  return What{LatencyFault{*time}};
}

Result<What> parseStall(std::string_view value) {
  const auto slash = value.find('/');
  if (slash == std::string_view::npos)
    return fail(ErrorCode::usage, "a stall needs its length and its period");
  const auto length = parseDuration(value.substr(0, slash));
  const auto period = parseDuration(value.substr(slash + 1));
  if (!length || !period)
    return std::unexpected(length ? period.error() : length.error());
  if (*length >= *period)
    return fail(ErrorCode::usage, "a stall must be shorter than its period");
  return What{StallFault{*length, *period}};
}

Result<What> parseLeak(std::string_view value) {
  const auto slash = value.find('/');
  const auto per = slash == std::string_view::npos ? std::string_view{} : value.substr(slash + 1);
  if (per != "s" && per != "request")
    return fail(ErrorCode::usage, "a leak is per second or per request");
  const auto amount = parseBytes(value.substr(0, slash));
  if (!amount)
    return std::unexpected(amount.error());
  return What{LeakFault{*amount, per == "s"}};
}

Result<What> parseWorkers(std::string_view value) {
  constexpr std::int64_t kMost = 10'000;
  std::int64_t workers = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), workers);
  const std::string_view rest = value.substr(static_cast<std::size_t>(end - value.data()));
  if (error != std::errc{} || workers < 1 || workers > kMost || !rest.starts_with('x'))
    return fail(ErrorCode::usage, "workers are a number from 1 to 10000, an x and a time");
  const auto time = parseDuration(rest.substr(1));
  if (!time)
    return std::unexpected(time.error());
  return What{WorkersFault{workers, *time}};
}

struct Kind {
  std::string_view name;
  Result<What> (*parse)(std::string_view value);
};

constexpr std::array kKinds{
    Kind{"error", &parseShare<ErrorFault>},
    Kind{"reset", &parseShare<ResetFault>},
    Kind{"job-failure", &parseShare<JobFault>},
    Kind{"latency", &parseLatency},
    Kind{"stall", &parseStall},
    Kind{"leak", &parseLeak},
    Kind{"workers", &parseWorkers},
};

std::unexpected<Error> refuse(std::string_view text, const std::string& why) {
  return fail(ErrorCode::usage, why, "--fault " + std::string(text), std::string(kHint));
}

bool holdsEverywhere(const What& what) {
  const auto* leak = std::get_if<LeakFault>(&what);
  return std::holds_alternative<JobFault>(what) || (leak != nullptr && leak->perSecond);
}

} // namespace

Result<Fault> parseFault(std::string_view text) {
  const auto at = text.find('@');
  const auto spec = text.substr(0, at);
  const auto path = at == std::string_view::npos ? std::string_view{} : text.substr(at + 1);
  const auto equals = spec.find('=');
  const auto kind = std::ranges::find(kKinds, spec.substr(0, equals), &Kind::name);
  if (equals == std::string_view::npos || kind == kKinds.end())
    return refuse(text, "not a fault");
  const auto what = kind->parse(spec.substr(equals + 1));
  if (!what)
    return refuse(text, what.error().detail.text());
  if (at != std::string_view::npos && !path.starts_with('/'))
    return refuse(text, "the path of a fault starts with a slash");
  if (!path.empty() && holdsEverywhere(*what))
    return refuse(text, "this fault has no path: it does not depend on requests");
  return Fault{*what, std::string(path)};
}

} // namespace tidemark
