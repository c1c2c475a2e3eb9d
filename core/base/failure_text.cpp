// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_text.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "core/base/kept_sentence.h"

namespace tidemark {

namespace {

using Text = std::string_view;

// Those that begin with words of their own first: any text may stand before ": found".
constexpr std::array<Remake, 22> kMessages{
    [](Text text) { return remade(totalTimeoutText, text); },
    [](Text text) { return remade(lateResponseText, text); },
    [](Text text) { return remade(noRoomText, text); },
    [](Text text) { return remade(lateNameText, text); },
    [](Text text) { return remade(lateTunnelText, text); },
    [](Text text) { return remade(lateHandshakeText, text); },
    [](Text text) { return remade(lateConnectionText, text); },
    [](Text text) { return remade(closedWithoutResponseText, text); },
    [](Text text) { return remade(closedBeforeEndText, text); },
    [](Text text) { return remade(bodyNoJsonText, text); },
    [](Text text) { return remade(nothingAtText, text); },
    [](Text text) { return remade(noMatchText, text); },
    [](Text text) { return remade(noHeaderText, text); },
    [](Text text) { return remade(noCookieText, text); },
    [](Text text) { return remade(tooManyRedirectsText, text); },
    [](Text text) { return remade(redirectNotAuthorisedText, text); },
    [](Text text) { return remade(redirectNowhereText, text); },
    [](Text text) { return remade(checkFailedText, text); },
    [](Text text) { return remade(notExtractedText, text); },
    [](Text text) { return remade(pollTimedOutText, text); },
    [](Text text) { return remade(pollFailedText, text); },
    [](Text text) { return remade(withoutValueText, text); },
};

// What the network says where it knows no more than the kind of a failure.
std::span<const Sentence> bareFailures() {
  static const std::array kFailures{
      sentence("name not resolved"),
      sentence("connection refused"),
      sentence("no connection in time"),
      sentence("connection reset while it was set up"),
      sentence("TLS failed"),
      sentence("no response in time"),
      sentence("connection reset"),
      sentence("closed before the response ended"),
      sentence("not a correct HTTP response"),
      sentence("body too large"),
      sentence("limit of this machine"),
      sentence("aborted"),
  };
  return kFailures;
}

} // namespace

Sentence checkFailedText(Text check, Text found) { return sentence("{}: found {}", check, found); }

Sentence notExtractedText(Text extractor, Text subject) { return sentence("{} not found ({})", extractor, subject); }

Sentence withoutValueText(Text variable) { return sentence("{} has no value", variable); }

Sentence tooManyRedirectsText(Text status, Text redirects) {
  return sentence("HTTP {}: more than {} redirects", status, redirects);
}

Sentence redirectNowhereText(Text status, Text why) {
  return sentence("HTTP {}: its Location is no address: {}", status, why);
}

Sentence redirectNotAuthorisedText(Text status, Text host) {
  return sentence("HTTP {}: the redirect leads to {}, which is not authorised", status, host);
}

Sentence pollTimedOutText(Text condition, Text span) { return sentence("{} did not hold within {}", condition, span); }

Sentence pollFailedText(Text condition) { return sentence("{} did not hold", condition); }

Sentence totalTimeoutText() { return sentence("the total timeout passed"); }

Sentence lateResponseText(Text span) { return sentence("no complete response within {}", span); }

Sentence noRoomText(Text span) { return sentence("the connection had no room within {}", span); }

Sentence lateNameText(Text span) { return sentence("the name was not resolved within {}", span); }

Sentence lateTunnelText(Text span) { return sentence("the proxy opened no tunnel within {}", span); }

Sentence lateHandshakeText(Text span) { return sentence("the TLS handshake did not end within {}", span); }

Sentence lateConnectionText(Text span) {
  return sentence("the server did not answer the connection attempt within {}", span);
}

Sentence closedWithoutResponseText() { return sentence("the server closed the connection without a response"); }

Sentence closedBeforeEndText() { return sentence("the server closed the connection before the end of the response"); }

Sentence nothingAtText(Text path) { return sentence("nothing at {}", path); }

Sentence bodyNoJsonText() { return sentence("the body is not JSON"); }

Sentence noMatchText(Text expression) { return sentence("no match of `{}`", expression); }

Sentence noHeaderText(Text name) { return sentence("no header {}", name); }

Sentence noCookieText(Text name) { return sentence("no cookie {}", name); }

Sentence failureSentence(Text message) {
  const auto bare = std::ranges::find(bareFailures(), message, &Sentence::text);
  return bare != bareFailures().end() ? *bare : madeByOneOf(kMessages, message);
}

} // namespace tidemark
