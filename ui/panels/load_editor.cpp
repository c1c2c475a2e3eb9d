// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/load_editor.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/charts/load_drawing.h"
#include "ui/models/load_model.h"
#include "ui/models/load_summary.h"
#include "ui/models/problem_rows.h"
#include "ui/panels/load_fields.h"
#include "ui/panels/stages_panel.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

QStringList linesOf(const Problems& problems) {
  QStringList lines;
  for (const Problem& problem : problems) {
    lines += problemText(problem);
  }
  lines.removeDuplicates();
  return lines;
}

std::vector<EventMark> marksOf(const Scenario& scenario) {
  std::vector<EventMark> marks;
  for (const Mark& mark : scenario.marks) {
    marks.push_back({toSeconds(mark.at), mark.name});
  }
  return marks;
}

bool hasStages(const Load& load) {
  return std::holds_alternative<UsersLoad>(load.model) || std::holds_alternative<ArrivalsLoad>(load.model);
}

} // namespace

LoadEditor::LoadEditor(ProjectEditor& editor, const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_formatter(formatter), m_load(editor) {
  m_drawing = new LoadDrawing(formatter);
  m_stages = new StagesPanel(formatter);
  m_split = new QSplitter(Qt::Vertical);
  m_split->setChildrenCollapsible(false);
  m_split->addWidget(m_drawing);
  m_split->addWidget(m_stages);
  m_split->setSizes({1300, 1000});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildHead());
  m_fields = new LoadFields(editor);
  auto* fields = new QHBoxLayout;
  fields->setContentsMargins(8, 4, 8, 4);
  fields->addWidget(m_fields);
  layout->addLayout(fields);
  layout->addWidget(m_split, 1);
  layout->addWidget(buildSummary());
  layout->addStretch(); // takes what the drawing would have
  connectDrawing();
  connectStages();
  connect(&editor, &ProjectEditor::loaded, this, [this] { show(m_load.scenarioPointer()); });
  connect(&editor, &ProjectEditor::changed, this, &LoadEditor::follow);
}

QWidget* LoadEditor::buildHead() {
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(8, 4, 8, 0);
  row->setSpacing(8);
  m_model = new QComboBox;
  m_model->setAccessibleName(tr("Model of the load"));
  for (const LoadModel model : kLoadModels) {
    m_model->addItem(label(model));
    m_model->setItemData(m_model->count() - 1, sentence(model), Qt::ToolTipRole);
  }
  auto* name = new QLabel(tr("&Load"));
  name->setBuddy(m_model);
  m_sentence = new QLabel;
  m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  row->addWidget(name);
  row->addWidget(m_model);
  row->addWidget(m_sentence, 1);
  connect(m_model, &QComboBox::activated, this,
          [this](int index) { m_load.setModel(kLoadModels[static_cast<std::size_t>(index)]); });
  return head;
}

QWidget* LoadEditor::buildSummary() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(8, 4, 8, 6);
  column->setSpacing(2);
  m_limits = new QLabel;
  m_words = new QLabel;
  for (QLabel* label : {m_limits, m_words}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // As high as its lines at this width, and never the reason for a window to grow.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    label->setMinimumHeight(1);
    column->addWidget(label);
  }
  m_words->setAccessibleName(tr("The plan in words"));
  m_limits->setAccessibleName(tr("What is wrong with the load"));
  return box;
}

void LoadEditor::connectDrawing() {
  connect(m_drawing, &LoadDrawing::stageChosen, this, [this](int stage) {
    m_load.endTyping();
    m_stages->choose(stage);
  });
  connect(m_drawing, &LoadDrawing::moveAsked, this,
          [this](const CornerMove& move, bool dragged) { m_load.moveCorner(move, dragged); });
  connect(m_drawing, &LoadDrawing::insertAsked, this,
          [this](StageShape shape, double second, double level) { choose(m_load.insert(shape, second, level)); });
  connect(m_drawing, &LoadDrawing::removeAsked, this, [this](int stage) { m_load.remove(stage); });
}

