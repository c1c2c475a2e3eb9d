// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/enum_names.h"

#include <set>

#include <doctest/doctest.h>

using namespace tidemark;

namespace {

// Every word is found again, unless no file may use it, and no two values share one.
template <class E>
void checkTable() {
  std::set<std::string_view> words;
  for (const EnumName<E>& entry : enumNames<E>()) {
    CAPTURE(entry.name);
    CHECK(words.insert(entry.name).second);
    CHECK(name(entry.value) == entry.name);
    CHECK(enumOf<E>(entry.name).has_value() == entry.written);
  }
  CHECK_FALSE(enumOf<E>("no such word").has_value());
}

} // namespace

TEST_CASE("the words of every enumeration lead back to their values") {
  checkTable<StageKind>();
  checkTable<Spacing>();
  checkTable<SearchOf>();
  checkTable<ScenarioKind>();
  checkTable<After>();
  checkTable<HttpVersion>();
  checkTable<ConnectionPolicy>();
  checkTable<CsvOrder>();
  checkTable<CsvShare>();
  checkTable<CsvEnd>();
  checkTable<OnFail>();
  checkTable<CheckKind>();
  checkTable<ExtractKind>();
  checkTable<StreamMeasure>();
  checkTable<MetricKind>();
  checkTable<ResourceStat>();
  checkTable<LatencyOf>();
  checkTable<OutcomeFilter>();
  checkTable<WindowKind>();
  checkTable<LimitOp>();
  checkTable<Quantity>();
  checkTable<Paper>();
  checkTable<RowKind>();
  checkTable<Severity>();
}

TEST_CASE("words are those of the format") {
  CHECK(name(HttpVersion::automatic) == "auto");
  CHECK(name(OnFail::proceed) == "continue");
  CHECK(name(Paper::a4) == "A4");
  CHECK_FALSE(enumOf<StageKind>("manual").has_value());
  CHECK_FALSE(enumOf<OutcomeFilter>("automatic").has_value());
  CHECK(choicesOf<StageKind>() == std::vector<std::string_view>{"ramp", "hold", "spike", "recovery"});
}
