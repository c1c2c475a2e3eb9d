// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/texts.h"

#include <algorithm>
#include <cassert>
#include <vector>

#include "core/report/text_tables.h"

namespace tidemark {

namespace {

std::string escaped(std::string_view value) {
  std::string text;
  for (const char c : value) {
    if (c == '*' || c == '`' || c == '\\') {
      text += '\\';
    }
    text += c;
  }
  return text;
}

std::string_view valueOf(std::string_view name, TextArguments arguments) {
  const auto* found = std::find_if(arguments.begin(), arguments.end(), [&](const auto& a) { return a.first == name; });
  assert(found != arguments.end() && "a placeholder without value");
  return found == arguments.end() ? std::string_view{} : std::string_view{found->second};
}

std::string filled(std::string_view pattern, TextArguments arguments) {
  std::string text;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    text += pattern.substr(0, open);
    if (open == std::string_view::npos) {
      break;
    }
    const std::size_t close = pattern.find('}', open);
    assert(close != std::string_view::npos && "an open placeholder");
    const std::string_view value = valueOf(pattern.substr(open + 1, close - open - 1), arguments);
    text += escaped(value);
    pattern.remove_prefix(close + 1);
  }
  return text;
}

std::vector<TextEntry> joined() {
  std::vector<TextEntry> entries;
  for (const std::span<const TextEntry> part : {textLabels(), textSections(), textFindings()}) {
    entries.insert(entries.end(), part.begin(), part.end());
  }
  std::ranges::sort(entries, {}, &TextEntry::id);
  return entries;
}

} // namespace

std::span<const TextEntry> reportTexts() {
  static const std::vector<TextEntry> kEntries = joined();
  return kEntries;
}

std::string Texts::find(std::string_view id) const {
  const std::span<const TextEntry> entries = reportTexts();
  const auto found =
      std::lower_bound(entries.begin(), entries.end(), id,
                       [](const TextEntry& entry, std::string_view wanted) { return entry.id < wanted; });
  const bool known = found != entries.end() && found->id == id;
  assert(known && "a text that is not in the catalogue");
  if (!known) {
    return std::string(id);
  }
  std::string translated = m_translator ? m_translator(id, found->english) : std::string{};
  return translated.empty() ? std::string(found->english) : translated;
}

std::string Texts::operator()(std::string_view id, TextArguments arguments) const {
  return flatText(rich(id, arguments));
}

RichText Texts::rich(std::string_view id, TextArguments arguments) const {
  return richText(filled(find(id), arguments));
}

} // namespace tidemark
