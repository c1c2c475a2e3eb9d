// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/step_picks.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "core/plan/json_edit.h"
#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("StepPicks", text); }

// The request as the project has it now; null where another stands there.
const JsonValue* requestOf(const ProjectEditor& editor, const JsonPick& pick) {
  const JsonValue* request = editor.at(pick.requestPointer);
  if (request == nullptr || !request->isObject()) {
    return nullptr;
  }
  const bool inPoll = lastKey(pick.requestPointer.toStdString()) == "request"; // else it ends in its index
  const JsonValue* name = request->member(inPoll ? "name" : "request");
  return name != nullptr && name->text == pick.requestName.toStdString() ? request : nullptr;
}

// The names that extractors anywhere below already use.
void collectNames(const JsonValue& value, std::set<std::string>& names) {
  if (const JsonValue* extract = value.member("extract"); extract != nullptr && extract->isList()) {
    for (const JsonValue& one : extract->items) {
      if (const JsonValue* name = one.member("name")) {
        names.insert(name->text);
      }
    }
  }
  for (const JsonValue& item : value.items) {
    collectNames(item, names);
  }
}

// What a new name may not be: an extractor's of any class, a variable's.
std::set<std::string> takenNames(const ProjectEditor& editor) {
  std::set<std::string> names{"env"};
  if (const JsonValue* classes = editor.at(QStringLiteral("/userClasses"))) {
    collectNames(*classes, names);
  }
  if (const JsonValue* variables = editor.at(QStringLiteral("/variables"))) {
    for (const JsonValue& variable : variables->items) {
      names.insert(variable.key);
    }
  }
  return names;
}

std::string freeName(const ProjectEditor& editor, const QString& key) {
  const std::set<std::string> taken = takenNames(editor);
  const std::string wanted = identifierFor(key).toStdString();
  std::string name = wanted;
  for (int number = 2; taken.contains(name); ++number) {
    name = wanted + std::to_string(number);
  }
  return name;
}

// Appends to a list of the request that may not be there yet.
bool append(ProjectEditor& editor, const JsonPick& pick, const QString& list, JsonValue item, const QString& what) {
  const QString pointer = pick.requestPointer + QLatin1Char('/') + list;
  const JsonValue* there = editor.at(pointer);
  if (there == nullptr) {
    return editor.set(pointer, JsonValue::list().add(std::move(item)), what);
  }
  return there->isList() &&
         editor.insert(pointer + QStringLiteral("/%1").arg(there->items.size()), std::move(item), what);
}

PickOutcome gone() {
  return {false, words(QT_TRANSLATE_NOOP("StepPicks", "The step has changed since it was tried. Try once again."))};
}

PickOutcome unchanged() {
  return {false, words(QT_TRANSLATE_NOOP("StepPicks", "The project cannot be edited as it is now."))};
}

PickOutcome addCheck(ProjectEditor& editor, const JsonPick& pick, JsonValue check) {
  const JsonValue* request = requestOf(editor, pick);
  if (request == nullptr) {
    return gone();
  }
  const JsonValue* checks = request->member("checks");
  if (checks != nullptr && std::ranges::any_of(checks->items, [&](const auto& one) { return sameJson(one, check); })) {
    return {false, words(QT_TRANSLATE_NOOP("StepPicks", "%1 has this check already.")).arg(pick.requestName)};
  }
  if (!append(editor, pick, QStringLiteral("checks"), std::move(check),
              words(QT_TRANSLATE_NOOP("StepPicks", "Add check")))) {
    return unchanged();
  }
  return {true, words(QT_TRANSLATE_NOOP("StepPicks", "%1 now checks %2.")).arg(pick.requestName, pick.path)};
}

} // namespace

QString identifierFor(const QString& key) {
  QString name;
  for (const QChar c : key) {
    const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('_'));
    name += plain ? c : QLatin1Char('_');
  }
  if (name.isEmpty() || std::ranges::count(name, QLatin1Char('_')) == name.size()) {
    return QStringLiteral("value");
  }
  return name.front().isDigit() ? QLatin1Char('_') + name : name;
}

QString whyNotEquals(const JsonValue& value) {
  return jsonCompact(value).find("${") == std::string::npos
             ? QString()
             : words(QT_TRANSLATE_NOOP("StepPicks", "The value holds a secret, or reads as a variable."));
}

PickOutcome extractPicked(ProjectEditor& editor, const JsonPick& pick) {
  const JsonValue* request = requestOf(editor, pick);
  if (request == nullptr) {
    return gone();
  }
  const std::string path = pick.path.toStdString();
  if (const JsonValue* extract = request->member("extract")) {
    for (const JsonValue& one : extract->items) {
      const JsonValue* json = one.member("json");
      const JsonValue* name = one.member("name");
      if (json != nullptr && json->text == path && name != nullptr) {
        return {false, words(QT_TRANSLATE_NOOP("StepPicks", "%1 extracts it already as ${%2}."))
                           .arg(pick.requestName, QString::fromStdString(name->text))};
      }
    }
  }
  const std::string name = freeName(editor, pick.key);
  JsonValue extract = JsonValue::object();
  extract.add("name", JsonValue::ofText(name)).add("json", JsonValue::ofText(path));
  if (!append(editor, pick, QStringLiteral("extract"), std::move(extract),
              words(QT_TRANSLATE_NOOP("StepPicks", "Add extractor")))) {
    return unchanged();
  }
  return {true, words(QT_TRANSLATE_NOOP("StepPicks", "%1 now extracts ${%2}."))
                    .arg(pick.requestName, QString::fromStdString(name))};
}

PickOutcome checkPickedEquals(ProjectEditor& editor, const JsonPick& pick) {
  if (const QString why = whyNotEquals(pick.value); !why.isEmpty()) {
    return {false, why};
  }
  JsonValue check = JsonValue::object();
  check.add("json", JsonValue::ofText(pick.path.toStdString())).add("equals", pick.value);
  return addCheck(editor, pick, std::move(check));
}

PickOutcome checkPickedExists(ProjectEditor& editor, const JsonPick& pick) {
  JsonValue check = JsonValue::object();
  check.add("json", JsonValue::ofText(pick.path.toStdString())).add("exists", JsonValue::ofBoolean(true));
  return addCheck(editor, pick, std::move(check));
}

} // namespace tidemark::ui
