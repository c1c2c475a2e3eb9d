// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/run/annotations.h"
#include "ui/format/formatter.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tidemark::ui {

// What a new note or mark says, and who says it.
class AnnotationDialog final : public QDialog {
  Q_OBJECT

public:
  // `atS`: of a mark, from the start of the scenario that begins at `startS` of the run clock.
  struct Place {
    double atS = 0;
    double startS = 0;
    double lengthS = 0; // marks lie in it
  };
  AnnotationDialog(AnnotationKind kind, Place place, const QString& by, const Formatter& formatter,
                   QWidget* parent = nullptr);

  // Without id and time of writing; what is said only once the dialog was accepted.
  [[nodiscard]] Annotation annotation() const;
  [[nodiscard]] QLineEdit& text() { return *m_text; }
  [[nodiscard]] QLineEdit& at() { return *m_at; }
  [[nodiscard]] QLineEdit& by() { return *m_by; }
  [[nodiscard]] QComboBox& sections() { return *m_sections; }
  [[nodiscard]] QPushButton& addButton() { return *m_add; }

private:
  void arrange(const Formatter& formatter);
  void fillSections();
  void refresh();
  [[nodiscard]] bool isPlaced() const; // the time of a mark can be read and lies inside

  AnnotationKind m_kind;
  Place m_place;
  QLineEdit* m_text;
  QLineEdit* m_at;
  QComboBox* m_sections;
  QLineEdit* m_by;
  QPushButton* m_add;
};

} // namespace tidemark::ui
