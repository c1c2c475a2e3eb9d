// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QAbstractButton;
class QAbstractItemView;
class QWidget;

namespace tidemark::ui {

class FormPanel;
class MainWindow;

// The hands of a test on a whole window: keys and mouse events at the places where a user would use them. What is not
// there fails the test. GUI thread.

// Into the field of a form, in place of what stands there; Tab leaves it.
void typeInto(const FormPanel& form, const char* pointer, const char* text);
// The button of a form's part by its text or accessible name, with the mouse.
void pressIn(const FormPanel& form, const char* pointer, const char* button);
void clickOn(QAbstractButton* button);
// The visible button with this text, mnemonics left out; null where there is none.
QAbstractButton* buttonCalled(const QWidget& inside, const char* text);
// The row of a tree of a project or a body, with the mouse.
void clickPlace(QAbstractItemView& tree, const char* pointer);
// The left button from one place of a widget to another.
void dragOver(QWidget& widget, const QPoint& from, const QPoint& to);
// Types the path into the file dialog that the key opens, and accepts it.
void pressAndAnswer(MainWindow& window, Qt::Key key, const QString& path);

} // namespace tidemark::ui
