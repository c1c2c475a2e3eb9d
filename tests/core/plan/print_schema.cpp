// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "core/plan/project_file.h"

// Prints the JSON Schema, for resources/schema/tidemark-project-1.schema.json.
int main() { return std::fputs(tidemark::projectSchema().c_str(), stdout) < 0 ? 1 : 0; }
