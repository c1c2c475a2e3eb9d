// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/try_once_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/format/error_text.h"
#include "ui/models/trial_rows.h"
#include "ui/panels/data_table.h"
#include "ui/panels/exchange_view.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/page_header.h"
#include "ui/theme/icons.h"
#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {
namespace {

constexpr int kAddressColumn = 4;
constexpr int kListHeight = 240; // at first, in proportion to
constexpr int kViewHeight = 400;

QToolButton* buttonWith(const QString& text, const QString& iconName) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setIcon(icon(iconName));
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

// The enabled classes, in the order of the file.
QStringList classNames(const Project& project) {
  QStringList names;
  for (const UserClass& one : project.userClasses) {
    if (!one.disabled) {
      names.append(QString::fromStdString(one.name));
    }
  }
  return names;
}

std::pair<QString, Tone> endText(const TrialResult& result) {
  const auto requests = std::ranges::count(result.exchanges, TracedKind::request,
                                           [](const TrialExchange& one) { return one.traced.kind; });
  if (result.end == TraceEnd::cancelled) {
    return {TryOncePanel::tr("cancelled, requests so far: %1").arg(requests), Tone::warn};
  }
  if (result.end == TraceEnd::outOfTime) {
    return {TryOncePanel::tr("ended: the iteration took too long"), Tone::bad};
  }
  return result.failed ? std::pair{TryOncePanel::tr("failed, requests: %1").arg(requests), Tone::bad}
                       : std::pair{TryOncePanel::tr("all went well, requests: %1").arg(requests), Tone::good};
}

} // namespace

TryOncePanel::TryOncePanel(ProjectEditor& editor, const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_formatter(formatter), m_model(trialColumns()) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  buildHeader();
  m_message = new MessageBar;
  layout->addWidget(m_message);
  m_list = new DataTable(m_model, tr("Requests of the trial"));
  m_list->setStretchColumn(kAddressColumn);
  m_list->setEmptyText(tr("Try runs the start, one iteration and the end of one user and shows every request here. "
                          "Nothing is recorded."));
  m_view = new ExchangeView(formatter);
  auto* splitter = new QSplitter(Qt::Vertical);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_list);
  splitter->addWidget(m_view);
  splitter->setSizes({kListHeight, kViewHeight});
  m_view->hide(); // until there is something to read
  layout->addWidget(splitter, 1);
  connect(m_list, &DataTable::keyChosen, this, &TryOncePanel::showExchange);
  connect(m_list, &QAbstractItemView::pressed, this, [this] { m_chosen = true; });
  connect(m_list, &DataTable::keyActivated, this, [this](const QString& key) {
    const auto index = key.toULongLong();
    if (!key.isEmpty() && index < m_exchanges.size()) {
      Q_EMIT stepActivated(QString::fromStdString(m_exchanges[index].pointer));
    }
  });
  connectRunner();
  connect(&editor, &ProjectEditor::loaded, this, &TryOncePanel::followProject);
  connect(&editor, &ProjectEditor::changed, this, &TryOncePanel::followProject);
  followProject();
}

void TryOncePanel::buildHeader() {
  auto* header = new PageHeader;
  auto* label = new QLabel(tr("&User class"));
  label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
  m_classes = new QComboBox;
  m_classes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_classes->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  m_classes->setToolTip(tr("Whose start, flow and end are tried."));
  label->setBuddy(m_classes);
  m_try = buttonWith(tr("&Try once"), QStringLiteral("start"));
  m_cancel = buttonWith(tr("Cance&l"), QStringLiteral("abort"));
  m_cancel->setToolTip(tr("Ends the trial now; what came so far stays."));
  m_state = new ToneLabel;
  m_state->setAccessibleName(tr("State of the trial"));
  m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  header->add(label);
  header->add(m_classes);
  header->add(m_try);
  header->add(m_cancel);
  header->addGap(10);
  header->add(m_state);
  static_cast<QVBoxLayout*>(layout())->addWidget(header);
  connect(m_try, &QToolButton::clicked, this, &TryOncePanel::start);
  connect(m_cancel, &QToolButton::clicked, &m_runner, &TrialRunner::cancel);
}

