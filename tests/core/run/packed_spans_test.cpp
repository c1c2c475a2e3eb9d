// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/packed_spans.h"

#include <doctest/doctest.h>

#include "tests/fakes/span_shelf.h"

using namespace tidemark;
using fakes::ShelfSource;
using fakes::SpanShelf;

namespace {

constexpr std::int64_t kMany = 1000;
constexpr std::int64_t kRecent = PackedSpans::sizesOf(Span::second).recent;

// Spans as a store and a record get them: the store is one ahead or one behind, as it comes.
struct Filled {
  Span kind = Span::second;
  std::shared_ptr<SpanShelf> shelf = std::make_shared<SpanShelf>();
  ShelfSource source{shelf};
  PackedSpans spans{kind};
  std::size_t most = 0; // in memory at a time

  void add(std::int64_t from, std::int64_t to) {
    for (std::int64_t index = from; index < to; ++index) {
      shelf->spans[kind][index] = std::to_string(index);
      spans.add({.index = index, .bytes = std::to_string(index)});
      spans.letGo(source);
      most = std::max(most, spans.inMemory().size());
    }
  }
  std::string bytesOf(std::int64_t index) {
    const auto found = spans.find(index, &source);
    return found && *found != nullptr ? (*found)->bytes : std::string("none");
  }
};

} // namespace

TEST_CASE("memory holds the recent spans, and all of them can be read") {
  for (const Span kind : {Span::second, Span::minute, Span::hour}) {
    Filled filled{.kind = kind};
    filled.add(0, kMany);
    const auto recent = static_cast<std::size_t>(PackedSpans::sizesOf(kind).recent);
    CHECK(filled.most <= 2 * recent);
    CHECK(filled.spans.inMemory().size() >= recent);
    CHECK(filled.spans.end() == kMany);
    for (std::int64_t index = 0; index < kMany; ++index) {
      CHECK(filled.bytesOf(index) == std::to_string(index));
    }
    CHECK(filled.bytesOf(kMany) == "none");
    CHECK(filled.bytesOf(-1) == "none");
  }
}

TEST_CASE("the source is asked by the page, and for the end now and then") {
  Filled filled;
  filled.add(0, kMany);
  CHECK(filled.shelf->questions <= kMany / kRecent);
  for (int round = 0; round < 3; ++round) {
    for (const std::int64_t index : {0, 59, 60, 119, 30, 61}) {
      filled.bytesOf(index);
    }
  }
  CHECK(filled.shelf->reads == 2);
}

TEST_CASE("a page that ended where memory began is not taken for a whole one") {
  Filled filled;
  filled.add(0, 2 * kRecent + 20); // 0..119 left memory, 120 is in it
  const auto from = filled.spans.inMemory().front().index;
  CHECK(filled.bytesOf(from - 1) == std::to_string(from - 1));
  filled.add(2 * kRecent + 20, kMany);
  CHECK(filled.bytesOf(from) == std::to_string(from));
  CHECK(filled.bytesOf(from + 5) == std::to_string(from + 5));
}

TEST_CASE("only what the source has for good leaves memory") {
  Filled filled;
  filled.shelf->ends[Span::second] = 77; // its disk is full
  filled.add(0, kMany);
  CHECK(filled.spans.inMemory().front().index == 77);
  CHECK(filled.spans.inMemory().size() == kMany - 77);

  Filled failing;
  failing.shelf->broken = Error{ErrorCode::cannotRead, Sentence::asIs("gone"), {}, {}};
  failing.add(0, kMany);
  CHECK(failing.spans.inMemory().size() == kMany);
  CHECK(failing.bytesOf(0) == "0");
}

TEST_CASE("a span that cannot be read is an error, one that was not recorded is none") {
  Filled filled;
  filled.add(0, 13);
  filled.add(14, kMany);
  CHECK(filled.bytesOf(13) == "none");
  CHECK(filled.spans.find(13, &filled.source).has_value());
  filled.shelf->broken = Error{ErrorCode::cannotRead, Sentence::asIs("gone"), {}, {}};
  CHECK(filled.spans.find(13, &filled.source).has_value()); // its page was read before
  CHECK(filled.spans.find(200, &filled.source).error().code == ErrorCode::cannotRead);
  CHECK(filled.bytesOf(kMany - 1) == std::to_string(kMany - 1));
}
