// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/plan/project.h"

namespace tidemark {

// How a user class waits between iterations, in words: "think time 1s to 3s", "pacing 10s", "no wait".
std::string paceText(const UserClass& userClass);

} // namespace tidemark
