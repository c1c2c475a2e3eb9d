// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"

namespace tidemark {

// The embedded demo system on a loopback port of the kernel's choice, for `tidemark demo` and *Try the demo*.
// Runs on a thread of its own until destroyed.
class DemoTarget {
public:
  static Result<std::unique_ptr<DemoTarget>> start();
  ~DemoTarget();
  DemoTarget(const DemoTarget&) = delete;
  DemoTarget& operator=(const DemoTarget&) = delete;

  [[nodiscard]] std::string baseUrl() const; // "http://127.0.0.1:40123"

private:
  struct Server;
  explicit DemoTarget(std::unique_ptr<Server> server);
  std::unique_ptr<Server> m_server;
};

} // namespace tidemark
