// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/exchange_view.h"

#include <QFontDatabase>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/trial_rows.h"
#include "ui/panels/body_view.h"
#include "ui/panels/data_table.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/phase_bars.h"

namespace tidemark::ui {
namespace {

constexpr int kLinePad = 8;

QLabel* lineLabel(const QString& accessibleName) {
  auto* label = new QLabel;
  label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  label->setContentsMargins(kLinePad, kLinePad / 2, kLinePad, kLinePad / 2);
  label->setAccessibleName(accessibleName);
  return label;
}

bool anyFailed(const TracedRequest& traced) {
  return std::ranges::any_of(traced.checks, [](const auto& check) { return check.evaluated && !check.passed; }) ||
         std::ranges::any_of(traced.extracted, [](const auto& one) { return one.evaluated && !one.found; });
}

} // namespace

ExchangeView::ExchangeView(const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_requestHeaders(headerColumns()),
      m_responseHeaders(headerColumns()),
      m_checks(checkColumns()),
      m_extracts(extractColumns()),
      m_variables(variableColumns()),
      m_problem(new MessageBar),
      m_tabs(new QTabWidget),
      m_requestLine(lineLabel(tr("Request line"))),
      m_responseLine(lineLabel(tr("Status line"))),
      m_requestBody(new BodyView(Picking::no, tr("Body of the request"))),
      m_responseBody(new BodyView(Picking::yes, tr("Body of the answer"))),
      m_phases(new PhaseBars(formatter)),
      m_figures(new QLabel) {
  m_tabs->setDocumentMode(true);
  m_tabs->addTab(messagePage(m_requestLine, m_requestHeaders, tr("Headers of the request"), m_requestBody),
                 tr("Re&quest"));
  m_tabs->addTab(messagePage(m_responseLine, m_responseHeaders, tr("Headers of the answer"), m_responseBody),
                 tr("Respo&nse"));
  m_tabs->addTab(timingPage(), tr("T&imings"));
  m_tabs->addTab(judgementPage(), tr("Chec&ks and values"));
  m_tabs->setCurrentIndex(1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_problem);
  layout->addWidget(m_tabs, 1);
  const auto pass = [this](auto from, auto to) {
    connect(m_responseBody, from, this, [this, to](const QString& path, const QString& key, const JsonValue& value) {
      Q_EMIT(this->*to)(pickOf(path, key, value));
    });
  };
  pass(&BodyView::extractPicked, &ExchangeView::extractPicked);
  pass(&BodyView::equalsPicked, &ExchangeView::equalsPicked);
  pass(&BodyView::existsPicked, &ExchangeView::existsPicked);
  clear();
}

DataTable* ExchangeView::tableOf(ValueTable& model, const QString& name, int stretch, const QString& emptyText) {
  auto* table = new DataTable(model, name);
  table->setStretchColumn(stretch);
  table->setEmptyText(emptyText);
  m_tables.push_back(table);
  return table;
}

QWidget* ExchangeView::messagePage(QLabel* line, ValueTable& headers, const QString& name, BodyView* body) {
  auto* splitter = new QSplitter(Qt::Horizontal);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(tableOf(headers, name, 1, tr("There are no headers.")));
  splitter->addWidget(body);
  splitter->setStretchFactor(0, 2);
  splitter->setStretchFactor(1, 3);
  auto* page = new QWidget;
  page->setAutoFillBackground(true);
  page->setBackgroundRole(QPalette::Base);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(line);
  layout->addWidget(splitter, 1);
  return page;
}

QWidget* ExchangeView::timingPage() {
  m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_figures->setWordWrap(true);
  m_figures->setContentsMargins(kLinePad, kLinePad, kLinePad, kLinePad);
  m_figures->setAccessibleName(tr("Figures of the request"));
  auto* page = new QWidget;
  page->setAutoFillBackground(true);
  page->setBackgroundRole(QPalette::Base);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, kLinePad, 0, 0);
  layout->addWidget(m_phases);
  layout->addWidget(m_figures);
  layout->addStretch(1);
  return page;
}

QWidget* ExchangeView::judgementPage() {
  auto* values = new QSplitter(Qt::Vertical);
  values->setChildrenCollapsible(false);
  values->addWidget(tableOf(m_extracts, tr("Extracted values"), 2, tr("The step extracts nothing.")));
  values->addWidget(tableOf(m_variables, tr("Variables at the end of the iteration"), 1,
                            tr("Here the variables stand at the end of the iteration.")));
  auto* splitter = new QSplitter(Qt::Horizontal);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(tableOf(m_checks, tr("Checks"), 2, tr("The step checks nothing but the status.")));
  splitter->addWidget(values);
  return splitter;
}

void ExchangeView::setExchange(const TrialExchange& exchange) {
  m_exchange = exchange;
  const TracedRequest& traced = m_exchange.traced;
  const bool isPoll = traced.kind == TracedKind::poll;
  const QString problem = exchangeProblem(m_exchange);
  m_problem->setVisible(false);
  if (!problem.isEmpty()) {
    m_problem->say(traced.outcome == Outcome::aborted ? Tone::warn : Tone::bad, problem);
  }
  m_requestLine->setText(isPoll ? tr("The end of a poll; its requests stand above.") : firstLine(traced.requestHead));
  m_requestLine->setToolTip(m_requestLine->text()); // a narrow window cuts it
  m_requestHeaders.setRows(headerRows(traced.requestHead));
  m_requestBody->setBody(bodyText(traced.requestBody, traced.requestBody.size(), traced.requestHead, m_formatter));
  m_responseLine->setText(isPoll                        ? m_requestLine->text()
                          : traced.responseHead.empty() ? tr("No answer came.")
                                                        : firstLine(traced.responseHead));
  m_responseHeaders.setRows(headerRows(traced.responseHead));
  const std::uint64_t shown = traced.responseBody.size();
  m_responseBody->setBody(
      bodyText(traced.responseBody, traced.bodyCut ? traced.bodyBytes : shown, traced.responseHead, m_formatter));
  m_responseBody->setWhyNoPick(traced.kind == TracedKind::redirect
                                   ? tr("Checks and extractors look at the answer at the end of the redirects.")
                                   : QString());
  m_checks.setRows(checkRows(traced));
  m_extracts.setRows(extractRows(traced));
  m_tabs->setTabText(3, anyFailed(traced) ? tr("Chec&ks and values (failed)") : tr("Chec&ks and values"));
  showTimings(traced);
  fitTables();
}

void ExchangeView::showTimings(const TracedRequest& traced) {
  m_phases->setSpans(phaseSpans(traced));
  const auto bytes = [this](std::uint64_t count) { return m_formatter.value(static_cast<double>(count), Unit::bytes); };
  QStringList lines;
  lines.append(tr("Time: %1").arg(m_formatter.value(toMillis(traced.service), Unit::ms)));
  if (traced.kind != TracedKind::poll) {
    lines.append(tr("Sent: %1, received: %2, on the wire with handshakes")
                     .arg(bytes(traced.bytesSent), bytes(traced.bytesReceived)));
    lines.append(tr("Body of the answer: %1").arg(bytes(traced.bodyBytes)));
    lines.append(traced.reusedConnection ? tr("Connection: kept from before") : tr("Connection: opened for it"));
  }
  if (traced.kind == TracedKind::request && traced.redirects > 0) {
    lines.append(tr("Redirects followed: %1; times and bytes add up").arg(traced.redirects));
  }
  m_figures->setText(lines.join(QLatin1Char('\n')));
}

void ExchangeView::setVariables(const std::vector<TracedVariable>& variables) {
  m_variables.setRows(variableRows(variables));
  fitTables();
}

void ExchangeView::clear() {
  setExchange({});
  m_responseLine->setText({});
  m_figures->setText({});
  setVariables({});
}

void ExchangeView::fitTables() {
  for (DataTable* table : m_tables) {
    table->fitColumns();
  }
}

QString ExchangeView::problem() const { return exchangeProblem(m_exchange); }

JsonPick ExchangeView::pickOf(const QString& path, const QString& key, const JsonValue& value) const {
  return {QString::fromStdString(m_exchange.requestPointer), QString::fromStdString(m_exchange.traced.name), path, key,
          value};
}

} // namespace tidemark::ui
