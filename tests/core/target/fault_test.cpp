// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/fault.h"

#include <doctest/doctest.h>

namespace tidemark {

TEST_CASE("the spellings of a fault") {
  using namespace std::chrono_literals;
  CHECK(parseFault("error=5%") == Fault{ErrorFault{Percent{5}}, ""});
  CHECK(parseFault("error=5%@/jobs") == Fault{ErrorFault{Percent{5}}, "/jobs"});
  CHECK(parseFault("reset=1%") == Fault{ResetFault{Percent{1}}, ""});
  CHECK(parseFault("job-failure=2%") == Fault{JobFault{Percent{2}}, ""});
  CHECK(parseFault("latency=normal(20ms,5ms)@/api") ==
        Fault{LatencyFault{{Distribution::Kind::normal, 20ms, 5ms}}, "/api"});
  CHECK(parseFault("stall=1s/5s") == Fault{StallFault{1s, 5s}, ""});
  CHECK(parseFault("leak=64KiB/s") == Fault{LeakFault{Bytes{65536}, true}, ""});
  CHECK(parseFault("workers=4x20ms@/slow") == Fault{WorkersFault{4, 20ms}, "/slow"});
  CHECK(parseFault("leak=1KiB/request@/x") == Fault{LeakFault{Bytes{1024}, false}, "/x"});
}

TEST_CASE("what is no fault is a usage error that names it and lists the forms") {
  for (const char* text : {"",
                           "error",
                           "error=",
                           "error=101%",
                           "error=-1%",
                           "error=5",
                           "boom=1%",
                           "stall=5s",
                           "stall=5s/5s",
                           "stall=x/5s",
                           "leak=64KiB",
                           "leak=64KiB/h",
                           "leak=x/s",
                           "latency=soon",
                           "workers=4",
                           "workers=0x20ms",
                           "workers=x20ms",
                           "workers=4x",
                           "workers=4*20ms",
                           "error=5%@jobs",
                           "error=5%@",
                           "leak=64KiB/s@/jobs",
                           "job-failure=5%@/jobs"}) {
    const auto fault = parseFault(text);
    REQUIRE_FALSE(fault);
    CHECK(fault.error().code == ErrorCode::usage);
    CHECK(fault.error().where.contains(text));
    CHECK(fault.error().hint.text().contains("stall=1s/5s"));
  }
}

} // namespace tidemark
