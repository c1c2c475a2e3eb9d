// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <functional>

class QStringListModel;

namespace tidemark::ui {

// A line of a form. Its own undo is off: Ctrl+Z goes on to the window, which undoes in the project, so that there is
// one history. Suggestions follow what is typed; Down shows them all. The menu ends with the widget's own actions.
class FieldLine final : public QLineEdit {
  Q_OBJECT

public:
  explicit FieldLine(QWidget* parent = nullptr);

  using Suggest = std::function<QStringList(const QString& typed)>;
  void setSuggestions(Suggest suggest);
  // Up and Down count instead.
  void setCounting(bool counting) { m_isCounting = counting; }

Q_SIGNALS:
  void typed(const QString& text); // by the user: keys, paste or a suggestion taken
  void counted(int step);

protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  void suggest(const QString& text);

  Suggest m_suggest;
  QStringListModel* m_suggestions = nullptr;
  bool m_isCounting = false;
};

// Whether this is Undo or Redo, which fields leave to the project.
bool isHistoryKey(const QKeyEvent& event);

} // namespace tidemark::ui
