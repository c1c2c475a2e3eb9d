// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "core/plan/codec_quantity.h"
#include "core/plan/rules.h"
#include "core/plan/struct_table.h"
#include "core/plan/template_text.h"

namespace tidemark {
namespace {

// A bound in the spelling of its kind of field.
Sentence boundText(const FieldInfo& field, double value) {
  if (field.kind == FieldKind::duration || field.kind == FieldKind::thinkTime) {
    return Sentence::asIs(durationText(std::chrono::round<Nanos>(std::chrono::duration<double>(value))));
  }
  if (field.kind == FieldKind::rate) {
    return Sentence::asIs(rateText(Rate{value}));
  }
  if (field.unit == "users") {
    return sentence("{} users", fmt::format("{}", value));
  }
  const bool apart = !field.unit.empty() && field.unit != "%";
  return Sentence::asIs(fmt::format("{}{}{}", value, apart ? " " : "", field.unit));
}

Sentence rangeText(const FieldInfo& field) {
  const Sentence low = field.minimum ? boundText(field, *field.minimum) : Sentence{};
  if (field.maximum) {
    const Sentence high = boundText(field, *field.maximum);
    return field.aboveMinimum ? sentence("more than {} to {} is allowed", low, high)
                              : sentence("from {} to {} is allowed", low, high);
  }
  return field.aboveMinimum ? sentence("more than {} is needed", low) : sentence("at least {} is needed", low);
}

bool isDate(const std::string& text) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  char rest = 0;
  // NOLINTNEXTLINE(cert-err34-c): the count of fields read says whether all were
  const bool read = text.size() == 10 && std::sscanf(text.c_str(), "%4d-%2u-%2u%c", &year, &month, &day, &rest) == 3;
  return read &&
         std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}.ok();
}

class FieldRules final : public FieldVisitor {
public:
  explicit FieldRules(Findings& findings) : m_findings(findings) {}

  void number(const std::string& pointer, const FieldInfo& field, double value) override {
    const bool low = field.minimum && (value < *field.minimum || (field.aboveMinimum && value == *field.minimum));
    if (low || (field.maximum && value > *field.maximum)) {
      m_findings.error(pointer, rangeText(field));
    }
  }

  void text(const std::string& pointer, const FieldInfo& field, std::string& value) override {
    if (value.empty()) {
      if (field.required) {
        m_findings.error(pointer, sentence("text is needed here, it must not be empty"));
      }
      return;
    }
    if (!field.choices.empty() && std::ranges::find(field.choices, std::string_view{value}) == field.choices.end()) {
      m_findings.error(pointer, sentence("one of these is needed: {}", listed(field.choices)),
                       didYouMean(value, field.choices));
    } else if (field.kind == FieldKind::date && !isDate(value)) {
      m_findings.error(pointer, sentence("a date is needed, such as \"2026-12-31\""));
    } else if (field.kind == FieldKind::name) {
      name(pointer, value);
    } else if (mayHoldVariables(field)) {
      grammar(pointer, value);
    }
  }

  void json(const std::string& pointer, const FieldInfo& /*field*/, JsonText& value) override {
    for (const std::string& one : textsOf(value)) {
      grammar(pointer, one);
    }
  }

private:
  void name(const std::string& pointer, const std::string& value) {
    if (value.find("${") != std::string::npos) {
      m_findings.error(pointer, sentence("${…} is not allowed in a name"));
    }
    if (std::ranges::any_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x20; })) {
      m_findings.error(pointer, sentence("a name holds no control characters, line breaks included"));
    }
  }

  void grammar(const std::string& pointer, const std::string& value) {
    if (Sentence wrong = parseTemplate(value).wrong; !wrong.empty()) {
      m_findings.error(pointer, std::move(wrong));
    }
  }

  Findings& m_findings;
};

} // namespace

void checkFields(Project& project, Findings& findings) {
  FieldRules rules{findings};
  tableOf<Project>().visit(project, {}, rules);
}

} // namespace tidemark
