// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editor_makers.h"

#include <algorithm>

#include "core/plan/json_edit.h"
#include "ui/forms/browse_buttons.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/environments_editor.h"
#include "ui/forms/line_editor.h"
#include "ui/forms/pace_editors.h"
#include "ui/forms/project_names.h"
#include "ui/forms/rows_editor.h"
#include "ui/forms/suggestions.h"
#include "ui/forms/text_editors.h"

namespace tidemark::ui {
namespace {

// The names of the project as it then is, usual words and units; the context outlives the editors.
FieldLine::Suggest suggestionsFor(const FieldSpot& spot) {
  return [&editor = spot.context.editor, kind = spot.field.item, table = spot.table, key = spot.field.key,
          mayHold = mayHoldVariables(spot.field)](const QString& typed) {
    QStringList words = unitSuggestions(kind, typed) + usualWords(table, key);
    if (const auto& document = editor.document()) {
      words += namesFor(document->loaded.project, table, key);
      words += mayHold ? placeholderSuggestions(typed, placeholderNames(document->loaded.project)) : QStringList();
    }
    return words;
  };
}

std::filesystem::path folderOf(const ProjectEditor& editor) {
  return editor.document() ? editor.document()->file.parent_path() : std::filesystem::path();
}

ValueEditor* makeLine(const FieldSpot& spot) {
  auto* line = new LineEditor(spot.field, *lineSyntax(spot.field.kind));
  line->setSuggestions(suggestionsFor(spot));
  return line;
}

ValueEditor* makePath(const FieldSpot& spot) {
  auto* line = new LineEditor(spot.field, *lineSyntax(FieldKind::path));
  line->setSuggestions(suggestionsFor(spot));
  addBrowseButton(*line, [&editor = spot.context.editor] { return folderOf(editor); });
  return line;
}

ValueEditor* makeDate(const FieldSpot& spot) {
  auto* line = new LineEditor(spot.field, *lineSyntax(FieldKind::date));
  addCalendarButton(*line);
  return line;
}

// Nothing said is a third possibility where there is no default.
ValueEditor* makeBoolean(const FieldSpot& spot) {
  if (spot.field.defaultText.empty()) {
    return new ChoiceEditor(spot.field);
  }
  return new BooleanEditor(spot.field);
}

template <class Editor>
ValueEditor* makePlain(const FieldSpot& spot) {
  return new Editor(spot.field);
}

ValueEditor* makeRows(const FieldSpot& spot) {
  if (spot.field.item == FieldKind::status) {
    return new LineEditor(spot.field, statusListSyntax());
  }
  const bool isMap = spot.field.shape == FieldShape::map;
  RowsEditor::Suggestions suggestions{suggestionsFor(spot),
                                      isMap ? [](const QString&) { return QStringList(); } : suggestionsFor(spot)};
  if (isMap && !spot.field.choices.empty()) {
    QStringList words;
    for (const std::string_view word : spot.field.choices) {
      words.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    }
    suggestions.keys = [words](const QString&) { return words; };
  }
  return new RowsEditor(spot.field, std::move(suggestions));
}

ValueEditor* makeEnvironments(const FieldSpot& spot) {
  return new EnvironmentsEditor(spot.field,
                                [&editor = spot.context.editor] { return editor.at(QStringLiteral("/variables")); });
}

struct LongText {
  std::string_view table;
  std::string_view key;
};
constexpr LongText kLongTexts[] = {
    {"body", "text"}, {"project", "purpose"}, {"note", "text"}, {"multipartPart", "value"}};

ValueEditor* makeText(const FieldSpot& spot) {
  const bool isLong = std::ranges::any_of(
      kLongTexts, [&](const LongText& text) { return text.table == spot.table && text.key == spot.field.key; });
  return isLong ? makePlain<TextEditor>(spot) : makeLine(spot);
}

struct Maker {
  FieldKind kind;
  ValueEditor* (*make)(const FieldSpot&);
};
constexpr Maker kMakers[] = {
    {FieldKind::text, makeText},
    {FieldKind::name, makeLine},
    {FieldKind::verbatim, makeLine},
    {FieldKind::path, makePath},
    {FieldKind::date, makeDate},
    {FieldKind::boolean, makeBoolean},
    {FieldKind::integer, makeLine},
    {FieldKind::number, makeLine},
    {FieldKind::duration, makeLine},
    {FieldKind::rate, makeLine},
    {FieldKind::size, makeLine},
    {FieldKind::limit, makeLine},
    {FieldKind::metric, makeLine},
    {FieldKind::window, makeLine},
    {FieldKind::choice, makePlain<ChoiceEditor>},
    {FieldKind::json, makePlain<JsonEditor>},
    {FieldKind::constant, makeLine},
    {FieldKind::status, makeLine},
    {FieldKind::thinkTime, makePlain<ThinkTimeEditor>},
    {FieldKind::connections, makePlain<ConnectionsEditor>},
};

} // namespace

ValueEditor* makeEditor(const FieldSpot& spot) {
  if (spot.field.shape == FieldShape::maps) {
    return makeEnvironments(spot);
  }
  if (spot.field.shape != FieldShape::one && spot.field.item != FieldKind::record &&
      spot.field.item != FieldKind::variable) {
    return makeRows(spot);
  }
  const auto* found = std::ranges::find(kMakers, spot.field.kind, &Maker::kind);
  return found == std::end(kMakers) ? makePlain<JsonEditor>(spot) : found->make(spot);
}

} // namespace tidemark::ui
