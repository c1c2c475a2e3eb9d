// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/start_page.h"

#include <QCommandLinkButton>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/models/project_templates.h"
#include "ui/panels/recent_list.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kColumnWidth = 380;

QLabel* heading(const QString& text) {
  auto* label = new QLabel(text);
  QFont font = label->font();
  font.setBold(true);
  label->setFont(font);
  label->setContentsMargins(4, 12, 0, 2);
  return label;
}

// A row that opens something: a title and what it is.
QCommandLinkButton* link(const QString& title, const QString& detail, const QString& iconName) {
  auto* button = new QCommandLinkButton(title, detail);
  button->setIcon(icon(iconName));
  button->setIconSize(QSize(20, 20));
  return button;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent) {
  auto* title = new QLabel(tr("Tidemark"));
  QFont font = title->font();
  font.setPointSizeF(font.pointSizeF() * 2);
  title->setFont(font);
  auto* subtitle = new QLabel(tr("Load tests from click to signed-off report, with nothing invented."));
  auto* content = new QWidget;
  content->setAutoFillBackground(true);
  content->setBackgroundRole(QPalette::Base);
  auto* grid = new QGridLayout(content);
  grid->setContentsMargins(32, 28, 32, 24);
  grid->setHorizontalSpacing(48);
  grid->addWidget(title, 0, 0, 1, 2);
  grid->addWidget(subtitle, 1, 0, 1, 2);
  grid->addWidget(buildActions(), 2, 0, Qt::AlignTop);
  grid->addWidget(buildTemplates(), 2, 1, Qt::AlignTop);
  grid->setColumnStretch(2, 1);
  grid->setRowStretch(3, 1);
  auto* scroll = new QScrollArea;
  scroll->setFocusPolicy(Qt::NoFocus); // it follows its buttons
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidget(content);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(scroll);
}

QWidget* StartPage::buildActions() {
  auto* column = new QWidget;
  column->setFixedWidth(kColumnWidth);
  auto* layout = new QVBoxLayout(column);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(heading(tr("Start")));
  auto* demo =
      link(tr("Try the &demo"),
           tr("Starts a small system on this machine and opens a project that loads it for 30 s. Then press Start."),
           QStringLiteral("start"));
  auto* open = link(tr("&Open…"), tr("A project (.tidemark.json) or a stored run (.tmrun)"), QStringLiteral("open"));
  auto* fresh =
      link(tr("&New project"), tr("One target, one request, one scenario, to begin with"), QStringLiteral("new"));
  connect(fresh, &QAbstractButton::clicked, this, &StartPage::newRequested);
  demo->setDefault(true);
  demo->setIcon(icon(QStringLiteral("start"), Tone::good));
  connect(demo, &QAbstractButton::clicked, this, &StartPage::demoRequested);
  connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
  layout->addWidget(demo);
  layout->addWidget(fresh);
  layout->addWidget(open);
  layout->addWidget(heading(tr("Recent files")));
  m_recent = new RecentList;
  layout->addWidget(m_recent);
  connect(m_recent, &RecentList::fileRequested, this, &StartPage::fileRequested);
  connect(m_recent, &RecentList::forgetRequested, this, &StartPage::forgetRequested);
  return column;
}

QWidget* StartPage::buildTemplates() {
  auto* column = new QWidget;
  column->setFixedWidth(kColumnWidth);
  auto* layout = new QVBoxLayout(column);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(heading(tr("New project from a template, against the demo system")));
  for (const ProjectTemplate& each : projectTemplates()) {
    auto* button = link(each.title, each.purpose, QStringLiteral("design"));
    connect(button, &QAbstractButton::clicked, this, [this, name = each.name] { Q_EMIT exampleRequested(name); });
    layout->addWidget(button);
  }
  return column;
}

void StartPage::setRecent(const QStringList& files) { m_recent->setFiles(files); }

} // namespace tidemark::ui
