// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/csv_file.h"

namespace tidemark {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view withoutMark(std::string_view text) {
  return text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text;
}

// Takes the first record off the text; "" inside quotes is one quote.
std::vector<std::string> takeRecord(std::string_view& text) {
  std::vector<std::string> fields{{}};
  bool quoted = false;
  std::size_t i = 0;
  for (; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"' && quoted && text.substr(i + 1).starts_with('"')) {
      fields.back() += '"';
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      fields.emplace_back();
    } else if (c == '\n' && !quoted) {
      ++i;
      break;
    } else if (c != '\r' || quoted) {
      fields.back() += c;
    }
  }
  text.remove_prefix(i);
  return fields;
}

} // namespace

std::vector<std::string> csvColumns(std::string_view text) {
  std::string_view rest = withoutMark(text);
  return rest.empty() ? std::vector<std::string>{} : takeRecord(rest);
}

bool hasCsvRows(std::string_view text) {
  std::string_view rest = withoutMark(text);
  takeRecord(rest);
  return rest.find_first_not_of("\r\n") != std::string_view::npos;
}

} // namespace tidemark
