// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/load_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "core/plan/json_edit.h"
#include "ui/charts/load_drawing.h"
#include "ui/models/load_model.h"
#include "ui/models/load_summary.h"
#include "ui/models/problem_rows.h"
#include "ui/models/stage_edit.h"
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

// Those inside a place, pointers from there.
Problems inside(const Problems& problems, const std::string& place) {
  Problems found;
  for (Problem problem : problems) {
    if (isInside(problem.pointer, place)) {
      problem.pointer = problem.pointer.substr(place.size());
      found.push_back(std::move(problem));
    }
  }
  return found;
}

} // namespace

LoadEditor::LoadEditor(ProjectEditor& editor, const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_formatter(formatter) {
  m_drawing = new LoadDrawing(formatter);
  m_stages = new StagesPanel(formatter);
  m_fields = new LoadFields(editor);
  m_split = new QSplitter(Qt::Vertical);
  m_split->setChildrenCollapsible(false);
  m_split->addWidget(m_drawing);
  m_split->addWidget(m_stages);
  m_split->setSizes({1300, 1000});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildHead());
  auto* fields = new QHBoxLayout;
  fields->setContentsMargins(8, 4, 8, 4);
  fields->addWidget(m_fields);
  layout->addLayout(fields);
  layout->addWidget(m_split, 1);
  layout->addWidget(buildSummary());
  layout->addStretch(); // takes what the drawing would have
  connectDrawing();
  connectStages();
  connect(&editor, &ProjectEditor::loaded, this, [this] { show(m_pointer); });
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
  connect(m_model, &QComboBox::activated, this, &LoadEditor::chooseModel);
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
    m_editor.endTyping();
    m_stages->choose(stage);
  });
  connect(m_drawing, &LoadDrawing::moveAsked, this, &LoadEditor::moveCorner);
  connect(m_drawing, &LoadDrawing::insertAsked, this, &LoadEditor::insert);
  connect(m_drawing, &LoadDrawing::removeAsked, this, &LoadEditor::removeStage);
}

void LoadEditor::connectStages() {
  connect(m_stages, &StagesPanel::stageChosen, m_drawing, &LoadDrawing::setStage);
  connect(m_stages, &StagesPanel::stageEdited, this, [this](int row, const JsonValue& stage) {
    JsonValue stages = writtenStages();
    setAt(stages, pointerTo("", static_cast<std::size_t>(row)), stage);
    setStages(std::move(stages), tr("Change stage"));
  });
  connect(m_stages, &StagesPanel::addAsked, this, &LoadEditor::addStage);
  connect(m_stages, &StagesPanel::removeAsked, this, &LoadEditor::removeStage);
  connect(m_stages, &StagesPanel::duplicateAsked, this, [this](int row) {
    JsonValue stages = writtenStages();
    const JsonValue copy = copyOfStage(stages.items[static_cast<std::size_t>(row)]);
    insertAt(stages, pointerTo("", static_cast<std::size_t>(row) + 1), copy);
    setStages(std::move(stages), tr("Duplicate stage"));
    m_stages->choose(row + 1);
  });
  connect(m_stages, &StagesPanel::moveAsked, this, [this](int row, int by) {
    JsonValue stages = writtenStages();
    std::swap(stages.items[static_cast<std::size_t>(row)], stages.items[static_cast<std::size_t>(row + by)]);
    setStages(std::move(stages), tr("Move stage"));
    m_stages->choose(row + by);
  });
}

void LoadEditor::show(const QString& scenarioPointer) {
  m_pointer = scenarioPointer;
  m_lastRight.reset();
  m_drawing->setStage(-1);
  m_stages->choose(-1);
  read();
}

// Other parts of the project matter too: the estimate follows the steps, and the caps the authorization.
void LoadEditor::follow(const QString& /*pointer*/) { read(); }

const Scenario* LoadEditor::scenario() const {
  const auto index = lastIndex(m_pointer.toStdString());
  const auto& document = m_editor.document();
  const bool known =
      document && index && m_editor.at(m_pointer) != nullptr && *index < document->loaded.project.scenarios.size();
  return known ? &document->loaded.project.scenarios[*index] : nullptr;
}

QString LoadEditor::stagesPointer() const {
  const Scenario* one = scenario();
  const bool arrivals = one != nullptr && std::holds_alternative<ArrivalsLoad>(one->load.model);
  return loadPointer() + (arrivals ? QStringLiteral("/arrivals") : QStringLiteral("/users"));
}

