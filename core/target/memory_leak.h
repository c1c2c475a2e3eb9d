// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/base/quantity.h"

namespace tidemark::target {

// Memory taken and written to, so that it is resident, and kept until the server ends. Stops at kLimit, so that a
// forgotten fault does not take the machine with it. One thread.
class MemoryLeak {
public:
  static constexpr Bytes kLimit{std::int64_t{1} << 30};

  void add(Bytes amount);
  [[nodiscard]] Bytes total() const { return m_total; }

private:
  void addBlock();

  static constexpr std::int64_t kBlock =
      std::int64_t{64} * 1024; // leaks are gathered, so that small ones cost no allocation each
  std::vector<std::unique_ptr<char[]>> m_blocks;
  Bytes m_total;
};

} // namespace tidemark::target
