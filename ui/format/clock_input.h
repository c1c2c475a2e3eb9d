// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace tidemark::ui {

// A position on the run clock as people type it: "125", "2:05" or "1:02:05", in whole seconds. Minutes and seconds
// after a colon are below 60. Nullopt for anything else.
std::optional<qint64> secondsOf(QStringView text);

} // namespace tidemark::ui
