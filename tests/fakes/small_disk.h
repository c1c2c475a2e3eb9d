// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mount.h>

#include <filesystem>
#include <fstream>
#include <vector>

namespace tidemark::fakes {

// A small file system that fills up; not mounted where this machine does not let a test do that.
class SmallDisk {
public:
  explicit SmallDisk(const std::filesystem::path& at, const char* size = "size=512k") : m_at(at) {
    std::filesystem::create_directory(at);
    m_mounted = ::mount("tmpfs", at.c_str(), "tmpfs", 0, size) == 0;
  }
  ~SmallDisk() {
    if (m_mounted) {
      ::umount2(m_at.c_str(), MNT_DETACH);
    }
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  [[nodiscard]] bool mounted() const { return m_mounted; }

  // Takes what is left of it, to the last page.
  void fill() const {
    std::ofstream filler(m_at / "filler", std::ios::binary);
    const std::vector<char> page(4096, 'x');
    while (filler.write(page.data(), static_cast<std::streamsize>(page.size())).flush()) {
    }
  }
  void makeRoom() const { std::filesystem::remove(m_at / "filler"); }

private:
  std::filesystem::path m_at;
  bool m_mounted = false;
};

} // namespace tidemark::fakes
