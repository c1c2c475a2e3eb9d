// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tidemark {

// What this machine and process allow a load generator.
struct NetLimits {
  std::uint64_t descriptors = 0;     // soft limit of open files after raising
  std::uint64_t openDescriptors = 0; // open now
  std::uint32_t firstPort = 0;       // ephemeral range, both ends included
  std::uint32_t lastPort = 0;

  [[nodiscard]] std::uint64_t freeDescriptors() const {
    return descriptors > openDescriptors ? descriptors - openDescriptors : 0;
  }
  [[nodiscard]] std::uint64_t ports() const { return lastPort >= firstPort ? lastPort - firstPort + 1U : 0; }
};

NetLimits readNetLimits();

// Raises the soft limit of descriptors to the hard one; returns what holds afterwards.
std::uint64_t raiseDescriptorLimit();

} // namespace tidemark
