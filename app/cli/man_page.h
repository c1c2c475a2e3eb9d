// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/cli/shell_completion.h"

namespace tidemark::cli {

// The man page of section 1, in the man macros of roff. Pure text from the option table; no date in it.
std::string manPage(const ProgramPage& page);

} // namespace tidemark::cli
