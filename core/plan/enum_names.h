// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/plan/problem.h"
#include "core/plan/project.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// One enumerator and its word, as project files and reports spell it. `written` is false for values that no
// file may name, such as a stage kind still to be found by its shape.
template <class E>
struct EnumName {
  E value;
  std::string_view name;
  bool written = true;
};

// The table of an enumeration, in the order of its values. One specialisation each below.
template <class E>
std::span<const EnumName<E>> enumNames();

template <>
std::span<const EnumName<StageKind>> enumNames<StageKind>();
template <>
std::span<const EnumName<Spacing>> enumNames<Spacing>();
template <>
std::span<const EnumName<SearchOf>> enumNames<SearchOf>();
template <>
std::span<const EnumName<ScenarioKind>> enumNames<ScenarioKind>();
template <>
std::span<const EnumName<After>> enumNames<After>();
template <>
std::span<const EnumName<HttpVersion>> enumNames<HttpVersion>();
template <>
std::span<const EnumName<ConnectionPolicy>> enumNames<ConnectionPolicy>();
template <>
std::span<const EnumName<CsvOrder>> enumNames<CsvOrder>();
template <>
std::span<const EnumName<CsvShare>> enumNames<CsvShare>();
template <>
std::span<const EnumName<CsvEnd>> enumNames<CsvEnd>();
template <>
std::span<const EnumName<OnFail>> enumNames<OnFail>();
template <>
std::span<const EnumName<CheckKind>> enumNames<CheckKind>();
template <>
std::span<const EnumName<ExtractKind>> enumNames<ExtractKind>();
template <>
std::span<const EnumName<StreamMeasure>> enumNames<StreamMeasure>();
template <>
std::span<const EnumName<MetricKind>> enumNames<MetricKind>();
template <>
std::span<const EnumName<ResourceStat>> enumNames<ResourceStat>();
template <>
std::span<const EnumName<LatencyOf>> enumNames<LatencyOf>();
template <>
std::span<const EnumName<OutcomeFilter>> enumNames<OutcomeFilter>();
template <>
std::span<const EnumName<WindowKind>> enumNames<WindowKind>();
template <>
std::span<const EnumName<LimitOp>> enumNames<LimitOp>();
template <>
std::span<const EnumName<Quantity>> enumNames<Quantity>();
template <>
std::span<const EnumName<Paper>> enumNames<Paper>();
template <>
std::span<const EnumName<RowKind>> enumNames<RowKind>();
template <>
std::span<const EnumName<Severity>> enumNames<Severity>();

template <class E>
concept NamedEnum = std::is_enum_v<E>;

// The word of a value: name(StageKind::hold) is "hold".
template <NamedEnum E>
std::string_view name(E value) {
  return enumNames<E>()[static_cast<std::size_t>(value)].name;
}

// The value of a word that a file may use; nothing for any other.
template <NamedEnum E>
std::optional<E> enumOf(std::string_view word) {
  for (const EnumName<E>& entry : enumNames<E>()) {
    if (entry.written && entry.name == word) {
      return entry.value;
    }
  }
  return std::nullopt;
}

// The words that a file may use, in the order of the values.
template <NamedEnum E>
std::vector<std::string_view> choicesOf() {
  std::vector<std::string_view> words;
  for (const EnumName<E>& entry : enumNames<E>()) {
    if (entry.written) {
      words.push_back(entry.name);
    }
  }
  return words;
}

} // namespace tidemark
