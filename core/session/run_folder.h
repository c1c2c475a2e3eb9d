// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace tidemark {

// The name of the run file in its folder.
inline constexpr const char* kRunFileName = "run.tmrun";

// runs/PROJECT-YYYYMMDD-HHMMSS, the project's name made fit for a file name.
std::filesystem::path defaultRunFolder(const std::string& projectName, WallTime now);

// Creates the folder. alreadyExists when a run is in it and `force` is not given (with it, that run is removed);
// cannotWrite, diskFull with the system's reason.
Result<void> prepareRunFolder(const std::filesystem::path& folder, bool force);

} // namespace tidemark
