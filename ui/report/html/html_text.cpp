// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html/html_text.h"

#include <array>

#include "ui/report/report_words.h"

namespace tidemark::ui {

namespace {

struct Tags {
  std::string_view open;
  std::string_view close;
};
constexpr std::array kStyleTags{Tags{"", ""}, Tags{"<em>", "</em>"}, Tags{"<strong>", "</strong>"},
                                Tags{"<code>", "</code>"}}; // by SpanStyle

// Only links that a reader expects; anything else is left as text.
bool isSafeLink(std::string_view link) {
  return link.starts_with('#') || link.starts_with("https://") || link.starts_with("http://") ||
         link.starts_with("mailto:");
}

} // namespace

std::string escapedHtml(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
    case '&':
      escaped += "&amp;";
      break;
    case '<':
      escaped += "&lt;";
      break;
    case '>':
      escaped += "&gt;";
      break;
    case '"':
      escaped += "&quot;";
      break;
    default:
      escaped += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' ? ' ' : c;
    }
  }
  return escaped;
}

std::string htmlSpans(const RichText& text) {
  std::string html;
  for (const TextSpan& span : text) {
    const Tags& tags = kStyleTags[static_cast<std::size_t>(span.style)];
    const bool linked = !span.link.empty() && isSafeLink(span.link);
    html += linked ? "<a href=\"" + escapedHtml(span.link) + "\">" : "";
    html += tags.open;
    html += escapedHtml(span.text);
    html += tags.close;
    html += linked ? "</a>" : "";
  }
  return html;
}

std::string htmlMark(StatusMark mark) {
  if (mark == StatusMark::none) {
    return {};
  }
  // The word beside it says the same, so that a screen reader need not read the sign.
  return "<span class=\"mark " + std::string(markName(mark)) + "\" aria-hidden=\"true\">" +
         std::string(markSymbol(mark)) + "</span> ";
}

} // namespace tidemark::ui
