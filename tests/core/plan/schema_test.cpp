// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "core/base/file.h"
#include "core/plan/project_file.h"
#include "tests/source_tree.h"

using namespace tidemark;

TEST_CASE("the published schema is the one the tables make") {
  const auto published = readFile(inSourceTree("resources/schema/tidemark-project-1.schema.json"));
  REQUIRE(published.has_value());
  // When this fails after a change of a table: run plan_schema, which prints the new one.
  CHECK(*published == projectSchema());
}
