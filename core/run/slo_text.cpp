// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/slo_text.h"

#include <fmt/format.h>

namespace tidemark {

std::string sloSentence(const SloPlan& slo) {
  const Slo& spec = slo.slo;
  const std::string of = spec.of.empty() ? "" : fmt::format(" of {}", fmt::join(spec.of, ", "));
  const std::string window = spec.window.kind == WindowKind::whole ? "" : fmt::format(" ({})", windowText(spec.window));
  return fmt::format("{}{} {}{}", spec.metric.text, of, spec.limit.text, window);
}

std::string measuredText(const SloPlan& slo, const SloResult& result) {
  if (!result.measured) {
    return "nothing";
  }
  const std::string unit = unitOf(slo.slo.limit.quantity);
  return fmt::format("{:.4g}{}{}", *result.measured, unit.empty() ? "" : " ", unit);
}

} // namespace tidemark
