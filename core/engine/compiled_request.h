// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/base/id.h"
#include "core/engine/body_parts.h"
#include "core/engine/condition.h"
#include "core/engine/extractor.h"
#include "core/engine/text_template.h"
#include "core/net/url.h"

namespace tidemark {

// A number taken from a response into a row of its own.
struct CompiledMeasure {
  RowId row;
  JsonPath path;
};

// Time to the first event or chunk of a response, or the gaps between them, into a row of its own.
struct CompiledStreamMeasure {
  RowId row;
  bool gaps = false;
};

enum class RpcKind : std::uint8_t { none, call, notification };

// What a request promises about its answer: JSON-RPC's envelope, checked before the project's own checks.
struct CompiledCheck {
  CheckId id;
  std::string name;
  CompiledCondition condition;
};

// A status that leads elsewhere by its Location.
constexpr bool isRedirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

// One request of a class, everything decided that can be decided before the run. Immutable, shared by the users of a
// class and by all workers. A request in which nothing varies is one text, sent as it is.
struct CompiledRequest {
  RowId row;
  std::string method;
  std::uint32_t target = 0;   // index into RunPlan::targets; its timeouts, headers and policy apply
  Origin origin;              // where the connection goes: the target's, or that of an absolute URL
  bool foreignOrigin = false; // an absolute URL to an origin that is no target: connections of its own

  bool throughProxy = false; // request lines to http origins name the whole URL
  std::string proxyHeader;   // Proxy-Authorization line for http origins; empty: none

  TextTemplate path;    // of the request line
  TextTemplate headers; // header lines with their line ends; without Content-Length, Cookie and the blank line
  TextTemplate body;
  std::vector<BodyPart> bodyParts; // instead of `body`, where files are too large to be held in memory
  bool hasBody = false;
  bool expectsContinue = false;
  std::string fixedHead; // the whole head where path, headers and body are fixed and no cookie can be added
  RpcKind rpc = RpcKind::none;

  std::vector<std::pair<int, int>> expectStatus; // inclusive; never empty
  std::vector<CompiledCheck> checks;
  std::vector<Extractor> extractors;
  std::vector<CompiledMeasure> measures;
  std::vector<CompiledStreamMeasure> streamMeasures;
  bool needsBody = false;
  bool needsHead = false;
  bool endsOnFail = false;
  bool sendsCookies = true;
  int redirects = 0;
  Nanos connectTimeout{};
  Nanos responseTimeout{};
  Nanos totalTimeout{}; // 0: none
  std::uint64_t maxBody = 0;

  // Its answer is looked at while it arrives.
  [[nodiscard]] bool watchesBody() const { return rpc == RpcKind::call || !streamMeasures.empty(); }
  [[nodiscard]] bool isHead() const { return method == "HEAD"; }
  [[nodiscard]] bool expects(int status) const {
    for (const auto& [first, last] : expectStatus) {
      if (status >= first && status <= last) {
        return true;
      }
    }
    return false;
  }
};

} // namespace tidemark
