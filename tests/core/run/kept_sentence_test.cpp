// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/kept_sentence.h"

#include <doctest/doctest.h>

#include "core/run/not_run.h"

using namespace tidemark;

using Parts = std::vector<std::string_view>;

TEST_CASE("a text gives back what its pattern was filled with") {
  CHECK(partsOf("the run was stopped", "the run was stopped") == Parts{});
  CHECK(partsOf("requires {}, which did not run", "requires Peak, which did not run") == Parts{"Peak"});
  CHECK(partsOf("{}: {}", "Peak: complete") == Parts{"Peak", "complete"});
  CHECK(partsOf("{}: {}", ": ") == Parts{"", ""});
}

TEST_CASE("a text of another pattern gives nothing") {
  CHECK_FALSE(partsOf("the run was stopped", "the run was stopped twice"));
  CHECK_FALSE(partsOf("requires {}, which did not run", "requires Peak, which did not pass"));
  CHECK_FALSE(partsOf("requires {}, which did not run", "runs with Peak, which did not run"));
  CHECK_FALSE(partsOf("{}: {}", "Peak"));
  CHECK_FALSE(partsOf("a {} a", "a a"));
}

TEST_CASE("every reason for not being run is the same again after it was kept as a text") {
  for (const Sentence& reason :
       {requiredDidNotRun("Smoke"), requiredDidNotPass("Smoke"), companionNotRunning("Peak"), runWasStopped(),
        runWasEndedBy("p95", "Peak"), stoppedByTheUser(), runFileNotWritten()}) {
    CHECK(keptReason(reason.text()) == reason);
  }
  CHECK(keptReason("requires Smoke, which did not pass").arguments() == std::vector{Sentence::asIs("Smoke")});
}

TEST_CASE("a reason that holds words of its own pattern keeps its text, and an unknown one is shown as it is") {
  CHECK(keptReason(runWasEndedBy("p95", "Peak in May").text()).text() == "the run was ended by p95 in Peak in May");
  CHECK(keptReason("not wanted") == Sentence::asIs("not wanted"));
}
