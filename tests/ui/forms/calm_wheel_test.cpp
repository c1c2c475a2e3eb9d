// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/calm_wheel.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace tidemark::ui;

class CalmWheelTest : public QObject {
  Q_OBJECT

private:
  QScrollArea m_area;
  QComboBox* m_combo = new QComboBox;
  QSpinBox* m_spin = new QSpinBox;
  QSlider* m_slider = new QSlider(Qt::Horizontal);

  static void turn(QWidget& widget) {
    const QPointF at = widget.rect().center();
    QWheelEvent down(at, widget.mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QSpontaneKeyEvent::setSpontaneous(&down); // only what a user does is passed on to what is around
    qApp->notify(&widget, &down);
  }

private Q_SLOTS:
  void initTestCase() {
    new CalmWheel(*qApp, this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_combo->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    m_combo->setCurrentIndex(1);
    m_spin->setValue(7);
    m_slider->setValue(50);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_combo, m_spin, m_slider}) {
      column->addWidget(widget);
    }
    content->setMinimumHeight(2000);
    m_area.setWidget(content);
    m_area.setWidgetResizable(true);
    m_area.resize(200, 200);
    m_area.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_area));
  }

  void scrollsPastWhatHasNotTheKeyboard() {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_combo, m_spin, m_slider}) {
      m_area.setFocus();
      m_area.verticalScrollBar()->setValue(0);
      turn(*widget);
      QVERIFY2(m_area.verticalScrollBar()->value() > 0, widget->metaObject()->className());
      QVERIFY(!widget->hasFocus());
    }
    QCOMPARE(m_combo->currentIndex(), 1);
    QCOMPARE(m_spin->value(), 7);
    QCOMPARE(m_slider->value(), 50);
  }

  void changesWhatHasTheKeyboard() {
    m_combo->setFocus();
    turn(*m_combo);
    QCOMPARE(m_combo->currentIndex(), 2);
    m_spin->setFocus();
    turn(*m_spin);
    QCOMPARE(m_spin->value(), 6);
  }

  void theWheelGivesNothingTheKeyboard() {
    QCOMPARE(m_combo->focusPolicy(), Qt::StrongFocus);
    QCOMPARE(m_spin->focusPolicy(), Qt::StrongFocus);
  }
};

QTEST_MAIN(CalmWheelTest)
#include "calm_wheel_test.moc"
