// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/report_builder.h"

#include <utility>

#include "core/report/build_document.h"
#include "core/report/build_report.h"
#include "core/run/run_store.h"
#include "ui/bridge/background.h"
#include "ui/viewstate/open_run.h"

namespace tidemark::ui {
namespace {

using Outcome = Result<std::shared_ptr<const BuiltReport>>;

Outcome made(std::shared_ptr<const RunRecord> record) {
  auto model = buildReport(*record, {});
  if (!model) {
    return std::unexpected(model.error());
  }
  Document document = buildDocument(*model);
  return std::make_shared<const BuiltReport>(std::move(record), std::move(*model), std::move(document));
}

// What people say is taken as the window has it: it may not be in the file where that cannot be written.
struct Said {
  std::vector<Annotation> annotations;
  std::string report;
};

Outcome madeFrom(const std::filesystem::path& file, Said said) {
  auto record = RunStore::open(file);
  if (!record) {
    return std::unexpected(record.error());
  }
  record->setAnnotations(std::move(said.annotations));
  record->info().report = std::move(said.report);
  return made(std::make_shared<const RunRecord>(std::move(*record)));
}

} // namespace

void ReportBuilder::build(std::shared_ptr<const OpenRun> run) {
  m_wanted = std::move(run);
  m_again = m_making;
  if (!m_making) {
    begin();
  }
}

void ReportBuilder::cancel() { m_wanted.reset(); }

void ReportBuilder::begin() {
  const auto run = m_wanted;
  if (run->file().empty()) {
    end(run, made({run, &run->record()}));
    return;
  }
  m_making = true;
  inBackground(
      this,
      [file = run->file(), said = Said{run->record().annotations(), run->record().info().report}] {
        return madeFrom(file, said);
      },
      [this, run](const Outcome& outcome) {
        m_making = false;
        end(run, outcome);
      });
}

void ReportBuilder::end(const std::shared_ptr<const OpenRun>& run, const Outcome& outcome) {
  if (!m_wanted) {
    return;
  }
  if (std::exchange(m_again, false) || m_wanted != run) {
    begin();
    return;
  }
  m_wanted.reset();
  if (outcome) {
    Q_EMIT built(*outcome);
  } else {
    Q_EMIT failed(outcome.error());
  }
}

} // namespace tidemark::ui