JsonValue LoadEditor::writtenStages() const {
  const JsonValue* stages = m_editor.at(stagesPointer());
  return stages != nullptr && stages->isList() ? *stages : JsonValue::list();
}

Problems LoadEditor::problemsOfLoad() const {
  Problems problems = inside(m_editor.document()->problems, loadPointer().toStdString());
  std::ranges::stable_partition(problems, [](const Problem& one) { return one.severity == Severity::error; });
  return problems;
}

void LoadEditor::read() {
  const Scenario* one = scenario();
  setEnabled(one != nullptr);
  if (one == nullptr) {
    return;
  }
  const Problems problems = problemsOfLoad();
  const LoadModel model = modelOf(one->load);
  m_model->setCurrentIndex(static_cast<int>(model));
  m_model->setEnabled(m_editor.isEditable());
  m_sentence->setText(sentence(model));
  m_sentence->setToolTip(sentence(model));
  m_fields->show(loadPointer(), one->load, problems);
  m_split->setVisible(model != LoadModel::iterations);
  m_stages->setVisible(hasStages(one->load));
  readDrawing(*one, problems);
  readStages(*one, problems);
  readSummary(*one, problems);
}

void LoadEditor::readDrawing(const Scenario& one, const Problems& problems) {
  const JsonValue stages = writtenStages();
  const auto profile = profileOf(one.load, &stages);
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

void LoadEditor::readStages(const Scenario& one, const Problems& problems) {
  StagesContent content;
  if (hasStages(one.load)) {
    content.stages = writtenStages();
    content.profile = profileOf(one.load, &content.stages).value_or(LoadProfile{});
    content.problems = inside(problems, stagesPointer().mid(loadPointer().size()).toStdString());
    content.editable = m_editor.isEditable();
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

void LoadEditor::chooseModel(int index) {
  const Scenario* one = scenario();
  const LoadModel model = kLoadModels[static_cast<std::size_t>(index)];
  if (one != nullptr && modelOf(one->load) != model) {
    m_editor.endTyping();
    m_editor.set(loadPointer(), loadJson(withModel(one->load, model)), tr("Load of %1").arg(label(model)));
    m_editor.endTyping();
  }
}

void LoadEditor::moveCorner(const CornerMove& move, bool dragged) {
  const JsonValue stages = writtenStages();
  const Scenario* one = scenario();
  const auto profile = one == nullptr ? std::nullopt : profileOf(one->load, &stages);
  if (profile && move.stage < stages.items.size()) {
    setStages(withMove(stages, *profile, move), tr("Change stage"), !dragged);
  }
}

void LoadEditor::insert(StageShape shape, double second, double level) {
  const JsonValue stages = writtenStages();
  const Scenario* one = scenario();
  const auto profile = one == nullptr ? std::nullopt : profileOf(one->load, &stages);
  if (profile) {
    Inserted made = withStage(stages, *profile, shape, second, level);
    setStages(std::move(made.stages), tr("Insert stage"));
    choose(static_cast<int>(made.stage));
  }
}

void LoadEditor::addStage(int after) {
  JsonValue stages = writtenStages();
  const auto place = after < 0 ? stages.items.size() : static_cast<std::size_t>(after) + 1;
  const bool first = place == 0; // a load starts from nothing, so it has to rise first
  JsonValue stage = JsonValue::object();
  if (first) {
    const bool arrivals = stagesPointer().endsWith(QLatin1String("/arrivals"));
    stage.add("to", levelJson(arrivals, 10, 1)).add("over", durationJson(10));
  } else {
    stage.add("hold", durationJson(30));
  }
  insertAt(stages, pointerTo("", place), stage);
  setStages(std::move(stages), tr("Add stage"));
  choose(static_cast<int>(place));
}

void LoadEditor::removeStage(int stage) {
  JsonValue stages = writtenStages();
  if (removeAt(stages, pointerTo("", static_cast<std::size_t>(stage)))) {
    setStages(std::move(stages), tr("Remove stage"));
  }
}

void LoadEditor::choose(int stage) {
  m_stages->choose(stage);
  m_drawing->setStage(stage);
}

void LoadEditor::setStages(JsonValue stages, const QString& what, bool merges) {
  if (!merges) {
    m_editor.endTyping();
  }
  m_editor.set(stagesPointer(), std::move(stages), what);
  if (!merges) {
    m_editor.endTyping();
  }
}

} // namespace tidemark::ui