void LoadEditor::connectStages() {
  connect(m_stages, &StagesPanel::stageChosen, m_drawing, &LoadDrawing::setStage);
  connect(m_stages, &StagesPanel::stageEdited, this,
          [this](int row, const JsonValue& stage) { m_load.replace(row, stage); });
  connect(m_stages, &StagesPanel::addAsked, this, [this](int row) { choose(m_load.add(row)); });
  connect(m_stages, &StagesPanel::removeAsked, this, [this](int row) { m_load.remove(row); });
  connect(m_stages, &StagesPanel::duplicateAsked, this, [this](int row) { choose(m_load.duplicate(row)); });
  connect(m_stages, &StagesPanel::moveAsked, this, [this](int row, int by) { choose(m_load.move(row, by)); });
}

void LoadEditor::show(const QString& scenarioPointer) {
  m_load.setScenario(scenarioPointer);
  m_lastRight.reset();
  m_drawing->setStage(-1);
  m_stages->choose(-1);
  follow();
}

// Other parts of the project matter too: the estimate follows the steps, the caps the authorization.
void LoadEditor::follow() {
  m_stale = true;
  if (isVisible()) {
    read();
  }
}

void LoadEditor::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_stale) {
    read();
  }
}

void LoadEditor::read() {
  m_stale = false;
  const Scenario* one = m_load.scenario();
  setEnabled(one != nullptr);
  if (one == nullptr) {
    return;
  }
  const Problems problems = m_load.problems();
  const LoadModel model = modelOf(one->load);
  m_model->setCurrentIndex(static_cast<int>(model));
  m_model->setEnabled(m_editor.isEditable());
  m_sentence->setText(sentence(model));
  m_sentence->setToolTip(sentence(model));
  m_fields->show(m_load.loadPointer(), one->load, problems);
  m_split->setVisible(model != LoadModel::iterations);
  m_stages->setVisible(hasStages(one->load));
  readDrawing(*one, problems);
  readStages(*one);
  readSummary(*one, problems);
}

// Without a drawing it takes what its lines need at this width; else half of the page would stay empty.
void LoadEditor::limitHeight() {
  setMaximumHeight(m_split->isHidden() ? layout()->totalHeightForWidth(width()) : QWIDGETSIZE_MAX);
}

void LoadEditor::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  limitHeight();
}

// What it shows has changed: only now do its lines know how high they are.
bool LoadEditor::event(QEvent* event) {
  const bool taken = QWidget::event(event);
  if (event->type() == QEvent::LayoutRequest) {
    limitHeight();
  }
  return taken;
}

void LoadEditor::readDrawing(const Scenario& one, const Problems& problems) {
  const auto profile = m_load.profile();
  if (!profile) {
    m_lastRight.reset();
    return;
  }
  const bool wrong = hasErrors(problems);
  const bool sameModel =
      m_lastRight && m_lastRight->arrivals == profile->arrivals && m_lastRight->drawn == profile->drawn;
  if (!wrong || !sameModel) {
    m_lastRight = profile;
  }
  m_drawing->setProfile(*m_lastRight, marksOf(one), m_editor.isEditable());
  m_drawing->setMessage(wrong ? problemText(problems.front()) : QString());
}

void LoadEditor::readStages(const Scenario& one) {
  StagesContent content;
  if (hasStages(one.load)) {
    content = {m_load.stages(), m_load.profile().value_or(LoadProfile{}), m_load.stageProblems(),
               m_editor.isEditable()};
  }
  m_stages->setContent(std::move(content));
  m_drawing->setStage(m_stages->chosen());
}

void LoadEditor::readSummary(const Scenario& one, const Problems& problems) {
  const bool wrong = hasErrors(problems);
  QStringList lines = linesOf(problems);
  m_words->setVisible(!wrong);
  if (!wrong) {
    const ProjectDocument& document = *m_editor.document();
    const LoadSummary summary = loadSummary(document.loaded.project, one, document.plan.get(), m_formatter);
    m_words->setText(summary.words + QLatin1Char('\n') + summary.figures);
    lines += summary.limits;
  }
  const Tone tone = wrong ? Tone::bad : Tone::warn;
  for (QString& line : lines) {
    line = QStringLiteral("%1 %2").arg(toneMark(tone), line);
  }
  m_limits->setVisible(!lines.isEmpty());
  m_limits->setText(lines.join(QLatin1Char('\n')));
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, toneColour(tone, palette()));
  m_limits->setPalette(colours);
}

QString LoadEditor::summary() const { return m_limits->text() + QLatin1Char('\n') + m_words->text(); }

void LoadEditor::choose(int stage) {
  m_stages->choose(stage);
  m_drawing->setStage(stage);
}

} // namespace tidemark::ui
