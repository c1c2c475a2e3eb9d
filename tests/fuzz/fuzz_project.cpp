// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A project is text from anywhere: loading it must never crash, and what was understood must save and load again as the
// same value.
#include <cstdlib>
#include <string_view>

#include "core/plan/project_file.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const auto loaded = tidemark::parseProject({reinterpret_cast<const char*>(bytes), size});
  if (tidemark::hasErrors(loaded.problems)) {
    return 0;
  }
  const auto again = tidemark::parseProject(tidemark::saveText(loaded.project));
  if (!(again.project == loaded.project)) {
    std::abort();
  }
  return 0;
}
