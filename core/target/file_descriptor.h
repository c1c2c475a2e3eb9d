// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <unistd.h>

namespace tidemark::target {

// Owns one descriptor and closes it.
class FileDescriptor {
public:
  FileDescriptor() = default;
  explicit FileDescriptor(int number) : m_number(number) {}
  FileDescriptor(FileDescriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    std::swap(m_number, other.m_number);
    return *this;
  }
  ~FileDescriptor() { reset(); }

  [[nodiscard]] int number() const { return m_number; }
  [[nodiscard]] bool valid() const { return m_number >= 0; }
  void reset() {
    if (m_number >= 0)
      ::close(std::exchange(m_number, -1));
  }

private:
  int m_number = -1;
};

} // namespace tidemark::target
