// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/function.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/base/wall_time.h"
#include "core/engine/escape.h"

namespace tidemark {

namespace {

CounterRandom drawsOf(const FunctionCall& call, const RenderSource& source) {
  return source.draws.at(DrawPurpose::functions, call.site);
}

void appendHex(std::string& out, std::uint64_t bits, int digits) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  for (int i = 0; i < digits; ++i) {
    out += kDigits[bits >> 60U];
    bits <<= 4U;
  }
}

bool appendUuid(const FunctionCall& call, const RenderSource& source, std::string& out) {
  CounterRandom random = drawsOf(call, source);
  const std::uint64_t high = (random.next() & ~std::uint64_t{0xF000}) | 0x4000U;        // version 4
  const std::uint64_t low = (random.next() & ~(std::uint64_t{3} << 62U)) | 1ULL << 63U; // variant of RFC 4122
  appendHex(out, high, 8);
  out += '-';
  appendHex(out, high << 32U, 4);
  out += '-';
  appendHex(out, high << 48U, 4);
  out += '-';
  appendHex(out, low, 4);
  out += '-';
  appendHex(out, low << 16U, 12);
  return true;
}

bool appendInt(const FunctionCall& call, const RenderSource& source, std::string& out) {
  fmt::format_to(std::back_inserter(out), "{}", drawsOf(call, source).integer(call.integers[0], call.integers[1]));
  return true;
}

bool appendFloat(const FunctionCall& call, const RenderSource& source, std::string& out) {
  const double value = drawsOf(call, source).real(call.numbers[0], call.numbers[1]);
  fmt::format_to(std::back_inserter(out), "{:.{}f}", value, static_cast<int>(call.integers[2]));
  return true;
}

bool appendRandomHex(const FunctionCall& call, const RenderSource& source, std::string& out) {
  CounterRandom random = drawsOf(call, source);
  for (std::int64_t left = call.integers[0]; left > 0; left -= 16) {
    appendHex(out, random.next(), static_cast<int>(std::min<std::int64_t>(left, 16)));
  }
  return true;
}

bool appendChoice(const FunctionCall& call, const RenderSource& source, std::string& out) {
  out += call.arguments[drawsOf(call, source).below(call.arguments.size())];
  return true;
}

bool appendNow(const FunctionCall& /*call*/, const RenderSource& source, std::string& out) {
  out += utcText(source.clock->wallNow());
  return true;
}

bool appendEpochMs(const FunctionCall& /*call*/, const RenderSource& source, std::string& out) {
  const auto since = source.clock->wallNow().time_since_epoch();
  fmt::format_to(std::back_inserter(out), "{}", std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
  return true;
}

bool appendUser(const FunctionCall& /*call*/, const RenderSource& source, std::string& out) {
  fmt::format_to(std::back_inserter(out), "{}", source.user);
  return true;
}

bool appendIteration(const FunctionCall& /*call*/, const RenderSource& source, std::string& out) {
  fmt::format_to(std::back_inserter(out), "{}", source.iteration);
  return true;
}

bool appendArrival(const FunctionCall& /*call*/, const RenderSource& source, std::string& out) {
  fmt::format_to(std::back_inserter(out), "{}", source.arrival);
  return true;
}

RenderSource::Found operandOf(const FunctionCall& call, const RenderSource& source) {
  return call.operand ? source.find(*call.operand) : RenderSource::Found{call.arguments[0], ValueKind::text};
}

bool appendBase64Of(const FunctionCall& call, const RenderSource& source, std::string& out) {
  const RenderSource::Found found = operandOf(call, source);
  appendBase64(out, found.text);
  return found.kind != ValueKind::unset;
}

bool appendString(const FunctionCall& call, const RenderSource& source, std::string& out) {
  const RenderSource::Found found = operandOf(call, source);
  out += found.text;
  return found.kind != ValueKind::unset;
}

// Ids of zeros mean none, so a bit is always set.
bool appendTraceParent(const FunctionCall& call, const RenderSource& source, std::string& out) {
  CounterRandom random = source.draws.at(DrawPurpose::trace, call.site);
  out += "00-";
  appendHex(out, random.next(), 16);
  appendHex(out, random.next() | 1U, 16);
  out += '-';
  appendHex(out, random.next() | 1U, 16);
  out += "-01";
  return true;
}

constexpr Function kTraceParent{"traceparent", 0, 0, false, appendTraceParent};

constexpr std::size_t kAnyNumber = 10'000;
constexpr std::array kFunctions{
    Function{"uuid", 0, 0, false, appendUuid},
    Function{"int", 2, 2, true, appendInt},
    Function{"float", 3, 3, true, appendFloat},
    Function{"hex", 1, 1, false, appendRandomHex},
    Function{"choice", 1, kAnyNumber, false, appendChoice},
    Function{"now", 0, 0, false, appendNow},
    Function{"epochMs", 0, 0, true, appendEpochMs},
    Function{"user", 0, 0, true, appendUser},
    Function{"iteration", 0, 0, true, appendIteration},
    Function{"arrival", 0, 0, true, appendArrival},
    Function{"base64", 1, 1, false, appendBase64Of},
    Function{"string", 1, 1, false, appendString},
};

// Arguments at commas outside '…'; trimmed, quotes removed.
std::vector<std::string> splitArguments(std::string_view text) {
  std::vector<std::string> arguments;
  bool quoted = false;
  std::size_t from = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] == '\'') {
      quoted = !quoted;
    }
    if (i == text.size() || (text[i] == ',' && !quoted)) {
      std::string_view one = trimmed(text.substr(from, i - from));
      const bool inQuotes = one.size() >= 2 && one.front() == '\'' && one.back() == '\'';
      arguments.emplace_back(inQuotes ? one.substr(1, one.size() - 2) : one);
      from = i + 1;
    }
  }
  return arguments;
}

