// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/design_page.h"

#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/forms/form_panel.h"
#include "ui/panels/json_view.h"
#include "ui/panels/load_editor.h"
#include "ui/panels/page_header.h"
#include "ui/panels/try_once_panel.h"

namespace tidemark::ui {
namespace {

// "/scenarios/2" of any place in it; empty elsewhere.
QString scenarioOf(const QString& pointer) {
  static const QRegularExpression kScenario(QStringLiteral("^/scenarios/\\d+"));
  return kScenario.match(pointer).captured();
}

} // namespace

DesignPage::DesignPage(ProjectEditor& editor, const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_form(new FormPanel(editor)),
      m_load(new LoadEditor(editor, formatter)),
      m_json(new JsonView),
      m_trial(new TryOncePanel(editor, formatter)),
      m_tabs(new QTabWidget),
      m_body(new QStackedWidget) {
  m_tabs->setDocumentMode(true);
  m_tabs->addTab(buildForm(), tr("&Form"));
  m_tabs->addTab(m_json, tr("&JSON"));
  m_tabs->addTab(m_trial, tr("Tr&y once"));
  m_body->addWidget(emptyPage(tr("No project is open"), tr("Open a project or an example from the start page.")));
  m_body->addWidget(m_tabs);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_body);
  connect(m_form, &FormPanel::pointerChosen, this, &DesignPage::placeChosen);
  connect(m_json, &JsonView::edited, &editor, &ProjectEditor::setText);
  connect(&editor, &ProjectEditor::loaded, this, &DesignPage::read);
  connect(&editor, &ProjectEditor::loaded, this, [this] {
    m_trial->forget();
    m_tabs->setCurrentWidget(m_editor.isEditable() ? static_cast<QWidget*>(m_split) : m_json);
  });
  connect(&editor, &ProjectEditor::changed, this, &DesignPage::read);
}

QWidget* DesignPage::buildForm() {
  m_split = new QSplitter(Qt::Vertical);
  m_split->setChildrenCollapsible(false);
  m_split->addWidget(m_load);
  m_split->addWidget(m_form);
  m_split->setSizes({1000, 1000});
  m_load->hide();
  return m_split;
}

void DesignPage::tryOnce() {
  m_tabs->setCurrentWidget(m_trial);
  m_trial->start();
}

void DesignPage::read() {
  const ProjectDocument& document = *m_editor.document();
  m_body->setCurrentIndex(1);
  m_json->setContent(QString::fromStdString(document.text), document.problems);
}

void DesignPage::showPlace(const QString& pointer) {
  const QString scenario = scenarioOf(pointer);
  m_load->setVisible(!scenario.isEmpty());
  if (!scenario.isEmpty()) {
    m_load->show(scenario);
  }
  m_form->show(pointer);
}

void DesignPage::goTo(int line, int column) {
  m_tabs->setCurrentWidget(m_json);
  m_json->goTo(line, column);
  m_json->setFocus();
}

bool DesignPage::goTo(const QString& pointer) {
  if (!m_editor.isEditable()) {
    const auto& positions = m_editor.document()->loaded.positions;
    const auto found = positions.find(pointer.toStdString());
    if (found == positions.end()) {
      return false;
    }
    goTo(found->second.line, found->second.column);
    return true;
  }
  m_tabs->setCurrentIndex(0);
  return m_form->goToField(pointer);
}

} // namespace tidemark::ui
