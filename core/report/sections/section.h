// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/report/sections/section_writer.h"

namespace tidemark {

// One section of a report: an id (its title is the text "section.ID") and the function that writes it.
struct Section {
  std::string_view id;
  void (*write)(SectionWriter& writer);
};

// Null: no section of that id.
const Section* findSection(std::string_view id);

// Before and after every template's sections.
void writeFront(SectionWriter& writer);
void writeBack(SectionWriter& writer);

// The sections, one file each.
void writeExecutiveSummary(SectionWriter& writer);
void writeConfiguration(SectionWriter& writer);
void writeOverall(SectionWriter& writer);
void writeByRequest(SectionWriter& writer);
void writeResources(SectionWriter& writer);
void writeSloCompliance(SectionWriter& writer);
void writeThroughput(SectionWriter& writer);
void writePercentiles(SectionWriter& writer);
void writeRate(SectionWriter& writer);
void writeErrors(SectionWriter& writer);
void writeStability(SectionWriter& writer);
void writeNetwork(SectionWriter& writer);
void writeRecommendations(SectionWriter& writer);
void writeBaseline(SectionWriter& writer);
void writeRequirements(SectionWriter& writer);
void writeNextSteps(SectionWriter& writer);
void writeConclusion(SectionWriter& writer);

} // namespace tidemark
