// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/engine/render_source.h"

namespace tidemark {

struct FunctionCall;

// One function of the format: ${uuid()}, ${int(1,6)} …
struct Function {
  std::string_view name;
  std::size_t minArguments = 0;
  std::size_t maxArguments = 0;
  bool isNumber = false; // its value is a JSON number of its own
  // Appends the value; false when the operand holds none.
  bool (*append)(const FunctionCall& call, const RenderSource& source, std::string& out) = nullptr;
};

// The function of that name; null when there is none.
const Function* findFunction(std::string_view name);

// A call, its arguments read once.
struct FunctionCall {
  const Function* function = nullptr;
  std::vector<std::string> arguments;
  std::array<double, 3> numbers{};        // the arguments as numbers, 0 where they are none
  std::array<std::int64_t, 3> integers{}; // likewise
  std::optional<VariableRef> operand;     // base64, string: a variable; else arguments[0] itself
  std::uint32_t site = 0;                 // names its draws
};

// Reads "int(1, 6)". ErrorCode::invalidProject says what is wrong with it. Does not look variables up.
Result<FunctionCall> parseFunctionCall(std::string_view text, std::uint32_t site);

// What a traceparent header says (W3C Trace Context): a trace of its own for each request, sampled. The format has no
// name for it.
FunctionCall traceParentCall(std::uint32_t site);

// Whether the text of a ${…} is a call: it ends with a parenthesis.
inline bool isFunctionCall(std::string_view text) { return text.ends_with(')'); }

} // namespace tidemark
