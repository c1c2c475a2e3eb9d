// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/limit.h"

#include <array>
#include <charconv>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "core/base/quantity.h"
#include "core/base/text.h"
#include "core/plan/enum_names.h"
#include "core/plan/slo_text.h"

namespace tidemark {
namespace {

std::optional<Amount> plainNumber(std::string_view text) {
  double value = 0;
  const char* end = std::to_address(text.end());
  const auto [rest, error] = std::from_chars(std::to_address(text.begin()), end, value, std::chars_format::fixed);
  if (error != std::errc{} || rest != end || text.empty() || std::signbit(value) || !std::isfinite(value)) {
    return std::nullopt;
  }
  return Amount{Quantity::count, value, fmt::format("{}", value)};
}

// The first quantity whose spelling the text is. Units do not overlap; a bare 0, which is also a duration, is a count.
std::optional<Amount> amountOf(std::string_view text) {
  if (auto count = plainNumber(text)) {
    return count;
  }
  if (const auto duration = parseDuration(text)) {
    return Amount{Quantity::duration, toMillis(*duration), durationText(*duration)};
  }
  if (const auto rate = parseRate(text)) {
    return Amount{Quantity::rate, rate->perSecond, rateText(*rate)};
  }
  if (const auto percent = parsePercent(text)) {
    return Amount{Quantity::percent, percent->value, percentText(*percent)};
  }
  if (const auto bytes = parseBytes(text)) {
    return Amount{Quantity::bytes, static_cast<double>(bytes->value), bytesText(*bytes)};
  }
  return std::nullopt;
}

std::unexpected<Error> refuse(Sentence why) {
  return fail(ErrorCode::invalidProject, std::move(why), {},
              sentence("write a limit such as \"< 500ms\", \">= 100/s\", \"< 1%\" or \"50/s..100/s\""));
}

Result<Limit> parseRange(std::string_view text, std::size_t dots) {
  const auto low = amountOf(trimmed(text.substr(0, dots)));
  const auto high = amountOf(trimmed(text.substr(dots + 2)));
  if (!low || !high) {
    return refuse(sentence("\"{}\" is not a range of two values", text));
  }
  if (low->quantity != high->quantity) {
    return refuse(sentence("\"{}\" mixes two kinds of units", text));
  }
  if (low->value > high->value) {
    return refuse(sentence("\"{}\" has its lower bound above its upper one", text));
  }
  return Limit{LimitOp::range, low->quantity, low->value, high->value, low->text + ".." + high->text};
}

struct Operator {
  LimitOp op;
  std::size_t length;
};

std::optional<Operator> operatorOf(std::string_view text) {
  constexpr std::array kLongestFirst{LimitOp::lessEqual, LimitOp::greaterEqual, LimitOp::less, LimitOp::greater};
  for (const LimitOp op : kLongestFirst) {
    if (text.starts_with(name(op))) {
      return Operator{op, name(op).size()};
    }
  }
  return std::nullopt;
}

} // namespace

bool Limit::holds(double measured) const {
  switch (op) {
  case LimitOp::less:
    return measured < value;
  case LimitOp::lessEqual:
    return measured <= value;
  case LimitOp::greater:
    return measured > value;
  case LimitOp::greaterEqual:
    return measured >= value;
  case LimitOp::range:
    return measured >= low && measured <= value;
  }
  return false;
}

const char* unitOf(Quantity quantity) {
  constexpr std::array kUnits{"ms", "1/s", "%", "B", "", ""};
  return kUnits[static_cast<std::size_t>(quantity)];
}

Quantity quantityOfUnit(std::string_view unit) {
  const auto amount = amountOf("1" + std::string{unit});
  return amount ? amount->quantity : Quantity::count;
}

bool countsAs(Quantity written, Quantity wanted) {
  return written == wanted || (written == Quantity::count && wanted == Quantity::ratio);
}

Result<Amount> parseAmount(std::string_view text) {
  const auto amount = amountOf(text);
  if (!amount) {
    return fail(ErrorCode::invalidProject, sentence("\"{}\" is not a value with its unit", text), {},
                sentence("write a value such as 20ms, 24.9/s, 1%, 512MiB or 3"));
  }
  return *amount;
}

Result<Limit> parseLimit(std::string_view text) {
  const std::string_view body = trimmed(text);
  if (const auto dots = body.find(".."); dots != std::string_view::npos) {
    return parseRange(body, dots);
  }
  const auto found = operatorOf(body);
  if (!found) {
    return refuse(sentence("\"{}\" does not say <, <=, > or >=", text));
  }
  const auto amount = amountOf(trimmed(body.substr(found->length)));
  if (!amount) {
    return refuse(sentence("\"{}\" has no value that is understood", text));
  }
  return Limit{found->op, amount->quantity, 0, amount->value, fmt::format("{} {}", name(found->op), amount->text)};
}

} // namespace tidemark
