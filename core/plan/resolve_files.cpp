// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "core/base/body_file.h"
#include "core/base/file.h"
#include "core/plan/constants.h"
#include "core/plan/csv_file.h"
#include "core/plan/field_visitor.h"
#include "core/plan/json_value.h"
#include "core/plan/nearest.h"
#include "core/plan/resolve_parts.h"
#include "core/plan/struct_table.h"
#include "core/plan/template_text.h"
#include "core/plan/walk.h"

namespace tidemark {
namespace {

using Columns = std::map<std::string, std::vector<std::string>, std::less<>>;

void reportUnreadable(const std::string& path, const Error& error, const std::string& pointer, Findings& findings) {
  findings.error(pointer, sentence("the file \"{}\" cannot be read: {}", path, error.detail),
                 sentence("paths are relative to the project file"));
}

std::optional<std::string> readOrReport(const RunPlan& plan, const std::string& path, const std::string& pointer,
                                        Findings& findings) {
  auto bytes = readFile(plan.directory / path);
  if (!bytes) {
    reportUnreadable(path, bytes.error(), pointer, findings);
    return std::nullopt;
  }
  return std::move(*bytes);
}

Columns readTables(const RunPlan& plan, Findings& findings) {
  Columns columns;
  for (const Variable& variable : plan.project.variables) {
    const auto* csv = std::get_if<CsvVariable>(&variable.source);
    if (csv == nullptr) {
      continue;
    }
    const std::string pointer = pointerTo("/variables", variable.name) + "/csv";
    if (const auto text = readOrReport(plan, csv->path, pointer, findings)) {
      columns[variable.name] = csvColumns(*text);
      if (!hasCsvRows(*text)) {
        findings.error(pointer, sentence("the file \"{}\" has no row behind its header", csv->path));
      }
    }
  }
  return columns;
}

// Every ${table.column} names a column that is there.
class ColumnUses final : public FieldVisitor {
public:
  ColumnUses(const Columns& columns, Findings& findings) : m_columns(columns), m_findings(findings) {}

  void text(const std::string& pointer, const FieldInfo& field, std::string& value) override {
    if (mayHoldVariables(field)) {
      look(pointer, value);
    }
  }
  void json(const std::string& pointer, const FieldInfo& /*field*/, JsonText& value) override {
    for (const std::string& one : textsOf(value)) {
      look(pointer, one);
    }
  }

private:
  void look(const std::string& pointer, const std::string& text) {
    for (const TemplateExpression& one : parseTemplate(text).expressions) {
      const std::string_view head = headOf(one.name);
      const auto table = m_columns.find(head);
      if (one.isCall || table == m_columns.end() || head.size() == one.name.size()) {
        continue;
      }
      const std::string_view column = std::string_view{one.name}.substr(head.size() + 1);
      const std::vector<std::string_view> known{table->second.begin(), table->second.end()};
      if (std::ranges::find(known, column) == known.end()) {
        m_findings.error(
            pointer, sentence("the CSV file of \"{}\" has no column \"{}\"; it has {}", head, column, listed(known)),
            didYouMean(column, known));
      }
    }
  }

  const Columns& m_columns;
  Findings& m_findings;
};

// Bodies may be larger than the memory: whether they can be opened is all that is asked.
void openOrReport(const RunPlan& plan, const std::string& path, const std::string& pointer, Findings& findings) {
  if (const auto file = BodyFile::open(plan.directory / path); !file) {
    reportUnreadable(path, file.error(), pointer, findings);
  }
}

void checkBodies(const RunPlan& plan, Findings& findings) {
  walkSteps(plan.project, [&](const StepPlace& place) {
    if (place.request == nullptr) {
      return;
    }
    if (const auto* body = std::get_if<FileBody>(&place.request->body)) {
      openOrReport(plan, expanded(body->path, plan.constants), place.requestPointer + "/body/file", findings);
    } else if (const auto* multipart = std::get_if<MultipartBody>(&place.request->body)) {
      for (std::size_t i = 0; i < multipart->parts.size(); ++i) {
        if (!multipart->parts[i].file.empty()) {
          openOrReport(plan, expanded(multipart->parts[i].file, plan.constants),
                       pointerTo(place.requestPointer + "/body/multipart", i) + "/file", findings);
        }
      }
    }
  });
}

void checkCertificates(const RunPlan& plan, Findings& findings) {
  for (std::size_t i = 0; i < plan.project.targets.size(); ++i) {
    const TlsSettings& tls = plan.project.targets[i].tls;
    const std::string pointer = pointerTo("/targets", i) + "/tls";
    const std::pair<const std::string*, const char*> files[] = {
        {&tls.ca, "/ca"}, {&tls.clientCertificate, "/clientCertificate"}, {&tls.clientKey, "/clientKey"}};
    for (const auto& [path, key] : files) {
      if (!path->empty()) {
        readOrReport(plan, *path, pointer + key, findings);
      }
    }
  }
}

} // namespace

void checkFiles(const RunPlan& plan, Findings& findings) {
  const Columns columns = readTables(plan, findings);
  ColumnUses uses{columns, findings};
  Project copy = plan.project; // visitors may change what they see; this one does not
  tableOf<Project>().visit(copy, {}, uses);
  checkBodies(plan, findings);
  checkCertificates(plan, findings);
}

} // namespace tidemark
