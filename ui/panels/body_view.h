// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/body_text.h"
#include "ui/models/tree_table.h"

class QAction;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace tidemark::ui {

class JsonHighlighter;
class TreeView;

// Whether a value of the body may be made an extractor or a check.
enum class Picking : std::uint8_t { no, yes };

// The body of a request or an answer: JSON as a tree and as text, other text as it is, other bytes as their beginning.
class BodyView final : public QWidget {
  Q_OBJECT

public:
  BodyView(Picking picking, const QString& accessibleName, QWidget* parent = nullptr);

  void setBody(BodyText body);
  // Why no value of this body may be picked; empty: it may.
  void setWhyNoPick(const QString& why);
  [[nodiscard]] TreeView& tree() { return *m_tree; }
  [[nodiscard]] QString shownText() const;
  // The places of a JSON body that are picked; each has its tooltip, which says why where it is disabled.
  [[nodiscard]] QAction& extractAction() { return *m_extract; }
  [[nodiscard]] QAction& equalsAction() { return *m_equals; }
  [[nodiscard]] QAction& existsAction() { return *m_exists; }

Q_SIGNALS:
  // A JSON path of the body, the key that names it, and what stands there.
  void extractPicked(const QString& path, const QString& key, const tidemark::JsonValue& value);
  void equalsPicked(const QString& path, const QString& key, const tidemark::JsonValue& value);
  void existsPicked(const QString& path, const QString& key, const tidemark::JsonValue& value);

protected:
  void changeEvent(QEvent* event) override;

private:
  using Pick = void (BodyView::*)(const QString&, const QString&, const JsonValue&);
  QWidget* buildHeader();
  QAction* addPick(const QString& text, Pick signal);
  void addCopies();
  void choose();
  void emitPick(Pick signal);
  [[nodiscard]] QString currentPointer() const;

  Picking m_picking;
  BodyText m_body;
  TreeTable m_model;
  QString m_whyNoPick;
  QString m_path; // of the current value; empty: none can be written
  QWidget* m_header = nullptr;
  QLabel* m_place = nullptr;
  QAction* m_extract = nullptr;
  QAction* m_equals = nullptr;
  QAction* m_exists = nullptr;
  QToolButton* m_asText = nullptr;
  QStackedWidget* m_stack = nullptr;
  TreeView* m_tree = nullptr;
  QPlainTextEdit* m_text = nullptr;
  JsonHighlighter* m_highlighter = nullptr;
};

} // namespace tidemark::ui
