// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <functional>
#include <system_error>

#include "core/base/file.h"
#include "core/monitor/listening_sockets.h"
#include "core/monitor/process_finder.h"
#include "core/monitor/process_stat.h"
#include "core/monitor/text_scan.h"

namespace tidemark {
namespace {

namespace fs = std::filesystem;

std::vector<int> pidsWhere(const SystemFolders& folders, const std::function<bool(const fs::path&)>& holds) {
  std::vector<int> pids;
  std::error_code error;
  for (fs::directory_iterator entry(folders.proc, error), end; !error && entry != end; entry.increment(error)) {
    const auto pid = scan::toNumber<int>(entry->path().filename().string());
    if (pid && holds(entry->path()))
      pids.push_back(*pid);
  }
  std::ranges::sort(pids);
  return pids;
}

bool isAlive(const fs::path& folder) {
  const auto text = readFile(folder / "stat");
  const auto stat = text ? parseProcessStat(*text) : std::nullopt;
  return stat && stat->state != 'Z';
}

bool isNamed(const fs::path& folder, const std::string& name) {
  const auto stat = readFile(folder / "stat");
  const auto parsed = stat ? parseProcessStat(*stat) : std::nullopt;
  if (!parsed || parsed->state == 'Z')
    return false;
  const auto cmdline = readFile(folder / "cmdline");
  return parsed->name == name || (cmdline && programName(*cmdline) == name);
}

std::set<std::uint64_t> listeningInodes(const SystemFolders& folders, int port) {
  std::set<std::uint64_t> inodes;
  for (const char* table : {"net/tcp", "net/tcp6"})
    if (const auto text = readFile(folders.proc / table))
      inodes.merge(parseListeningInodes(*text, port));
  return inodes;
}

bool holdsSocket(const fs::path& folder, const std::set<std::uint64_t>& inodes) {
  std::error_code error;
  for (fs::directory_iterator entry(folder / "fd", error), end; !error && entry != end; entry.increment(error)) {
    std::error_code gone; // closed since it was listed
    const auto inode = parseSocketLink(fs::read_symlink(entry->path(), gone).string());
    if (inode && inodes.contains(*inode))
      return true;
  }
  return false;
}

FoundProcesses findListeners(const SystemFolders& folders, int port) {
  const auto inodes = listeningInodes(folders, port);
  if (inodes.empty())
    return {{}, "no process listens on TCP port " + std::to_string(port)};
  return {pidsWhere(folders, [&](const fs::path& folder) { return holdsSocket(folder, inodes); }),
          "the process that listens on TCP port " + std::to_string(port) +
              " belongs to another user or another container"};
}

} // namespace

FoundProcesses findProcesses(const ProcessSelector& selector, const SystemFolders& folders) {
  if (selector.port)
    return findListeners(folders, *selector.port);
  if (selector.pid) {
    const bool alive = isAlive(folders.proc / std::to_string(*selector.pid));
    return {alive ? std::vector{*selector.pid} : std::vector<int>{},
            "there is no process " + std::to_string(*selector.pid)};
  }
  return {pidsWhere(folders, [&](const fs::path& folder) { return isNamed(folder, selector.processName); }),
          "there is no process named " + selector.processName};
}

std::string selectorText(const ProcessSelector& selector) {
  if (selector.port)
    return "process on port " + std::to_string(*selector.port);
  return "process " + (selector.pid ? std::to_string(*selector.pid) : selector.processName);
}

} // namespace tidemark
