// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <map>

#include "core/base/file.h"
#include "core/monitor/cpu_times.h"
#include "core/monitor/memory_usage.h"
#include "core/monitor/probe_factory.h"
#include "core/monitor/probe_output.h"
#include "core/monitor/rate_meter.h"
#include "core/monitor/text_scan.h"
#include "core/monitor/traffic.h"

namespace tidemark {
namespace {

constexpr std::string_view kPrefix = "host/localhost/";

struct Row {
  std::string_view reading;
  std::string_view name;
  std::string_view unit;
};

// Everything but the processor, whose rows and limits depend on the machine.
constexpr std::array kRates{
    Row{"netReceive", "Network received", "B/s"}, Row{"netSend", "Network sent", "B/s"},
    Row{"loopback", "Loopback traffic", "B/s"},   Row{"diskRead", "Disk read", "B/s"},
    Row{"diskWrite", "Disk written", "B/s"},      Row{"tcpRetransmits", "TCP retransmits", "1/s"},
};

SeriesInfo series(const Row& row, std::optional<double> max = std::nullopt) {
  return {.id = std::string(kPrefix) + std::string(row.reading),
          .source = "host",
          .instance = "localhost",
          .service = {},
          .name = std::string(row.name),
          .unit = std::string(row.unit),
          .min = 0,
          .max = max};
}

class HostProbe final : public Probe {
public:
  explicit HostProbe(SystemFolders folders) : m_folders(std::move(folders)) {}

  Result<std::vector<SeriesInfo>> open() override;
  ProbeReadings read(Instant now) override;
  [[nodiscard]] std::string describe() const override { return "host"; }

private:
  std::optional<std::string> text(const char* file) const;
  void readProcessor(ProbeOutput& output);
  void readMemory(ProbeOutput& output) const;
  void readCounts(ProbeOutput& output) const;
  void readNetwork(ProbeOutput& output, Instant now);
  void readDisks(ProbeOutput& output, Instant now);
  void addRate(ProbeOutput& output, std::string_view reading, double counter, Instant now);
  [[nodiscard]] bool isDisk(std::string_view name) const;

  SystemFolders m_folders;
  std::map<std::string, CpuTimes> m_times; // of the last reading
  std::map<std::string_view, RateMeter> m_rates;
};

std::optional<std::string> HostProbe::text(const char* file) const {
  auto content = readFile(m_folders.proc / file);
  return content ? std::optional(*std::move(content)) : std::nullopt;
}

Result<std::vector<SeriesInfo>> HostProbe::open() {
  const auto cores = parseCpuTimes(text("stat").value_or(""));
  if (cores.empty())
    return fail(ErrorCode::monitorMissing, sentence("the processor's times cannot be read"),
                (m_folders.proc / "stat").string());
  std::vector<SeriesInfo> list;
  for (const CpuTimes& core : cores) {
    const std::string name = core.name == "cpu" ? "CPU" : "CPU " + core.name.substr(3);
    list.push_back(series({core.name, name, "%"}, 100));
  }
  list.push_back(series({"load", "Load average, 1 min", "count"}));
  const auto memory = parseMemoryUsage(text("meminfo").value_or(""));
  if (memory)
    list.push_back(series({"memory", "Memory used", "B"}, static_cast<double>(memory->total)));
  if (memory && memory->swapTotal > 0)
    list.push_back(series({"swap", "Swap used", "B"}, static_cast<double>(memory->swapTotal)));
  for (const Row& row : kRates)
    list.push_back(series(row));
  list.push_back(series({"openFiles", "Open files", "count"}));
  return list;
}

ProbeReadings HostProbe::read(Instant now) {
  ProbeOutput output{std::string(kPrefix)};
  readProcessor(output);
  readMemory(output);
  readCounts(output);
  readNetwork(output, now);
  readDisks(output, now);
  return output.take();
}

void HostProbe::readProcessor(ProbeOutput& output) {
  const auto cores = parseCpuTimes(text("stat").value_or(""));
  if (cores.empty())
    output.fail("the processor's times cannot be read");
  for (const CpuTimes& core : cores) {
    const auto before = m_times.find(core.name);
    if (before != m_times.end())
      output.add(core.name, busyPercent(before->second, core));
    m_times[core.name] = core;
  }
}

void HostProbe::readMemory(ProbeOutput& output) const {
  const auto memory = parseMemoryUsage(text("meminfo").value_or(""));
  if (!memory)
    return output.fail("the memory's use cannot be read");
  output.add("memory", static_cast<double>(memory->used));
  if (memory->swapTotal > 0)
    output.add("swap", static_cast<double>(memory->swapUsed));
}

void HostProbe::readCounts(ProbeOutput& output) const {
  const auto load = text("loadavg").value_or("");
  const auto files = text("sys/fs/file-nr").value_or("");
  std::string_view loadText = load;
  std::string_view filesText = files;
  output.add("load", scan::takeNumber<double>(loadText));
  output.add("openFiles", scan::takeNumber<double>(filesText));
  if (load.empty() || files.empty())
    output.fail("the load or the count of open files cannot be read");
}

void HostProbe::addRate(ProbeOutput& output, std::string_view reading, double counter, Instant now) {
  output.add(reading, m_rates[reading].next(counter, now));
}

void HostProbe::readNetwork(ProbeOutput& output, Instant now) {
  const auto traffic = parseNetworkTraffic(text("net/dev").value_or(""));
  const auto retransmits = parseRetransmits(text("net/snmp").value_or(""));
  if (traffic) {
    addRate(output, "netReceive", traffic->received, now);
    addRate(output, "netSend", traffic->sent, now);
    addRate(output, "loopback", traffic->loopback, now);
  }
  if (retransmits)
    addRate(output, "tcpRetransmits", *retransmits, now);
  if (!traffic || !retransmits)
    output.fail("the network's counters cannot be read");
}

bool HostProbe::isDisk(std::string_view name) const {
  std::error_code error;
  return !isVirtualDisk(name) && std::filesystem::exists(m_folders.sys / "block" / name, error);
}

void HostProbe::readDisks(ProbeOutput& output, Instant now) {
  const auto stats = text("diskstats");
  if (!stats)
    return output.fail("the disks' counters cannot be read");
  const auto traffic = parseDiskTraffic(*stats, [this](std::string_view name) { return isDisk(name); });
  addRate(output, "diskRead", traffic.read, now);
  addRate(output, "diskWrite", traffic.written, now);
}

} // namespace

std::unique_ptr<Probe> makeHostProbe(SystemFolders folders) { return std::make_unique<HostProbe>(std::move(folders)); }

} // namespace tidemark
