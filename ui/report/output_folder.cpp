// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/output_folder.h"

#include <system_error>

#include "core/base/file.h"

namespace tidemark::ui {

OutputFolder::OutputFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}

void OutputFolder::write(const std::filesystem::path& name, std::string_view bytes) {
  if (!m_written) {
    return;
  }
  const std::filesystem::path path = m_folder / name;
  std::error_code error;
  std::filesystem::create_directories(path.parent_path(), error);
  if (error) {
    m_written = fail(error == std::errc::no_space_on_device ? ErrorCode::diskFull : ErrorCode::cannotWrite,
                     error.message(), path.parent_path().string());
    return;
  }
  if (const Result<void> done = writeFile(path, bytes); !done) {
    m_written = std::unexpected(done.error());
    return;
  }
  m_written->push_back(path);
}

} // namespace tidemark::ui
