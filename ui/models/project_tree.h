// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/plan/project.h"
#include "ui/models/tree_table.h"

namespace tidemark::ui {

// Targets, user classes, scenarios, SLOs, monitors and report of a project, each with its JSON Pointer.
std::vector<TreeNode> projectTree(const Project& project);

} // namespace tidemark::ui
