// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_history.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/run/run_store.h"
#include "core/run/slo_evaluator.h"
#include "core/session/run_folder.h"
#include "ui/bridge/background.h"

namespace tidemark::ui {
namespace {

constexpr qint64 kReadMs = 400; // heads are shown this often while many are read
constexpr std::array kOwnSuffixes{"", "-wal", "-shm", "-journal"};

std::string userName() {
  const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
  return name.toStdString();
}

std::string nowUtc() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(); }

bool sameFile(const StoredRun& a, const StoredRun& b) { return a.modified == b.modified && a.bytes == b.bytes; }

Result<VerdictOutcome> judged(const std::filesystem::path& file) {
  const auto record = RunStore::open(file);
  if (!record) {
    return std::unexpected(record.error());
  }
  return verdictOf(*record, judgeAll(*record), std::nullopt).outcome;
}

// First the new one, then the old away: whatever happens between, nothing that was said is lost.
Result<void> replaceNote(const std::filesystem::path& file, std::optional<std::int64_t> old, const std::string& text) {
  Result<void> done;
  if (!text.empty()) {
    Annotation note;
    note.kind = AnnotationKind::note;
    note.text = text;
    note.by = userName();
    note.onUtc = nowUtc();
    done = addAnnotation(file, note);
  }
  return done && old ? removeAnnotation(file, *old) : done;
}

} // namespace

struct RunHistory::Head {
  std::filesystem::path file;
  Result<RunSummary> summary;
};

struct RunHistory::Judgement {
  std::filesystem::path file;
  Result<VerdictOutcome> outcome;
};

std::vector<std::filesystem::path> trashOf(const std::filesystem::path& file) {
  const std::string name = file.filename().string();
  const auto isOwn = [&name](const std::string& other) {
    return std::ranges::any_of(kOwnSuffixes, [&](const char* suffix) { return other == name + suffix; });
  };
  std::error_code ignored;
  bool onlyOwn = name == kRunFileName;
  std::vector<std::filesystem::path> own;
  for (const auto& entry : std::filesystem::directory_iterator(file.parent_path(), ignored)) {
    const bool mine = isOwn(entry.path().filename().string());
    onlyOwn = onlyOwn && mine;
    if (mine) {
      own.push_back(entry.path());
    }
  }
  return onlyOwn && !own.empty() ? std::vector{file.parent_path()} : own;
}

RunHistory::RunHistory(QObject* parent) : QObject(parent) {}

RunHistory::~RunHistory() {
  if (m_outdated) {
    *m_outdated = true;
  }
}

void RunHistory::setFolder(const std::filesystem::path& folder) {
  m_folder = folder;
  rescan();
}

void RunHistory::addFile(const std::filesystem::path& file) {
  if (find(file) == nullptr && m_added.insert(file).second) {
    rescan();
  }
}

void RunHistory::rescan() {
  if (m_outdated) {
    *m_outdated = true;
  }
  m_outdated = std::make_shared<std::atomic<bool>>(false);
  m_busy = true;
  inBackground(
      this,
      [folder = m_folder, added = m_added] {
        std::vector<StoredRun> runs = storedRuns(folder);
        for (const auto& file : added) {
          if (std::ranges::find(runs, file, &StoredRun::file) != runs.end()) {
            continue;
          }
          if (auto run = storedRun(file)) {
            runs.push_back(std::move(*run));
          }
        }
        return runs;
      },
      [this, outdated = Token(m_outdated)](std::vector<StoredRun> runs) {
        if (!*outdated) {
          takeList(std::move(runs));
        }
      });
}

void RunHistory::takeList(std::vector<StoredRun> runs) {
  m_places.clear();
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const auto known = m_known.find(runs[i].file);
    if (known != m_known.end() && sameFile(known->second, runs[i])) {
      runs[i] = known->second;
    }
    m_places[runs[i].file] = i;
  }
  m_runs = std::move(runs);
  Q_EMIT changed();
  readHeads();
}

StoredRun* RunHistory::listed(const std::filesystem::path& file) {
  const auto place = m_places.find(file);
  return place == m_places.end() ? nullptr : &m_runs[place->second];
}

const StoredRun* RunHistory::find(const std::filesystem::path& file) const {
  const auto place = m_places.find(file);
  return place == m_places.end() ? nullptr : &m_runs[place->second];
}

// As many as a moment allows, in the background; then what is left.
template <class One>
void RunHistory::inSlices(std::vector<std::filesystem::path> files, One (*read)(const std::filesystem::path&),
                          void (RunHistory::*take)(std::vector<One>), void (RunHistory::*goOn)()) {
  inBackground(
      this,
      [files = std::move(files), read, outdated = Token(m_outdated)] {
        QElapsedTimer clock;
        clock.start();
        std::vector<One> slice;
        for (std::size_t i = 0; i < files.size() && clock.elapsed() < kReadMs && !*outdated; ++i) {
          slice.push_back(read(files[i]));
        }
        return slice;
      },
      [this, take, goOn, outdated = Token(m_outdated)](std::vector<One> slice) {
        if (!*outdated) {
          (this->*take)(std::move(slice));
          (this->*goOn)();
        }
      });
}

