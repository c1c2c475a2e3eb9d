// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>

#include "ui/format/formatter.h"

namespace tidemark::ui {

// Every figure the workbench shows: its name, its unit and the definition its tooltip gives.
enum class FigureId : std::uint8_t {
  rate,
  okRate,
  users,
  p50,
  p95,
  p99,
  errors,
  dropped,
  generator,
  requests,
  failed,
  mean,
  max,
  iterations,
  received,
};

struct FigureText {
  QString name;
  QString definition;
  Unit unit = Unit::plain;
};
FigureText figureText(FigureId id);

} // namespace tidemark::ui
