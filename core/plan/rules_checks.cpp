// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/rules_checks.h"

#include "core/plan/enum_names.h"
#include "core/plan/host.h"
#include "core/plan/json_value.h"
#include "core/plan/pattern.h"
#include "core/plan/template_text.h"

namespace tidemark {
namespace {

void report(const Sentence& wrong, const std::string& pointer, Findings& findings) {
  if (!wrong.empty()) {
    findings.error(pointer, wrong);
  }
}

int comparisons(const Comparison& one) {
  const auto set = [](bool present) { return present ? 1 : 0; };
  return set(one.equals.has_value()) + set(!one.in.empty()) + set(one.exists.has_value()) +
         set(one.matches.has_value()) + set(one.contains.has_value()) + set(one.above.has_value()) +
         set(one.below.has_value()) + set(one.size.has_value());
}

void checkComparison(const Check& check, const std::string& pointer, Findings& findings) {
  const Comparison& comparison = check.comparison;
  const std::string at = check.kind == CheckKind::body ? pointer + "/body" : pointer;
  if (comparisons(comparison) != 1) {
    const std::string_view allowed =
        check.kind == CheckKind::json ? "equals, in, exists, matches, above, below" : "contains, matches, equals, size";
    findings.error(at, sentence("exactly one of these keys is needed: {}", allowed));
  }
  if (comparison.matches) {
    report(wrongPattern(*comparison.matches), at + "/matches", findings);
  }
  if (comparison.size && comparison.size->quantity != Quantity::bytes) {
    findings.error(at + "/size", sentence("a limit on bytes is needed, such as \"< 1MB\""));
  }
}

} // namespace

void checkCheck(const Check& check, const std::string& pointer, Findings& findings) {
  if (check.kind == CheckKind::time) {
    if (check.time && check.time->quantity != Quantity::duration) {
      findings.error(pointer + "/time", sentence("a limit on a duration is needed, such as \"< 1s\""));
    }
    return;
  }
  if (check.kind == CheckKind::json) {
    report(wrongJsonPath(check.subject), pointer + "/json", findings);
  } else if (check.kind == CheckKind::header && !isHeaderName(check.subject)) {
    findings.error(pointer + "/header", sentence("a name of a header is needed"));
  }
  checkComparison(check, pointer, findings);
}

void checkExtract(const Extract& extract, const std::string& pointer, Findings& findings) {
  if (!isIdentifier(extract.name) || extract.name == "env") {
    findings.error(pointer + "/name", sentence("an extracted value is named by letters, digits and _, no digit first"));
  }
  const std::string at = pointerTo(pointer, name(extract.kind));
  if (extract.kind == ExtractKind::json) {
    report(wrongJsonPath(extract.subject), at, findings);
  } else if (extract.kind == ExtractKind::header && !isHeaderName(extract.subject)) {
    findings.error(at, sentence("a name of a header is needed"));
  } else if (extract.kind == ExtractKind::regex) {
    const Sentence wrong = wrongPattern(extract.subject);
    report(wrong, at, findings);
    if (wrong.empty() && extract.group > groupsOf(extract.subject)) {
      findings.error(pointer + "/group", sentence("the pattern has {} groups", groupsOf(extract.subject)),
                     sentence("put what is wanted into ( … ), or take group 0"));
    }
  }
}

void checkMeasures(const std::vector<Measure>& measures, const std::string& pointer, Findings& findings) {
  for (std::size_t i = 0; i < measures.size(); ++i) {
    const Measure& measure = measures[i];
    const std::string at = pointerTo(pointer, i);
    if (measure.json.empty() == (measure.stream == StreamMeasure::none)) {
      findings.error(at, sentence("exactly one of these keys is needed: json, stream"));
    } else if (!measure.json.empty()) {
      report(wrongJsonPath(measure.json), at + "/json", findings);
    } else if (!measure.unit.empty() && measure.unit != "ms") {
      findings.error(at + "/unit", sentence("streams are measured in ms"));
    }
  }
}

} // namespace tidemark
