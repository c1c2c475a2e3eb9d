// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/request.h"

#include <algorithm>

#include "core/base/text.h"

namespace tidemark::target {
namespace {

constexpr std::array<std::string_view, 8> kMethodNames{"GET",   "HEAD",   "POST",    "PUT",
                                                       "PATCH", "DELETE", "OPTIONS", "OTHER"};

} // namespace

std::string_view methodName(Method method) { return kMethodNames.at(static_cast<std::size_t>(method)); }

Method methodNamed(std::string_view name) {
  const auto found = std::ranges::find(kMethodNames, name);
  return found == kMethodNames.end() ? Method::other : static_cast<Method>(found - kMethodNames.begin());
}

std::string_view Request::header(std::string_view name) const {
  const auto found =
      std::ranges::find_if(headers, [&](const Header& header) { return sameIgnoringCase(header.name, name); });
  return found == headers.end() ? std::string_view{} : found->value;
}

std::string_view Request::queryValue(std::string_view name) const {
  std::string_view result;
  forEachField(query, '&', [&](std::string_view field, std::string_view value) {
    if (field == name && result.empty())
      result = value;
  });
  return result;
}

} // namespace tidemark::target
