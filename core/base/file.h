// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tidemark {

// The whole file as bytes; ErrorCode::cannotRead names the path and the system's reason.
Result<std::string> readFile(const std::filesystem::path& path);

// Replaces the file by way of a temporary one beside it and a rename, so that a full disk leaves the old one.
Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace tidemark
