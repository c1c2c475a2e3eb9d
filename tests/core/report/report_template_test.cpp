// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_template.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "core/report/sections/section.h"

using namespace tidemark;

TEST_CASE("every section of every template is in the catalogue") {
  for (const ReportTemplate& known : reportTemplates()) {
    for (const std::string_view id : known.sections) {
      CHECK_MESSAGE(findSection(id) != nullptr, id);
    }
  }
  CHECK(findSection("no-such-section") == nullptr);
}

TEST_CASE("the full template has its seventeen sections in order") {
  const Result<const ReportTemplate*> full = findTemplate("full");
  REQUIRE(full);
  CHECK((*full)->sections.size() == 17);
  CHECK((*full)->sections.front() == "executive-summary");
  CHECK((*full)->sections.back() == "conclusion");
}

TEST_CASE("templates of a later version are refused as such, unknown ones as unknown") {
  for (const char* name : {"readiness", "stability", "suite", "completion"}) {
    const auto found = findTemplate(name);
    REQUIRE_FALSE(found);
    CHECK(found.error().code == ErrorCode::notSupported);
    CHECK(found.error().hint.text().find("full") != std::string::npos);
  }
  const auto found = findTemplate("pretty");
  REQUIRE_FALSE(found);
  CHECK(found.error().code == ErrorCode::usage);
}
