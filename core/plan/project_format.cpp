// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/project_format.h"

#include <algorithm>

namespace tidemark {
namespace {

bool isNumber(std::string_view text) {
  return !text.empty() && text.size() < 6 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

void readFormat(const JsonNode& node) {
  constexpr std::string_view kFamily = "tidemark-project/";
  const std::string_view text = node.json().isText() ? std::string_view{node.json().text} : std::string_view{};
  const std::string_view version = text.starts_with(kFamily) ? text.substr(kFamily.size()) : std::string_view{};
  const auto dot = version.find('.');
  const std::string_view major = version.substr(0, dot);
  const std::string_view minor = dot == std::string_view::npos ? "0" : version.substr(dot + 1);
  if (!isNumber(major) || !isNumber(minor)) {
    node.problem(sentence("\"{}\" is needed", kProjectFormat));
  } else if (major != "1") {
    node.problem(sentence("this Tidemark reads \"{}\" only", kProjectFormat),
                 major == "0" ? Sentence{} : sentence("open it with a newer Tidemark"));
  } else if (minor.find_first_not_of('0') != std::string_view::npos) {
    node.context().newerMinor = true;
  }
}

} // namespace tidemark
