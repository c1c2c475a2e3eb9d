// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/environment_grid.h"

#include <algorithm>

#include "core/plan/json_edit.h"
#include "ui/forms/line_syntax.h"

namespace tidemark::ui {
namespace {

JsonValue copyOf(const JsonValue* environments) {
  return environments != nullptr && environments->isObject() ? *environments : JsonValue::object();
}

JsonValue* memberOf(JsonValue& object, const QString& name) {
  return valueAt(object, pointerTo("", name.toStdString()));
}

const JsonValue* cellOf(const JsonValue* environments, const QString& environment, const QString& constant) {
  const JsonValue* object = environments == nullptr ? nullptr : environments->member(environment.toStdString());
  return object == nullptr ? nullptr : object->member(constant.toStdString());
}

void append(QStringList& names, const JsonValue& object) {
  for (const JsonValue& member : object.items) {
    if (const QString name = QString::fromStdString(member.key); !names.contains(name)) {
      names.append(name);
    }
  }
}

} // namespace

EnvironmentGrid gridOf(const JsonValue* variables, const JsonValue* environments) {
  EnvironmentGrid grid;
  if (variables != nullptr) {
    for (const JsonValue& variable : variables->items) {
      if (!variable.isObject()) {
        grid.constants.append(QString::fromStdString(variable.key));
      }
    }
  }
  if (environments != nullptr && environments->isObject()) {
    append(grid.environments, *environments);
    for (const JsonValue& environment : environments->items) {
      append(grid.constants, environment);
    }
  }
  return grid;
}

QString cellText(const JsonValue* environments, const QString& environment, const QString& constant) {
  const JsonValue* cell = cellOf(environments, environment, constant);
  return cell == nullptr ? QString() : lineSyntax(FieldKind::constant)->text(*cell);
}

JsonValue withCell(const JsonValue* environments, const QString& environment, const QString& constant,
                   const QString& typed) {
  JsonValue whole = copyOf(environments);
  const std::string place = pointerTo(pointerTo("", environment.toStdString()), constant.toStdString());
  if (typed.isEmpty()) {
    removeAt(whole, place);
  } else {
    setAt(whole, place, lineSyntax(FieldKind::constant)->value(typed));
  }
  return whole;
}

JsonValue withEnvironment(const JsonValue* environments, const QString& name) {
  JsonValue whole = copyOf(environments);
  if (memberOf(whole, name) == nullptr) {
    whole.add(name.toStdString(), JsonValue::object());
  }
  return whole;
}

JsonValue withoutEnvironment(const JsonValue* environments, const QString& name) {
  JsonValue whole = copyOf(environments);
  removeAt(whole, pointerTo("", name.toStdString()));
  return whole;
}

JsonValue withRenamed(const JsonValue* environments, const QString& from, const QString& to) {
  JsonValue whole = copyOf(environments);
  JsonValue* member = memberOf(whole, from);
  if (member != nullptr && memberOf(whole, to) == nullptr) {
    member->key = to.toStdString();
  }
  return whole;
}

} // namespace tidemark::ui
