// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/event_stream.h"

#include <vector>

#include <doctest/doctest.h>

using namespace tidemark;

namespace {

// Every event of a body that comes in pieces of that size, twice through the same object.
std::vector<std::string> eventsOf(std::string_view body, std::size_t size) {
  EventStream stream;
  std::vector<std::string> events;
  for (int pass = 0; pass < 2; ++pass) {
    events.clear();
    stream.clear();
    for (std::size_t from = 0; from < body.size(); from += size) {
      stream.feed(body.substr(from, size));
      while (const auto data = stream.next()) {
        events.emplace_back(*data);
      }
    }
  }
  return events;
}

} // namespace

TEST_CASE("events are found however the stream is cut and its lines end") {
  const std::vector<std::string> wanted{"one", "two\nlines", "{\"a\": 1}", ""};
  for (const std::string_view end : {"\n", "\r", "\r\n"}) {
    std::string body;
    for (const std::string_view line :
         {"\xEF\xBB\xBF: a comment", "data: one", "", "", "event: message", "data:two", "id: 7", "data: lines", "",
          "retry: 10", "", "data: {\"a\": 1}", "", "data", "", "data: never ended"}) {
      body.append(line).append(end);
    }
    for (const std::size_t size : {std::size_t{1}, std::size_t{2}, std::size_t{7}, body.size()}) {
      CAPTURE(size);
      CHECK(eventsOf(body, size) == wanted);
    }
  }
}

TEST_CASE("what is no event stream has no events") {
  CHECK(eventsOf("{\"data\": 1}\n\n", 3).empty());
  CHECK(eventsOf("", 1).empty());
  CHECK(eventsOf("data: one", 4).empty());
}
