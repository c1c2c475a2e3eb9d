// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/slo_adoption.h"

#include <QCoreApplication>

#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Slos", text); }

// Where the scenario of that name stands in the document, disabled ones included.
std::optional<QString> pointerOf(const ProjectEditor& editor, const std::string& scenario) {
  const JsonValue* scenarios = editor.at(QStringLiteral("/scenarios"));
  for (std::size_t i = 0; scenarios != nullptr && i < scenarios->items.size(); ++i) {
    const JsonValue* name = scenarios->items[i].member("name");
    if (name != nullptr && name->isText() && name->text == scenario) {
      return QStringLiteral("/scenarios/%1/slos").arg(i);
    }
  }
  return std::nullopt;
}

} // namespace

JsonValue sloJson(const std::string& metric, const std::string& of, const std::string& limit,
                  const std::string& window) {
  JsonValue slo = JsonValue::object();
  slo.add("metric", JsonValue::ofText(metric));
  if (!of.empty()) {
    slo.add("of", JsonValue::ofText(of));
  }
  slo.add("limit", JsonValue::ofText(limit));
  slo.add("window", JsonValue::ofText(window));
  return slo;
}

std::optional<QString> obstacleToSlos(const ProjectEditor* editor, const std::string& scenario) {
  if (editor == nullptr || !editor->document()) {
    return words(QT_TRANSLATE_NOOP("Slos", "No project is open. Open the project of this run to add them to it."));
  }
  if (!editor->isEditable()) {
    return words(QT_TRANSLATE_NOOP("Slos", "The open project cannot be edited until its text is valid JSON again."));
  }
  if (!pointerOf(*editor, scenario)) {
    return words(QT_TRANSLATE_NOOP("Slos", "The open project has no scenario named %1. Open the project of this run."))
        .arg(QString::fromStdString(scenario));
  }
  return std::nullopt;
}

bool addSlos(ProjectEditor& editor, const std::string& scenario, const std::vector<JsonValue>& slos) {
  if (slos.empty() || obstacleToSlos(&editor, scenario)) {
    return false;
  }
  const QString pointer = *pointerOf(editor, scenario);
  const JsonValue* before = editor.at(pointer);
  JsonValue all = before != nullptr && before->isList() ? *before : JsonValue::list();
  for (const JsonValue& slo : slos) {
    all.add(slo);
  }
  editor.endTyping(); // never part of what was typed there before
  const bool done = editor.set(pointer, std::move(all), words(QT_TRANSLATE_NOOP("Slos", "Add suggested SLOs")));
  editor.endTyping();
  return done;
}

} // namespace tidemark::ui
