// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/project_document.h"

#include <algorithm>
#include <cstdlib>
#include <variant>

#include "core/base/file.h"
#include "core/plan/validate.h"

namespace tidemark::ui {
namespace {

// Only what the project calls a secret is looked for beside the environment.
std::optional<std::string> environmentVariable(const std::string& name, const ProjectDocument& document) {
  // Read on the GUI thread, which is the only one that might change it.
  const char* value = std::getenv(name.c_str()); // NOLINT(concurrency-mt-unsafe)
  if (value != nullptr) {
    return value;
  }
  const auto kept = document.options.secrets.find(name);
  const bool isSecret = std::ranges::any_of(document.loaded.project.variables, [&name](const Variable& variable) {
    const auto* secret = std::get_if<SecretVariable>(&variable.source);
    return secret != nullptr && secret->env == name;
  });
  return isSecret && kept != document.options.secrets.end() ? std::optional{kept->second} : std::nullopt;
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
  options.environmentVariable = [&document](const std::string& name) { return environmentVariable(name, document); };
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
