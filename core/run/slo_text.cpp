// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/slo_text.h"

#include <fmt/format.h>

namespace tidemark {

Sentence sloSentence(const SloPlan& slo) {
  const Slo& spec = slo.slo;
  const std::string window = spec.window.kind == WindowKind::whole ? "" : fmt::format(" ({})", windowText(spec.window));
  const std::string limit = spec.limit.text + window;
  return spec.of.empty()
             ? Sentence::asIs(fmt::format("{} {}", spec.metric.text, limit))
             : sentence("{} of {} {}", spec.metric.text, fmt::format("{}", fmt::join(spec.of, ", ")), limit);
}

Sentence measuredText(const SloPlan& slo, const SloResult& result) {
  if (!result.measured) {
    return sentence("nothing");
  }
  const std::string unit = unitOf(slo.slo.limit.quantity);
  return Sentence::asIs(fmt::format("{:.4g}{}{}", *result.measured, unit.empty() ? "" : " ", unit));
}

} // namespace tidemark
