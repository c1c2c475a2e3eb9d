// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/extractor.h"

#include <array>

#include <fmt/format.h>
#include <re2/re2.h>

namespace tidemark {

namespace {

constexpr int kMostGroups = 32;

std::optional<Value> text(std::string_view found) { return Value{std::string(found), ValueKind::text}; }

std::optional<Value> match(const Extractor& extractor, std::string_view body) {
  std::array<re2::StringPiece, kMostGroups + 1> groups;
  const bool found = extractor.pattern->Match(re2::StringPiece(body.data(), body.size()), 0, body.size(),
                                              re2::RE2::UNANCHORED, groups.data(), extractor.group + 1);
  const auto& group = groups[static_cast<std::size_t>(extractor.group)];
  return found && group.data() != nullptr ? text({group.data(), group.size()}) : std::nullopt;
}

std::optional<Value> found(const Extractor& extractor, const ResponseView& response, const std::string* cookie) {
  switch (extractor.kind) {
  case ExtractKind::json:
    return response.json->find(extractor.path);
  case ExtractKind::regex:
    return match(extractor, response.body);
  case ExtractKind::header: {
    const auto value = response.head.find(extractor.subject);
    return value ? text(*value) : std::nullopt;
  }
  case ExtractKind::cookie:
    return cookie != nullptr ? text(*cookie) : std::nullopt;
  case ExtractKind::status:
    break;
  }
  return Value{fmt::format("{}", response.status), ValueKind::json};
}

} // namespace

std::optional<Value> Extractor::apply(const ResponseView& response, const std::string* cookie) const {
  auto value = found(*this, response, cookie);
  return value || !fallback ? value : text(*fallback);
}

bool Extractor::finds(const ResponseView& response, const std::string* cookie) const {
  return found(*this, response, cookie).has_value();
}

Result<Extractor> compileExtractor(const Extract& extract, std::uint32_t slot) {
  Extractor extractor{.name = extract.name,
                      .kind = extract.kind,
                      .slot = slot,
                      .path = {},
                      .subject = extract.subject,
                      .pattern = nullptr,
                      .group = extract.group,
                      .fallback = extract.fallback,
                      .secret = extract.secret};
  if (extract.kind == ExtractKind::json) {
    auto path = parseJsonPath(extract.subject);
    if (!path) {
      return std::unexpected(path.error());
    }
    extractor.path = std::move(*path);
  }
  if (extract.kind == ExtractKind::regex) {
    auto pattern = std::make_shared<const re2::RE2>(extract.subject, re2::RE2::Quiet);
    if (!pattern->ok()) {
      return fail(ErrorCode::invalidProject, fmt::format("`{}`: {}", extract.subject, pattern->error()));
    }
    if (extract.group < 0 || extract.group > std::min(pattern->NumberOfCapturingGroups(), kMostGroups)) {
      return fail(ErrorCode::invalidProject, fmt::format("`{}` has no group {}", extract.subject, extract.group));
    }
    extractor.pattern = std::move(pattern);
  }
  return extractor;
}

} // namespace tidemark
