// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "core/target/target_server.h"

namespace tidemark::ui {

// A second system under test with a project for it, for what a healthy demo does not show: failures, findings, runs
// that differ, secrets, loads of every kind. The system keeps its port when it gets faults, so that the plan stays.
class Shop final {
public:
  Shop();

  [[nodiscard]] std::string project() const;          // its file
  void serve(const std::vector<std::string>& faults); // in place of the one before
  [[nodiscard]] std::string broken() const;           // a file full of problems
  [[nodiscard]] std::string refused() const;          // a project that pre-flight refuses

private:
  [[nodiscard]] std::string write(const char* name, const std::string& text) const;

  QTemporaryDir m_folder;
  std::unique_ptr<TargetServer> m_server;
  std::uint16_t m_port = 0;
};

} // namespace tidemark::ui
