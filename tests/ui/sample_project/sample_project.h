// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

// A small project that can run: one target, an environment "other" with port 9090, one user class whose flow is a
// request, a transaction around a request, and a wait; one scenario of three iterations.
std::string sampleProject();

// An editor with this text, or the sample, as the file /tmp/x.tidemark.json.
std::unique_ptr<ProjectEditor> editorOf(const std::string& text = sampleProject());

} // namespace tidemark::ui