void TryOncePanel::connectRunner() {
  connect(&m_runner, &TrialRunner::started, this, &TryOncePanel::begin);
  connect(&m_runner, &TrialRunner::exchanged, this, &TryOncePanel::take);
  connect(&m_runner, &TrialRunner::finished, this, &TryOncePanel::finish);
  connect(&m_runner, &TrialRunner::failed, this, &TryOncePanel::fail);
  connect(&m_runner, &TrialRunner::busyChanged, this, &TryOncePanel::refreshButtons);
  connect(m_view, &ExchangeView::extractPicked, this, [this](const JsonPick& pick) { edit(extractPicked, pick); });
  connect(m_view, &ExchangeView::equalsPicked, this, [this](const JsonPick& pick) { edit(checkPickedEquals, pick); });
  connect(m_view, &ExchangeView::existsPicked, this, [this](const JsonPick& pick) { edit(checkPickedExists, pick); });
}

void TryOncePanel::followProject() {
  const auto& document = m_editor.document();
  const QStringList names = document ? classNames(document->loaded.project) : QStringList();
  if (names != m_names) {
    const QString before = m_classes->currentText();
    m_names = names;
    m_classes->clear();
    m_classes->addItems(names);
    chooseClass(before);
  }
  refreshButtons();
}

void TryOncePanel::chooseClass(const QString& name) {
  if (const int index = m_classes->findText(name); index >= 0) {
    m_classes->setCurrentIndex(index);
  }
}

void TryOncePanel::refreshButtons() {
  const auto& document = m_editor.document();
  const bool runnable = document && document->runnable();
  m_try->setEnabled(runnable && !m_runner.busy());
  m_try->setToolTip(runnable ? tr("Runs one iteration of one user through the real engine.")
                             : tr("The project has problems. They have to be mended first."));
  m_cancel->setEnabled(m_runner.busy());
  m_classes->setEnabled(m_classes->count() > 1 && !m_runner.busy());
}

void TryOncePanel::start() { m_runner.start(m_editor.document(), m_classes->currentText()); }

void TryOncePanel::begin() {
  m_exchanges.clear();
  m_model.setRows({});
  m_view->clear();
  m_chosen = false;
  m_message->hide();
  say(tr("running"), Tone::neutral);
}

void TryOncePanel::forget() {
  m_runner.cancel();
  begin();
  say(QString(), Tone::neutral);
}

void TryOncePanel::take(const TrialExchange& exchange) {
  m_exchanges.push_back(exchange);
  m_model.setRows(trialRows(m_exchanges, m_formatter));
  m_list->fitColumns();
  m_view->show();
  say(tr("running, requests so far: %1").arg(m_exchanges.size()), Tone::neutral);
  if (!m_list->currentIndex().isValid()) {
    m_list->selectRow(0);
  }
}

// What failed is looked at first, unless another request was chosen meanwhile.
void TryOncePanel::finish(const TrialResult& result) {
  const auto [text, tone] = endText(result);
  say(text, tone);
  m_view->setVariables(result.variables);
  const auto failed =
      std::ranges::find_if(m_exchanges, [](const TrialExchange& one) { return one.traced.outcome != Outcome::ok; });
  if (!m_chosen && failed != m_exchanges.end()) {
    const QModelIndex row = m_model.index(static_cast<int>(failed - m_exchanges.begin()), 0);
    m_list->selectRow(m_list->order().mapFromSource(row).row());
  }
}

void TryOncePanel::fail(const Error& error) {
  if (error.code == ErrorCode::interrupted) {
    say(tr("cancelled before the first request"), Tone::warn);
    return;
  }
  say(tr("not started"), Tone::bad);
  m_message->say(Tone::bad, errorText(error));
}

void TryOncePanel::say(const QString& text, Tone tone) {
  m_state->setText(text, tone);
  m_state->setToolTip(text); // a narrow window cuts it
}

QString TryOncePanel::stateText() const { return m_state->text(); }

void TryOncePanel::showExchange(const QString& key) {
  const auto index = key.toULongLong();
  if (!key.isEmpty() && index < m_exchanges.size()) {
    m_view->setExchange(m_exchanges[index]);
  }
}

void TryOncePanel::edit(Edit how, const JsonPick& pick) {
  const PickOutcome outcome = how(m_editor, pick);
  say(outcome.text, outcome.changed ? Tone::good : Tone::warn);
}

} // namespace tidemark::ui
