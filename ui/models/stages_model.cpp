// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stages_model.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/plan/enum_names.h"
#include "core/plan/json_edit.h"
#include "ui/format/labels.h"
#include "ui/models/problem_rows.h"
#include "ui/models/stage_edit.h"
#include "ui/models/typed_text.h"

namespace tidemark::ui {
namespace {

// Ways to write a stage, in the order offered; arrivals know no pace.
constexpr std::array kUserShapes{StageShape::ramp, StageShape::hold, StageShape::jump, StageShape::pace};
std::span<const StageShape> shapesOf(bool arrivals) {
  return std::span(kUserShapes).first(arrivals ? kUserShapes.size() - 1 : kUserShapes.size());
}
// Kinds that a file may name; the first, none, is by the stage's shape.
constexpr std::array kKinds{StageKind::automatic, StageKind::ramp, StageKind::hold, StageKind::spike,
                            StageKind::recovery};

// Nothing chosen where it is none of them.
template <class List, class T>
int indexIn(const List& list, const T& value) {
  const auto found = std::ranges::find(list, value);
  return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

StageKind kindOf(const JsonValue& stage) {
  const JsonValue* kind = stage.member("kind");
  return kind == nullptr ? StageKind::automatic : enumOf<StageKind>(kind->text).value_or(StageKind::automatic);
}

QString plainText(const JsonValue* value) {
  return value == nullptr       ? QString()
         : value->items.empty() ? QString::fromStdString(value->text)
                                : QString::fromStdString(jsonLine(*value));
}

void write(JsonValue& stage, const std::string& key, JsonValue value) {
  const bool empty = value.isText() && value.text.empty();
  empty ? removeAt(stage, pointerTo("", key)) : setAt(stage, pointerTo("", key), std::move(value));
}

} // namespace

StagesModel::StagesModel(const Formatter& formatter, QObject* parent)
    : QAbstractTableModel(parent), m_formatter(formatter) {}

void StagesModel::setContent(StagesContent content) {
  const auto before = m_content.stages.items.size();
  const bool resets = before != content.stages.items.size() || m_content.profile.arrivals != content.profile.arrivals;
  if (resets) {
    beginResetModel();
  }
  m_content = std::move(content);
  if (resets) {
    endResetModel();
  } else if (before > 0) {
    Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(before) - 1, columns - 1));
  }
}

int StagesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_content.stages.items.size());
}

int StagesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

std::string StagesModel::keyOf(const QModelIndex& index) const {
  const JsonValue& stage = m_content.stages.items[static_cast<std::size_t>(index.row())];
  switch (index.column()) {
  case level:
    return "to";
  case length:
    return std::string(lengthKey(writtenShape(stage)));
  case name:
    return "name";
  case kind:
    return "kind";
  default:
    return {};
  }
}

const Problem* StagesModel::problemAt(const QModelIndex& index) const {
  const std::string row = pointerTo("", static_cast<std::size_t>(index.row()));
  const std::string key = keyOf(index);
  if (index.column() != change) {
    const auto own = [&](const Problem& one) { return !key.empty() && isInside(one.pointer, pointerTo(row, key)); };
    const auto found = std::ranges::find_if(m_content.problems, own);
    return found == m_content.problems.end() ? nullptr : &*found;
  }
  // What belongs to no cell of the row belongs to the whole stage.
  for (const Problem& problem : m_content.problems) {
    bool elsewhere = !isInside(problem.pointer, row);
    for (int column = level; column <= kind && !elsewhere; ++column) {
      elsewhere = problemAt(index.siblingAtColumn(column)) == &problem;
    }
    if (!elsewhere) {
      return &problem;
    }
  }
  return nullptr;
}

QString StagesModel::wordOf(StageShape shape) {
  const std::array<QString, 4> words{tr("Ramp over"), tr("Ramp at a pace"), tr("Jump"), tr("Hold for")};
  return words[static_cast<std::size_t>(shape)];
}

QStringList StagesModel::choicesOf(int column) const {
  QStringList words;
  if (column == change) {
    std::ranges::transform(shapesOf(m_content.profile.arrivals), std::back_inserter(words), &StagesModel::wordOf);
  } else if (column == kind) {
    words.append(tr("by shape"));
    std::ranges::transform(kKinds.begin() + 1, kKinds.end(), std::back_inserter(words),
                           [](StageKind one) { return label(one); });
  }
  return words;
}

QString StagesModel::shapeKind(std::size_t row) const {
  const auto& segments = m_content.profile.segments;
  return row < segments.size() ? label(segments[row].kind) : tr("by shape");
}

QString StagesModel::writtenText(const QModelIndex& index) const {
  const JsonValue& stage = m_content.stages.items[static_cast<std::size_t>(index.row())];
  const std::string key = keyOf(index);
  return key.empty() ? QString() : plainText(stage.member(key));
}

QString StagesModel::textOf(const QModelIndex& index) const {
  const auto row = static_cast<std::size_t>(index.row());
  const JsonValue& stage = m_content.stages.items[row];
  const bool drawn = row < m_content.profile.segments.size();
  const bool jump = writtenShape(stage) == StageShape::jump;
  switch (index.column()) {
  case change:
    return wordOf(writtenShape(stage));
  case name:
    return stage.member("name") == nullptr && drawn ? m_content.profile.segments[row].name : writtenText(index);
  case kind:
    return jump                              ? QString()
           : stage.member("kind") == nullptr ? shapeKind(row)
           : problemAt(index) != nullptr     ? writtenText(index)
                                             : label(kindOf(stage));
  case start:
    return drawn ? m_formatter.clock(m_content.profile.segments[row].fromS) : Formatter::none();
  default:
    return writtenText(index);
  }
}

