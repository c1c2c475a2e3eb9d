// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "core/base/result.h"
#include "ui/models/history.h"

namespace tidemark::ui {

// What goes to the trash with a run: its whole folder where that holds nothing but the run's own files, else those
// files.
std::vector<std::filesystem::path> trashOf(const std::filesystem::path& file);

// The stored runs of a folder, and those opened from elsewhere. Files are listed first and their heads read after, all
// in the background, the newest scan wins; what was read once is kept until the file is another (time, size). Runs of
// older versions, which do not hold their verdict, are judged last. What was read or judged is told a few times a
// second. GUI thread.
class RunHistory final : public QObject {
  Q_OBJECT

public:
  explicit RunHistory(QObject* parent = nullptr);
  ~RunHistory() override;

  void setFolder(const std::filesystem::path& folder); // scans it
  void rescan();
  void addFile(const std::filesystem::path& file); // listed from now on, wherever it lies
  // Somebody else wrote to it, such as the page that shows it; nothing happens where it is not listed.
  void reread(const std::filesystem::path& file);
  // While one runs, runs without an end may be it, and are not deleted.
  void setRunInProgress(bool inProgress) { m_inProgress = inProgress; }

  [[nodiscard]] const std::vector<StoredRun>& runs() const { return m_runs; }   // newest first
  [[nodiscard]] const StoredRun* find(const std::filesystem::path& file) const; // null: not listed
  [[nodiscard]] bool busy() const { return m_busy; }                            // still listing, reading or judging

  // Into the run file, in the background; failed() says what did not go, such as a file that may only be read.
  void setTags(const std::filesystem::path& file, const QStringList& tags);
  void setNote(const std::filesystem::path& file, const QString& text); // empty: takes it away
  Result<void> moveToTrash(const std::filesystem::path& file);

Q_SIGNALS:
  void changed();
  void failed(const tidemark::Error& error);

private:
  using Token = std::shared_ptr<const std::atomic<bool>>; // true: a newer scan has begun
  struct Head;
  struct Judgement;
  void takeList(std::vector<StoredRun> runs);
  template <class One>
  void inSlices(std::vector<std::filesystem::path> files, One (*read)(const std::filesystem::path&),
                void (RunHistory::*take)(std::vector<One>), void (RunHistory::*goOn)());
  void readHeads();
  void takeHeads(std::vector<Head> heads);
  void judgeOlder();
  void takeVerdicts(std::vector<Judgement> verdicts);
  template <class Write>
  void write(const std::filesystem::path& file, Write change);
  StoredRun* listed(const std::filesystem::path& file);

  std::filesystem::path m_folder;
  std::set<std::filesystem::path> m_added;
  std::vector<StoredRun> m_runs;
  std::map<std::filesystem::path, std::size_t> m_places; // in m_runs
  std::map<std::filesystem::path, StoredRun> m_known;    // all that were ever read
  std::shared_ptr<std::atomic<bool>> m_outdated;         // of the scan in progress
  bool m_busy = false;
  bool m_inProgress = false;
};

} // namespace tidemark::ui
