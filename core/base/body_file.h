// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

#include "core/base/result.h"

namespace tidemark {

// A file that is read at any place, by any number of threads at once, without being held in memory.
class BodyFile {
public:
  // ErrorCode::cannotRead: absent, not readable, a folder.
  static Result<BodyFile> open(const std::filesystem::path& path);
  ~BodyFile();
  BodyFile(BodyFile&& other) noexcept;
  BodyFile& operator=(BodyFile&&) = delete;

  // When it was opened.
  [[nodiscard]] std::uint64_t size() const { return m_size; }
  // Fills `into` from `offset` on. ErrorCode::cannotRead: also where the file has become shorter than that.
  [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<char> into) const;

private:
  BodyFile(int descriptor, std::uint64_t size) : m_descriptor(descriptor), m_size(size) {}
  int m_descriptor;
  std::uint64_t m_size;
};

} // namespace tidemark
