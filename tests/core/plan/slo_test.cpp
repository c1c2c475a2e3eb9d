// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/slo.h"

#include <doctest/doctest.h>

#include "core/plan/slo_text.h"

using namespace tidemark;
using namespace std::chrono_literals;

TEST_CASE("every metric of the format reads back from its canonical text") {
  for (const char* text : {"p50",
                           "p95",
                           "p99.9",
                           "p99.99",
                           "min",
                           "mean",
                           "max",
                           "rate",
                           "peak",
                           "successRate",
                           "errorRate",
                           "checkRate",
                           "dropped",
                           "count",
                           "stability",
                           "apdex(500ms)",
                           "level",
                           "availability(db)",
                           "restarts(api)",
                           "headroom(host/local/cpu)",
                           "resource(docker/api/memory, max)"}) {
    CAPTURE(text);
    const auto metric = parseMetric(text);
    REQUIRE(metric.has_value());
    CHECK(metric->text == text);
    CHECK(parseMetric(metric->text) == metric);
  }
}

TEST_CASE("the parts of a metric are taken apart") {
  CHECK(parseMetric("p99.9")->percentile == 99.9);
  CHECK(parseMetric("apdex( 1500ms )")->apdex == 1500ms);
  const auto resource = parseMetric("resource(docker/api/memory,p95)");
  CHECK(resource->subject == "docker/api/memory");
  CHECK(resource->stat == ResourceStat::p95);
  CHECK(resource->text == "resource(docker/api/memory, p95)");
}

TEST_CASE("what is no metric is refused, and a slip is recognised") {
  for (const char* text :
       {"", "p", "p49", "p100", "p99.999", "95", "mean()", "apdex", "apdex()", "apdex(5)", "availability()",
        "resource(memory, max)", "resource(a/b/c)", "resource(a/b/c, min)", "headroom(cpu)", "rate(5)", "apdex(5s"}) {
    CAPTURE(text);
    CHECK_FALSE(parseMetric(text).has_value());
  }
  CHECK(parseMetric("errorrate").error().detail == "\"errorrate\" is not a metric; did you mean \"errorRate\"?");
}

TEST_CASE("windows read back from their text") {
  for (const char* text : {"whole", "steady", "stage Plateau", "stage stage 1", "last 5m"}) {
    CAPTURE(text);
    CHECK(windowText(*parseWindow(text)) == text);
  }
  CHECK(parseWindow("last 300s")->last == 5min);
  for (const char* text : {"", "stage ", "last", "last 5", "last 0s", "all"}) {
    CAPTURE(text);
    CHECK_FALSE(parseWindow(text).has_value());
  }
}

TEST_CASE("a metric knows what its limit counts") {
  CHECK(quantityOf(*parseMetric("p95")) == Quantity::duration);
  CHECK(quantityOf(*parseMetric("rate")) == Quantity::rate);
  CHECK(quantityOf(*parseMetric("apdex(1s)")) == Quantity::ratio);
  CHECK_FALSE(quantityOf(*parseMetric("resource(a/b/c, max)")).has_value());
  CHECK(countsAs(Quantity::count, Quantity::ratio));
  CHECK_FALSE(countsAs(Quantity::count, Quantity::duration));
}
