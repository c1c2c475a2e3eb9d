// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/project_document.h"

#include <cstdlib>

#include "core/base/file.h"
#include "core/plan/validate.h"

namespace tidemark::ui {
namespace {

std::optional<std::string> environmentVariable(const std::string& name) {
  // Read on the GUI thread, which is the only one that might change it.
  const char* value = std::getenv(name.c_str()); // NOLINT(concurrency-mt-unsafe)
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

void append(Problems& to, Problems more, const Positions& positions) {
  for (Problem& problem : more) {
    const auto found = positions.find(problem.pointer);
    if (problem.line == 0 && found != positions.end()) {
      problem.line = found->second.line;
      problem.column = found->second.column;
    }
    to.push_back(std::move(problem));
  }
}

void resolveInto(ProjectDocument& document) {
  const std::string& today = document.options.today;
  ResolveOptions options;
  options.directory = document.file.parent_path();
  options.environment = document.options.environment;
  options.variables = document.options.overrides;
  options.today = today;
  options.environmentVariable = &environmentVariable;
  ResolvedPlan resolved = resolve(document.loaded.project, options);
  append(document.problems, std::move(resolved.problems), document.loaded.positions);
  append(document.problems, authorizationProblems(resolved.plan, today), document.loaded.positions);
  document.plan = std::make_shared<const RunPlan>(std::move(resolved.plan));
  document.secrets = std::move(resolved.secrets);
}

} // namespace

ProjectDocument documentOf(std::string text, std::filesystem::path name, OpenOptions options) {
  ProjectDocument document;
  document.file = std::move(name);
  document.text = std::move(text);
  document.loaded = parseProject(document.text);
  document.options = std::move(options);
  document.problems = document.loaded.problems;
  if (!hasErrors(document.problems)) {
    append(document.problems, unsupported(document.loaded.project), document.loaded.positions);
    resolveInto(document);
  }
  return document;
}

Result<ProjectDocument> openProject(const std::filesystem::path& file, OpenOptions options) {
  auto text = readFile(file);
  if (!text) {
    return std::unexpected(text.error());
  }
  return documentOf(std::move(*text), std::filesystem::absolute(file), std::move(options));
}

std::shared_ptr<const RunPlan> planForRun(const ProjectDocument& document, std::uint64_t seed) {
  auto plan = std::make_shared<RunPlan>(*document.plan);
  plan->seed = seed;
  return plan;
}

} // namespace tidemark::ui
