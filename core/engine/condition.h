// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/engine/response_view.h"
#include "core/engine/template_compiler.h"
#include "core/engine/text_template.h"
#include "core/plan/step.h"

namespace re2 {
class RE2;
}

namespace tidemark {

// Memory that evaluating needs and a worker lends: rendered texts and the JSON of expected values.
struct EvaluationScratch {
  std::string text;
  JsonDocument expected;
};

// What came of it; `found` is filled in when it does not hold, for messages: the beginning of what stood there, with
// secrets in it and longer than a message.
struct Judgement {
  bool holds = false;
  std::string found;
};

// One check, `until` or `succeed`, ready to be evaluated. Immutable, shared by the users of a class.
class CompiledCondition {
public:
  // ErrorCode::invalidProject: a path or pattern that cannot be read.
  static Result<CompiledCondition> compile(const Check& check, TemplateCompiler& templates);

  [[nodiscard]] Judgement evaluate(const ResponseView& response, const RenderSource& source,
                                   EvaluationScratch& scratch) const;
  // What stands where it looks, as evaluate() tells it where it does not hold; for a trace.
  [[nodiscard]] std::string found(const ResponseView& response) const;
  [[nodiscard]] bool needsBody() const { return m_kind == CheckKind::json || m_kind == CheckKind::body; }
  [[nodiscard]] bool needsHead() const { return m_kind == CheckKind::header; }

private:
  enum class Test : std::uint8_t { equals, in, exists, matches, contains, above, below, size, time };
  [[nodiscard]] Judgement evaluateJson(const ResponseView& response, const RenderSource& source,
                                       EvaluationScratch& scratch) const;
  [[nodiscard]] Judgement evaluateText(std::optional<std::string_view> text, const RenderSource& source,
                                       EvaluationScratch& scratch) const;
  [[nodiscard]] bool textEqualsAny(std::string_view text, const RenderSource& source, EvaluationScratch& scratch) const;
  Result<void> readComparison(const Comparison& comparison, TemplateCompiler& templates);

  CheckKind m_kind = CheckKind::json;
  Test m_test = Test::exists;
  JsonPath m_path;
  std::string m_header;
  std::vector<TextTemplate> m_expected; // JSON for json and text checks: equals, in; plain text for contains
  std::shared_ptr<const re2::RE2> m_pattern;
  bool m_exists = true;
  double m_bound = 0;
  std::optional<Limit> m_limit; // size, time
};

} // namespace tidemark
