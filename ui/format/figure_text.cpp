// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/figure_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace tidemark::ui {
namespace {

struct Entry {
  FigureId id;
  Unit unit;
  const char* name;
  const char* definition;
};
constexpr std::array kFigures{
    Entry{FigureId::rate, Unit::ratePerS, QT_TRANSLATE_NOOP("Figures", "Rate"),
          QT_TRANSLATE_NOOP("Figures", "Finished requests per second, ok and failed. Live: of the last whole second; "
                                       "else requests divided by the length of the window.")},
    Entry{FigureId::okRate, Unit::ratePerS, QT_TRANSLATE_NOOP("Figures", "Ok rate"),
          QT_TRANSLATE_NOOP("Figures", "Requests per second that ended ok. A requirement on throughput is judged on "
                                       "this rate.")},
    Entry{FigureId::users, Unit::count, QT_TRANSLATE_NOOP("Figures", "Users"),
          QT_TRANSLATE_NOOP("Figures", "Virtual users inside an iteration or between two; at the end of the second.")},
    Entry{FigureId::p50, Unit::ms, QT_TRANSLATE_NOOP("Figures", "p50"),
          QT_TRANSLATE_NOOP("Figures", "Half of the requests took at most this long. Service time: first byte sent on "
                                       "a ready connection to last byte received.")},
    Entry{FigureId::p95, Unit::ms, QT_TRANSLATE_NOOP("Figures", "p95"),
          QT_TRANSLATE_NOOP("Figures", "95 of 100 requests took at most this long: the value at rank "
                                       "ceil(0.95 · n) of the histogram of service times.")},
    Entry{FigureId::p99, Unit::ms, QT_TRANSLATE_NOOP("Figures", "p99"),
          QT_TRANSLATE_NOOP("Figures", "99 of 100 requests took at most this long: the value at rank "
                                       "ceil(0.99 · n) of the histogram of service times.")},
    Entry{FigureId::errors, Unit::percent, QT_TRANSLATE_NOOP("Figures", "Errors"),
          QT_TRANSLATE_NOOP("Figures", "Failed requests in percent of all requests. Requests aborted by a stop count "
                                       "in neither.")},
    Entry{FigureId::dropped, Unit::count, QT_TRANSLATE_NOOP("Figures", "Dropped"),
          QT_TRANSLATE_NOOP("Figures", "Scheduled iterations that found no free user and were not started. They are "
                                       "load the system was never given.")},
    Entry{FigureId::generator, Unit::percent, QT_TRANSLATE_NOOP("Figures", "Generator"),
          QT_TRANSLATE_NOOP("Figures", "CPU share of the busiest worker. Above 90 %, or with timers more than 10 ms "
                                       "late, the generator itself is the limit and figures are not to be trusted.")},
    Entry{FigureId::requests, Unit::count, QT_TRANSLATE_NOOP("Figures", "Requests"),
          QT_TRANSLATE_NOOP("Figures", "Finished requests, ok and failed; aborted ones are left out.")},
    Entry{FigureId::failed, Unit::count, QT_TRANSLATE_NOOP("Figures", "Failed"),
          QT_TRANSLATE_NOOP("Figures", "Requests with any outcome but ok and aborted.")},
    Entry{FigureId::mean, Unit::ms, QT_TRANSLATE_NOOP("Figures", "Mean"),
          QT_TRANSLATE_NOOP("Figures", "Arithmetic mean of service times, from the exact sum.")},
    Entry{FigureId::max, Unit::ms, QT_TRANSLATE_NOOP("Figures", "Max"),
          QT_TRANSLATE_NOOP("Figures", "The longest service time, exact.")},
    Entry{FigureId::iterations, Unit::count, QT_TRANSLATE_NOOP("Figures", "Iterations"),
          QT_TRANSLATE_NOOP("Figures", "Iterations of the flow that ended, however they ended.")},
    Entry{FigureId::received, Unit::bytes, QT_TRANSLATE_NOOP("Figures", "Received"),
          QT_TRANSLATE_NOOP("Figures", "Bytes received from the target, heads and bodies.")},
};

} // namespace

FigureText figureText(FigureId id) {
  const Entry& entry = *std::ranges::find(kFigures, id, &Entry::id);
  return {QCoreApplication::translate("Figures", entry.name), QCoreApplication::translate("Figures", entry.definition),
          entry.unit};
}

} // namespace tidemark::ui
