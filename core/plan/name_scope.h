// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "core/plan/findings.h"
#include "core/plan/project.h"

namespace tidemark {

// The names that ${…} may use at some place of a project.
class NameScope {
public:
  // Constants and environment variables: what is the same throughout a run.
  static NameScope fixed(const Project& project);
  // Those and secrets: credentials that are decided before the first request.
  static NameScope credentials(const Project& project);
  // Those, secrets and CSV columns: what a request may send.
  static NameScope sent(const Project& project);

  void add(std::string name) { m_names.insert(std::move(name)); }
  // Adds what `other` knows.
  void add(const NameScope& other);

  // Reports every name of the text that is not known here, and calls where none may stand.
  void check(const std::string& pointer, const std::string& text, Findings& findings) const;

private:
  void checkName(const std::string& pointer, std::string_view name, Findings& findings) const;

  std::set<std::string, std::less<>> m_names;
  std::set<std::string, std::less<>> m_tables;  // CSV variables: known with a column only
  std::set<std::string, std::less<>> m_secrets; // known, but not allowed here
  bool m_calls = false;                         // ${uuid()} and the like may stand here
};

} // namespace tidemark
