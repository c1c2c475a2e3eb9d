// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/plan/step.h"
#include "ui/models/tree_table.h"

namespace tidemark::ui {

// The steps of a list with everything below them; `pointer` is the JSON Pointer of the list.
std::vector<TreeNode> stepNodes(const Steps& steps, const QString& pointer);

} // namespace tidemark::ui
