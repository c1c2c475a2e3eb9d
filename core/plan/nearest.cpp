// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/nearest.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/text.h"

namespace tidemark {
namespace {

// Optimal string alignment distance over three rows of its table.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> beforeLast(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) {
    last[j] = j;
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + changed});
      const bool swapped = i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
      if (swapped) {
        row[j] = std::min(row[j], beforeLast[j - 2] + 1);
      }
    }
    beforeLast.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

} // namespace

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> words) {
  // A very long word is no slip of a key, and its table would cost more than the answer is worth.
  constexpr std::size_t kLongest = 80;
  if (word.size() > kLongest) {
    return std::nullopt;
  }
  std::optional<std::string_view> best;
  std::size_t bestDistance = 1 + std::max<std::size_t>(1, word.size() / 3);
  for (const std::string_view candidate : words) {
    if (const std::size_t d = distance(word, candidate.substr(0, kLongest)); d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

Sentence didYouMean(std::string_view word, std::span<const std::string_view> words) {
  const auto close = nearest(word, words);
  return close ? sentence("did you mean \"{}\"?", *close) : Sentence{};
}

std::string listed(std::span<const std::string_view> words) { return fmt::format("{}", fmt::join(words, ", ")); }

} // namespace tidemark
