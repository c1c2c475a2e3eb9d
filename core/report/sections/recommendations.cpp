// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/report/number_text.h"
#include "core/report/sections/result_words.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

constexpr std::size_t kMostEvidence = 12;

constexpr std::array<std::string_view, 3> kPriorities = {"recommendations.priority-1", "recommendations.priority-2",
                                                         "recommendations.priority-3"};

void writeFinding(SectionWriter& writer, const Finding& finding) {
  Callout callout{markOf(finding.severity), finding.recommendation.text(), {}};
  callout.lines.push_back(writer.texts().rich(
      "recommendations.why", {{"text", finding.text.text()}, {"basis", std::string(basisId(finding.basis))}}));
  callout.lines.push_back(writer.texts().rich("recommendations.effect", {{"effect", finding.effect.text()}}));
  writer.add(std::move(callout));
  std::vector<RichText> evidence;
  for (std::size_t i = 0; i < std::min(finding.evidence.size(), kMostEvidence); ++i) {
    evidence.push_back(plainText(finding.evidence[i].text()));
  }
  if (finding.evidence.size() > kMostEvidence) {
    evidence.push_back(
        writer.texts().rich("recommendations.more", {{"count", countText(finding.evidence.size() - kMostEvidence)}}));
  }
  writer.list(std::move(evidence));
}

} // namespace

void writeRecommendations(SectionWriter& writer) {
  writer.title();
  if (writer.model().findings.empty()) {
    writer.say("recommendations.none");
  }
  for (std::size_t i = 0; i < kPriorities.size(); ++i) {
    bool headed = false;
    for (const Finding& finding : writer.model().findings) {
      if (finding.priority != static_cast<int>(i) + 1) {
        continue;
      }
      if (!headed) {
        writer.heading(2, writer.label(kPriorities[i]));
        headed = true;
      }
      writeFinding(writer, finding);
    }
  }
}

} // namespace tidemark
