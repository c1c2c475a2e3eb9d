// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/clock.h"

namespace tidemark::ui {

// What a number counts; decides how it is scaled and which sign follows it. Durations come in milliseconds.
enum class Unit : std::uint8_t { plain, count, ratePerS, percent, ms, bytes, bytesPerS, state };

// The unit of a monitor series or measure: "%" "B" "B/s" "1/s" "count" "ms" "state".
Unit unitOf(std::string_view id);

// A factor and the sign that goes with it: {1000, "µs"} turns 0.25 (ms) into 250 µs.
struct UnitScale {
  double factor = 1;
  QString sign;
  friend bool operator==(const UnitScale&, const UnitScale&) = default;
};

// The one place where numbers of the window become text: three significant digits, scaled units, the locale's
// signs. What is not there (NaN, nullopt) is a dash, never a zero.
class Formatter {
public:
  explicit Formatter(const QLocale& locale = QLocale());

  [[nodiscard]] QString value(double value, Unit unit) const;
  [[nodiscard]] QString value(std::optional<double> value, Unit unit) const;
  [[nodiscard]] QString count(std::uint64_t value) const;
  // Three significant digits, no unit.
  [[nodiscard]] QString number(double value) const;
  // "2:05", "1:02:05": a position on the run clock.
  [[nodiscard]] QString clock(double seconds) const;
  // "2 min 55 s": a length of time.
  [[nodiscard]] QString span(double seconds) const;
  [[nodiscard]] QString localTime(WallTime time) const;
  [[nodiscard]] QString utcTime(WallTime time) const; // RFC 3339, for tooltips
  // One scale for a whole axis or column, chosen by its largest value.
  [[nodiscard]] static UnitScale scaleFor(double largest, Unit unit);
  [[nodiscard]] const QLocale& locale() const { return m_locale; }
  static QString none(); // the dash

private:
  QLocale m_locale;
};

} // namespace tidemark::ui
