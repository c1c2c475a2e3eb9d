// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/baseline.h"

#include <QCoreApplication>
#include <system_error>

namespace tidemark::ui {
namespace {

constexpr const char* kLastPass = "last-pass";
const QString kReport = QStringLiteral("/report");
const QString kPlace = QStringLiteral("/report/baseline");

QString words(const char* text) { return QCoreApplication::translate("Baseline", text); }

// The folder that paths of the project are relative to; empty where it lies in none.
std::filesystem::path folderOf(const ProjectDocument& document) {
  std::error_code ignored;
  const auto folder = document.file.parent_path();
  return folder.is_absolute() && std::filesystem::is_directory(folder, ignored) ? folder : std::filesystem::path();
}

} // namespace

std::filesystem::path baselineOf(const ProjectDocument& document) {
  const auto* text = std::get_if<std::string>(&document.loaded.project.report.baseline);
  if (text == nullptr || text->empty() || *text == kLastPass) {
    return {};
  }
  const std::filesystem::path path(*text);
  return (path.is_absolute() ? path : document.file.parent_path() / path).lexically_normal();
}

bool setBaseline(ProjectEditor& editor, const std::filesystem::path& file) {
  if (!editor.isEditable()) {
    return false;
  }
  const auto folder = folderOf(*editor.document());
  const auto relative = folder.empty() ? std::filesystem::path() : file.lexically_relative(folder);
  JsonValue path = JsonValue::ofText((relative.empty() ? file : relative).generic_string());
  const QString what = words(QT_TRANSLATE_NOOP("Baseline", "Set baseline"));
  editor.endTyping(); // a choice of its own, not a word typed on
  if (editor.at(kReport) == nullptr) {
    return editor.set(kReport, JsonValue::object().add("baseline", std::move(path)), what);
  }
  return editor.set(kPlace, std::move(path), what);
}

bool clearBaseline(ProjectEditor& editor) {
  return editor.at(kPlace) != nullptr && editor.remove(kPlace, words(QT_TRANSLATE_NOOP("Baseline", "Clear baseline")));
}

} // namespace tidemark::ui
