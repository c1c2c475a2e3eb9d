// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/json_view.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "ui/theme/theme.h"

using namespace tidemark::ui;

namespace {

const QString kText = QStringLiteral("{\"name\": \"A\"}");

} // namespace

class JsonViewTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whatIsTypedIsTold() {
    JsonView view;
    view.setContent(kText, {});
    QSignalSpy edited(&view, &JsonView::edited);
    QTest::keyClicks(&view, QStringLiteral(" "));
    view.flush();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0][0].toString(), QLatin1Char(' ') + kText);
  }

  // The colours of the text changed with the theme, the view took that for typing, kept its empty text and told it:
  // the project opened meanwhile was replaced by nothing.
  void anotherThemeIsNoTyping() {
    applyTheme(*qApp, ThemeChoice::light);
    JsonView view;
    view.show();
    QSignalSpy edited(&view, &JsonView::edited);
    QSignalSpy changed(&view, &QPlainTextEdit::textChanged);
    applyTheme(*qApp, ThemeChoice::dark);
    QVERIFY(changed.wait()); // Qt says so, a moment later, though the text is what it was
    view.setContent(kText, {});
    QCOMPARE(view.toPlainText(), kText);
    applyTheme(*qApp, ThemeChoice::light);
    view.flush();
    QCOMPARE(edited.size(), 0);
  }
};

QTEST_MAIN(JsonViewTest)
#include "json_view_test.moc"
