// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include "ui/forms/field_row.h"
#include "ui/forms/form_panel.h"
#include "ui/main_window/main_window.h"
#include "ui/models/tree_table.h"

namespace tidemark::ui {
namespace {

constexpr int kDialogMs = 10'000; // within which one has opened
constexpr int kLookMs = 10;

QString of(const char* text) { return QString::fromUtf8(text); }

QString plain(QString text) { return text.remove(QLatin1Char('&')); }

template <class Part>
Part* partOf(const FormPanel& form, const char* pointer) {
  for (Part* part : form.findChildren<Part*>()) {
    if (part->pointer() == of(pointer) && part->isVisibleTo(&form)) {
      return part;
    }
  }
  return nullptr;
}

// Pasted: while one types, the dialog completes what it finds on the way.
void answer(QFileDialog& dialog, const QString& path) {
  auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
  name->setFocus();
  name->selectAll();
  QApplication::clipboard()->setText(path);
  QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
  QTest::keyClick(name, Qt::Key_Return);
  // A list of completions took the key.
  if (dialog.isVisible()) {
    QTest::keyClick(&dialog, Qt::Key_Return);
  }
}

} // namespace

void typeInto(const FormPanel& form, const char* pointer, const char* text) {
  auto* row = partOf<FieldRow>(form, pointer);
  auto* line = row == nullptr ? nullptr : row->findChild<QLineEdit*>();
  QVERIFY2(line != nullptr, pointer);
  QTest::mouseClick(line, Qt::LeftButton);
  QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClicks(line, of(text));
  QTest::keyClick(line, Qt::Key_Tab);
}

QAbstractButton* buttonCalled(const QWidget& inside, const char* text) {
  for (auto* button : inside.findChildren<QAbstractButton*>()) {
    if (button->isVisible() && (plain(button->text()) == of(text) || button->accessibleName() == of(text))) {
      return button;
    }
  }
  return nullptr;
}

void clickOn(QAbstractButton* button) {
  QVERIFY(button != nullptr);
  QVERIFY2(button->isEnabled(), qPrintable(button->text()));
  QTest::mouseClick(button, Qt::LeftButton);
}

void pressIn(const FormPanel& form, const char* pointer, const char* button) {
  const auto* part = partOf<FormPart>(form, pointer);
  QVERIFY2(part != nullptr, pointer);
  clickOn(buttonCalled(*part, button));
}

void clickPlace(QAbstractItemView& tree, const char* pointer) {
  QCoreApplication::processEvents(); // a page that has just come into sight is laid out by then
  const QAbstractItemModel& model = *tree.model();
  const QModelIndexList found = model.match(model.index(0, 0), TreeTable::pointerRole, of(pointer), 1,
                                            Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
  QVERIFY2(!found.isEmpty(), pointer);
  tree.scrollTo(found.front()); // opens what is around it
  QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(found.front()).center());
  QVERIFY2(tree.currentIndex() == found.front(), pointer);
}

void dragOver(QWidget& widget, const QPoint& from, const QPoint& to) {
  QTest::mousePress(&widget, Qt::LeftButton, {}, from);
  QTest::mouseMove(&widget, (from + to) / 2);
  QTest::mouseMove(&widget, to);
  QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

// The dialog has an event loop of its own: what answers it waits there.
void pressAndAnswer(MainWindow& window, Qt::Key key, const QString& path) {
  QTimer look;
  QElapsedTimer since;
  since.start();
  bool answered = false;
  QObject::connect(&look, &QTimer::timeout, &look, [&] {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (dialog != nullptr && !answered) {
      answered = true;
      answer(*dialog, path);
    } else if (QWidget* other = QApplication::activeModalWidget(); other != nullptr && since.elapsed() > kDialogMs) {
      other->close(); // the test goes on, and fails
    }
  });
  look.start(kLookMs);
  QTest::keyClick(&window, key, Qt::ControlModifier);
  QTRY_VERIFY_WITH_TIMEOUT(answered && QApplication::activeModalWidget() == nullptr, kDialogMs);
  window.activateWindow(); // as a window manager does
  QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace tidemark::ui
