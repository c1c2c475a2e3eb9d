// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/redactor.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/engine/escape.h"

namespace tidemark {

namespace {

void replaceAll(std::string& text, std::string_view value, std::string_view by) {
  if (value.empty()) {
    return;
  }
  for (std::size_t at = text.find(value); at != std::string::npos; at = text.find(value, at + by.size())) {
    text.replace(at, value.size(), by);
  }
}

} // namespace

Redactor::Redactor(const Secrets& secrets) {
  for (const auto& [name, value] : secrets) {
    const std::string shown = fmt::format("${{{}}}", name);
    std::string encoded;
    appendBase64(encoded, value);
    std::string escaped;
    appendEscaped(escaped, value, Escape::json);
    std::string form;
    appendEscaped(form, value, Escape::form);
    for (const std::string& spelling : {value, escaped, form, encoded}) {
      m_secrets.emplace_back(spelling, shown);
    }
  }
  std::ranges::stable_sort(m_secrets, std::ranges::greater{}, [](const auto& secret) { return secret.first.size(); });
}

std::string Redactor::redact(std::string_view text, const Names& more) const {
  std::string redacted(text);
  for (const auto& [value, shown] : m_secrets) {
    replaceAll(redacted, value, shown);
  }
  for (const auto& [name, value] : more) {
    replaceAll(redacted, value, fmt::format("${{{}}}", name));
  }
  return redacted;
}

} // namespace tidemark
