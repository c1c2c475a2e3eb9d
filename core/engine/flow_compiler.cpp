// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/flow_compiler.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "core/base/file.h"
#include "core/engine/plan_texts.h"
#include "core/engine/request_compiler.h"
#include "core/plan/plan_rows.h"

namespace tidemark {

namespace {

// Tables by path, so that classes that use one file share it.
using Tables = std::map<std::string, std::shared_ptr<const CsvTable>>;

class ClassCompiler {
public:
  ClassCompiler(const RunPlan& plan, const TargetProxies& proxies, ClassId id)
      : m_plan(plan),
        m_class(plan.project.userClasses[id.index()]),
        m_requests(plan, proxies, id, m_symbols, m_templates) {
    m_compiled.id = id;
    m_compiled.thinkTime = m_class.thinkTime;
    m_compiled.pacing = m_class.pacing;
  }

  Result<CompiledClass> compile(const Secrets& secrets, Tables& tables) {
    if (auto known = defineNames(secrets, tables); !known) {
      return std::unexpected(known.error());
    }
    defineSlots(m_class.start);
    m_inFlow = true;
    defineSlots(m_class.flow);
    m_inFlow = false;
    defineSlots(m_class.end);
    for (const auto& [steps, place] : {std::pair{&m_class.start, &m_compiled.start},
                                       {&m_class.flow, &m_compiled.flow},
                                       {&m_class.end, &m_compiled.end}}) {
      *place = here();
      if (auto added = add(*steps); !added) {
        return std::unexpected(added.error());
      }
      m_compiled.ops.emplace_back(EndOp{});
    }
    m_compiled.hasStart = !m_class.start.empty();
    m_compiled.hasEnd = !m_class.end.empty();
    m_compiled.slots = m_symbols.slotCount();
    return std::move(m_compiled);
  }

  [[nodiscard]] const std::set<std::string>& credentials() const { return m_requests.credentials(); }

private:
  [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(m_compiled.ops.size()); }

  Result<void> defineNames(const Secrets& secrets, Tables& tables) {
    if (auto defined = defineFixedNames(m_symbols, m_plan, secrets); !defined) {
      return defined;
    }
    for (const Variable& variable : m_plan.project.variables) {
      if (const auto* csv = std::get_if<CsvVariable>(&variable.source)) {
        if (auto added = defineCsv(variable.name, *csv, tables); !added) {
          return added;
        }
      }
    }
    return {};
  }

  Result<void> defineCsv(const std::string& name, const CsvVariable& csv, Tables& tables) {
    auto& table = tables[csv.path];
    if (!table) {
      const auto path = m_plan.directory / csv.path;
      auto text = readFile(path);
      if (!text) {
        return std::unexpected(text.error());
      }
      auto parsed = parseCsv(*text);
      if (!parsed) {
        parsed.error().where = path.string();
        return std::unexpected(parsed.error());
      }
      table = std::make_shared<const CsvTable>(std::move(*parsed));
    }
    m_symbols.addCsv(name, static_cast<std::uint32_t>(m_compiled.csv.size()), table->columns);
    m_compiled.csv.push_back({name, table, csv.order, csv.share, csv.end});
    return {};
  }

  // Extracted names hide constants everywhere in the class, also in the steps before the extractor.
  void defineSlots(const Steps& steps) {
    for (const Step& step : steps) {
      if (const auto* request = std::get_if<Request>(&step.what)) {
        defineSlots(*request);
      } else if (const auto* poll = std::get_if<Poll>(&step.what)) {
        defineSlots(poll->request);
      } else if (const auto* repeat = std::get_if<Repeat>(&step.what)) {
        defineSlots(repeat->steps);
      } else if (const auto* transaction = std::get_if<Transaction>(&step.what)) {
        defineSlots(transaction->steps);
      } else if (const auto* choose = std::get_if<Choose>(&step.what)) {
        for (const ChooseBranch& branch : choose->branches) {
          defineSlots(branch.steps);
        }
      }
    }
  }

  void defineSlots(const Request& request) {
    for (const Extract& extract : request.extract) {
      const std::uint32_t slot = m_symbols.addSlot(extract.name);
      if (slot == m_compiled.slotNames.size()) {
        m_compiled.slotNames.push_back(extract.name);
      }
      if (m_inFlow && std::ranges::find(m_compiled.flowSlots, slot) == m_compiled.flowSlots.end()) {
        m_compiled.flowSlots.push_back(slot);
      }
      if (extract.secret && std::ranges::find(m_compiled.secretSlots, slot) == m_compiled.secretSlots.end()) {
        m_compiled.secretSlots.push_back(slot);
      }
    }
  }

  Result<void> add(const Steps& steps) {
    for (const Step& step : steps) {
      if (step.disabled) {
        continue;
      }
      if (auto added = std::visit([this](const auto& what) { return addStep(what); }, step.what); !added) {
        return added;
      }
    }
    return {};
  }

  Result<std::uint32_t> addRequest(const Request& request) {
    auto compiled = m_requests.compile(request);
    if (!compiled) {
      return std::unexpected(compiled.error());
    }
    m_compiled.requests.push_back(std::move(*compiled));
    return static_cast<std::uint32_t>(m_compiled.requests.size() - 1);
  }

  Result<void> addStep(const Request& request) {
    const auto index = addRequest(request);
    if (!index) {
      return std::unexpected(index.error());
    }
    m_compiled.ops.emplace_back(RequestOp{*index});
    return {};
  }

