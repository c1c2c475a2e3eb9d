// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <utility>

#include "core/base/error.h"

namespace tidemark {

// A value or the reason why there is none. Fallible edges return this; nothing in core throws on purpose.
template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, Sentence detail, std::string where = {}, Sentence hint = {}) {
  return std::unexpected(Error{code, std::move(detail), std::move(where), std::move(hint)});
}
// With words that stay English: the system's, a library's, or what the workbench never shows.
inline std::unexpected<Error> fail(ErrorCode code, std::string_view detail, std::string where = {},
                                   std::string_view hint = {}) {
  return fail(code, Sentence::asIs(detail), std::move(where), Sentence::asIs(hint));
}

} // namespace tidemark
