// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <memory>

#include "core/plan/json_parser.h"
#include "tests/ui/sample_project/sample_project.h"
#include "ui/forms/field_row.h"
#include "ui/forms/form_panel.h"
#include "ui/forms/problem_label.h"
#include "ui/forms/shape_row.h"

namespace tidemark::ui {

inline QString of(const char* text) { return QString::fromUtf8(text); }

// A form of the sample project, shown.
struct FormFixture {
  std::unique_ptr<ProjectEditor> editor;
  std::unique_ptr<FormPanel> panel;

  explicit FormFixture(const char* pointer, const std::string& text = sampleProject())
      : editor(editorOf(text)), panel(std::make_unique<FormPanel>(*editor)) {
    panel->resize(500, 700);
    panel->show(of(pointer));
    panel->show();
    QApplication::setActiveWindow(panel.get());
  }

  void set(const char* pointer, const char* json) const {
    editor->set(of(pointer), parseJson(json).root, of("Set up"));
    editor->endTyping();
  }
  [[nodiscard]] QString text(const char* pointer) const {
    const JsonValue* value = editor->at(of(pointer));
    return value == nullptr ? of("nothing") : QString::fromStdString(jsonCompact(*value));
  }
  template <class Part>
  [[nodiscard]] Part* part(const char* pointer) const {
    for (Part* one : panel->findChildren<Part*>()) {
      if (one->pointer() == of(pointer) && one->isVisibleTo(panel.get())) {
        return one;
      }
    }
    return nullptr;
  }
  [[nodiscard]] QLineEdit* line(const char* pointer) const {
    auto* row = part<FieldRow>(pointer);
    return row == nullptr ? nullptr : row->findChild<QLineEdit*>();
  }
  [[nodiscard]] QString problem(const char* pointer) const {
    auto* label = part<FieldRow>(pointer)->findChild<ProblemLabel*>();
    return label->isVisible() ? label->text() : QString();
  }
  void press(const char* pointer, const char* button) const {
    for (auto* one : part<FormPart>(pointer)->findChildren<QAbstractButton*>()) {
      if (one->isVisibleTo(panel.get()) && (one->text() == of(button) || one->accessibleName() == of(button))) {
        one->click();
        return;
      }
    }
    QFAIL(button);
  }
  void choose(const char* pointer, const char* entry) const {
    auto* box = part<ShapeRow>(pointer)->findChild<QComboBox*>();
    QTest::keyClicks(box, of(entry));
  }
  [[nodiscard]] bool says(const char* words) const {
    for (const auto* label : panel->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(of(words))) {
        return true;
      }
    }
    return false;
  }
};

} // namespace tidemark::ui
