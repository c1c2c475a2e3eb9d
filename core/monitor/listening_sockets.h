// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string_view>

namespace tidemark {

// Inodes of the sockets that listen on a port, from the text of /proc/net/tcp or tcp6.
std::set<std::uint64_t> parseListeningInodes(std::string_view netTcp, int port);

// The inode in "socket:[1234]", the target of a link in /proc/PID/fd; nothing for other kinds of file.
std::optional<std::uint64_t> parseSocketLink(std::string_view target);

} // namespace tidemark
