// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/view_state.h"

#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ui;

class ViewStateTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void tellsOnlyChanges() {
    ViewState view;
    QSignalSpy selections(&view, &ViewState::selectionChanged);
    view.setSelection(TimeSpan{2, 5});
    view.setSelection(TimeSpan{2, 5});
    QCOMPARE(selections.size(), 1);
  }

  void ordersASpanDraggedToTheLeft() {
    ViewState view;
    view.setSelection(TimeSpan{9, 4});
    QCOMPARE(view.selection(), std::optional(TimeSpan{4, 9}));
  }

  void anotherScenarioForgetsZoomAndSelection() {
    ViewState view;
    view.setZoom(TimeSpan{1, 2});
    view.setSelection(TimeSpan{1, 2});
    view.setScenario(ScenarioId{1});
    QVERIFY(!view.zoom());
    QVERIFY(!view.selection());
  }
};

QTEST_GUILESS_MAIN(ViewStateTest)
#include "view_state_test.moc"
