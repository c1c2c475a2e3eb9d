// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/forms/form_part.h"

class QFormLayout;
class QVBoxLayout;

namespace tidemark::ui {

class ProblemLabel;

// The fields of one record in the shape it has, one under the other, and what is wrong with the record itself. Built
// anew only when the shape changes. A value that is no record is shown as `plain` where that may be, else as JSON.
class RecordForm final : public FormPart {
  Q_OBJECT

public:
  RecordForm(const FormContext& context, const QString& pointer, const TableInfo& table,
             const std::optional<FieldInfo>& plain = {}, QWidget* parent = nullptr);

  void refresh() override;
  bool goTo(const QString& pointer) override;

private:
  // A record whose fields stand in this form: its own, and one that its shape holds as a whole.
  struct Place {
    QString pointer;
    const TableInfo* table = nullptr;
  };
  void build();
  void addRows(QFormLayout& form, const Place& place, const JsonValue& record);
  void addField(QFormLayout& form, const Place& place, const FieldInfo& field, const AlternativeInfo* shape);
  void addPart(QFormLayout& form, FormPart* part);
  void showProblems();
  [[nodiscard]] std::string structure() const;

  const TableInfo& m_table;
  std::optional<FieldInfo> m_plain;
  QVBoxLayout* m_layout;
  ProblemLabel* m_problems;
  QWidget* m_body = nullptr;
  std::vector<FormPart*> m_parts;
  std::vector<Place> m_places;
  std::string m_structure = "?"; // of what is built
};

} // namespace tidemark::ui
