// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/project_editor.h"

#include <QUndoCommand>

#include "core/base/file.h"
#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"

namespace tidemark::ui {
namespace {

constexpr int kMerging = 1; // the id of commands that may merge

} // namespace

// One place before and after: absent before is an addition, absent after a removal.
class ProjectEditor::Change final : public QUndoCommand {
public:
  struct Value {
    std::string pointer;
    std::optional<JsonValue> before;
    std::optional<JsonValue> after;
    std::optional<std::size_t> place; // among the members, for a removed one to come back to
    int typing = 0;
  };
  Change(ProjectEditor& editor, Value value, const QString& what)
      : QUndoCommand(what), m_editor(editor), m_value(std::move(value)) {}

  void redo() override { m_editor.apply(m_value.pointer, m_value.after, !m_value.before, m_value.place); }
  void undo() override { m_editor.apply(m_value.pointer, m_value.before, !m_value.after, m_value.place); }
  [[nodiscard]] int id() const override { return m_value.after ? kMerging : -1; }
  bool mergeWith(const QUndoCommand* other) override {
    const Value& next = static_cast<const Change*>(other)->m_value;
    if (next.pointer != m_value.pointer || next.typing != m_value.typing || !next.before) {
      return false;
    }
    m_value.after = next.after;
    setObsolete(m_value.before && sameJson(*m_value.before, *m_value.after));
    return true;
  }

private:
  ProjectEditor& m_editor;
  Value m_value;
};

ProjectEditor::ProjectEditor(QObject* parent) : QObject(parent) {
  connect(&m_history, &QUndoStack::cleanChanged, this, &ProjectEditor::tellModified);
}

ProjectEditor::~ProjectEditor() { m_history.disconnect(this); }

void ProjectEditor::load(ProjectDocument document) {
  ParsedJson parsed = parseJson(document.text);
  m_isJson = parsed.whole && parsed.problems.empty();
  m_root = std::move(parsed.root);
  m_options = document.options;
  m_draft = m_isJson ? std::nullopt : std::optional{document.text};
  m_savedDraft = m_draft;
  m_document = std::make_shared<const ProjectDocument>(std::move(document));
  m_history.clear();
  tellModified();
  Q_EMIT loaded();
}

const JsonValue* ProjectEditor::at(const QString& pointer) const {
  return m_isJson ? valueAt(m_root, pointer.toStdString()) : nullptr;
}

bool ProjectEditor::isEditable() const {
  return m_document && m_isJson && !m_draft && m_root.isObject() && !m_document->loaded.readOnly;
}

bool ProjectEditor::isModified() const { return !m_history.isClean() || m_draft != m_savedDraft; }

bool ProjectEditor::push(const QString& pointer, std::optional<JsonValue> value, bool insertion, const QString& what) {
  const std::string place = pointer.toStdString();
  const JsonValue* old = insertion ? nullptr : at(pointer);
  const bool same = old != nullptr && value && sameJson(*old, *value);
  if (same) {
    return true;
  }
  const JsonValue* parent = place.empty() ? nullptr : valueAt(m_root, parentPointer(place));
  const bool mayStand =
      old != nullptr || (parent != nullptr && value &&
                         (parent->isObject() || lastIndex(place).value_or(SIZE_MAX) <= parent->items.size()));
  if (!isEditable() || !mayStand) {
    return false;
  }
  Change::Value change{place, std::nullopt, std::move(value), placeAt(m_root, place), m_typing};
  if (old != nullptr) {
    change.before = *old;
  }
  m_history.push(new Change(*this, std::move(change), what));
  return true;
}

bool ProjectEditor::set(const QString& pointer, JsonValue value, const QString& what) {
  return push(pointer, std::move(value), false, what);
}

bool ProjectEditor::insert(const QString& pointer, JsonValue value, const QString& what) {
  endTyping();
  const bool done = push(pointer, std::move(value), true, what);
  endTyping();
  return done;
}

bool ProjectEditor::remove(const QString& pointer, const QString& what) {
  endTyping();
  return push(pointer, std::nullopt, false, what);
}

bool ProjectEditor::move(const QString& from, const QString& to, const QString& what) {
  const JsonValue* value = at(from);
  const auto target = afterRemoval(to.toStdString(), from.toStdString());
  if (value == nullptr || !target || !isEditable()) {
    return false;
  }
  const JsonValue moved = *value;
  beginTogether(what);
  const bool done = remove(from, what) && insert(QString::fromStdString(*target), moved, what);
  endTogether();
  if (!done) {
    m_history.undo();
  }
  return done;
}

void ProjectEditor::apply(const std::string& pointer, const std::optional<JsonValue>& value, bool insertion,
                          std::optional<std::size_t> place) {
  if (!value) {
    removeAt(m_root, pointer);
  } else if (insertion) {
    insertAt(m_root, pointer, *value, place);
  } else {
    setAt(m_root, pointer, *value);
  }
  reread(jsonLayout(m_root), m_document->file);
  Q_EMIT changed(QString::fromStdString(pointer));
}

void ProjectEditor::setText(const QString& text) {
  if (!m_document || m_document->loaded.readOnly) {
    return;
  }
  ParsedJson parsed = parseJson(text.toStdString());
  if (!parsed.whole || !parsed.problems.empty()) {
    m_draft = text.toStdString();
    reread(*m_draft, m_document->file);
    tellModified();
    Q_EMIT changed(QString());
    return;
  }
  const bool wasDraft = std::exchange(m_draft, std::nullopt).has_value();
  m_isJson = true;
  push(QString(), std::move(parsed.root), false, tr("Edit as JSON"));
  if (wasDraft) { // also when the text is again what it was before it broke
    reread(jsonLayout(m_root), m_document->file);
    tellModified();
    Q_EMIT changed(QString());
  }
}

std::string ProjectEditor::text() const {
  if (m_draft) {
    return *m_draft;
  }
  return hasErrors(m_document->loaded.problems) || m_document->loaded.readOnly ? m_document->text
                                                                               : saveText(m_document->loaded.project);
}

Result<void> ProjectEditor::save(const std::filesystem::path& file) {
  if (auto written = writeFile(file, text()); !written) {
    return written;
  }
  m_savedDraft = m_draft;
  reread(m_document->text, file);
  m_history.setClean();
  endTyping();
  tellModified();
  Q_EMIT changed(QString());
  return {};
}

void ProjectEditor::setOptions(OpenOptions options) {
  m_options = std::move(options);
  if (m_document) {
    reread(m_document->text, m_document->file);
    Q_EMIT changed(QString());
  }
}

void ProjectEditor::reread(std::string text, std::filesystem::path file) {
  m_document = std::make_shared<const ProjectDocument>(documentOf(std::move(text), std::move(file), m_options));
}

void ProjectEditor::tellModified() {
  if (const bool now = isModified(); now != m_wasModified) {
    m_wasModified = now;
    Q_EMIT modifiedChanged(now);
  }
}

} // namespace tidemark::ui
