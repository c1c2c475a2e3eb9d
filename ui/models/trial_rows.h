// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/session/trial.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// The requests of a trial in the order in which they ended; a poll's own end behind its last one. The key of a row is
// the index of its exchange.
std::vector<ValueColumn> trialColumns();
std::vector<ValueRow> trialRows(const std::vector<TrialExchange>& exchanges, const Formatter& formatter);

// The header lines of a head; its first line is left out.
std::vector<ValueColumn> headerColumns();
std::vector<ValueRow> headerRows(const std::string& head);
// The first line of a head.
QString firstLine(const std::string& head);

// What an exchange had to hold, the conditions of its poll first.
std::vector<ValueColumn> checkColumns();
std::vector<ValueRow> checkRows(const TracedRequest& traced);

// What an exchange extracted, or why it did not.
std::vector<ValueColumn> extractColumns();
std::vector<ValueRow> extractRows(const TracedRequest& traced);

std::vector<ValueColumn> variableColumns();
std::vector<ValueRow> variableRows(const std::vector<TracedVariable>& variables);

// Why an exchange is no success and what to do about it; empty where it is one.
QString exchangeProblem(const TrialExchange& exchange);

} // namespace tidemark::ui