void RunHistory::readHeads() {
  std::vector<std::filesystem::path> files;
  for (const StoredRun& run : m_runs) {
    if (!run.summary && !run.problem) {
      files.push_back(run.file);
    }
  }
  if (files.empty()) {
    judgeOlder();
    return;
  }
  const auto read = [](const std::filesystem::path& file) { return Head{file, readSummary(file)}; };
  inSlices<Head>(std::move(files), read, &RunHistory::takeHeads, &RunHistory::readHeads);
}

void RunHistory::takeHeads(std::vector<Head> heads) {
  for (Head& head : heads) {
    StoredRun* run = listed(head.file);
    if (run == nullptr) {
      continue;
    }
    if (head.summary) {
      run->summary = std::make_shared<const RunSummary>(std::move(*head.summary));
      run->problem.reset();
    } else {
      run->problem = head.summary.error();
    }
    m_known[run->file] = *run;
  }
  Q_EMIT changed();
}

void RunHistory::judgeOlder() {
  std::vector<std::filesystem::path> files;
  for (const StoredRun& run : m_runs) {
    if (run.summary && run.summary->info.endedAt && !run.verdict() && !run.problem) {
      files.push_back(run.file);
    }
  }
  m_busy = !files.empty();
  if (!m_busy) {
    return;
  }
  const auto read = [](const std::filesystem::path& file) { return Judgement{file, judged(file)}; };
  inSlices<Judgement>(std::move(files), read, &RunHistory::takeVerdicts, &RunHistory::judgeOlder);
}

void RunHistory::takeVerdicts(std::vector<Judgement> verdicts) {
  for (Judgement& verdict : verdicts) {
    StoredRun* run = listed(verdict.file);
    if (run == nullptr) {
      continue;
    }
    if (verdict.outcome) {
      run->judged = *verdict.outcome;
    } else {
      run->problem = verdict.outcome.error();
    }
    m_known[run->file] = *run;
  }
  Q_EMIT changed();
}

// After it was written to: another time and size, the same verdict.
void RunHistory::reread(const std::filesystem::path& file) {
  inBackground(
      this, [file] { return std::pair(storedRun(file), Head{file, readSummary(file)}); },
      [this](std::pair<std::optional<StoredRun>, Head> read) {
        StoredRun* run = listed(read.second.file);
        if (run == nullptr || !read.first) {
          return;
        }
        run->bytes = read.first->bytes;
        run->modified = read.first->modified;
        std::vector<Head> heads;
        heads.push_back(std::move(read.second));
        takeHeads(std::move(heads));
      });
}

template <class Write>
void RunHistory::write(const std::filesystem::path& file, Write change) {
  inBackground(this, std::move(change), [this, file](Result<void> done) {
    if (!done) {
      Q_EMIT failed(done.error());
      return;
    }
    reread(file);
  });
}

void RunHistory::setTags(const std::filesystem::path& file, const QStringList& tags) {
  TagChange change{.tags = {}, .by = userName(), .onUtc = nowUtc()};
  for (const QString& tag : tags) {
    change.tags.push_back(tag.toStdString());
  }
  write(file, [file, change = std::move(change)] { return replaceTags(file, change); });
}

void RunHistory::setNote(const std::filesystem::path& file, const QString& text) {
  const StoredRun* run = find(file);
  const Annotation* old = run == nullptr ? nullptr : noteOf(*run);
  const std::optional<std::int64_t> id = old == nullptr ? std::nullopt : std::optional(old->id);
  write(file, [file, id, text = text.trimmed().toStdString()] { return replaceNote(file, id, text); });
}

Result<void> RunHistory::moveToTrash(const std::filesystem::path& file) {
  const StoredRun* run = find(file);
  if (m_inProgress && run != nullptr && run->summary && !run->summary->info.endedAt) {
    return fail(ErrorCode::cannotWrite, sentence("the run is still in progress"), file.string(),
                sentence("stop the run first"));
  }
  for (const auto& path : trashOf(file)) {
    if (!QFile::moveToTrash(QString::fromStdString(path.string()))) {
      return fail(ErrorCode::cannotWrite, sentence("it cannot be moved to the trash"), path.string(),
                  sentence("open its folder and delete it there"));
    }
  }
  m_added.erase(file);
  m_known.erase(file);
  rescan();
  return {};
}

} // namespace tidemark::ui
