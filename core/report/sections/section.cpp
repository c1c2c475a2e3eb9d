// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/section.h"

#include <algorithm>
#include <array>

namespace tidemark {

namespace {

constexpr std::array kSections = {
    Section{"executive-summary", writeExecutiveSummary},
    Section{"configuration", writeConfiguration},
    Section{"overall", writeOverall},
    Section{"by-request", writeByRequest},
    Section{"resources", writeResources},
    Section{"slo-compliance", writeSloCompliance},
    Section{"throughput", writeThroughput},
    Section{"percentiles", writePercentiles},
    Section{"rate", writeRate},
    Section{"errors", writeErrors},
    Section{"stability", writeStability},
    Section{"network", writeNetwork},
    Section{"recommendations", writeRecommendations},
    Section{"baseline", writeBaseline},
    Section{"requirements", writeRequirements},
    Section{"next-steps", writeNextSteps},
    Section{"conclusion", writeConclusion},
};

} // namespace

const Section* findSection(std::string_view id) {
  const auto* found = std::ranges::find(kSections, id, &Section::id);
  return found == kSections.end() ? nullptr : found;
}

} // namespace tidemark
