// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/distribution.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

#include "core/base/quantity.h"
#include "core/base/text.h"
#include "core/target/keyed_random.h"

namespace tidemark {
namespace {

struct Form {
  std::string_view name;
  Distribution::Kind kind;
  bool hasSecond;
};

constexpr std::array kForms{
    Form{"normal", Distribution::Kind::normal, true},
    Form{"uniform", Distribution::Kind::uniform, true},
    Form{"exponential", Distribution::Kind::exponential, false},
};

constexpr std::string_view kHint = "write 20ms, normal(20ms,5ms), uniform(5ms,50ms) or exponential(10ms)";

Result<Distribution> refuse(std::string_view text) {
  return fail(ErrorCode::usage, "not a distribution of time: '" + std::string(text) + "'", {}, std::string(kHint));
}

Result<Distribution> parseArguments(const Form& form, std::string_view arguments) {
  const auto comma = arguments.find(',');
  if ((comma != std::string_view::npos) != form.hasSecond)
    return refuse(std::string(form.name) + "(" + std::string(arguments) + ")");
  Distribution result{.kind = form.kind};
  const auto first = parseDuration(trimmed(arguments.substr(0, comma)));
  if (!first)
    return std::unexpected(first.error());
  result.first = *first;
  if (!form.hasSecond)
    return result;
  const auto second = parseDuration(trimmed(arguments.substr(comma + 1)));
  if (!second)
    return std::unexpected(second.error());
  result.second = *second;
  if (form.kind == Distribution::Kind::uniform && result.second < result.first)
    return fail(ErrorCode::usage, "the upper end of a uniform distribution is below its lower end");
  return result;
}

Nanos scaled(Nanos unit, double factor) {
  return Nanos(std::llround(std::max(0.0, static_cast<double>(unit.count()) * factor)));
}

// Box-Muller: two uniform draws of the key make one standard normal one.
double standardNormal(std::uint64_t key) {
  const double radius = std::sqrt(-2.0 * std::log1p(-target::keyedUnit(target::subKey(key, 1))));
  return radius * std::cos(2.0 * std::numbers::pi * target::keyedUnit(target::subKey(key, 2)));
}

} // namespace

Result<Distribution> parseDistribution(std::string_view text) {
  const auto open = text.find('(');
  if (open == std::string_view::npos) {
    const auto fixed = parseDuration(text);
    if (!fixed)
      return refuse(text);
    return Distribution{.kind = Distribution::Kind::fixed, .first = *fixed};
  }
  const auto form = std::ranges::find(kForms, text.substr(0, open), &Form::name);
  if (form == kForms.end() || !text.ends_with(')'))
    return refuse(text);
  return parseArguments(*form, text.substr(open + 1, text.size() - open - 2));
}

Nanos draw(const Distribution& distribution, std::uint64_t key) {
  switch (distribution.kind) {
  case Distribution::Kind::fixed:
    return distribution.first;
  case Distribution::Kind::normal:
    return std::max(Nanos(0), distribution.first + Nanos(std::llround(static_cast<double>(distribution.second.count()) *
                                                                      standardNormal(key))));
  case Distribution::Kind::uniform:
    return distribution.first + scaled(distribution.second - distribution.first, target::keyedUnit(key));
  case Distribution::Kind::exponential:
    return scaled(distribution.first, -std::log1p(-target::keyedUnit(key)));
  }
  return Nanos(0);
}

} // namespace tidemark