QVariant StagesModel::editValue(const QModelIndex& index) const {
  const JsonValue& stage = m_content.stages.items[static_cast<std::size_t>(index.row())];
  switch (index.column()) {
  case change:
    return indexIn(shapesOf(m_content.profile.arrivals), writtenShape(stage));
  case kind:
    return indexIn(kKinds, kindOf(stage));
  default:
    return writtenText(index);
  }
}

QVariant StagesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) {
    return {};
  }
  const JsonValue& stage = m_content.stages.items[static_cast<std::size_t>(index.row())];
  const Problem* problem = problemAt(index);
  const bool wrong = problem != nullptr;
  switch (role) {
  case Qt::DisplayRole:
    return wrong ? QStringLiteral("%1 %2").arg(toneMark(Tone::bad), textOf(index)) : textOf(index);
  case Qt::EditRole:
    return editValue(index);
  case Qt::ToolTipRole:
    return wrong ? problemText(*problem) : QString();
  case Qt::TextAlignmentRole:
    return QVariant((index.column() == start ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  case toneRole:
    return static_cast<int>(wrong ? Tone::bad : Tone::neutral);
  case faintRole:
    return index.column() == start || (index.column() == name && stage.member("name") == nullptr) ||
           (index.column() == kind && stage.member("kind") == nullptr);
  case choicesRole:
    return choicesOf(index.column());
  default:
    return {};
  }
}

QVariant StagesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  struct Heading {
    QString title;
    QString tip;
  };
  const std::array<Heading, columns> headings{
      Heading{tr("Change"), tr("How the load gets to its level, or that it stays there")},
      Heading{m_content.profile.arrivals ? tr("To, iterations/s") : tr("To, users"),
              tr("The level at the end of the stage")},
      Heading{tr("Time or pace"), tr("How long it takes, or how many users come or go a second")},
      Heading{tr("Name"), tr("What reports and SLOs call the stage")},
      Heading{tr("Kind"), tr("What the stage is meant to show; by its shape when not chosen")},
      Heading{tr("Starts"), tr("On the clock of the scenario")}};
  if (orientation != Qt::Horizontal || section < 0 || section >= columns) {
    return {};
  }
  const Heading& heading = headings[static_cast<std::size_t>(section)];
  return role == Qt::TextAlignmentRole
             ? QVariant((section == start ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)
         : role == Qt::DisplayRole ? QVariant(heading.title)
         : role == Qt::ToolTipRole ? QVariant(heading.tip)
                                   : QVariant();
}

Qt::ItemFlags StagesModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) {
    return Qt::NoItemFlags;
  }
  const StageShape shape = writtenShape(m_content.stages.items[static_cast<std::size_t>(index.row())]);
  const int column = index.column();
  const bool hasIt = column == level                        ? shape != StageShape::hold
                     : column == change                     ? true
                     : column == start || column == columns ? false
                                                            : shape != StageShape::jump;
  const bool wrong = problemAt(index) != nullptr; // what should not be there must be removable
  const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  return m_content.editable && (hasIt || (wrong && column != start)) ? shown | Qt::ItemIsEditable : shown;
}

JsonValue StagesModel::edited(const QModelIndex& index, const QVariant& value) const {
  const auto row = static_cast<std::size_t>(index.row());
  JsonValue stage = m_content.stages.items[row];
  const ProfileSegment segment =
      row < m_content.profile.segments.size() ? m_content.profile.segments[row] : ProfileSegment{};
  const QString text = value.toString();
  switch (index.column()) {
  case change: {
    const auto shapes = shapesOf(m_content.profile.arrivals);
    const auto chosen = static_cast<std::size_t>(std::clamp(value.toInt(), 0, static_cast<int>(shapes.size()) - 1));
    const bool same = shapes[chosen] == writtenShape(stage);
    return same ? stage : withShape(stage, segment, shapes[chosen], m_content.profile.arrivals);
  }
  case level:
    write(stage, "to", m_content.profile.arrivals ? typedRate(text, segment.unitPerS) : typedCount(text));
    return stage;
  case length:
    write(stage, keyOf(index),
          writtenShape(stage) == StageShape::pace ? typedRate(text, segment.paceUnitPerS) : typedDuration(text));
    return stage;
  case name:
    write(stage, "name", JsonValue::ofText(text.trimmed().toStdString()));
    return stage;
  default: {
    const StageKind chosen = kKinds[static_cast<std::size_t>(std::clamp(value.toInt(), 0, 4))];
    const bool automatic = chosen == StageKind::automatic;
    write(stage, "kind", JsonValue::ofText(automatic ? std::string_view() : tidemark::name(chosen)));
    return stage;
  }
  }
}

bool StagesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !index.isValid() || !flags(index).testFlag(Qt::ItemIsEditable)) {
    return false;
  }
  const JsonValue stage = edited(index, value);
  if (!sameJson(stage, m_content.stages.items[static_cast<std::size_t>(index.row())])) {
    Q_EMIT stageEdited(index.row(), stage);
  }
  return true;
}

} // namespace tidemark::ui
