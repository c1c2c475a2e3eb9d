// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "core/base/sentence.h"
#include "core/plan/project.h"

namespace tidemark {

// What a name of a project stands for in tables and in the `of` of an SLO.
enum class NameKind { request, group, transaction, poll, measure, scenario };

// "request", "group" …
Sentence nameKindText(NameKind kind);

struct RowName {
  NameKind kind = NameKind::request;
  std::string pointer; // where it stands first
  std::string unit;    // of a measure
};

// Every name by its text, of enabled things only. A name used for two things keeps its first meaning.
using RowNames = std::map<std::string, RowName, std::less<>>;
RowNames rowNamesOf(const Project& project);

// Every use of a name, in the order of the file.
struct NameUse {
  std::string_view name;
  NameKind kind = NameKind::request;
  std::string pointer;
  std::string_view unit;
};
std::vector<NameUse> nameUses(const Project& project);

} // namespace tidemark
