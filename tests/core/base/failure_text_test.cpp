// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_text.h"

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("a message whose text was kept is the same sentence again") {
  for (const Sentence& said : {checkFailedText("status is 200", "500"),
                               checkFailedText("body: not found (x)", "\"{}\""),
                               notExtractedText("id", "$.data.id"),
                               withoutValueText("${id}"),
                               tooManyRedirectsText("302", "5"),
                               redirectNowhereText("302", "no host: found nothing"),
                               redirectNotAuthorisedText("302", "example.org"),
                               pollTimedOutText("$.state is done", "30s"),
                               pollFailedText("$.state is done"),
                               totalTimeoutText(),
                               lateResponseText("5 s"),
                               noRoomText("5 s"),
                               lateNameText("5 s"),
                               lateTunnelText("5 s"),
                               lateHandshakeText("250 ms"),
                               lateConnectionText("5 s"),
                               closedWithoutResponseText(),
                               closedBeforeEndText(),
                               nothingAtText("$.data.id"),
                               bodyNoJsonText(),
                               noMatchText("id=(.*)"),
                               noHeaderText("ETag"),
                               noCookieText("sid")}) {
    CAPTURE(said.text());
    CHECK(failureSentence(said.text()) == said);
  }
}

TEST_CASE("what others said is shown as it is") {
  for (const char* text : {"HTTP 503", "Connection refused", "certificate has expired", "JSON-RPC error: overloaded"}) {
    CHECK(failureSentence(text) == Sentence::asIs(text));
  }
}
