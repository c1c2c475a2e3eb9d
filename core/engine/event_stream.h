// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tidemark {

// Takes a text/event-stream body apart as it arrives (HTML standard, section 9.2.6): lines end in LF, CR or both, data
// lines of one event are joined by newlines, comments and events without data are no events. Keeps its memory.
class EventStream {
public:
  // What is read next; good until next() has given nothing.
  void feed(std::string_view piece) { m_rest = piece; }
  // The data of the next event that is complete, good until the next call. Nothing: feed more.
  std::optional<std::string_view> next();
  // Forgets all, for another body.
  void clear();

private:
  void takeLine(std::string_view line);

  std::string_view m_rest;
  std::string m_line; // begun in an earlier piece
  std::string m_data;
  bool m_hasData = false;
  bool m_told = false; // m_data was given out
  bool m_afterReturn = false;
};

} // namespace tidemark
