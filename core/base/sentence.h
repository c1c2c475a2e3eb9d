// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace tidemark {

// What core tells people, in English and still in its parts: a pattern that stands in the source, with {} where an
// argument goes, and the arguments, which are texts or sentences. The command line prints text(); the window looks the
// pattern up in its language and fills the same arguments in. A value; made by sentence(), so that no pattern is ever
// something a user typed. A value without a pattern is shown as it is in every language.
class Sentence {
public:
  Sentence() = default; // says nothing
  // Words of somebody else: the system's, a library's, a name.
  static Sentence asIs(std::string_view text);

  [[nodiscard]] bool empty() const { return m_text.empty(); }
  [[nodiscard]] const std::string& text() const { return m_text; }
  [[nodiscard]] std::string_view pattern() const { return m_pattern; } // static storage; empty: as it is
  [[nodiscard]] const std::vector<Sentence>& arguments() const { return m_arguments; }

  // Implicit: whoever prints English takes it for its text.
  operator std::string_view() const { return m_text; }

  friend bool operator==(const Sentence&, const Sentence&) = default;
  friend bool operator==(const Sentence& one, std::string_view text) { return one.m_text == text; }

private:
  Sentence(std::string_view pattern, std::vector<Sentence> arguments);
  template <class... Arguments>
  friend class SentencePattern;

  std::string_view m_pattern;
  std::vector<Sentence> m_arguments;
  std::string m_text;
};

// An argument: a sentence, a text or a whole number.
inline Sentence argumentOf(const Sentence& sentence) { return sentence; }
inline Sentence argumentOf(std::string_view text) { return Sentence::asIs(text); }
template <std::integral Number>
  requires(sizeof(Number) > 1) // neither bool nor char
Sentence argumentOf(Number number) {
  return Sentence::asIs(std::to_string(number));
}

// A literal with as many {} as there are arguments, which the compiler counts. Other braces stand for themselves.
template <class... Arguments>
class SentencePattern {
public:
  // Implicit: a literal, and nothing else, becomes a pattern.
  template <std::size_t Size>
  consteval SentencePattern(const char (&pattern)[Size]) : m_pattern(pattern, Size - 1) {
    std::size_t places = 0;
    for (std::size_t at = m_pattern.find("{}"); at != std::string_view::npos; at = m_pattern.find("{}", at + 2)) {
      ++places;
    }
    if (places != sizeof...(Arguments)) {
      throw "a sentence needs one {} for each argument";
    }
  }

  [[nodiscard]] Sentence filled(const Arguments&... arguments) const {
    return {m_pattern, std::vector<Sentence>{argumentOf(arguments)...}};
  }

private:
  std::string_view m_pattern;
};

// sentence("there is no key \"{}\" here", key). tools/core_words.py finds the literal here for the translators: write
// whole sentences, one for each case, and give the words that are the format's own (keys, values, JSON) as arguments.
template <class... Arguments>
Sentence sentence(SentencePattern<std::type_identity_t<Arguments>...> pattern, const Arguments&... arguments) {
  return pattern.filled(arguments...);
}

} // namespace tidemark
