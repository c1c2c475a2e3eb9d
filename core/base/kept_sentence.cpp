// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/kept_sentence.h"

namespace tidemark {

namespace {

constexpr std::string_view kPlace = "{}";

} // namespace

std::optional<std::vector<std::string_view>> partsOf(std::string_view pattern, std::string_view text) {
  std::vector<std::string_view> parts;
  std::size_t place = pattern.find(kPlace);
  if (place == std::string_view::npos) {
    return pattern == text ? std::optional(parts) : std::nullopt;
  }
  if (!text.starts_with(pattern.substr(0, place))) {
    return std::nullopt;
  }
  text.remove_prefix(place);
  while (place != std::string_view::npos) {
    pattern.remove_prefix(place + kPlace.size());
    place = pattern.find(kPlace);
    const std::string_view words = pattern.substr(0, place); // up to the next place or the end
    const bool last = place == std::string_view::npos;
    const std::size_t end = !last                   ? text.find(words)
                            : text.ends_with(words) ? text.size() - words.size()
                                                    : std::string_view::npos;
    if (end == std::string_view::npos) {
      return std::nullopt;
    }
    parts.push_back(text.substr(0, end));
    text.remove_prefix(end + words.size());
  }
  return parts;
}

Sentence madeByOneOf(std::span<const Remake> makers, std::string_view text) {
  for (const Remake remake : makers) {
    if (std::optional<Sentence> made = remake(text)) {
      return std::move(*made);
    }
  }
  return Sentence::asIs(text);
}

} // namespace tidemark
