// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"

namespace tidemark {

// How a report spells numbers: one spelling whatever the host's locale. Comma between thousands, point before
// decimals, a space before the unit ("/s" and "x" excepted). What is missing is "–".

inline constexpr std::string_view kNoNumber = "–";

// Three significant digits, whole from 100 on: "0.142" "1.48" "12.3" "1,234". Never an exponent.
std::string numberText(double value);
std::string countText(std::uint64_t value); // "15,914"
// The same without decimals where there are none: users, seconds, ticks. "50", "12.5", "1,234".
std::string plainNumber(double value);
std::string signedPercent(std::optional<double> percent); // "+200 %", "-67.9 %"

// By unit, as monitors, limits and measures name it: "ms" "1/s" "%" "B" "B/s" "count" "s" … An unknown unit is
// printed after the number as it is.
std::string valueText(double value, std::string_view unit);
std::string valueText(std::optional<double> value, std::string_view unit); // kNoNumber without value

std::string millisText(std::optional<double> ms);         // "1.48 ms"
std::string perSecondText(std::optional<double> rate);    // "88.8/s"
std::string percentNumber(std::optional<double> percent); // "85.4 %"
std::string bytesNumber(double bytes);                    // "12.4 MiB"
std::string lengthText(double seconds);                   // "3 min", "1 h 5 min", "12.5 s"
std::string clockText(double seconds);                    // "1:05", "1:00:05": a time in a scenario

// Share of failures with its 95 % interval, n always named: "3.2 % (2.9 to 3.5 %, n = 15,914)"; with none:
// "0 % (at most 0.3 %, n = 1,000)". kNoNumber for n = 0.
std::string failureShareText(std::uint64_t failed, std::uint64_t n);

} // namespace tidemark
