// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tidemark::ui {

// A titled part of a form that folds: title, a few words, buttons; its body below, a little to the right.
class Section final : public QWidget {
  Q_OBJECT

public:
  explicit Section(const QString& title, const QString& help, QWidget* parent = nullptr);

  void setWords(const QString& words); // beside the title: "3 items", "not set"
  void addButton(QWidget* button);
  void setBody(QWidget* body); // owned; replaces the one before; null: none, and nothing to unfold
  [[nodiscard]] QWidget* body() const { return m_body; }
  void setOpen(bool open);
  [[nodiscard]] QToolButton& title() { return *m_title; }

private:
  void fold();

  QToolButton* m_title;
  QLabel* m_words;
  QHBoxLayout* m_header;
  QVBoxLayout* m_layout;
  QWidget* m_body = nullptr;
};

} // namespace tidemark::ui