template <class Number>
Number numberOf(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() ? value : Number{};
}

void readNumbers(FunctionCall& call) {
  for (std::size_t i = 0; i < std::min(call.arguments.size(), call.numbers.size()); ++i) {
    call.numbers[i] = numberOf<double>(call.arguments[i]);
    call.integers[i] = numberOf<std::int64_t>(call.arguments[i]);
  }
}

} // namespace

const Function* findFunction(std::string_view name) {
  const auto* found = std::find_if(kFunctions.begin(), kFunctions.end(),
                                   [name](const Function& function) { return function.name == name; });
  return found == kFunctions.end() ? nullptr : found;
}

FunctionCall traceParentCall(std::uint32_t site) {
  FunctionCall call;
  call.function = &kTraceParent;
  call.site = site;
  return call;
}

Result<FunctionCall> parseFunctionCall(std::string_view text, std::uint32_t site) {
  const auto open = text.find('(');
  if (open == std::string_view::npos) {
    return fail(ErrorCode::invalidProject, fmt::format("${{{}}} has no opening parenthesis", text));
  }
  FunctionCall call;
  call.site = site;
  call.function = findFunction(trimmed(text.substr(0, open)));
  if (call.function == nullptr) {
    return fail(ErrorCode::invalidProject, fmt::format("there is no function {}()", trimmed(text.substr(0, open))));
  }
  const std::string_view inside = trimmed(text.substr(open + 1, text.size() - open - 2));
  if (!inside.empty()) {
    call.arguments = splitArguments(inside);
  }
  if (call.arguments.size() < call.function->minArguments || call.arguments.size() > call.function->maxArguments) {
    return fail(ErrorCode::invalidProject, fmt::format("{}() takes {} arguments, not {}", call.function->name,
                                                       call.function->minArguments, call.arguments.size()));
  }
  readNumbers(call);
  return call;
}

} // namespace tidemark
