// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/markdown/markdown_text.h"

#include <algorithm>
#include <cctype>

#include "ui/report/report_words.h"

namespace tidemark::ui {

namespace {

constexpr std::string_view kAlways = "\\`*[]<>|~$";

bool isWord(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

// An underscore inside a word means nothing to GitHub; anywhere else it may.
bool needsEscape(std::string_view text, std::size_t i) {
  const char c = text[i];
  if (c == '_') {
    const bool inWord = i > 0 && i + 1 < text.size() && isWord(text[i - 1]) && isWord(text[i + 1]);
    return !inWord;
  }
  if (c == '&') {
    return i + 1 < text.size() && (text[i + 1] == '#' || isWord(text[i + 1]));
  }
  if (c == '!') {
    return i + 1 < text.size() && text[i + 1] == '[';
  }
  return kAlways.find(c) != std::string_view::npos;
}

std::size_t longestRun(std::string_view text, char of) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == of ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

std::string oneLine(std::string_view text) {
  std::string line(text);
  std::ranges::replace_if(line, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
  return line;
}

std::string codeSpan(std::string_view text) {
  const std::string ticks(longestRun(text, '`') + 1, '`');
  const bool padded = text.starts_with('`') || text.ends_with('`') || text.empty();
  const std::string pad = padded ? " " : "";
  return ticks + pad + oneLine(text) + pad + ticks;
}

// Emphasis must touch its text: spaces at the ends go outside.
std::string wrapped(std::string_view text, std::string_view mark) {
  const std::size_t from = text.find_first_not_of(' ');
  if (from == std::string_view::npos) {
    return std::string(text);
  }
  const std::size_t to = text.find_last_not_of(' ') + 1;
  std::string result(text.substr(0, from));
  result += mark;
  result += text.substr(from, to - from);
  result += mark;
  result += text.substr(to);
  return result;
}

std::string styled(const TextSpan& span) {
  switch (span.style) {
  case SpanStyle::code:
    return codeSpan(span.text);
  case SpanStyle::strong:
    return wrapped(escapedMarkdown(span.text), "**");
  case SpanStyle::emphasis:
    return wrapped(escapedMarkdown(span.text), "*");
  case SpanStyle::plain:
    break;
  }
  return escapedMarkdown(span.text);
}

std::string linkTarget(const std::string& link, const MarkdownAnchors& anchors) {
  if (!link.starts_with('#')) {
    return "<" + link + ">";
  }
  const auto found = anchors.find(link.substr(1));
  return found == anchors.end() ? link : "#" + found->second;
}

// As GitHub makes ids: lower case, letters, digits, hyphens and underscores kept, spaces to hyphens.
std::string slug(std::string_view heading) {
  std::string id;
  for (const char c : heading) {
    if (isWord(c) || c == '-' || c == '_') {
      id += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (c == ' ') {
      id += '-';
    }
  }
  return id;
}

} // namespace

MarkdownAnchors markdownAnchors(const Document& document) {
  MarkdownAnchors anchors;
  std::map<std::string, int> used;
  const auto add = [&](std::string_view text, const std::string& anchor) {
    const std::string id = slug(text);
    const int before = used[id]++;
    anchors[anchor] = before == 0 ? id : id + "-" + std::to_string(before);
  };
  add(document.title, {});
  for (const Block& block : document.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) {
      add(heading->text, heading->anchor);
    } else if (const auto* appendix = std::get_if<Appendix>(&block)) {
      add(appendix->title, appendix->anchor);
    }
  }
  return anchors;
}

std::string escapedMarkdown(std::string_view text) {
  std::string escaped;
  const std::string line = oneLine(text);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (needsEscape(line, i)) {
      escaped += '\\';
    }
    escaped += line[i];
  }
  return escaped;
}

std::string escapedLine(std::string_view text) {
  const std::size_t from = std::min(text.find_first_not_of(' '), text.size());
  const std::string line = escapedMarkdown(text.substr(from));
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  if (digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')')) {
    return line.substr(0, digits) + "\\" + line.substr(digits);
  }
  const bool marker = !line.empty() && std::string_view("#+-=").find(line.front()) != std::string_view::npos;
  return marker ? "\\" + line : line;
}

std::string markdownSpans(const RichText& text, const MarkdownAnchors& anchors) {
  std::string result;
  for (const TextSpan& span : text) {
    if (span.text.empty()) {
      continue;
    }
    const bool first = result.empty() && span.style == SpanStyle::plain && span.link.empty();
    const std::string drawn = first ? escapedLine(span.text) : styled(span);
    result += span.link.empty() ? drawn : "[" + drawn + "](" + linkTarget(span.link, anchors) + ")";
  }
  return result;
}

std::string markdownCell(const RichText& text, StatusMark status, const MarkdownAnchors& anchors) {
  std::string cell(markSymbol(status));
  cell += cell.empty() ? "" : " ";
  for (const TextSpan& span : text) {
    std::string drawn = styled(span);
    if (span.style == SpanStyle::code) {
      for (std::size_t at = drawn.find('|'); at != std::string::npos; at = drawn.find('|', at + 2)) {
        drawn.insert(at, "\\");
      }
    }
    cell += span.link.empty() ? drawn : "[" + drawn + "](" + linkTarget(span.link, anchors) + ")";
  }
  return cell;
}

std::string markdownCode(const CodeBlock& code) {
  const std::string fence(std::max<std::size_t>(3, longestRun(code.text, '`') + 1), '`');
  const std::string end = code.text.empty() || code.text.ends_with('\n') ? "" : "\n";
  return fence + code.language + "\n" + code.text + end + fence + "\n";
}

} // namespace tidemark::ui
