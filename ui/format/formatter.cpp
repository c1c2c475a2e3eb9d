// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/formatter.h"

#include <QDateTime>
#include <array>
#include <cmath>
#include <iterator>
#include <span>

#include "core/base/wall_time.h"

namespace tidemark::ui {
namespace {

struct Step {
  double upTo; // used while the absolute value is below
  double factor;
  const char16_t* sign;
};
constexpr double kNoEnd = std::numeric_limits<double>::infinity();
constexpr double kKib = 1024;

constexpr std::array kPlain{Step{kNoEnd, 1, u""}};
constexpr std::array kRate{Step{kNoEnd, 1, u"/s"}};
constexpr std::array kPercent{Step{kNoEnd, 1, u"%"}};
constexpr std::array kMs{Step{1, 1000, u"µs"}, Step{1000, 1, u"ms"}, Step{120'000, 1e-3, u"s"},
                         Step{kNoEnd, 1.0 / 60'000, u"min"}};
constexpr std::array kBytes{Step{kKib, 1, u"B"}, Step{kKib * kKib, 1 / kKib, u"KiB"},
                            Step{kKib * kKib * kKib, 1 / kKib / kKib, u"MiB"},
                            Step{kNoEnd, 1 / kKib / kKib / kKib, u"GiB"}};
constexpr std::array kBytesPerS{Step{kKib, 1, u"B/s"}, Step{kKib * kKib, 1 / kKib, u"KiB/s"},
                                Step{kKib * kKib * kKib, 1 / kKib / kKib, u"MiB/s"},
                                Step{kNoEnd, 1 / kKib / kKib / kKib, u"GiB/s"}};

struct UnitEntry {
  Unit unit;
  const char* id; // of SeriesInfo::unit; null: none
  std::span<const Step> steps;
};
constexpr std::array kUnits{
    UnitEntry{Unit::plain, nullptr, kPlain},
    UnitEntry{Unit::count, "count", kPlain},
    UnitEntry{Unit::ratePerS, "1/s", kRate},
    UnitEntry{Unit::percent, "%", kPercent},
    UnitEntry{Unit::ms, "ms", kMs},
    UnitEntry{Unit::bytes, "B", kBytes},
    UnitEntry{Unit::bytesPerS, "B/s", kBytesPerS},
    UnitEntry{Unit::state, "state", kPlain},
};

const Step& stepFor(double largest, Unit unit) {
  const auto& entry = *std::ranges::find(kUnits, unit, &UnitEntry::unit);
  for (const Step& step : entry.steps) {
    if (std::abs(largest) < step.upTo) {
      return step;
    }
  }
  return entry.steps.back();
}

QDateTime dateTime(WallTime time) {
  const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
  return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

Unit unitOf(std::string_view id) {
  const auto* found = std::ranges::find_if(kUnits, [&](const UnitEntry& e) { return e.id != nullptr && id == e.id; });
  return found == kUnits.end() ? Unit::plain : found->unit;
}

Formatter::Formatter(const QLocale& locale) : m_locale(locale) {}

QString Formatter::none() { return QStringLiteral("–"); }

UnitScale Formatter::scaleFor(double largest, Unit unit) {
  // 0 is shown in the base unit, not in the smallest.
  const Step& step = stepFor(largest == 0 && unit == Unit::ms ? 1 : largest, unit);
  return {step.factor, QString::fromUtf16(step.sign)};
}

QString Formatter::number(double value) const {
  if (!std::isfinite(value)) {
    return none();
  }
  const double size = std::abs(value);
  const int digits = size >= 99.95 || size == 0 || value == std::round(value) ? 0
                     : size >= 9.995                                          ? 1
                     : size >= 0.1                                            ? 2
                                                                              : 3;
  return m_locale.toString(value, 'f', digits);
}

QString Formatter::value(double value, Unit unit) const {
  if (!std::isfinite(value)) {
    return none();
  }
  const UnitScale scale = scaleFor(value, unit);
  const QString text = number(value * scale.factor);
  return scale.sign.isEmpty() ? text : text + QChar(0x202F) + scale.sign;
}

QString Formatter::value(std::optional<double> given, Unit unit) const { return given ? value(*given, unit) : none(); }

QString Formatter::count(std::uint64_t value) const { return m_locale.toString(static_cast<qulonglong>(value)); }

QString Formatter::clock(double seconds) const {
  const auto whole = static_cast<qint64>(std::floor(std::max(0.0, seconds)));
  const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
  if (whole < 3600) {
    return QStringLiteral("%1:%2").arg(whole / 60).arg(two(whole % 60));
  }
  return QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(two(whole / 60 % 60), two(whole % 60));
}

QString Formatter::span(double seconds) const {
  if (!std::isfinite(seconds)) {
    return none();
  }
  const auto whole = static_cast<qint64>(std::llround(seconds));
  if (whole < 60) {
    return number(seconds < 10 ? seconds : static_cast<double>(whole)) + QStringLiteral(" s");
  }
  const bool hours = whole >= 3600;
  const qint64 large = hours ? whole / 3600 : whole / 60;
  const qint64 small = hours ? whole / 60 % 60 : whole % 60;
  const QString text = QStringLiteral("%1 %2").arg(large).arg(hours ? QStringLiteral("h") : QStringLiteral("min"));
  return small == 0
             ? text
             : text + QStringLiteral(" %1 %2").arg(small).arg(hours ? QStringLiteral("min") : QStringLiteral("s"));
}

QString Formatter::localTime(WallTime time) const {
  return m_locale.toString(dateTime(time).toLocalTime(), QLocale::ShortFormat);
}

QString Formatter::utcTime(WallTime time) const { return QString::fromStdString(utcText(time)); }

} // namespace tidemark::ui
