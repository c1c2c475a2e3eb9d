// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report_shape_panel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/plan/field_table.h"
#include "core/report/report_template.h"
#include "ui/format/error_text.h"
#include "ui/forms/field_words.h"
#include "ui/panels/section_list.h"

namespace tidemark::ui {
namespace {

const QString kReport = QStringLiteral("/report");

const FieldInfo& fieldOf(std::string_view key) {
  return *std::ranges::find(FieldTable<ReportOptions>::info().head, key, &FieldInfo::key);
}

std::vector<std::string> sectionsOf(const std::string& templateName) {
  const auto found = findTemplate(templateName);
  return found ? std::vector<std::string>((*found)->sections.begin(), (*found)->sections.end())
               : std::vector<std::string>();
}

QString fromView(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace

ReportShapePanel::ReportShapePanel(RunReport& report, QWidget* parent)
    : QWidget(parent),
      m_report(report),
      m_title(new QLineEdit),
      m_template(new QComboBox),
      m_language(new QLabel(tr("English"))),
      m_paper(new QComboBox),
      m_sections(new SectionList),
      m_menu(new QPushButton(tr("Opt&ions"))),
      m_kept(new QLabel) {
  m_language->setToolTip(tr("Reports of this version are in English"));
  m_kept->setWordWrap(true);
  m_kept->setTextFormat(Qt::PlainText);
  fillChoices();
  buildMenu();
  arrange();
  connectFields();
  connect(&report.editor(), &ProjectEditor::loaded, this, &ReportShapePanel::refresh);
  connect(&report.editor(), &ProjectEditor::changed, this, &ReportShapePanel::refresh);
  connect(&report, &RunReport::kept, this, &ReportShapePanel::refresh);
}

void ReportShapePanel::fillChoices() {
  for (const std::string_view name : fieldOf("template").choices) {
    const bool isBuiltIn = findTemplate(name).has_value();
    m_template->addItem(isBuiltIn ? fromView(name) : tr("%1 (not in this version)").arg(fromView(name)),
                        fromView(name));
    auto* items = qobject_cast<QStandardItemModel*>(m_template->model());
    items->item(m_template->count() - 1)->setEnabled(isBuiltIn);
  }
  for (const std::string_view name : fieldOf("paper").choices) {
    m_paper->addItem(fromView(name), fromView(name));
  }
}

void ReportShapePanel::buildMenu() {
  auto* menu = new QMenu(m_menu);
  m_take = menu->addAction(tr("&Take those of the open project"));
  m_put = menu->addAction(tr("&Put what was changed into the open project"));
  menu->addSeparator();
  m_restore = menu->addAction(tr("Back to what was &recorded"));
  m_menu->setMenu(menu);
  connect(menu, &QMenu::aboutToShow, this, &ReportShapePanel::refresh);
  connect(m_take, &QAction::triggered, this, [this] { m_report.takeFrom(*m_project); });
  connect(m_put, &QAction::triggered, this, [this] {
    m_kept->setText(m_report.putInto(*m_project)
                        ? tr("Put into the open project; save the project to keep it there.")
                        : tr("Nothing was changed since the run, or the project cannot be edited."));
  });
  connect(m_restore, &QAction::triggered, &m_report, &RunReport::restore);
}

void ReportShapePanel::arrange() {
  auto* form = new QFormLayout;
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(tr("&Title:"), m_title);
  form->addRow(tr("Templ&ate:"), m_template);
  form->addRow(tr("Language:"), m_language);
  form->addRow(tr("&Paper:"), m_paper);
  auto* sections = new QLabel(tr("&Sections:"));
  sections->setBuddy(m_sections);
  for (const auto& [widget, key] : {std::pair<QWidget*, const char*>{m_title, "title"},
                                    {m_template, "template"},
                                    {m_paper, "paper"},
                                    {m_sections, "sections"}}) {
    widget->setToolTip(describe(fieldOf(key)));
  }
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(sections);
  layout->addWidget(m_sections, 1);
  layout->addWidget(m_kept);
  layout->addWidget(m_menu, 0, Qt::AlignLeft);
}

void ReportShapePanel::connectFields() {
  connect(m_title, &QLineEdit::textEdited, this,
          [this](const QString& text) { setKey("title", text, tr("Report title")); });
  connect(m_title, &QLineEdit::editingFinished, this, [this] { m_report.editor().endTyping(); });
  connect(m_template, &QComboBox::activated, this,
          [this] { setKey("template", m_template->currentData().toString(), tr("Report template")); });
  connect(m_paper, &QComboBox::activated, this,
          [this] { setKey("paper", m_paper->currentData().toString(), tr("Report paper")); });
  connect(m_sections, &SectionList::edited, this, &ReportShapePanel::writeSections);
}

void ReportShapePanel::setProject(ProjectEditor* project) {
  m_project = project;
  refresh();
}

void ReportShapePanel::setKey(const char* key, const QString& text, const QString& what) {
  const QString place = kReport + QLatin1Char('/') + QLatin1String(key);
  if (text.isEmpty()) {
    m_report.editor().remove(place, what);
  } else {
    m_report.editor().set(place, JsonValue::ofText(text.toStdString()), what);
  }
}

void ReportShapePanel::writeSections() {
  const QString place = kReport + QStringLiteral("/sections");
  const auto chosen =
      chosenSections(sectionsOf(m_template->currentData().toString().toStdString()), m_sections->choices());
  ProjectEditor& editor = m_report.editor();
  editor.endTyping();
  if (!chosen) {
    editor.remove(place, tr("Report sections"));
    return;
  }
  JsonValue list = JsonValue::list();
  for (const std::string& id : *chosen) {
    list.add(JsonValue::ofText(id));
  }
  editor.set(place, std::move(list), tr("Report sections"));
}

void ReportShapePanel::refresh() {
  const auto& document = m_report.editor().document();
  if (!document) {
    return;
  }
  const Project& project = document->loaded.project;
  const ReportOptions& options = project.report;
  const QString title = QString::fromStdString(options.title);
  if (m_title->text() != title) {
    m_title->setText(title);
  }
  m_title->setPlaceholderText(QString::fromStdString(project.name));
  m_template->setCurrentIndex(m_template->findData(QString::fromStdString(options.templateName)));
  m_paper->setCurrentIndex(options.paper == Paper::a4 ? 0 : 1);
  m_sections->setChoices(sectionChoices(sectionsOf(options.templateName), options.sections));
  const bool isOpen = m_project != nullptr && m_project->document() != nullptr;
  m_take->setEnabled(isOpen);
  m_put->setEnabled(isOpen && m_project->isEditable() && !m_report.isAsRecorded());
  m_restore->setEnabled(!m_report.isAsRecorded());
  tellKept();
}

QString ReportShapePanel::message() const { return m_kept->text(); }

void ReportShapePanel::tellKept() {
  if (m_report.problem()) {
    m_kept->setText(tr("Not kept with the run, used while it is open. %1").arg(errorText(*m_report.problem())));
  } else if (m_report.isAsRecorded()) {
    m_kept->setText(tr("As recorded with the run. What you change is kept in its file; the project stays as it is, and "
                       "so do SLOs, requirements and score."));
  } else {
    m_kept->setText(tr("Kept in the run's file. The project stays as it is, and so do SLOs, requirements and score."));
  }
}

} // namespace tidemark::ui
