// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/base/result.h"
#include "core/target/file_descriptor.h"

namespace tidemark::target {

// A listening, non-blocking TCP socket and the port the kernel gave it.
struct Listener {
  FileDescriptor socket;
  std::uint16_t port = 0;
};

// Listens on an IPv4 or IPv6 address; port 0 takes a free one. ErrorCode::portInUse where it is taken.
Result<Listener> listenOn(const std::string& address, std::uint16_t port);

} // namespace tidemark::target
