// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/texts.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include <doctest/doctest.h>

#include "core/report/findings/finding_words.h"
#include "core/report/findings/findings.h"
#include "tests/source_tree.h"

using namespace tidemark;

namespace {

// Every quoted word in the module's sources, and every one with its dots as a text id has them.
std::set<std::string> quotedWords() {
  std::set<std::string> words;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(inSourceTree("core/report"))) {
    const std::string name = entry.path().filename().string();
    if (entry.path().extension() != ".cpp" || name.starts_with("text_")) {
      continue;
    }
    std::ifstream file(entry.path());
    std::stringstream text;
    text << file.rdbuf();
    const std::string source = text.str();
    for (std::size_t at = source.find('"'); at != std::string::npos;) {
      const std::size_t end = source.find('"', at + 1);
      words.insert(source.substr(at + 1, end - at - 1));
      at = end == std::string::npos ? end : source.find('"', end + 1);
    }
  }
  return words;
}

// Ids put together from a prefix and a word of the code.
bool isComposed(std::string_view id) {
  constexpr std::array kPrefixes = {"section.",  "gap.",     "cause.",       "missing.",
                                    "slo.",      "verdict.", "requirement.", "readiness.word.",
                                    "baseline.", "load.",    "figure.",      "search."};
  return std::ranges::any_of(kPrefixes, [&](const char* prefix) { return id.starts_with(prefix); });
}

} // namespace

TEST_CASE("the catalogue has every id once") {
  std::set<std::string_view> ids;
  for (const TextEntry& entry : reportTexts()) {
    CHECK_MESSAGE(ids.insert(entry.id).second, entry.id);
    CHECK_FALSE(entry.english.empty());
  }
}

TEST_CASE("every text is used") {
  const std::set<std::string> words = quotedWords();
  for (const TextEntry& entry : reportTexts()) {
    const bool used = words.contains(std::string(entry.id)) || isComposed(entry.id);
    CHECK_MESSAGE(used, entry.id);
  }
}

TEST_CASE("every cause has its words") {
  for (const ErrorCause& cause : errorCauses()) {
    CHECK_FALSE(Texts{}("cause." + std::string(cause.id)).empty());
    const FindingWords words = causeWords(cause.id, "1,234", "2 %");
    CHECK(words.text.text().starts_with("1,234 requests (2 % of all) "));
    CHECK(words.text.arguments().size() == 2);
    CHECK_FALSE(words.recommendation.empty());
    CHECK_FALSE(words.effect.empty());
  }
}

TEST_CASE("values fill placeholders and are no markup") {
  const Texts texts;
  CHECK(texts("document.subtitle", {{"project", "*a*"}, {"scenarios", "`b`"}}) == "*a*: `b`");
  CHECK(texts.rich("baseline.of", {{"of", "x"}, {"scenario", "a*b"}})[1] == TextSpan{"a*b", SpanStyle::emphasis, {}});
}

TEST_CASE("a translator replaces a text and keeps its placeholders") {
  const Texts texts([](std::string_view id, std::string_view) {
    return id == "front.of" ? std::string("{part} von {whole}") : std::string{};
  });
  CHECK(texts("front.of", {{"part", "1"}, {"whole", "4"}}) == "1 von 4");
  CHECK(texts("column.basis") == "Basis");
}

TEST_CASE("no text praises") {
  constexpr std::array kPraise = {"xcellent", "utstanding", "obust", "mpressive", "roduction ready", "!"};
  for (const TextEntry& entry : reportTexts()) {
    for (const char* word : kPraise) {
      CHECK_MESSAGE(entry.english.find(word) == std::string_view::npos, entry.id);
    }
  }
  for (const ErrorCause& cause : errorCauses()) {
    const FindingWords words = causeWords(cause.id, "1", "2 %");
    for (const char* word : kPraise) {
      for (const Sentence& said : {words.text, words.recommendation, words.effect}) {
        CHECK_MESSAGE(said.text().find(word) == std::string::npos, cause.id);
      }
    }
  }
}
