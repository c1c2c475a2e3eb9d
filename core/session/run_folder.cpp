// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_folder.h"

#include <algorithm>
#include <cctype>
#include <system_error>

#include <fmt/format.h>

#include "core/base/file.h"
#include "core/base/wall_time.h"

namespace tidemark {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostNameBytes = 120; // file systems take 255, and the time comes after it

// Between two characters: a byte that goes on with one begins none.
void cutName(std::string& name) {
  std::size_t end = std::min(name.size(), kMostNameBytes);
  while (end < name.size() && end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) {
    --end;
  }
  name.resize(end);
}

std::string fileNameOf(const std::string& text) {
  std::string name;
  for (const char c : text) {
    const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0 || (static_cast<unsigned char>(c) & 0x80U) != 0;
    if (plain) {
      name += c;
    } else if (!name.empty() && name.back() != '-') {
      name += '-';
    }
  }
  cutName(name);
  while (name.ends_with('-')) {
    name.pop_back();
  }
  return name.empty() ? "run" : name;
}

std::unexpected<Error> cannotWrite(const fs::path& path, const std::error_code& reason) {
  const bool full = reason == std::errc::no_space_on_device;
  return fail(full ? ErrorCode::diskFull : ErrorCode::cannotWrite, reason.message(), path.string());
}

} // namespace

fs::path defaultRunFolder(const std::string& projectName, WallTime now) {
  return fs::path("runs") / fmt::format("{}-{}", fileNameOf(projectName), utcCompactText(now));
}

Result<void> prepareRunFolder(const fs::path& folder, bool force) {
  std::error_code reason;
  fs::create_directories(folder, reason);
  if (reason) {
    return cannotWrite(folder, reason);
  }
  const fs::path run = folder / kRunFileName;
  if (!fs::exists(run, reason)) {
    return {};
  }
  if (!force) {
    return fail(ErrorCode::alreadyExists, sentence("the folder holds a run"), folder.string(),
                sentence("choose another --out, or replace the run with --force"));
  }
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
    fs::remove(folder / (std::string(kRunFileName) + suffix), reason);
    if (reason) {
      return cannotWrite(run, reason);
    }
  }
  return {};
}

} // namespace tidemark
