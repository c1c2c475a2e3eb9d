// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include "core/plan/json_value.h"
#include "core/plan/problem.h"
#include "ui/format/formatter.h"
#include "ui/models/load_profile.h"

namespace tidemark::ui {

// What a table of stages shows.
struct StagesContent {
  JsonValue stages = JsonValue::list(); // as the file holds them, wrong values too
  LoadProfile profile;                  // of these
  Problems problems;                    // pointers from the list: "/1/over"
  bool editable = true;
};

// The stages of a load as a table, one row a stage. Changes nothing by itself: an edited cell asks for a new stage by
// `stageEdited`, and shows it once the content is set again. What cannot be read stays as it was typed, with the
// loader's message. GUI thread.
class StagesModel final : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column : int { change, level, length, name, kind, start, columns };
  // Choices of a cell that is chosen, not typed; its EditRole is the index.
  enum Role : int { choicesRole = Qt::UserRole + 100, toneRole, faintRole };

  explicit StagesModel(const Formatter& formatter, QObject* parent = nullptr);
  void setContent(StagesContent content);
  [[nodiscard]] const StagesContent& content() const { return m_content; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
  void stageEdited(int row, const tidemark::JsonValue& stage);

private:
  [[nodiscard]] static QString wordOf(StageShape shape);
  [[nodiscard]] QStringList choicesOf(int column) const; // empty where a cell is typed
  [[nodiscard]] QString textOf(const QModelIndex& index) const;
  [[nodiscard]] QString shapeKind(std::size_t row) const; // of a stage that names none
  [[nodiscard]] QString writtenText(const QModelIndex& index) const;
  [[nodiscard]] QVariant editValue(const QModelIndex& index) const;
  [[nodiscard]] const Problem* problemAt(const QModelIndex& index) const;
  [[nodiscard]] std::string keyOf(const QModelIndex& index) const;
  [[nodiscard]] JsonValue edited(const QModelIndex& index, const QVariant& value) const;

  const Formatter& m_formatter;
  StagesContent m_content;
};

} // namespace tidemark::ui
