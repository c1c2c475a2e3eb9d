// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <memory>
#include <optional>

#include "core/plan/json_value.h"
#include "ui/viewstate/project_document.h"

namespace tidemark::ui {

// The open project while it is edited: a JSON value, what the loader says about it, and every change as a command that
// can be undone. The only one who changes a project; forms, trees, drawings and the JSON view all come here, with JSON
// Pointers. A value may be wrong (it then has a problem) but never lost. GUI thread.
class ProjectEditor final : public QObject {
  Q_OBJECT

public:
  explicit ProjectEditor(QObject* parent = nullptr);
  ~ProjectEditor() override;

  // Another project, or the same read again; the history is forgotten.
  void load(ProjectDocument document);
  [[nodiscard]] const std::shared_ptr<const ProjectDocument>& document() const { return m_document; } // null: none
  // The value at a place; null where there is none. Good until the next change.
  [[nodiscard]] const JsonValue* at(const QString& pointer) const;
  // Whether forms may change it: there is one, it is JSON and of a format this program writes.
  [[nodiscard]] bool isEditable() const;
  [[nodiscard]] QUndoStack& history() { return m_history; }
  [[nodiscard]] bool isModified() const;

  // Each is one command, named `what` in the Edit menu, and says false where there is no such place. Setting one place
  // again and again (typing) is one command; so is what stands between beginTogether and endTogether.
  bool set(const QString& pointer, JsonValue value, const QString& what);
  bool insert(const QString& pointer, JsonValue value, const QString& what); // before that item of a list
  bool remove(const QString& pointer, const QString& what);
  // An item to a place in the same or another list, counted while it still stands where it was.
  bool move(const QString& from, const QString& to, const QString& what);
  void beginTogether(const QString& what) { m_history.beginMacro(what); }
  void endTogether() { m_history.endMacro(); }
  // The next set() of the same place is a command of its own: the field lost focus.
  void endTyping() { ++m_typing; }

  // The whole as text of the JSON view. What is no JSON is kept as a draft with its problems, until it is JSON again.
  void setText(const QString& text);
  // As a file would hold it: canonical where it loads without errors, else laid out as it is; a draft word for word.
  [[nodiscard]] std::string text() const;

  // Writes it; the document then is that file. The only errors are the file system's.
  Result<void> save(const std::filesystem::path& file);

  // What is replaced for this opening, such as the environment chosen. No change of the project.
  [[nodiscard]] const OpenOptions& options() const { return m_options; }
  void setOptions(OpenOptions options);

Q_SIGNALS:
  void loaded();                        // another project
  void changed(const QString& pointer); // the value there, or around it, is another; "": anything
  void modifiedChanged(bool modified);

private:
  class Change;
  bool push(const QString& pointer, std::optional<JsonValue> value, bool insertion, const QString& what);
  void apply(const std::string& pointer, const std::optional<JsonValue>& value, bool insertion,
             std::optional<std::size_t> place);
  void reread(std::string text, std::filesystem::path file);
  void tellModified();

  std::shared_ptr<const ProjectDocument> m_document;
  OpenOptions m_options;
  JsonValue m_root;
  bool m_isJson = false;
  std::optional<std::string> m_draft;      // text that is no JSON
  std::optional<std::string> m_savedDraft; // what of it stands in the file
  QUndoStack m_history;
  int m_typing = 0; // counts pauses, so that commands merge only inside one
  bool m_wasModified = false;
};

} // namespace tidemark::ui
