// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/basis.h"

#include <array>
#include <cstddef>

namespace tidemark {

namespace {
constexpr std::array<std::string_view, 5> kBasisIds = {"", "measured", "derived", "stated", "imported"};
} // namespace

std::string_view basisId(Basis basis) { return kBasisIds[static_cast<std::size_t>(basis)]; }

} // namespace tidemark
