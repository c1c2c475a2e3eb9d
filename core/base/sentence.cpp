// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"

#include <utility>

namespace tidemark {

Sentence Sentence::asIs(std::string_view text) {
  Sentence made;
  made.m_text = text;
  return made;
}

Sentence::Sentence(std::string_view pattern, std::vector<Sentence> arguments)
    : m_pattern(pattern), m_arguments(std::move(arguments)) {
  std::string_view rest = pattern;
  for (const Sentence& argument : m_arguments) {
    const auto place = rest.find("{}");
    m_text.append(rest.substr(0, place)).append(argument.m_text);
    rest.remove_prefix(place + 2);
  }
  m_text.append(rest);
}

} // namespace tidemark
