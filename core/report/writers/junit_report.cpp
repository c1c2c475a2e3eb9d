// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/junit_report.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/wall_time.h"
#include "core/report/build/slos.h"
#include "core/report/number_text.h"

namespace tidemark {

namespace {

// Escaped for an attribute or text; characters that XML 1.0 forbids are left out.
std::string xml(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
    case '&':
      escaped += "&amp;";
      break;
    case '<':
      escaped += "&lt;";
      break;
    case '>':
      escaped += "&gt;";
      break;
    case '"':
      escaped += "&quot;";
      break;
    case '\n':
      escaped += "&#10;";
      break;
    case '\t':
      escaped += "&#9;";
      break;
    default:
      if (static_cast<unsigned char>(c) >= 0x20) {
        escaped += c;
      }
    }
  }
  return escaped;
}

struct Case {
  std::string name;
  std::string className;
  double seconds = 0;
  std::string element; // "failure" "error" "skipped"; empty: passed
  std::string message;
};

struct Suite {
  std::string name;
  double seconds = 0;
  std::string timestamp;
  std::vector<std::pair<std::string, std::string>> properties;
  std::vector<Case> cases;
  [[nodiscard]] std::size_t count(std::string_view element) const {
    return static_cast<std::size_t>(std::ranges::count(cases, element, &Case::element));
  }
};

// JUnit's time stamps have no zone.
std::string stamp(WallTime time) { return utcText(time).substr(0, 19); }

std::string actualText(const SloModel& slo) {
  return fmt::format("actual {}, limit {} ({} samples, window {}{})",
                     valueText(slo.measured, unitOf(slo.limit.quantity)), slo.limit.text, countText(slo.samples),
                     slo.window, slo.outcome.empty() ? "" : ", outcome " + slo.outcome);
}

Case sloCase(const ScenarioModel& scenario, const SloModel& slo) {
  Case result{sloWords(slo).text(), "SLO." + scenario.name, scenario.durationS, {}, {}};
  if (!scenario.hasRun()) {
    result.element = "skipped";
    result.message = "scenario not run: " + scenario.why;
  } else if (slo.result == SloOutcome::fail) {
    result.element = "failure";
    result.message = actualText(slo);
  } else if (slo.result == SloOutcome::notEvaluated) {
    result.element = "error";
    result.message = "not evaluated: " + slo.why.text();
  } else if (slo.result == SloOutcome::notApplicable) {
    result.element = "skipped";
    result.message = "not applicable: " + slo.why.text();
  }
  return result;
}

Suite scenarioSuite(const ReportModel& model, const ScenarioModel& scenario) {
  Suite suite{scenario.name, scenario.durationS, stamp(scenario.startedAt.value_or(model.run.startedAt)), {}, {}};
  const auto property = [&suite](std::string name, std::optional<double> value) {
    if (value) {
      suite.properties.emplace_back(std::move(name), fmt::format("{}", *value));
    }
  };
  property("requests", static_cast<double>(scenario.totals.requests));
  property("failedRequests", static_cast<double>(scenario.totals.failed));
  property("okRatePerS", scenario.totals.okRatePerS);
  property("peakPerS", scenario.rate.peakPerS);
  for (const SloModel& slo : scenario.slos) {
    suite.cases.push_back(sloCase(scenario, slo));
  }
  return suite;
}

Suite requirementSuite(const ReportModel& model) {
  Suite suite{"Requirements", 0, stamp(model.run.startedAt), {}, {}};
  for (const RequirementModel& requirement : model.requirements) {
    Case result{requirement.name, "Requirement", 0, {}, {}};
    if (requirement.result != RequirementResult::met) {
      result.element = requirement.result == RequirementResult::notMet ? "failure" : "error";
      result.message = requirement.evidence;
    }
    suite.cases.push_back(std::move(result));
  }
  return suite;
}

std::string caseText(const Case& test) {
  std::string text = fmt::format("    <testcase name=\"{}\" classname=\"{}\" time=\"{:.3f}\"", xml(test.name),
                                 xml(test.className), test.seconds);
  if (test.element.empty()) {
    return text + "/>\n";
  }
  const std::string type = test.element == "skipped" ? "" : " type=\"slo\"";
  return text + fmt::format("><{} message=\"{}\"{}/></testcase>\n", test.element, xml(test.message), type);
}

std::string counts(const std::vector<Suite>& suites) {
  std::size_t tests = 0, failures = 0, errors = 0, skipped = 0;
  for (const Suite& suite : suites) {
    tests += suite.cases.size();
    failures += suite.count("failure");
    errors += suite.count("error");
    skipped += suite.count("skipped");
  }
  return fmt::format("tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\"", tests, failures, errors, skipped);
}

std::string suiteText(const Suite& suite) {
  std::string text = fmt::format("  <testsuite name=\"{}\" {} time=\"{:.3f}\" timestamp=\"{}\">\n", xml(suite.name),
                                 counts({suite}), suite.seconds, suite.timestamp);
  if (!suite.properties.empty()) {
    text += "    <properties>\n";
    for (const auto& [name, value] : suite.properties) {
      text += fmt::format("      <property name=\"{}\" value=\"{}\"/>\n", xml(name), xml(value));
    }
    text += "    </properties>\n";
  }
  for (const Case& test : suite.cases) {
    text += caseText(test);
  }
  return text + "  </testsuite>\n";
}

} // namespace

std::string junitReport(const ReportModel& model) {
  std::vector<Suite> suites;
  for (const ScenarioModel& scenario : model.scenarios) {
    suites.push_back(scenarioSuite(model, scenario));
  }
  if (!model.requirements.empty()) {
    suites.push_back(requirementSuite(model));
  }
  std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  text += fmt::format("<testsuites name=\"{}\" {} time=\"{:.3f}\" timestamp=\"{}\">\n", xml(model.title),
                      counts(suites), model.run.durationS, stamp(model.run.startedAt));
  for (const Suite& suite : suites) {
    text += suiteText(suite);
  }
  return text + "</testsuites>\n";
}

} // namespace tidemark
