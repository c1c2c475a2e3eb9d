// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tidemark::ui {

// A titled part of a form that folds: title, buttons where fields begin, a few words; its body below, a little to the
// right. Without a body it looks like a field.
class Section final : public QWidget {
  Q_OBJECT

public:
  explicit Section(const QString& title, const QString& help, QWidget* parent = nullptr);

  void setTitle(const QString& title);

  // Neither title nor indent, always open: the form around it says what it is.
  void setPlain();
  void setWords(const QString& words);       // beside the buttons, while nothing is folded away
  void setFoldedWords(const QString& words); // while the body is: what there is to know about it
  void addButton(QWidget* button);
  void setBody(QWidget* body); // owned; replaces the one before; null: none, and nothing to unfold
  void setOpen(bool open);

private:
  void fold();

  bool m_isOpen = false;
  bool m_isPlain = false;
  QString m_openWords;
  QString m_foldedWords;
  QToolButton* m_title; // with a body
  QLabel* m_label;      // without
  QLabel* m_words;
  QHBoxLayout* m_header;
  QVBoxLayout* m_layout;
  QWidget* m_body = nullptr;
};

} // namespace tidemark::ui
