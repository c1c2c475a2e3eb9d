// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <vector>

#include "ui/models/compared_rows.h"

namespace tidemark::ui {

// The runs that are compared, in their order; the first is the baseline. Files are read in the background; one that
// cannot be read stays in the list with its reason and stops no other. GUI thread.
class ComparedRuns final : public QObject {
  Q_OBJECT

public:
  explicit ComparedRuns(QObject* parent = nullptr) : QObject(parent) {}

  [[nodiscard]] const std::vector<ComparedRun>& runs() const { return m_runs; }
  [[nodiscard]] bool contains(const std::filesystem::path& file) const;

  // At the end; one that is there already stays where it is.
  void add(const std::filesystem::path& file);
  void remove(const std::filesystem::path& file);
  void makeBaseline(const std::filesystem::path& file); // moves it to the front
  void clear();

Q_SIGNALS:
  void changed(); // another list, another order, or a run was read

private:
  struct Read;
  void take(const std::filesystem::path& file, Read read);
  [[nodiscard]] int freeLook() const;

  std::vector<ComparedRun> m_runs;
};

} // namespace tidemark::ui
