// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "tests/fakes/recorded_run.h"

namespace tidemark::fakes {

// The recorded run as the file run.tmrun in a folder of its own below `parent`. What cannot be written ends the test
// program. Returns the file.
std::filesystem::path storeRun(const std::filesystem::path& parent, const std::string& folder,
                               const RecordedRunOptions& options = {});

} // namespace tidemark::fakes
