// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/slo.h"

#include <array>
#include <charconv>
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/plan/enum_names.h"
#include "core/plan/nearest.h"
#include "core/plan/slo_text.h"

namespace tidemark {
namespace {

// What stands in the parentheses of a metric.
enum class Argument { none, duration, service, readingId, readingIdAndStat };

struct MetricRule {
  MetricKind kind;
  Argument argument;
  std::optional<Quantity> quantity; // of its limit; nothing: any
};

// In the order of MetricKind.
constexpr std::array kRules{
    MetricRule{MetricKind::percentile, Argument::none, Quantity::duration},
    MetricRule{MetricKind::min, Argument::none, Quantity::duration},
    MetricRule{MetricKind::mean, Argument::none, Quantity::duration},
    MetricRule{MetricKind::max, Argument::none, Quantity::duration},
    MetricRule{MetricKind::rate, Argument::none, Quantity::rate},
    MetricRule{MetricKind::peak, Argument::none, Quantity::rate},
    MetricRule{MetricKind::successRate, Argument::none, Quantity::percent},
    MetricRule{MetricKind::errorRate, Argument::none, Quantity::percent},
    MetricRule{MetricKind::checkRate, Argument::none, Quantity::percent},
    MetricRule{MetricKind::dropped, Argument::none, Quantity::count},
    MetricRule{MetricKind::count, Argument::none, Quantity::count},
    MetricRule{MetricKind::stability, Argument::none, Quantity::percent},
    MetricRule{MetricKind::apdex, Argument::duration, Quantity::ratio},
    MetricRule{MetricKind::level, Argument::none, std::nullopt},
    MetricRule{MetricKind::availability, Argument::service, Quantity::percent},
    MetricRule{MetricKind::restarts, Argument::service, Quantity::count},
    MetricRule{MetricKind::headroom, Argument::readingId, Quantity::ratio},
    MetricRule{MetricKind::resource, Argument::readingIdAndStat, std::nullopt},
};

constexpr bool inOrder() {
  for (std::size_t i = 0; i < kRules.size(); ++i) {
    if (static_cast<std::size_t>(kRules[i].kind) != i) {
      return false;
    }
  }
  return true;
}
static_assert(inOrder(), "kRules is indexed by MetricKind");

std::unexpected<Error> refuse(Sentence why) {
  return fail(ErrorCode::invalidProject, std::move(why), {},
              sentence("write one of {}",
                       "p50 … p99.99, min, mean, max, rate, peak, successRate, errorRate, checkRate, dropped, count, "
                       "stability, apdex(500ms), level, availability(SERVICE), restarts(SERVICE), headroom(ID), "
                       "resource(ID, max)"));
}

// "p99.9": from p50 to p99.99.
std::optional<Metric> parsePercentile(std::string_view text) {
  if (!text.starts_with('p') || text.size() < 2) {
    return std::nullopt;
  }
  double value = 0;
  const std::string_view number = text.substr(1);
  const char* end = std::to_address(number.end());
  const auto [rest, error] = std::from_chars(std::to_address(number.begin()), end, value, std::chars_format::fixed);
  if (error != std::errc{} || rest != end || value < 50 || value > 99.99) {
    return std::nullopt;
  }
  Metric metric;
  metric.percentile = value;
  metric.text = fmt::format("p{}", value);
  return metric;
}

bool isReadingId(std::string_view id) {
  const auto first = id.find('/');
  const auto last = id.rfind('/');
  return first != std::string_view::npos && first > 0 && last > first + 1 && last + 1 < id.size();
}

// The word before the parentheses and what is inside them.
struct Call {
  std::string_view word;
  std::optional<std::string_view> inside;
};

std::optional<Call> splitCall(std::string_view text) {
  const auto open = text.find('(');
  if (open == std::string_view::npos) {
    return Call{text, std::nullopt};
  }
  if (!text.ends_with(')')) {
    return std::nullopt;
  }
  return Call{trimmed(text.substr(0, open)), trimmed(text.substr(open + 1, text.size() - open - 2))};
}

// Fills in what the parentheses of `text` hold; an empty sentence means that it is understood, else what is wrong.
Sentence readArgument(Metric& metric, Argument argument, std::string_view inside, std::string_view text) {
  if (argument == Argument::duration) {
    const auto duration = parseDuration(inside);
    if (!duration || duration->count() == 0) {
      return sentence("\"{}\" needs a duration in its parentheses", text);
    }
    metric.apdex = *duration;
    return {};
  }
  std::string_view subject = inside;
  if (argument == Argument::readingIdAndStat) {
    const auto comma = inside.rfind(',');
    const auto stat = enumOf<ResourceStat>(comma == std::string_view::npos ? "" : trimmed(inside.substr(comma + 1)));
    if (!stat) {
      return sentence("\"{}\" needs a reading and one of mean, p95, max in its parentheses", text);
    }
    metric.stat = *stat;
    subject = trimmed(inside.substr(0, comma));
  }
  metric.subject = subject;
  if (argument != Argument::service && !isReadingId(subject)) {
    return sentence("\"{}\" needs a reading source/instance/reading in its parentheses", text);
  }
  return subject.empty() ? sentence("\"{}\" needs a service in its parentheses", text) : Sentence{};
}

std::string canonicalText(const Metric& metric, Argument argument) {
  switch (argument) {
  case Argument::none:
    return std::string{name(metric.kind)};
  case Argument::duration:
    return fmt::format("{}({})", name(metric.kind), durationText(metric.apdex));
  case Argument::service:
  case Argument::readingId:
    return fmt::format("{}({})", name(metric.kind), metric.subject);
  case Argument::readingIdAndStat:
    return fmt::format("{}({}, {})", name(metric.kind), metric.subject, name(metric.stat));
  }
  return {};
}

Sentence unknownMetric(std::string_view text, std::string_view word) {
  const auto close = nearest(word, choicesOf<MetricKind>());
  return close ? sentence("\"{}\" is not a metric; did you mean \"{}\"?", text, *close)
               : sentence("\"{}\" is not a metric", text);
}

} // namespace

Result<Metric> parseMetric(std::string_view text) {
  if (const auto percentile = parsePercentile(text)) {
    return *percentile;
  }
  const auto call = splitCall(text);
  const auto kind = call ? enumOf<MetricKind>(call->word) : std::nullopt;
  if (!kind) {
    return refuse(unknownMetric(text, call ? call->word : text));
  }
  const MetricRule& rule = kRules[static_cast<std::size_t>(*kind)];
  Metric metric;
  metric.kind = *kind;
  if ((rule.argument == Argument::none) == call->inside.has_value()) {
    return refuse(call->inside ? sentence("\"{}\" takes nothing in parentheses", text)
                               : sentence("\"{}\" needs parentheses", text));
  }
  if (call->inside) {
    if (Sentence wrong = readArgument(metric, rule.argument, *call->inside, text); !wrong.empty()) {
      return refuse(std::move(wrong));
    }
  }
  metric.text = canonicalText(metric, rule.argument);
  return metric;
}

std::optional<Quantity> quantityOf(const Metric& metric) {
  return kRules[static_cast<std::size_t>(metric.kind)].quantity;
}

std::string windowText(const WindowSpec& window) {
  std::string text{name(window.kind)};
  if (window.kind == WindowKind::stage) {
    text += " " + window.stage;
  } else if (window.kind == WindowKind::last) {
    text += " " + durationText(window.last);
  }
  return text;
}

Result<WindowSpec> parseWindow(std::string_view text) {
  if (text == name(WindowKind::whole)) {
    return WindowSpec{};
  }
  if (text == name(WindowKind::steady)) {
    return WindowSpec{WindowKind::steady, {}, {}};
  }
  if (text.starts_with("stage ") && text.size() > 6) {
    return WindowSpec{WindowKind::stage, std::string{text.substr(6)}, {}};
  }
  if (text.starts_with("last ")) {
    const auto length = parseDuration(text.substr(5));
    if (length && length->count() > 0) {
      return WindowSpec{WindowKind::last, {}, *length};
    }
  }
  return fail(ErrorCode::invalidProject, sentence("\"{}\" is not a window", text), {},
              sentence("write whole, steady, \"stage NAME\" or \"last 5m\""));
}

} // namespace tidemark
