// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <thread>

#include <unistd.h>

#include "core/monitor/probe_factory.h"
#include "core/monitor/probe_output.h"
#include "core/monitor/process_finder.h"
#include "core/monitor/process_sample.h"

namespace tidemark {
namespace {

// How often the process table is searched for processes that have joined, as a server's workers do.
constexpr Nanos kSearchEvery = std::chrono::seconds(10);

struct Row {
  std::string_view reading;
  std::string_view name;
  std::string_view unit;
};

constexpr std::array kRows{
    Row{"cpu", "CPU", "%"},
    Row{"rss", "Resident memory", "B"},
    Row{"pss", "Proportional memory", "B"},
    Row{"threads", "Threads", "count"},
    Row{"fds", "Open files", "count"},
    Row{"ioRead", "Storage read", "B/s"},
    Row{"ioWrite", "Storage written", "B/s"},
};

using Samples = std::map<int, ProcessSample>; // by pid

// Counters of the processes that are in both samples: one that joined or left must not look like a burst.
struct Progress {
  double cpuTicks = 0;
  double ioRead = 0;
  double ioWritten = 0;
  bool any = false;
  bool anyIo = false;
};

Progress progressBetween(const Samples& before, const Samples& after) {
  Progress sum;
  for (const auto& [pid, sample] : after) {
    const auto old = before.find(pid);
    if (old == before.end() || old->second.stat.startTicks != sample.stat.startTicks)
      continue;
    sum.any = true;
    sum.cpuTicks += static_cast<double>(sample.stat.cpuTicks) - static_cast<double>(old->second.stat.cpuTicks);
    if (!sample.io || !old->second.io)
      continue;
    sum.anyIo = true;
    sum.ioRead += sample.io->read - old->second.io->read;
    sum.ioWritten += sample.io->written - old->second.io->written;
  }
  return sum;
}

// The sum of a value over all processes; nothing where one of them does not tell it.
template <class Value>
std::optional<double> sumOf(const Samples& samples, Value value) {
  double sum = 0;
  for (const auto& [pid, sample] : samples) {
    const std::optional<std::int64_t> one = value(sample);
    if (!one)
      return std::nullopt;
    sum += static_cast<double>(*one);
  }
  return sum;
}

class ProcessProbe final : public Probe {
public:
  ProcessProbe(ProcessSelector selector, SystemFolders folders)
      : m_selector(std::move(selector)), m_folders(std::move(folders)) {}

  Result<std::vector<SeriesInfo>> open() override;
  ProbeReadings read(Instant now) override;
  [[nodiscard]] std::string describe() const override { return selectorText(m_selector); }

private:
  Samples sampleAll() const;
  void search();
  void addUsage(ProbeOutput& output, const Samples& samples) const;
  void addRates(ProbeOutput& output, const Progress& progress, double seconds) const;

  ProcessSelector m_selector;
  SystemFolders m_folders;
  std::string m_prefix;
  FoundProcesses m_found;
  Samples m_last;
  Instant m_lastTime;
  Instant m_nextSearch = Instant::min();
  double m_ticksPerSecond = static_cast<double>(sysconf(_SC_CLK_TCK));
  std::int64_t m_pageBytes = sysconf(_SC_PAGESIZE);
};

Result<std::vector<SeriesInfo>> ProcessProbe::open() {
  search();
  const Samples samples = sampleAll();
  if (samples.empty())
    return fail(ErrorCode::monitorMissing, m_found.why, describe());
  std::string instance = m_selector.instance.empty() ? samples.begin()->second.stat.name : m_selector.instance;
  std::ranges::replace(instance, '/', '-'); // the parts of an id are separated by slashes
  m_prefix = "process/" + instance + "/";
  std::vector<SeriesInfo> list;
  list.reserve(kRows.size());
  for (const Row& row : kRows)
    list.push_back({.id = m_prefix + std::string(row.reading),
                    .source = "process",
                    .instance = instance,
                    .service = m_selector.service,
                    .name = std::string(row.name),
                    .unit = std::string(row.unit),
                    .min = 0,
                    .max = {}});
  list.front().max = 100.0 * std::max(1U, std::thread::hardware_concurrency());
  return list;
}

void ProcessProbe::search() { m_found = findProcesses(m_selector, m_folders); }

Samples ProcessProbe::sampleAll() const {
  Samples samples;
  for (const int pid : m_found.pids)
    if (auto sample = sampleProcess(pid, m_folders))
      samples.emplace(pid, *std::move(sample));
  return samples;
}

ProbeReadings ProcessProbe::read(Instant now) {
  ProbeOutput output(m_prefix);
  Samples samples = sampleAll();
  if (samples.size() < m_found.pids.size() || samples.empty() || now >= m_nextSearch) {
    search();
    samples = sampleAll();
    m_nextSearch = now + kSearchEvery;
  }
  if (samples.empty())
    output.fail(m_found.why);
  else
    addUsage(output, samples);
  addRates(output, progressBetween(m_last, samples), toSeconds(now - m_lastTime));
  m_last = std::move(samples);
  m_lastTime = now;
  return output.take();
}

void ProcessProbe::addUsage(ProbeOutput& output, const Samples& samples) const {
  const auto pss = sumOf(samples, [](const ProcessSample& sample) { return sample.proportionalBytes; });
  const auto fds = sumOf(samples, [](const ProcessSample& sample) { return sample.descriptors; });
  output.add("rss", sumOf(samples, [this](const ProcessSample& sample) {
               return std::optional(sample.stat.residentPages * m_pageBytes);
             }));
  output.add("pss", pss);
  output.add("threads", sumOf(samples, [](const ProcessSample& sample) { return std::optional(sample.stat.threads); }));
  output.add("fds", fds);
  if (!pss || !fds)
    output.fail("proportional memory, open files and storage are only told to the user of the process");
}

void ProcessProbe::addRates(ProbeOutput& output, const Progress& progress, double seconds) const {
  if (!progress.any || seconds <= 0)
    return;
  output.add("cpu", progress.cpuTicks / m_ticksPerSecond / seconds * 100.0);
  if (!progress.anyIo)
    return;
  output.add("ioRead", progress.ioRead / seconds);
  output.add("ioWrite", progress.ioWritten / seconds);
}

} // namespace

std::unique_ptr<Probe> makeProcessProbe(ProcessSelector selector, SystemFolders folders) {
  return std::make_unique<ProcessProbe>(std::move(selector), std::move(folders));
}

} // namespace tidemark
