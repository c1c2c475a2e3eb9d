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

// How a value may stand in what is sent and received: as it is, in JSON (also with escaped slashes, and within a JSON
// string), in a form, in a URL, in base64.
std::vector<std::string> spellingsOf(std::string_view value) {
  std::vector<std::string> spellings(6);
  spellings[0] = value;
  appendEscaped(spellings[1], value, Escape::json);
  appendEscaped(spellings[2], spellings[1], Escape::json);
  appendEscaped(spellings[3], value, Escape::form);
  appendEscaped(spellings[4], value, Escape::url);
  appendBase64(spellings[5], value);
  if (value.contains('/')) {
    replaceAll(spellings.emplace_back(spellings[1]), "/", "\\/");
  }
  return spellings;
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
    for (const std::string& spelling : spellingsOf(value)) {
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
    if (value.empty() || value.size() > redacted.size()) {
      continue; // no spelling is shorter
    }
    const std::string shown = fmt::format("${{{}}}", name);
    for (const std::string& spelling : spellingsOf(value)) {
      replaceAll(redacted, spelling, shown);
    }
  }
  maskHeader(redacted, "\r\nauthorization: ");
  maskHeader(redacted, "\r\nproxy-authorization: ");
  return redacted;
}

} // namespace tidemark
