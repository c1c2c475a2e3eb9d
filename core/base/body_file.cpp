// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/body_file.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark {

Result<BodyFile> BodyFile::open(const std::filesystem::path& path) {
  BodyFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC), 0);
  struct stat status{};
  if (file.m_descriptor < 0 || ::fstat(file.m_descriptor, &status) != 0) {
    return fail(ErrorCode::cannotRead, systemErrorText(errno), path.string());
  }
  if (!S_ISREG(status.st_mode)) {
    return fail(ErrorCode::cannotRead, sentence("it is no regular file"), path.string());
  }
  file.m_size = static_cast<std::uint64_t>(status.st_size);
  return file;
}

BodyFile::~BodyFile() {
  if (m_descriptor >= 0) {
    ::close(m_descriptor);
  }
}

BodyFile::BodyFile(BodyFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_size(other.m_size) {}

Result<void> BodyFile::read(std::uint64_t offset, std::span<char> into) const {
  while (!into.empty()) {
    const ssize_t count = ::pread(m_descriptor, into.data(), into.size(), static_cast<off_t>(offset));
    if (count < 0 && errno == EINTR) {
      continue;
    }
    if (count <= 0) {
      return fail(ErrorCode::cannotRead,
                  count == 0 ? sentence("it has become shorter") : Sentence::asIs(systemErrorText(errno)));
    }
    into = into.subspan(static_cast<std::size_t>(count));
    offset += static_cast<std::uint64_t>(count);
  }
  return {};
}

} // namespace tidemark
