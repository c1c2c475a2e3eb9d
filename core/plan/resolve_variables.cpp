// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "core/base/json_writer.h"
#include "core/plan/constants.h"
#include "core/plan/field_visitor.h"
#include "core/plan/json_parser.h"
#include "core/plan/nearest.h"
#include "core/plan/resolve_parts.h"
#include "core/plan/struct_table.h"
#include "core/plan/template_text.h"

namespace tidemark {
namespace {

JsonText textValue(std::string_view text) { return {'"' + jsonEscaped(text) + '"'}; }

// The value given on the command line, in the type that the constant has: --var size=5 stays a number.
JsonText typedLike(const JsonText& constant, const std::string& text) {
  const auto wanted = parseJson(constant.text).root.kind;
  const ParsedJson given = parseJson(text);
  return wanted != JsonValue::Kind::text && given.whole && given.root.kind == wanted ? JsonText{text}
                                                                                     : textValue(literalText(text));
}

Variable* findVariable(Project& project, std::string_view name) {
  const auto found = std::ranges::find(project.variables, name, &Variable::name);
  return found == project.variables.end() ? nullptr : &*found;
}

void applyEnvironment(Project& project, const std::string& name, Findings& findings) {
  const auto found = std::ranges::find(project.environments, name, &Environment::name);
  if (found == project.environments.end()) {
    std::vector<std::string_view> known;
    for (const Environment& one : project.environments) {
      known.push_back(one.name);
    }
    findings.error("/environments", sentence("there is no environment \"{}\"", name), didYouMean(name, known));
    return;
  }
  for (const auto& [constant, value] : found->constants) {
    if (Variable* variable = findVariable(project, constant)) {
      variable->source = ConstantVariable{value};
    }
  }
}

void applyValue(Project& project, const std::string& name, const std::string& text, Findings& findings) {
  Variable* variable = findVariable(project, name);
  if (variable == nullptr) {
    std::vector<std::string_view> known;
    for (const Variable& one : project.variables) {
      known.push_back(one.name);
    }
    findings.error("/variables", sentence("there is no variable \"{}\"", name), didYouMean(name, known));
  } else if (const auto* constant = std::get_if<ConstantVariable>(&variable->source)) {
    variable->source = ConstantVariable{typedLike(constant->value, text)};
  } else if (std::holds_alternative<EnvVariable>(variable->source)) {
    variable->source = ConstantVariable{textValue(literalText(text))};
  } else {
    findings.error(pointerTo("/variables", name), sentence("a secret or a CSV file cannot be given as a value"),
                   sentence("set the environment variable, or change the file"));
  }
}

// Reads the environment; what it finds missing it reports with the name to set.
class EnvironmentReader {
public:
  EnvironmentReader(const ResolveOptions& options, Findings& findings) : m_options(options), m_findings(findings) {}

  std::optional<std::string> read(const std::string& name) const {
    return m_options.environmentVariable ? m_options.environmentVariable(name) : std::nullopt;
  }

  std::optional<std::string> need(const std::string& name, const std::string& pointer, Sentence remedy) {
    auto value = read(name);
    if (!value && m_options.environmentVariable) {
      m_findings.error(pointer, sentence("the environment variable {} is not set", name), std::move(remedy));
    }
    return value;
  }

private:
  const ResolveOptions& m_options;
  Findings& m_findings;
};

void readVariables(RunPlan& plan, Secrets& secrets, EnvironmentReader& reader) {
  for (Variable& variable : plan.project.variables) {
    const std::string pointer = pointerTo("/variables", variable.name);
    if (const auto* secret = std::get_if<SecretVariable>(&variable.source)) {
      if (auto value =
              reader.need(secret->env, pointer + "/secret", sentence("set {}; it holds a secret", secret->env))) {
        secrets[variable.name] = std::move(*value);
      }
    } else if (const auto* env = std::get_if<EnvVariable>(&variable.source)) {
      auto value = reader.read(env->env);
      value = value ? value : env->fallback;
      value = value ? value
                    : reader.need(env->env, pointer + "/env",
                                  sentence("set {}, or give the variable a \"default\"", env->env));
      if (value) {
        variable.source = ConstantVariable{textValue(literalText(*value))};
      }
    }
  }
}

// Finds every ${env.NAME} and calls `see` with its place and its name.
class EnvironmentUses final : public FieldVisitor {
public:
  using See = std::function<void(const std::string& pointer, const std::string& name)>;
  explicit EnvironmentUses(See see) : m_see(std::move(see)) {}

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
    if (text.find("${env.") == std::string::npos) {
      return;
    }
    for (const TemplateExpression& one : parseTemplate(text).expressions) {
      if (!one.isCall && headOf(one.name) == "env") {
        m_see(pointer, one.name);
      }
    }
  }

