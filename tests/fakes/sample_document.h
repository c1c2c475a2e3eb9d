// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace tidemark {

// A report with every block and every kind of figure, for the writers' tests: realistic where it is looked at, nasty
// where it is not (long words, markup of every format in names, CJK, gaps, empty tables).
Document sampleDocument();

// The parts, for tests of one thing.
Table sampleRequestTable(std::size_t rows);
Figure sampleRateFigure();
Figure samplePercentilesFigure();
Figure sampleHeatFigure();
Figure sampleCurveFigure();
Figure sampleErrorsFigure();
Figure sampleBarsFigure();
Figure sampleResourcesFigure();

} // namespace tidemark
