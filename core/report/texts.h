// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "core/report/document.h"

namespace tidemark {

// One sentence or label of the report: English with {placeholders} and the light markup of richText().
struct TextEntry {
  std::string_view id;
  std::string_view english;
};

// Every text of the report, by id, in the order of ids. The one place where a translator looks.
std::span<const TextEntry> reportTexts();

// Values of placeholders. They are data: nothing in them is markup.
using TextArguments = std::initializer_list<std::pair<std::string_view, std::string>>;

// Looks texts up and fills them in. A translator gives another language's text for an id, or empty to keep English.
class Texts {
public:
  using Translator = std::function<std::string(std::string_view id, std::string_view english)>;
  Texts() = default;
  explicit Texts(Translator translator) : m_translator(std::move(translator)) {}

  // Without markup: for titles, labels, model texts. An id that is not in the catalogue asserts.
  [[nodiscard]] std::string operator()(std::string_view id, TextArguments arguments = {}) const;
  [[nodiscard]] RichText rich(std::string_view id, TextArguments arguments = {}) const;

private:
  [[nodiscard]] std::string find(std::string_view id) const;
  Translator m_translator;
};

} // namespace tidemark