  See m_see;
};

// The values of ${env.NAME}. Only what enabled things use is needed; each is reported once, where it stands first.
Constants readEnvironment(Project& project, EnvironmentReader& reader) {
  std::set<std::string> used;
  Project enabled = project;
  removeDisabled(enabled);
  EnvironmentUses collect{[&used](const std::string&, const std::string& name) { used.insert(name); }};
  tableOf<Project>().visit(enabled, {}, collect);
  Constants values;
  EnvironmentUses read{[&](const std::string& pointer, const std::string& name) {
    if (used.erase(name) == 0) {
      return;
    }
    const std::string variable = name.substr(name.find('.') + 1);
    if (const auto value = reader.need(variable, pointer, sentence("set {}", variable))) {
      values[name] = textValue(*value);
    }
  }};
  tableOf<Project>().visit(project, {}, read);
  return values;
}

// Fills constants into the texts that are decided once.
class ConstantFiller final : public FieldVisitor {
public:
  explicit ConstantFiller(const Constants& constants) : m_constants(constants) {}

  void text(const std::string& /*pointer*/, const FieldInfo& field, std::string& value) override {
    if (mayHoldVariables(field)) {
      value = expanded(value, m_constants);
    }
  }

private:
  const Constants& m_constants;
};

template <class T>
void fillIn(T& value, const Constants& constants) {
  ConstantFiller filler{constants};
  tableOf<T>().visit(value, {}, filler);
}

// Everything but headers and authentication, which are rendered with each request, and the steps.
void fillDecidedTexts(Project& project, const Constants& constants) {
  for (Target& target : project.targets) {
    NameValues headers = std::exchange(target.headers, {});
    Auth auth = std::exchange(target.auth, {});
    fillIn(target, constants);
    target.headers = std::move(headers);
    target.auth = std::move(auth);
  }
  fillIn(project.authorization, constants);
  fillIn(project.report, constants);
  for (Monitor& monitor : project.monitors) {
    fillIn(monitor, constants);
  }
  for (Variable& variable : project.variables) {
    if (auto* csv = std::get_if<CsvVariable>(&variable.source)) {
      csv->path = expanded(csv->path, constants);
    }
  }
}

} // namespace

void applyOverrides(Project& project, const ResolveOptions& options, Findings& findings) {
  if (!options.environment.empty()) {
    applyEnvironment(project, options.environment, findings);
  }
  // Applied: what is left is the name, so that resolving the plan once more changes nothing.
  std::erase_if(project.environments, [&options](const Environment& one) { return one.name != options.environment; });
  for (Environment& one : project.environments) {
    one.constants.clear();
  }
  for (const auto& [name, text] : options.variables) {
    applyValue(project, name, text, findings);
  }
}

void resolveVariables(RunPlan& plan, Secrets& secrets, const ResolveOptions& options, Findings& findings) {
  EnvironmentReader reader{options, findings};
  readVariables(plan, secrets, reader);
  plan.constants = valuesOf(plan.project, readEnvironment(plan.project, reader));
  fillDecidedTexts(plan.project, plan.constants);
}

} // namespace tidemark
