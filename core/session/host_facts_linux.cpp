// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <thread>

#include <sys/utsname.h>
#include <unistd.h>

#include <fmt/format.h>

#include "core/session/host_facts.h"

#include "core/base/text.h"
#include "core/monitor/memory_usage.h"

namespace tidemark {

namespace {

// The value behind `key` in a file of "key: value" or KEY="value" lines.
std::string valueOf(const char* file, std::string_view key, char separator) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const std::size_t at = line.find(separator);
    if (!line.starts_with(key) || at == std::string::npos) {
      continue;
    }
    return std::string(trimmed(std::string_view(line).substr(at + 1), " \t\""));
  }
  return {};
}

} // namespace

void fillHostFacts(RunInfo& info) {
  info.os = valueOf("/etc/os-release", "PRETTY_NAME", '=');
  utsname name{};
  if (uname(&name) == 0) {
    info.kernel = fmt::format("{} {}", name.sysname, name.release);
  }
  info.cpu = valueOf("/proc/cpuinfo", "model name", ':');
  info.cores = static_cast<int>(std::thread::hardware_concurrency());
  info.memoryBytes = static_cast<std::int64_t>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
}

std::optional<std::int64_t> freeMemory() {
  std::ifstream file("/proc/meminfo");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const auto usage = parseMemoryUsage(text);
  return usage ? std::optional(usage->total - usage->used) : std::nullopt;
}

std::string newRunId() {
  std::random_device device;
  const auto word = [&device] { return (static_cast<std::uint64_t>(device()) << 32U) | device(); };
  const std::uint64_t high = (word() & ~0xF000ULL) | 0x4000ULL;
  const std::uint64_t low = (word() & ~(0xC0ULL << 56U)) | (0x80ULL << 56U);
  return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", high >> 32U, (high >> 16U) & 0xFFFFU, high & 0xFFFFU,
                     low >> 48U, low & 0xFFFF'FFFF'FFFFULL);
}

} // namespace tidemark
