// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/csv_table.h"

namespace tidemark {

namespace {

// Takes one row off the front of the text; false when a quote is not closed.
class RowReader {
public:
  explicit RowReader(std::string_view text) : m_rest(text) {}

  [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
  [[nodiscard]] int line() const { return m_line; }

  bool read(CsvRow& row) {
    row.clear();
    while (true) {
      std::string cell;
      if (!readCell(cell)) {
        return false;
      }
      row.push_back(std::move(cell));
      if (m_rest.empty() || m_rest.front() != ',') {
        break;
      }
      m_rest.remove_prefix(1);
    }
    skipLineEnd();
    return true;
  }

private:
  bool readCell(std::string& cell) {
    if (!m_rest.starts_with('"')) {
      const std::size_t end = std::min(m_rest.find_first_of(",\r\n"), m_rest.size());
      cell.assign(m_rest.substr(0, end));
      m_rest.remove_prefix(end);
      return true;
    }
    m_rest.remove_prefix(1);
    while (!m_rest.empty()) {
      const char c = m_rest.front();
      m_rest.remove_prefix(1);
      if (c == '"' && !m_rest.starts_with('"')) {
        return true;
      }
      if (c == '"') {
        m_rest.remove_prefix(1);
      }
      m_line += c == '\n' ? 1 : 0;
      cell += c;
    }
    return false;
  }

  void skipLineEnd() {
    if (m_rest.starts_with('\r')) {
      m_rest.remove_prefix(1);
    }
    if (m_rest.starts_with('\n')) {
      m_rest.remove_prefix(1);
    }
    ++m_line;
  }

  std::string_view m_rest;
  int m_line = 1;
};

bool isBlank(const CsvRow& row) { return row.size() == 1 && row.front().empty(); }

} // namespace

Result<CsvTable> parseCsv(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) {
    text.remove_prefix(3);
  }
  CsvTable table;
  RowReader reader(text);
  CsvRow row;
  while (!reader.atEnd()) {
    const int line = reader.line();
    if (!reader.read(row)) {
      return fail(ErrorCode::corrupt, sentence("line {}: a quote is not closed", line));
    }
    if (isBlank(row)) {
      continue;
    }
    if (table.columns.empty()) {
      table.columns = row;
    } else if (row.size() != table.columns.size()) {
      return fail(ErrorCode::corrupt,
                  sentence("line {}: {} cells, the header has {}", line, row.size(), table.columns.size()));
    } else {
      table.rows.push_back(row);
    }
  }
  if (table.rows.empty()) {
    return fail(ErrorCode::corrupt,
                table.columns.empty() ? sentence("no header row") : sentence("no row below the header"));
  }
  return table;
}

} // namespace tidemark
