// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTableWidget>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "ui/theme/icons.h"
#include "ui/theme/series_colours.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

// WCAG 2 contrast of two colours.
double luminance(const QColor& colour) {
  const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}
double contrast(const QColor& a, const QColor& b) {
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return (high + 0.05) / (low + 0.05);
}

} // namespace

class ThemeTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void isDarkOrLightAsChosen() {
    applyTheme(*qApp, ThemeChoice::dark);
    QVERIFY(isDark(QApplication::palette()));
    applyTheme(*qApp, ThemeChoice::light);
    QVERIFY(!isDark(QApplication::palette()));
  }

  void textAndTonesAreReadable_data() {
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(ThemeChoice::light);
    QTest::newRow("dark") << static_cast<int>(ThemeChoice::dark);
  }
  void textAndTonesAreReadable() {
    QFETCH(int, theme);
    applyTheme(*qApp, static_cast<ThemeChoice>(theme));
    const QPalette palette = QApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    QVERIFY(contrast(base, palette.color(QPalette::Text)) > 10);
    QVERIFY(contrast(base, coloursOf(palette).faint) > 4.5);
    for (const Tone tone : {Tone::neutral, Tone::good, Tone::warn, Tone::bad}) {
      QVERIFY2(contrast(base, toneColour(tone, palette)) > 4.5, qPrintable(toneMark(tone)));
    }
    for (int index = 0; index < 7; ++index) {
      QVERIFY2(contrast(base, lookOf(SeriesRole::palette, index, isDark(palette)).colour) > 3,
               qPrintable(QString::number(index)));
    }
  }

  void anEmptyCheckBoxIsSeen_data() { textAndTonesAreReadable_data(); }
  void anEmptyCheckBoxIsSeen() {
    QFETCH(int, theme);
    applyTheme(*qApp, static_cast<ThemeChoice>(theme));
    const QPalette palette = QApplication::palette();
    for (const QStyle::PrimitiveElement element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
      QImage image(17, 17, QImage::Format_RGB32);
      image.fill(palette.color(QPalette::Window));
      QPainter painter(&image);
      QStyleOptionButton option;
      option.rect = image.rect().adjusted(2, 2, -2, -2);
      option.palette = palette;
      option.state = QStyle::State_Enabled | QStyle::State_Off;
      QApplication::style()->drawPrimitive(element, &option, &painter);
      painter.end();
      double most = 0; // along the middle, from the ground to the inside
      for (int x = 0; x < image.width() / 2; ++x) {
        most = std::max(most, contrast(palette.color(QPalette::Window), image.pixelColor(x, image.height() / 2)));
      }
      QVERIFY2(most > (isDark(palette) ? 3 : 1.4), qPrintable(QString::number(most)));
    }
  }

  void theChosenRowTellsWhichListHasTheKeyboard() {
    for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
      applyTheme(*qApp, theme);
      const QPalette palette = QApplication::palette();
      const QColor elsewhere = coloursOf(palette).chosenElsewhere;
      QVERIFY(contrast(elsewhere, palette.color(QPalette::Text)) > 4.5);
      QVERIFY(contrast(elsewhere, palette.color(QPalette::Highlight)) > 1.5);
      QVERIFY(contrast(elsewhere, palette.color(QPalette::Base)) > 1.15);
      QListWidget list;
      list.addItem(QStringLiteral("        "));
      list.setCurrentRow(0);
      QImage image = list.grab().toImage();
      const QPoint inside = list.viewport()->mapTo(&list, list.visualItemRect(list.item(0)).center());
      QCOMPARE(image.pixelColor(inside * image.devicePixelRatio()), elsewhere);
    }
  }

  void seriesDifferByMoreThanColour() {
    std::set<SeriesShape> shapes;
    for (int index = 0; index < 6; ++index) {
      shapes.insert(lookOf(SeriesRole::palette, index, false).shape);
    }
    QCOMPARE(shapes.size(), std::size_t{6});
  }

  void iconsFollowTheTheme() {
    const QIcon stop = icon(QStringLiteral("stop"));
    const auto middle = [](const QIcon& drawn) {
      const QImage image = drawn.pixmap(16, 16).toImage();
      return image.pixelColor(image.width() / 2, image.height() / 2);
    };
    applyTheme(*qApp, ThemeChoice::light);
    const QColor light = middle(stop);
    applyTheme(*qApp, ThemeChoice::dark);
    QCOMPARE(light.lightness() < 128, true);
    QCOMPARE(middle(stop).lightness() > 128, true);
    QCOMPARE(middle(icon(QStringLiteral("stop"), QColor(Qt::red))), QColor(Qt::red));
  }

  void aTitleStandsAsFarFromTheEdgeAsTheTextsUnderIt() {
    applyTheme(*qApp, ThemeChoice::light);
    QTableWidget table(1, 1);
    table.setHorizontalHeaderLabels({QStringLiteral("H")});
    table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("H")));
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->hide();
    table.setShowGrid(false);
    table.resize(300, 100);
    table.show();
    const auto leftmostInk = [](QWidget& widget) {
      const QImage image = widget.grab().toImage();
      for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, image.height() / 2).lightness() < 128) {
          return x;
        }
      }
      return -1;
    };
    table.horizontalHeader()->resizeSection(0, 100);
    table.viewport()->setFixedHeight(table.rowHeight(0));
    const int title = leftmostInk(*table.horizontalHeader()->viewport());
    const int text = leftmostInk(*table.viewport());
    QVERIFY(text > 4);
    QVERIFY2(std::abs(title - text) <= 1, qPrintable(QStringLiteral("%1 %2").arg(title).arg(text)));
  }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
