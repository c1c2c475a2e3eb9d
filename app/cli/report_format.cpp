// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_format.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

constexpr std::array kFormats{ReportFormat{"md", true}, ReportFormat{"html", true}, ReportFormat{"pdf", true},
                              ReportFormat{"json"},     ReportFormat{"csv"},        ReportFormat{"junit"},
                              ReportFormat{"hlog"}};

std::string allowedNames(bool drawnAllowed) {
  std::string names;
  for (const ReportFormat& format : kFormats) {
    if (drawnAllowed || !format.drawn) {
      names += names.empty() ? "" : ",";
      names += format.name;
    }
  }
  return names;
}

} // namespace

std::span<const ReportFormat> reportFormats() { return kFormats; }

Result<std::vector<std::string>> parseFormats(std::string_view text, bool drawnAllowed) {
  std::vector<std::string> formats;
  if (text == "none") {
    return formats;
  }
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t comma = std::min(text.find(',', from), text.size());
    const std::string word(text.substr(from, comma - from));
    from = comma + 1;
    const auto known = std::ranges::find(kFormats, word, &ReportFormat::name);
    if (known == kFormats.end()) {
      return fail(ErrorCode::usage, fmt::format("no report format \"{}\"", word), "--report",
                  fmt::format("formats are {}", allowedNames(drawnAllowed)));
    }
    if (known->drawn && !drawnAllowed) {
      return fail(
          ErrorCode::usage, fmt::format("the agent does not draw {}", word), "--report",
          fmt::format("use {}, or make it later: tidemark report run.tmrun --report {}", allowedNames(false), word));
    }
    if (std::ranges::find(formats, word) == formats.end()) {
      formats.push_back(word);
    }
  }
  return formats;
}

} // namespace tidemark::cli
