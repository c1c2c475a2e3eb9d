// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/json_value.h"
#include "ui/models/tree_table.h"

namespace tidemark::ui {

// A JSON value as one tree: keys and indices with what stands there; TreeNode::pointer is the place in it. A list shows
// its first items only, and the whole no more nodes than a window can hold; a node without pointer says what is left
// out.
TreeNode jsonTree(const JsonValue& root);

} // namespace tidemark::ui
