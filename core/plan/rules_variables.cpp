// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "core/plan/constants.h"
#include "core/plan/json_value.h"
#include "core/plan/nearest.h"
#include "core/plan/rules.h"
#include "core/plan/scope_visitor.h"
#include "core/plan/struct_table.h"

namespace tidemark {
namespace {

void checkVariableNames(const Project& project, Findings& findings) {
  for (const Variable& variable : project.variables) {
    const std::string pointer = pointerTo("/variables", variable.name);
    if (!isIdentifier(variable.name) || variable.name == "env") {
      findings.error(pointer,
                     sentence("a variable is named by letters, digits and _, no digit first, and not \"env\""));
    }
    if (std::ranges::count(project.variables, variable.name, &Variable::name) > 1) {
      findings.error(pointer, sentence("there is another variable of this name"));
    }
  }
}

// A constant is the same throughout a run and is written to the outputs: it may refer to its like only.
void checkConstants(const Project& project, Findings& findings) {
  const NameScope fixed = NameScope::fixed(project);
  for (const Variable& variable : project.variables) {
    if (const auto* constant = std::get_if<ConstantVariable>(&variable.source)) {
      for (const std::string& text : textsOf(constant->value)) {
        fixed.check(pointerTo("/variables", variable.name), text, findings);
      }
    }
  }
  for (const std::string& name : constantsInCycles(project)) {
    findings.error(pointerTo("/variables", name), sentence("this constant refers to itself"));
  }
}

void checkEnvironments(const Project& project, Findings& findings) {
  std::vector<std::string_view> constants;
  for (const Variable& variable : project.variables) {
    if (std::holds_alternative<ConstantVariable>(variable.source)) {
      constants.push_back(variable.name);
    }
  }
  const NameScope fixed = NameScope::fixed(project);
  for (const Environment& environment : project.environments) {
    const std::string at = pointerTo("/environments", environment.name);
    for (const auto& [name, value] : environment.constants) {
      if (std::ranges::find(constants, std::string_view{name}) == constants.end()) {
        findings.error(pointerTo(at, name), sentence("there is no constant \"{}\" to override", name),
                       didYouMean(name, constants));
      }
      for (const std::string& text : textsOf(value)) {
        fixed.check(pointerTo(at, name), text, findings);
      }
    }
  }
}

// Steps of one class in the order in which they run: a name is known behind the step that extracts it.
class ClassScopes {
public:
  ClassScopes(const Project& project, Findings& findings) : m_base(NameScope::sent(project)), m_findings(findings) {}

  // The names of `start` stay with the user; those of `flow` live for one iteration.
  void check(UserClass& one, const std::string& pointer) {
    NameScope user = m_base;
    steps(one.start, pointer + "/start", user);
    NameScope iteration = user;
    steps(one.flow, pointer + "/flow", iteration);
    NameScope end = user;
    steps(one.end, pointer + "/end", end);
    m_all.add(iteration);
    m_all.add(end);
  }

  // What some class knows somewhere: for the headers of targets.
  [[nodiscard]] NameScope all() const {
    NameScope scope = m_base;
    scope.add(m_all);
    return scope;
  }

private:
  void steps(Steps& list, const std::string& pointer, NameScope& scope) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (!list[i].disabled) {
        step(list[i], pointerTo(pointer, i), scope);
      }
    }
  }

  void step(Step& step, const std::string& pointer, NameScope& scope) {
    if (auto* request = std::get_if<Request>(&step.what)) {
      visit(*request, pointer, scope);
      addExtracts(*request, scope);
    } else if (auto* poll = std::get_if<Poll>(&step.what)) {
      this->poll(*poll, pointer, scope);
    } else if (auto* choose = std::get_if<Choose>(&step.what)) {
      for (std::size_t i = 0; i < choose->branches.size(); ++i) {
        steps(choose->branches[i].steps, pointerTo(pointer + "/choose", i) + "/steps", scope);
      }
    } else if (auto* repeat = std::get_if<Repeat>(&step.what)) {
      steps(repeat->steps, pointer + "/steps", scope);
    } else if (auto* transaction = std::get_if<Transaction>(&step.what)) {
      steps(transaction->steps, pointer + "/steps", scope);
    }
  }

  // The job is known before the first status request; the conditions see what that request extracts.
  void poll(Poll& poll, const std::string& pointer, NameScope& scope) {
    scope.check(pointer + "/job", poll.job, m_findings);
    visit(poll.request, pointer + "/request", scope);
    addExtracts(poll.request, scope);
    visit(poll.until, pointer + "/until", scope);
    if (poll.succeed) {
      visit(*poll.succeed, pointer + "/succeed", scope);
    }
  }

  template <class T>
  void visit(T& value, const std::string& pointer, const NameScope& scope) {
    ScopeVisitor visitor{scope, m_findings};
    tableOf<T>().visit(value, pointer, visitor);
  }

  static void addExtracts(const Request& request, NameScope& scope) {
    for (const Extract& extract : request.extract) {
      scope.add(extract.name);
    }
  }

  NameScope m_base;
  NameScope m_all;
  Findings& m_findings;
};

// Which names the texts of a target may use.
struct TargetScopes {
  NameScope fixed;
  NameScope credentials;
  NameScope sent;
};

void checkTargetTexts(std::vector<Target>& targets, const TargetScopes& scopes, Findings& findings) {
  for (std::size_t i = 0; i < targets.size(); ++i) {
    // Headers and authentication are sent with each request; the rest is decided before the first.
    Target once = targets[i];
    Target signing;
    Target each;
    signing.proxy = std::exchange(once.proxy, {});
    each.headers = std::exchange(once.headers, {});
    (std::holds_alternative<OAuth2Auth>(once.auth) ? signing : each).auth = std::exchange(once.auth, {});
    for (const auto& [part, scope] :
         {std::pair{&once, &scopes.fixed}, {&signing, &scopes.credentials}, {&each, &scopes.sent}}) {
      ScopeVisitor visitor{*scope, findings};
      tableOf<Target>().visit(*part, pointerTo("/targets", i), visitor);
    }
  }
}

template <class T>
void checkFixedTexts(T& value, const std::string& pointer, const NameScope& fixed, Findings& findings) {
  ScopeVisitor visitor{fixed, findings};
  tableOf<T>().visit(value, pointer, visitor);
}

} // namespace

void checkVariables(const Project& project, Findings& findings) {
  checkVariableNames(project, findings);
  checkConstants(project, findings);
  checkEnvironments(project, findings);
  Project copy = project; // visitors may change what they see; these do not
  ClassScopes classes{project, findings};
  for (std::size_t i = 0; i < copy.userClasses.size(); ++i) {
    if (!copy.userClasses[i].disabled) {
      classes.check(copy.userClasses[i], pointerTo("/userClasses", i));
    }
  }
  const NameScope fixed = NameScope::fixed(project);
  checkTargetTexts(copy.targets, {fixed, NameScope::credentials(project), classes.all()}, findings);
  checkFixedTexts(copy.authorization, "/authorization", fixed, findings);
  checkFixedTexts(copy.report, "/report", fixed, findings);
  for (std::size_t i = 0; i < copy.monitors.size(); ++i) {
    checkFixedTexts(copy.monitors[i], pointerTo("/monitors", i), fixed, findings);
  }
}

} // namespace tidemark
