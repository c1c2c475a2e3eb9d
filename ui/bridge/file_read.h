// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <filesystem>
#include <functional>
#include <future>
#include <optional>
#include <string>

#include "core/base/result.h"

namespace tidemark::ui {

// Reads one file at a time without waiting for a drive that is slow, or for a pipe that nobody writes to. GUI thread.
class FileRead final {
public:
  using Late = std::function<void(Result<std::string>)>;

  FileRead();
  // Gives up what was begun before. A usual file is returned at once; what takes longer than a moment (nullopt) is
  // given to `late` from the event loop, unless it is given up.
  std::optional<Result<std::string>> start(const std::filesystem::path& file, Late late);
  void giveUp() { m_look.stop(); }
  [[nodiscard]] bool pending() const { return m_look.isActive(); }

private:
  void look();

  std::future<Result<std::string>> m_content;
  Late m_late;
  QTimer m_look;
};

} // namespace tidemark::ui
