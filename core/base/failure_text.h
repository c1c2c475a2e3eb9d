// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/sentence.h"

namespace tidemark {

// Messages of failed requests, for the network and the engine. Samples and run files keep the text.
Sentence checkFailedText(std::string_view check, std::string_view found);
Sentence notExtractedText(std::string_view extractor, std::string_view subject);
Sentence withoutValueText(std::string_view variable); // "${id}"
Sentence tooManyRedirectsText(std::string_view status, std::string_view redirects);
Sentence redirectNowhereText(std::string_view status, std::string_view why);
Sentence redirectNotAuthorisedText(std::string_view status, std::string_view host);
Sentence pollTimedOutText(std::string_view condition, std::string_view span);
Sentence pollFailedText(std::string_view condition);
Sentence totalTimeoutText();
Sentence lateResponseText(std::string_view span);
Sentence noRoomText(std::string_view span);
Sentence lateNameText(std::string_view span);
Sentence lateTunnelText(std::string_view span);
Sentence lateHandshakeText(std::string_view span);
Sentence lateConnectionText(std::string_view span);
Sentence closedWithoutResponseText();
Sentence closedBeforeEndText();
// Why an extractor found nothing.
Sentence nothingAtText(std::string_view path);
Sentence bodyNoJsonText();
Sentence noMatchText(std::string_view expression);
Sentence noHeaderText(std::string_view name);
Sentence noCookieText(std::string_view name);

// The message of a failed request whose text was kept, in its parts again; what systems and libraries said, as it is.
Sentence failureSentence(std::string_view message);

} // namespace tidemark
