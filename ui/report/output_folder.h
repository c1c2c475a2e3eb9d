// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace tidemark::ui {

// A folder that a writer fills: makes folders as needed, stops at the first failure and keeps it.
class OutputFolder {
public:
  explicit OutputFolder(std::filesystem::path folder);
  void write(const std::filesystem::path& name, std::string_view bytes);
  // The files in the order written, or the first failure.
  [[nodiscard]] Result<std::vector<std::filesystem::path>> written() const { return m_written; }

private:
  std::filesystem::path m_folder;
  Result<std::vector<std::filesystem::path>> m_written;
};

} // namespace tidemark::ui
