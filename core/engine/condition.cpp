// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/condition.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>
#include <re2/re2.h>

namespace tidemark {

namespace {

constexpr std::size_t kMostFound = 4096; // more than is told of it, so that a secret in it is whole

// What stood there; whoever tells it masks secrets first and cuts it to a message's length then.
std::string shown(std::string_view text) {
  std::string found = "\"";
  found += text.substr(0, kMostFound);
  return found += '"';
}

std::optional<double> numberOf(std::string_view text) {
  double number = 0;
  const auto [end, reason] = std::from_chars(text.data(), text.data() + text.size(), number);
  return reason == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

Judgement missing(std::string_view what) { return {false, std::string(what)}; }

// What was found is told only where it is needed: checks mostly hold, and a text costs an allocation.
template <class Found>
Judgement judged(bool holds, Found found) {
  return holds ? Judgement{true, {}} : Judgement{false, found()};
}

} // namespace

Result<CompiledCondition> CompiledCondition::compile(const Check& check, TemplateCompiler& templates) {
  CompiledCondition condition;
  condition.m_kind = check.kind;
  if (check.kind == CheckKind::time) {
    condition.m_test = Test::time;
    condition.m_limit = check.time;
    return condition;
  }
  if (check.kind == CheckKind::json) {
    auto path = parseJsonPath(check.subject);
    if (!path) {
      return std::unexpected(path.error());
    }
    condition.m_path = std::move(*path);
  }
  condition.m_header = check.subject;
  if (auto read = condition.readComparison(check.comparison, templates); !read) {
    return std::unexpected(read.error());
  }
  return condition;
}

Result<void> CompiledCondition::readComparison(const Comparison& comparison, TemplateCompiler& templates) {
  std::vector<JsonText> expected = comparison.in;
  m_test = Test::in;
  if (comparison.equals) {
    m_test = Test::equals;
    expected = {*comparison.equals};
  } else if (comparison.matches) {
    m_test = Test::matches;
    m_pattern = std::make_shared<const re2::RE2>(*comparison.matches, re2::RE2::Quiet);
    if (!m_pattern->ok()) {
      return fail(ErrorCode::invalidProject, fmt::format("`{}`: {}", *comparison.matches, m_pattern->error()));
    }
  } else if (comparison.contains) {
    m_test = Test::contains;
    auto text = templates.text(*comparison.contains, Escape::none);
    if (!text) {
      return std::unexpected(text.error());
    }
    m_expected.push_back(std::move(*text));
  } else if (comparison.above || comparison.below) {
    m_test = comparison.above ? Test::above : Test::below;
    m_bound = comparison.above ? *comparison.above : *comparison.below;
  } else if (comparison.size) {
    m_test = Test::size;
    m_limit = comparison.size;
  } else if (comparison.exists) {
    m_test = Test::exists;
    m_exists = *comparison.exists;
  }
  for (const JsonText& json : expected) {
    auto text = templates.json(json);
    if (!text) {
      return std::unexpected(text.error());
    }
    m_expected.push_back(std::move(*text));
  }
  return {};
}

Judgement CompiledCondition::evaluate(const ResponseView& response, const RenderSource& source,
                                      EvaluationScratch& scratch) const {
  switch (m_kind) {
  case CheckKind::time:
    return judged(m_limit->holds(toMillis(response.service)),
                  [&] { return fmt::format("{:.2f} ms", toMillis(response.service)); });
  case CheckKind::json:
    return evaluateJson(response, source, scratch);
  case CheckKind::header:
    return evaluateText(response.head.find(m_header), source, scratch);
  case CheckKind::body:
    break;
  }
  return evaluateText(response.body, source, scratch);
}

std::string CompiledCondition::found(const ResponseView& response) const {
  if (m_kind == CheckKind::time) {
    return fmt::format("{:.2f} ms", toMillis(response.service));
  }
  if (m_kind == CheckKind::body) {
    return fmt::format("{} bytes", response.body.size());
  }
  if (m_kind == CheckKind::header) {
    const auto value = response.head.find(m_header);
    return value ? shown(*value) : "nothing";
  }
  const auto value = response.json->find(m_path);
  if (!value) {
    return "nothing";
  }
  return value->kind == ValueKind::text ? shown(value->text) : value->text;
}

Judgement CompiledCondition::evaluateJson(const ResponseView& response, const RenderSource& source,
                                          EvaluationScratch& scratch) const {
  if (!response.json->valid()) {
    return missing("a body that is not JSON");
  }
  if (m_test == Test::equals || m_test == Test::in) {
    for (const TextTemplate& expected : m_expected) {
      scratch.text.clear();
      (void)expected.render(scratch.text, source);
      scratch.expected.setCopy(scratch.text);
      if (response.json->equals(m_path, scratch.expected)) {
        return {true, {}};
      }
    }
    const auto found = response.json->find(m_path);
    return found ? Judgement{false, found->kind == ValueKind::text ? shown(found->text) : found->text}
                 : missing("nothing");
  }
  if (m_test == Test::above || m_test == Test::below) {
    const auto number = response.json->number(m_path);
    if (!number) {
      return missing("no number");
    }
    return judged(m_test == Test::above ? *number > m_bound : *number < m_bound,
                  [&] { return fmt::format("{}", *number); });
  }
  const auto found = response.json->find(m_path);
  return evaluateText(found ? std::optional<std::string_view>(found->text) : std::nullopt, source, scratch);
}

Judgement CompiledCondition::evaluateText(std::optional<std::string_view> text, const RenderSource& source,
                                          EvaluationScratch& scratch) const {
  if (m_test == Test::exists) {
    return judged(text.has_value() == m_exists, [&] { return text ? shown(*text) : std::string("nothing"); });
  }
  if (!text) {
    return missing("nothing");
  }
  bool holds = false;
  if (m_test == Test::equals || m_test == Test::in) {
    holds = textEqualsAny(*text, source, scratch);
  } else if (m_test == Test::contains) {
    scratch.text.clear();
    (void)m_expected.front().render(scratch.text, source);
    holds = text->find(scratch.text) != std::string_view::npos;
  } else if (m_test == Test::matches) {
    holds = re2::RE2::PartialMatch(re2::StringPiece(text->data(), text->size()), *m_pattern);
  } else if (m_test == Test::size) {
    return judged(m_limit->holds(static_cast<double>(text->size())),
                  [&] { return fmt::format("{} bytes", text->size()); });
  } else {
    const auto number = numberOf(*text);
    holds = number && (m_test == Test::above ? *number > m_bound : *number < m_bound);
  }
  return judged(holds, [&] { return shown(*text); });
}

bool CompiledCondition::textEqualsAny(std::string_view text, const RenderSource& source,
                                      EvaluationScratch& scratch) const {
  return std::ranges::any_of(m_expected, [&](const TextTemplate& expected) {
    scratch.text.clear();
    (void)expected.render(scratch.text, source);
    scratch.expected.setCopy(scratch.text);
    const auto wanted = scratch.expected.find({});
    return wanted && wanted->text == text;
  });
}

} // namespace tidemark
