// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/sentence.h"

namespace tidemark {

// What stands in a text where a pattern has its {}; nullopt: the text was not made of this pattern. Where a part holds
// words of the pattern itself, a part may be cut elsewhere than it was: filled in again they give the same text. Pure.
std::optional<std::vector<std::string_view>> partsOf(std::string_view pattern, std::string_view text);

// A run file keeps the English text of a sentence. This is the sentence again, if `maker` made it: a function of texts
// that has one pattern and fills them in in this order.
template <class... Texts>
std::optional<Sentence> remade(Sentence (*maker)(Texts...), std::string_view text) {
  const auto parts = partsOf(maker(Texts{}...).pattern(), text);
  if (!parts || parts->size() != sizeof...(Texts)) {
    return std::nullopt;
  }
  return [&]<std::size_t... Index>(std::index_sequence<Index...>) {
    return maker((*parts)[Index]...);
  }(std::index_sequence_for<Texts...>{});
}

// remade() of one maker.
using Remake = std::optional<Sentence> (*)(std::string_view text);

// The sentence of the first maker that made this text; the text as it is where none did.
Sentence madeByOneOf(std::span<const Remake> makers, std::string_view text);

} // namespace tidemark
