// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tidemark {

// The whole path of a file or folder of this checkout, such as "docs/guide". Known to one source alone: a test that had
// it in its command line would be compiled anew in every clone.
std::string inSourceTree(const char* path);

} // namespace tidemark
