// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec_named.h"
#include "core/plan/codec_text.h"
#include "core/plan/field.h"
#include "core/plan/project.h"
#include "core/plan/project_format.h"
#include "core/plan/struct_table_body.h"

namespace tidemark {

template <>
const StructTable<Variable>& tableOf<Variable>() {
  const Rules environmentVariable{.required = true, .kind = FieldKind::name};
  static const StructTable<Variable> kTable{
      "variable",
      {},
      {
          holding<&Variable::source, SecretVariable>(
              "secret", "Secret", "Never written to any output.",
              {field<&SecretVariable::env>("secret", "Variable", "Environment variable that holds it.",
                                           environmentVariable)}),
          holding<&Variable::source, EnvVariable>(
              "env", "Environment variable", "Read when a run starts.",
              {field<&EnvVariable::env>("env", "Variable", "Its name.", environmentVariable),
               field<&EnvVariable::fallback>("default", "Default",
                                             "Taken when it is not set; else that is an error.")}),
          holding<&Variable::source, CsvVariable>(
              "csv", "CSV file", "A row for each iteration; columns as ${name.column}.",
              {field<&CsvVariable::path>("csv", "File", "With a header row, relative to the project.",
                                         {.required = true, .kind = FieldKind::path}),
               field<&CsvVariable::order>("order", "Order", "In which rows are taken."),
               field<&CsvVariable::share>("share", "Share",
                                          "all: rows dealt over all iterations; user: each user "
                                          "goes through all of them."),
               field<&CsvVariable::end>("end", "End", "What follows the last row.")}),
      }};
  return kTable;
}

namespace {

// The version of the format is no part of a Project: it is read, judged and written here.
Field<Project> formatField() {
  Field<Project> made = field<&Project::name>("format", "Format", "Version of the format.",
                                              {.required = true, .kind = FieldKind::verbatim});
  made.read = [](const JsonNode& node, Project& /*project*/) { readFormat(node); };
  made.write = [](const Project& /*project*/) { return std::optional{JsonValue::ofText(kProjectFormat)}; };
  made.visit = [](Project& /*project*/, const std::string& /*pointer*/, FieldVisitor& /*visitor*/) {};
  made.schema = [](SchemaBuilder& /*builder*/) { return schemaOfPattern(R"(^tidemark-project/1(\.[0-9]+)?$)"); };
  return made;
}

} // namespace

template <>
const StructTable<Project>& tableOf<Project>() {
  static const StructTable<Project> kTable{
      "project",
      {
          formatField(),
          field<&Project::name>("name", "Name", "Of the system or the occasion.",
                                {.required = true, .kind = FieldKind::name}),
          field<&Project::purpose>("purpose", "Purpose", "Why it is tested."),
          field<&Project::variables>("variables", "Variables", "Constants, secrets, environment and CSV columns."),
          field<&Project::environments>("environments", "Environments", "Other values of the constants, by name."),
          field<&Project::targets>("targets", "Targets", "Where requests go; the first is the default.",
                                   {.required = true}),
          field<&Project::authorization>("authorization", "Authorization", "Who allowed which hosts to be loaded."),
          field<&Project::userClasses>("userClasses", "User classes", "What users do.", {.required = true}),
          field<&Project::scenarios>("scenarios", "Scenarios", "Loads, in order.", {.required = true}),
          field<&Project::slos>("slos", "SLOs", "Objectives judged in every scenario that can."),
          field<&Project::monitors>("monitors", "Monitors", "What is watched during a run."),
          field<&Project::report>("report", "Report", "What the report says beside the figures."),
      }};
  return kTable;
}

template class StructTable<Variable>;
template struct FieldTable<Variable>;
template class StructTable<Project>;
template struct FieldTable<Project>;

} // namespace tidemark
