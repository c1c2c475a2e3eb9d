// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec_quantity.h"

#include "core/plan/slo_text.h"

namespace tidemark {

Result<Limit> Spelling<Limit>::parse(std::string_view text) { return parseLimit(text); }
Result<Metric> Spelling<Metric>::parse(std::string_view text) { return parseMetric(text); }
Result<WindowSpec> Spelling<WindowSpec>::parse(std::string_view text) { return parseWindow(text); }

void UserCount::read(const JsonNode& node, double& value) {
  if (node.json().isText()) {
    node.problem(sentence("a number of users is needed, without a unit"), sentence("rates belong to \"arrivals\""));
    return;
  }
  readWhole(node, 0, 1e9, value);
}

void ArrivalRate::read(const JsonNode& node, double& value) {
  Rate rate;
  const std::size_t before = node.context().problems.size();
  Codec<Rate>::read(node, rate);
  if (node.context().problems.size() == before) {
    value = rate.perSecond;
  }
}

} // namespace tidemark
