// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <functional>
#include <vector>

#include "core/session/preflight.h"
#include "ui/viewstate/project_document.h"

namespace tidemark::ui {

// What stands in the way of running the open project, looked at on a pool thread because targets may take their time.
// The newest look wins; what an older one finds is dropped. GUI thread.
class Preflight final : public QObject {
  Q_OBJECT

public:
  // Asks the machine and the targets; called on a pool thread.
  using Look = std::function<std::vector<PreflightItem>(const RunPlan& plan, const Secrets& secrets,
                                                        const std::filesystem::path& folder)>;
  explicit Preflight(Look look, QObject* parent = nullptr);
  explicit Preflight(QObject* parent = nullptr); // core's own pre-flight

  // `folder`: where the run will be stored. A document that cannot run is only forgotten.
  void look(const ProjectDocument& document, const std::filesystem::path& folder);
  void forget(); // what was found is of another project

  [[nodiscard]] bool isLooking() const { return m_looking; }
  [[nodiscard]] const std::vector<PreflightItem>& items() const { return m_items; } // of the last look; empty: none
  // Something was found that a run is refused for.
  [[nodiscard]] bool refuses() const;

Q_SIGNALS:
  void changed(); // looking, or items, are others now

private:
  Look m_look;
  std::vector<PreflightItem> m_items;
  int m_latest = 0; // number of the newest look
  bool m_looking = false;
};

} // namespace tidemark::ui
