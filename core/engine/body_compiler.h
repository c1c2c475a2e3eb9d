// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/engine/body_parts.h"
#include "core/engine/template_compiler.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// What a request sends behind its head.
struct CompiledBody {
  TextTemplate text;           // all of it, unless `parts` are there
  std::vector<BodyPart> parts; // where it holds large files
  std::string contentType;     // empty: no body, or none is said
};

// Compiles the body of a request: its text, files that are small enough for memory put in. Errors: invalidProject, and
// cannotRead for files.
class BodyCompiler {
public:
  // `boundarySite` names the boundary of a multipart body: one a request of the plan.
  BodyCompiler(const RunPlan& plan, TemplateCompiler& templates, std::uint64_t boundarySite)
      : m_plan(plan), m_templates(templates), m_boundarySite(boundarySite) {}

  Result<CompiledBody> compile(const Body& body);

private:
  Result<void> add(const std::monostate& none);
  Result<void> add(const JsonBody& json);
  Result<void> add(const TextBody& text);
  Result<void> add(const FileBody& file);
  Result<void> add(const FormBody& form);
  Result<void> add(const MultipartBody& multipart);
  Result<void> add(const JsonRpcBody& rpc);
  Result<void> addPart(const MultipartPart& part);
  Result<void> addText(std::string_view text, Escape escape);
  Result<void> addFile(const std::string& written);
  [[nodiscard]] std::string boundary() const;

  const RunPlan& m_plan;
  TemplateCompiler& m_templates;
  std::uint64_t m_boundarySite;
  TextTemplate m_text; // behind the last file
  CompiledBody m_compiled;
};

} // namespace tidemark
