// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/metrics/outcome.h"
#include "core/metrics/sample.h"

namespace tidemark {

// A check, `until` or `succeed`, and what stood where it looked. Not evaluated where the answer did not get that far.
struct TracedCheck {
  std::string name{};
  bool passed = false;
  std::string found{};
  bool evaluated = true;
  friend bool operator==(const TracedCheck&, const TracedCheck&) = default;
};

// An extractor and its value, a secret one by its name; `why` says why the answer has none, so that
// there is no value or the extractor's default.
struct TracedExtract {
  std::string name{};
  std::string value{};
  bool found = false;
  std::string why{};
  bool evaluated = true;
  friend bool operator==(const TracedExtract&, const TracedExtract&) = default;
};

// What a name of ${…} held at the end of the iteration.
struct TracedVariable {
  std::string name{};
  std::string value{};
  bool set = false;
  friend bool operator==(const TracedVariable&, const TracedVariable&) = default;
};

// `redirect`: an answer on the way of a request whose redirect was followed, with its own times and bytes; the request
// stands behind it, with the sum of all. `poll`: the end of a poll, after its last request; it has name, outcome,
// message, service and round only.
enum class TracedKind : std::uint8_t { request, redirect, poll };

// One request of a single iteration, whole, with its answer. Secrets are masked: they are replaced by their names
// before it leaves the user.
struct TracedRequest {
  TracedKind kind = TracedKind::request;
  std::uint32_t step = 0;  // number of its request among those of the class, in the order of the file, start to end
  std::uint32_t round = 0; // in a poll: which asking, from 1, or how many there were; else 0
  std::string name;
  std::string method;
  std::string url; // where redirects led to
  Outcome outcome = Outcome::ok;
  std::string message;     // why it failed
  int status = 0;          // 0: none received
  int redirects = 0;       // followed until then, that of a `redirect` among them
  std::string httpVersion; // "HTTP/1.1", "HTTP/2"; empty: no answer
  Nanos service{};
  std::array<Nanos, kPhaseCount> phases{kNoPhase, kNoPhase, kNoPhase, kNoPhase, kNoPhase, kNoPhase};
  bool reusedConnection = false;
  std::uint64_t bytesSent = 0; // on the wire, handshakes included
  std::uint64_t bytesReceived = 0;
  std::string requestHead; // request line and header lines, without the blank one
  std::string requestBody;
  std::string responseHead;
  std::string responseBody;    // without its content codings
  std::uint64_t bodyBytes = 0; // of the answer, without its content codings
  bool bodyCut = false;        // responseBody is the first part only
  std::vector<TracedCheck> checks;
  std::vector<TracedCheck> conditions; // of a poll: `until`, and once that holds `succeed`
  std::vector<TracedExtract> extracted;
};

// How a single iteration came to its end.
enum class TraceEnd : std::uint8_t { complete, cancelled, outOfTime };

} // namespace tidemark