  Result<void> addStep(const Wait& wait) {
    m_compiled.ops.emplace_back(WaitOp{wait.duration});
    return {};
  }

  Result<void> addStep(const Repeat& repeat) {
    if (repeat.times < 1) {
      return {};
    }
    const std::uint32_t body = here();
    const std::uint32_t counter = m_compiled.counters++;
    if (auto added = add(repeat.steps); !added) {
      return added;
    }
    m_compiled.ops.emplace_back(RepeatOp{counter, static_cast<std::uint32_t>(repeat.times), body});
    return {};
  }

  Result<void> addStep(const Transaction& transaction) {
    m_compiled.ops.emplace_back(BeginTransactionOp{m_requests.row(RowKind::transaction, transaction.name)});
    if (auto added = add(transaction.steps); !added) {
      return added;
    }
    m_compiled.ops.emplace_back(EndTransactionOp{});
    return {};
  }

  Result<void> addStep(const Choose& choose) {
    std::vector<double> weights;
    for (const ChooseBranch& branch : choose.branches) {
      weights.push_back(branch.weight);
    }
    const std::uint32_t chooseAt = here();
    m_compiled.ops.emplace_back(ChooseOp{WeightedChoice(weights), {}, m_branchSites++});
    std::vector<std::uint32_t> starts;
    std::vector<std::uint32_t> jumps;
    for (const ChooseBranch& branch : choose.branches) {
      starts.push_back(here());
      if (auto added = add(branch.steps); !added) {
        return added;
      }
      jumps.push_back(here());
      m_compiled.ops.emplace_back(JumpOp{});
    }
    for (const std::uint32_t jump : jumps) {
      std::get<JumpOp>(m_compiled.ops[jump]).to = here();
    }
    std::get<ChooseOp>(m_compiled.ops[chooseAt]).branches = std::move(starts);
    return {};
  }

  Result<void> addStep(const Poll& poll) {
    const auto request = addRequest(poll.request);
    auto until = CompiledCondition::compile(poll.until, m_templates);
    auto identity = m_templates.text(poll.job, Escape::none);
    auto measures = m_requests.compileMeasures(poll.measure);
    if (!request || !until || !identity || !measures) {
      return std::unexpected(!request    ? request.error()
                             : !until    ? until.error()
                             : !identity ? identity.error()
                                         : measures.error());
    }
    CompiledPoll compiled{.row = m_requests.row(RowKind::poll, poll.name),
                          .request = *request,
                          .until = std::move(*until),
                          .succeed = {},
                          .untilText = "until " + checkText(poll.until),
                          .succeedText = poll.succeed ? "succeed " + checkText(*poll.succeed) : std::string(),
                          .measures = std::move(*measures),
                          .job = {},
                          .jobIdentity = std::move(*identity),
                          .every = poll.every,
                          .timeout = poll.timeout,
                          .endsOnFail = poll.onFail == OnFail::end};
    if (poll.succeed) {
      auto succeed = CompiledCondition::compile(*poll.succeed, m_templates);
      if (!succeed) {
        return std::unexpected(succeed.error());
      }
      compiled.succeed = std::move(*succeed);
    }
    if (!poll.job.empty()) {
      const auto job = std::ranges::find(m_plan.jobs, compiled.row, &JobRow::row);
      compiled.job = JobId{static_cast<std::uint32_t>(job - m_plan.jobs.begin())};
    }
    CompiledRequest& status = m_compiled.requests[*request];
    status.needsBody |=
        compiled.until.needsBody() || !compiled.measures.empty() || (compiled.succeed && compiled.succeed->needsBody());
    status.needsHead |= compiled.until.needsHead() || (compiled.succeed && compiled.succeed->needsHead());
    m_compiled.ops.emplace_back(PollOp{static_cast<std::uint32_t>(m_compiled.polls.size())});
    m_compiled.polls.push_back(std::move(compiled));
    return {};
  }

  const RunPlan& m_plan;
  const UserClass& m_class;
  Symbols m_symbols;
  TemplateCompiler m_templates{m_symbols};
  RequestCompiler m_requests;
  CompiledClass m_compiled;
  std::uint32_t m_branchSites = 0;
  bool m_inFlow = false; // while slots are defined
};

} // namespace

Result<CompiledPlan> compilePlan(const RunPlan& plan, const Secrets& secrets) {
  CompiledPlan compiled;
  auto proxies = targetProxies(plan, secrets);
  if (!proxies) {
    return std::unexpected(proxies.error());
  }
  compiled.proxies = std::move(*proxies);
  for (const auto& proxy : compiled.proxies) {
    if (proxy && !proxy->authorization.empty()) {
      compiled.credentials.push_back(proxy->authorization.substr(proxy->authorization.find(' ') + 1));
    }
  }
  auto tokens = tokenRequests(plan, compiled.proxies, secrets);
  if (!tokens) {
    return std::unexpected(tokens.error());
  }
  compiled.tokens = std::move(*tokens);
  for (const TokenRequest& token : compiled.tokens) {
    std::ranges::copy(token.credentials, std::back_inserter(compiled.credentials));
  }
  Tables tables;
  for (std::uint32_t i = 0; i < plan.project.userClasses.size(); ++i) {
    ClassCompiler compiler(plan, compiled.proxies, ClassId{i});
    auto one = compiler.compile(secrets, tables);
    if (!one) {
      return std::unexpected(one.error());
    }
    compiled.classes.push_back(std::move(*one));
    std::ranges::copy(compiler.credentials(), std::back_inserter(compiled.credentials));
  }
  return compiled;
}

} // namespace tidemark
