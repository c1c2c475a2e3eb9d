// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/source_tree.h"

namespace tidemark {

std::string inSourceTree(const char* path) { return std::string(TIDEMARK_SOURCE_DIR "/") + path; }

} // namespace tidemark
