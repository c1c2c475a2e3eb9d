// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/recut.h"

#include <algorithm>

namespace tidemark {

namespace {

// What the window has beyond the one before it; nullopt: it is no longer one that begins alike.
std::optional<SecondSpan> grownBy(const Window& before, const Window& window) {
  const bool alike =
      before.scenario == window.scenario && !before.spans.empty() && before.spans.size() == window.spans.size() &&
      std::equal(before.spans.begin(), before.spans.end() - 1, window.spans.begin()) &&
      before.spans.back().from == window.spans.back().from && before.spans.back().to < window.spans.back().to;
  return alike ? std::optional(SecondSpan{before.spans.back().to, window.spans.back().to}) : std::nullopt;
}

} // namespace

void recut(Stats& stats, const RunRecord& record, const Window& window, const IntervalStats* last) {
  const std::optional<SecondSpan> grown = grownBy(stats.window, window);
  if (!grown) {
    stats = cut(record, window);
    return;
  }
  if (last != nullptr && grown->length() == 1 && grown->contains(last->index)) {
    stats.sum.add(*last, IntervalStats::Merge::time);
  } else {
    stats.sum.add(record.sum(*grown), IntervalStats::Merge::time);
  }
  stats.window = window;
  stats.durationS = static_cast<double>(window.lengthS());
  const std::vector<ChartPoint>& chart = record.chart(window.scenario);
  const auto from = std::ranges::lower_bound(chart, grown->from, {}, &ChartPoint::second);
  const auto to = std::ranges::lower_bound(chart, grown->to, {}, &ChartPoint::second);
  stats.seconds.insert(stats.seconds.end(), from, to);
}

} // namespace tidemark
