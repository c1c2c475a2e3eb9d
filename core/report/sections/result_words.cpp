// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/result_words.h"

#include <array>

#include "core/report/number_text.h"

namespace tidemark {

namespace {

constexpr double kExceeds = 1.25;

constexpr std::array kSloMarks = {StatusMark::good, StatusMark::warn, StatusMark::bad, StatusMark::open,
                                  StatusMark::none};
constexpr std::array kVerdictMarks = {StatusMark::good, StatusMark::bad, StatusMark::open};
constexpr std::array kRequirementMarks = {StatusMark::good, StatusMark::bad, StatusMark::open};
constexpr std::array kSeverityMarks = {StatusMark::none, StatusMark::warn, StatusMark::bad};

} // namespace

StatusMark markOf(SloOutcome outcome) { return kSloMarks[static_cast<std::size_t>(outcome)]; }
StatusMark markOf(VerdictOutcome outcome) { return kVerdictMarks[static_cast<std::size_t>(outcome)]; }
StatusMark markOf(RequirementResult result) { return kRequirementMarks[static_cast<std::size_t>(result)]; }
StatusMark markOf(FindingSeverity severity) { return kSeverityMarks[static_cast<std::size_t>(severity)]; }

std::string wordOf(SloOutcome outcome, const Texts& texts) {
  return texts("slo." + std::string(sloOutcomeId(outcome)));
}
std::string wordOf(VerdictOutcome outcome, const Texts& texts) {
  return texts("verdict." + std::string(verdictId(outcome)));
}
std::string wordOf(RequirementResult result, const Texts& texts) {
  return texts("requirement." + std::string(requirementResultId(result)));
}
std::string wordOf(Readiness readiness, const Texts& texts) {
  return texts("readiness.word." + std::string(readinessId(readiness)));
}

std::string ratioText(std::optional<double> ratio, const Texts& texts) {
  if (!ratio) {
    return std::string(kNoNumber);
  }
  return *ratio >= kExceeds ? texts("ratio.exceeds", {{"ratio", numberText(*ratio)}}) : numberText(*ratio);
}

std::string subjectOf(const SloModel& slo, const Texts& texts) {
  std::string text = slo.of.empty() ? slo.metric : texts("slo.of", {{"metric", slo.metric}, {"of", slo.of}});
  if (slo.latency == "response") {
    text += texts("slo.response");
  }
  return slo.outcome.empty() ? text : text + ", " + slo.outcome;
}

std::string measuredText(const SloModel& slo, const Texts& texts) {
  const std::string value = valueText(slo.measured, unitOf(slo.limit.quantity));
  return slo.fewSamples ? texts("slo.few", {{"value", value}}) : value;
}

} // namespace tidemark
