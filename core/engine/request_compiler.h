// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "core/base/result.h"
#include "core/engine/compiled_request.h"
#include "core/engine/symbols.h"
#include "core/engine/target_connection.h"
#include "core/engine/template_compiler.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// Compiles the requests of one class. `rows` are looked up by name and kind.
class RequestCompiler {
public:
  RequestCompiler(const RunPlan& plan, const TargetProxies& proxies, ClassId userClass, Symbols& symbols,
                  TemplateCompiler& templates)
      : m_plan(plan), m_proxies(proxies), m_symbols(symbols), m_templates(templates), m_class(userClass) {}

  Result<CompiledRequest> compile(const Request& request);
  Result<std::vector<CompiledMeasure>> compileMeasures(const std::vector<Measure>& measures) const;
  [[nodiscard]] const std::set<std::string>& credentials() const { return m_credentials; }
  [[nodiscard]] RowId row(RowKind kind, const std::string& name) const;

private:
  void takeSettings(const Request& request, CompiledRequest& compiled) const;
  Result<void> compileUrl(const Request& request, CompiledRequest& compiled);
  Result<void> addProxy(const Request& request, CompiledRequest& compiled);
  Result<void> compileHeaders(const Request& request, CompiledRequest& compiled);
  Result<void> compileBody(const Request& request, CompiledRequest& compiled);
  Result<void> compileChecks(const Request& request, CompiledRequest& compiled);
  Result<void> addHeader(CompiledRequest& compiled, std::string_view name, std::string_view value);
  Result<void> addAuth(const Target& target, CompiledRequest& compiled);
  void fixWhatIsFixed(CompiledRequest& compiled) const;

  const RunPlan& m_plan;
  const TargetProxies& m_proxies;
  Symbols& m_symbols;
  TemplateCompiler& m_templates;
  ClassId m_class;
  std::uint32_t m_requests = 0;        // compiled so far
  std::string m_contentType;           // of the body of the request under way
  std::set<std::string> m_credentials; // of `basic`, encoded
};

} // namespace tidemark
