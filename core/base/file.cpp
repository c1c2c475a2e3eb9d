// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark {
namespace {

class Descriptor {
public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int number() const { return m_number; }
  int close() { return m_number < 0 ? 0 : ::close(std::exchange(m_number, -1)); }

private:
  int m_number;
};

std::unexpected<Error> cannotRead(const std::filesystem::path& path) {
  return fail(ErrorCode::cannotRead, systemErrorText(errno), path.string());
}

std::unexpected<Error> cannotWrite(const std::filesystem::path& path) {
  const bool full = errno == ENOSPC || errno == EDQUOT;
  return fail(full ? ErrorCode::diskFull : ErrorCode::cannotWrite, systemErrorText(errno), path.string());
}

bool writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) {
      continue;
    }
    if (written < 0) {
      return false;
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// The mode a new file would get, or the one the replaced file has: mkstemp's 0600 would lock others out.
mode_t wantedMode(const std::filesystem::path& path) {
  struct stat status{};
  if (::stat(path.c_str(), &status) == 0) {
    return status.st_mode & 07777U;
  }
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path) {
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (file.number() < 0) {
    return cannotRead(path);
  }
  std::string bytes;
  std::array<char, 65536> piece{};
  while (true) {
    const ssize_t count = ::read(file.number(), piece.data(), piece.size());
    if (count == 0) {
      return bytes;
    }
    if (count < 0 && errno != EINTR) {
      return cannotRead(path);
    }
    if (count > 0) {
      bytes.append(piece.data(), static_cast<std::size_t>(count));
    }
  }
}

Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes) {
  std::string temporary = path.string() + ".XXXXXX";
  const mode_t mode = wantedMode(path);
  Descriptor file{::mkostemp(temporary.data(), O_CLOEXEC)};
  if (file.number() < 0) {
    return cannotWrite(path);
  }
  const bool written = writeAll(file.number(), bytes) && ::fchmod(file.number(), mode) == 0 &&
                       ::fsync(file.number()) == 0 && file.close() == 0 &&
                       ::rename(temporary.c_str(), path.c_str()) == 0;
  if (!written) {
    const auto error = cannotWrite(path);
    ::unlink(temporary.c_str());
    return error;
  }
  return {};
}

} // namespace tidemark
