// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/sentence.h"

namespace tidemark {

// The word that was most likely meant: smallest number of changed, missing, added or swapped letters, upper and
// lower case alike. Nothing when none is close enough to be a slip.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> words);

// `did you mean "url"?`, or nothing.
Sentence didYouMean(std::string_view word, std::span<const std::string_view> words);

// "a, b, c": what is allowed, for a message.
std::string listed(std::span<const std::string_view> words);

} // namespace tidemark
