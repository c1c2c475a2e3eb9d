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

// Credentials are masked whatever they are: those of `basic` are no secret's value but an encoding of two.
void maskHeader(std::string& text, std::string_view name) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
  const auto found =
      std::search(text.begin(), text.end(), name.begin(), name.end(), [&](char a, char b) { return lower(a) == b; });
  if (found == text.end()) {
    return;
  }
  const std::size_t from = static_cast<std::size_t>(found - text.begin()) + name.size();
  const std::size_t end = std::min(text.find("\r\n", from), text.size());
  const std::size_t scheme = text.find(' ', from);
  const std::size_t secret = scheme < end ? scheme + 1 : from;
  text.replace(secret, end - secret, "***");
}

} // namespace

Redactor::Redactor(const Secrets& secrets, const std::vector<std::string>& credentials) {
  for (const auto& [name, value] : secrets) {
    const std::string shown = fmt::format("${{{}}}", name);
    std::string encoded;
    appendBase64(encoded, value);
    std::string escaped;
    appendEscaped(escaped, value, Escape::json);
    std::string inJsonText; // JSON within a JSON string
    appendEscaped(inJsonText, escaped, Escape::json);
    std::string form;
    appendEscaped(form, value, Escape::form);
    std::string url;
    appendEscaped(url, value, Escape::url);
    for (const std::string& spelling : {value, escaped, inJsonText, form, url, encoded}) {
      m_secrets.emplace_back(spelling, shown);
    }
  }
  // After the secrets: what has a name is shown by it.
  for (const std::string& credential : credentials) {
    m_secrets.emplace_back(credential, "***");
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
  maskHeader(redacted, "\r\nauthorization: ");
  maskHeader(redacted, "\r\nproxy-authorization: ");
  return redacted;
}

} // namespace tidemark
