// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/body_view.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/plan/json_edit.h"
#include "core/plan/json_place.h"
#include "ui/models/json_tree.h"
#include "ui/panels/json_highlighter.h"
#include "ui/panels/page_header.h"
#include "ui/panels/tree_view.h"
#include "ui/viewstate/step_picks.h"

namespace tidemark::ui {
namespace {

constexpr int kOpenDepth = 2; // of a JSON body

} // namespace

BodyView::BodyView(Picking picking, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_picking(picking), m_model(tr("Key"), tr("Value")), m_stack(new QStackedWidget) {
  m_tree = new TreeView(m_model, accessibleName);
  m_tree->setItemDelegate(new QStyledItemDelegate(m_tree)); // values are what is read, not details
  m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_text = new QPlainTextEdit;
  m_text->setReadOnly(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_text->setFrameShape(QFrame::NoFrame);
  m_text->setAccessibleName(accessibleName);
  m_text->setPlaceholderText(tr("There is no body."));
  m_highlighter = new JsonHighlighter(m_text->document(), palette());
  m_header = buildHeader();
  m_stack->addWidget(m_tree);
  m_stack->addWidget(m_text);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_header);
  layout->addWidget(m_stack, 1);
  connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &BodyView::choose);
  setBody({});
}

QWidget* BodyView::buildHeader() {
  auto* header = new PageHeader;
  m_asText = new QToolButton;
  m_asText->setText(tr("&As text"));
  m_asText->setCheckable(true);
  m_asText->setFocusPolicy(Qt::TabFocus);
  connect(m_asText, &QToolButton::toggled, this, [this](bool on) { m_stack->setCurrentIndex(on ? 1 : 0); });
  header->add(m_asText);
  header->addGap(10);
  m_extract = addPick(tr("E&xtract"), &BodyView::extractPicked);
  m_equals = addPick(tr("C&heck it equals this"), &BodyView::equalsPicked);
  m_exists = addPick(tr("&Check it exists"), &BodyView::existsPicked);
  for (QAction* action : {m_extract, m_equals, m_exists}) {
    action->setVisible(m_picking == Picking::yes);
    if (m_picking == Picking::yes) {
      auto* button = new QToolButton;
      button->setDefaultAction(action);
      button->setFocusPolicy(Qt::TabFocus);
      header->add(button);
    }
  }
  addCopies();
  m_place = new QLabel;
  m_place->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_place->setAccessibleName(tr("Path of the value"));
  header->addGap(10);
  header->add(m_place);
  return header;
}

QAction* BodyView::addPick(const QString& text, Pick signal) {
  auto* action = new QAction(text, this);
  connect(action, &QAction::triggered, this, [this, signal] { emitPick(signal); });
  m_tree->addAction(action);
  return action;
}

void BodyView::addCopies() {
  auto* path = new QAction(tr("Copy &path"), this);
  connect(path, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_path); });
  auto* value = new QAction(tr("&Copy value"), this);
  value->setShortcut(QKeySequence::Copy);
  value->setShortcutContext(Qt::WidgetShortcut);
  connect(value, &QAction::triggered, this, [this] {
    const JsonValue* chosen = m_body.json ? valueAt(*m_body.json, currentPointer().toStdString()) : nullptr;
    if (chosen != nullptr) {
      QGuiApplication::clipboard()->setText(
          QString::fromStdString(chosen->isText() ? chosen->text : jsonLayout(*chosen)));
    }
  });
  m_tree->addActions({value, path});
}

void BodyView::setBody(BodyText body) {
  m_body = std::move(body);
  const bool json = m_body.kind == BodyKind::json;
  m_header->setVisible(json);
  m_highlighter->setDocument(json ? m_text->document() : nullptr);
  m_text->setPlainText(m_body.text);
  m_text->setLineWrapMode(m_body.kind == BodyKind::text ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
  m_model.setRoots(json ? std::vector<TreeNode>{jsonTree(*m_body.json)} : std::vector<TreeNode>());
  m_stack->setCurrentIndex(json && !m_asText->isChecked() ? 0 : 1);
  if (json) {
    m_tree->fit(kOpenDepth);
  }
  choose();
}

void BodyView::setWhyNoPick(const QString& why) {
  m_whyNoPick = why;
  choose();
}

QString BodyView::shownText() const { return m_text->toPlainText(); }

QString BodyView::currentPointer() const { return m_tree->currentIndex().data(TreeTable::pointerRole).toString(); }

// A node that only says what is left out has no place either.
void BodyView::choose() {
  m_path.clear();
  QString why = m_picking == Picking::yes ? tr("Choose a value of the answer.") : QString();
  QString whyNot;
  const QModelIndex current = m_tree->currentIndex();
  const bool isPlace = m_body.json && current.isValid() && (!currentPointer().isEmpty() || !current.parent().isValid());
  if (isPlace) {
    const auto path = jsonPathOf(*m_body.json, currentPointer().toStdString());
    m_path = path ? QString::fromStdString(*path) : QString();
    why = path ? QString() : QString::fromStdString(path.error());
    const JsonValue* value = valueAt(*m_body.json, currentPointer().toStdString());
    whyNot = value != nullptr ? whyNotEquals(*value) : QString();
  }
  why = m_whyNoPick.isEmpty() ? why : m_whyNoPick;
  m_place->setText(m_path.isEmpty() ? why : m_path);
  m_place->setToolTip(m_place->text());
  const auto offer = [&](QAction* action, const QString& tip, const QString& against) {
    action->setEnabled(against.isEmpty());
    action->setToolTip(against.isEmpty() ? tip : against);
  };
  offer(m_extract, tr("Adds an extractor of this value to the step, for later steps to use."), why);
  offer(m_equals, tr("Adds a check to the step: the value has to be what it is now."), why.isEmpty() ? whyNot : why);
  offer(m_exists, tr("Adds a check to the step: the value has to be there."), why);
}

void BodyView::emitPick(Pick signal) {
  const std::string pointer = currentPointer().toStdString();
  const JsonValue* value = m_body.json && !m_path.isEmpty() ? valueAt(*m_body.json, pointer) : nullptr;
  if (value != nullptr) {
    Q_EMIT(this->*signal)(m_path, QString::fromStdString(lastNameOf(*m_body.json, pointer)), *value);
  }
}

void BodyView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr) {
    m_highlighter->setPalette(palette());
  }
}

} // namespace tidemark::ui
