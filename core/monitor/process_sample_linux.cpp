// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <system_error>

#include "core/base/file.h"
#include "core/monitor/process_sample.h"

namespace tidemark {
namespace {

std::optional<std::int64_t> countEntries(const std::filesystem::path& folder) {
  std::error_code error;
  std::int64_t count = 0;
  for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    ++count;
  return error ? std::nullopt : std::optional(count);
}

} // namespace

std::optional<ProcessSample> sampleProcess(int pid, const SystemFolders& folders) {
  const auto folder = folders.proc / std::to_string(pid);
  const auto statText = readFile(folder / "stat");
  const auto stat = statText ? parseProcessStat(*statText) : std::nullopt;
  if (!stat || stat->state == 'Z')
    return std::nullopt;
  ProcessSample sample{.stat = *stat, .io = {}, .proportionalBytes = {}, .descriptors = countEntries(folder / "fd")};
  if (const auto io = readFile(folder / "io"))
    sample.io = parseProcessIo(*io);
  if (const auto smaps = readFile(folder / "smaps_rollup"))
    sample.proportionalBytes = parseProportionalBytes(*smaps);
  return sample;
}

} // namespace tidemark
