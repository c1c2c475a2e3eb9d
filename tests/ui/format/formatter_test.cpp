// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/formatter.h"

#include <QTest>
#include <limits>

using namespace tidemark;
using namespace tidemark::ui;

class FormatterTest : public QObject {
  Q_OBJECT

private:
  Formatter m_english{QLocale(QLocale::English, QLocale::UnitedStates)};
  Formatter m_german{QLocale(QLocale::German, QLocale::Germany)};

private Q_SLOTS:
  void scalesByUnit_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, double value, Unit unit, const char16_t* text) {
      QTest::newRow(name) << value << static_cast<int>(unit) << QString::fromUtf16(text);
    };
    row("microseconds", 0.2504, Unit::ms, u"250\u202Fµs");
    row("milliseconds", 12.34, Unit::ms, u"12.3\u202Fms");
    row("seconds", 2345, Unit::ms, u"2.35\u202Fs");
    row("minutes", 180'000, Unit::ms, u"3\u202Fmin");
    row("zero time", 0, Unit::ms, u"0\u202Fms");
    row("rate", 12345.6, Unit::ratePerS, u"12,346\u202F/s");
    row("small rate", 0.0123, Unit::ratePerS, u"0.012\u202F/s");
    row("percent", 0.123, Unit::percent, u"0.12\u202F%");
    row("kibibytes", 1536, Unit::bytes, u"1.50\u202FKiB");
    row("mebibytes a second", 3.0 * 1024 * 1024, Unit::bytesPerS, u"3\u202FMiB/s");
    row("count", 1234567, Unit::count, u"1,234,567");
  }
  void scalesByUnit() {
    QFETCH(double, value);
    QFETCH(int, unit);
    QFETCH(QString, text);
    QCOMPARE(m_english.value(value, static_cast<Unit>(unit)), text);
  }

  void writesNumbersByTheLocale() {
    QCOMPARE(
        m_german.value(1234.5, Unit::ratePerS),
        QStringLiteral("1.234\u202F/s").replace(QStringLiteral("1.234"), m_german.locale().toString(1234.5, 'f', 0)));
  }

  void showsADashForWhatIsNotThere() {
    QCOMPARE(m_english.value(std::numeric_limits<double>::quiet_NaN(), Unit::ms), Formatter::none());
    QCOMPARE(m_english.value(std::optional<double>(), Unit::ms), Formatter::none());
  }

  void writesClockAndSpan() {
    QCOMPARE(m_english.clock(65), QStringLiteral("1:05"));
    QCOMPARE(m_english.clock(3725), QStringLiteral("1:02:05"));
    QCOMPARE(m_english.span(30), QStringLiteral("30 s"));
    QCOMPARE(m_english.span(175), QStringLiteral("2 min 55 s"));
    QCOMPARE(m_english.span(7200), QStringLiteral("2 h"));
  }

  void knowsTheUnitsOfMonitors() {
    QCOMPARE(unitOf("%"), Unit::percent);
    QCOMPARE(unitOf("B/s"), Unit::bytesPerS);
    QCOMPARE(unitOf("furlongs"), Unit::plain);
  }

  void choosesOneScaleForAnAxis() {
    QCOMPARE(Formatter::scaleFor(800, Unit::ms).sign, QStringLiteral("ms"));
    QCOMPARE(Formatter::scaleFor(8000, Unit::ms).factor, 1e-3);
  }
};

QTEST_GUILESS_MAIN(FormatterTest)
#include "formatter_test.moc"
