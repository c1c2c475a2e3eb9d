// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/plan/json_value.h"

namespace tidemark::ui {

// Environments as a grid: constants down, environments across. Pure; each change gives the whole object anew.
struct EnvironmentGrid {
  QStringList constants;
  QStringList environments;
};
// The constants among `variables`, then those that only an environment names.
EnvironmentGrid gridOf(const JsonValue* variables, const JsonValue* environments);

// An empty text takes the constant out of the environment.
JsonValue withCell(const JsonValue* environments, const QString& environment, const QString& constant,
                   const QString& typed);
QString cellText(const JsonValue* environments, const QString& environment, const QString& constant);
JsonValue withEnvironment(const JsonValue* environments, const QString& name);
JsonValue withoutEnvironment(const JsonValue* environments, const QString& name);
JsonValue withRenamed(const JsonValue* environments, const QString& from, const QString& to);

} // namespace tidemark::ui
