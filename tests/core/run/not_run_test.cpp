// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/not_run.h"

#include <doctest/doctest.h>

using namespace tidemark;

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
