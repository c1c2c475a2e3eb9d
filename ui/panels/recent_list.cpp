// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/recent_list.h"

#include <QCommandLinkButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/background.h"
#include "ui/models/recent_file.h"
#include "ui/theme/icons.h"

namespace tidemark::ui {
namespace {

constexpr QSize kIconSize{20, 20};

// Delete, pressed in it, presses its button.
class Row final : public QWidget {
public:
  explicit Row(QAbstractButton& forget) : m_forget(forget) {}

protected:
  void keyPressEvent(QKeyEvent* event) override {
    if (event->matches(QKeySequence::Delete)) {
      m_forget.click();
    } else {
      QWidget::keyPressEvent(event);
    }
  }

private:
  QAbstractButton& m_forget;
};

} // namespace

RecentList::RecentList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(0);
  build();
}

void RecentList::setFiles(const QStringList& files) {
  m_files = files;
  build();
  if (isVisible()) {
    look();
  }
}

void RecentList::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  look();
}

void RecentList::build() {
  m_rows.clear();
  while (QLayoutItem* item = m_layout->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater(); // the row that was removed is asking for this
    delete item;
  }
  if (m_files.isEmpty()) {
    auto* none = new QLabel(tr("None yet"));
    none->setContentsMargins(8, 4, 0, 4);
    none->setEnabled(false);
    m_layout->addWidget(none);
  }
  for (const QString& file : m_files) {
    m_layout->addWidget(buildRow(file));
  }
}

QWidget* RecentList::buildRow(const QString& file) {
  const RecentFile recent = recentFile(file);
  auto* open = new QCommandLinkButton(recent.name, recent.folder);
  open->setIcon(icon(recent.isRun ? QStringLiteral("results") : QStringLiteral("open")));
  open->setIconSize(kIconSize);
  open->setToolTip(file);
  auto* forget = new QToolButton;
  forget->setIcon(icon(QStringLiteral("close"))); // no file is thrown away
  forget->setAutoRaise(true);
  forget->setFocusPolicy(Qt::TabFocus);
  forget->setToolTip(tr("Remove from the list (Delete); the file stays"));
  forget->setAccessibleName(tr("Remove %1 from the list").arg(recent.name));
  auto* row = new Row(*forget);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(open, 1);
  layout->addWidget(forget);
  connect(open, &QAbstractButton::clicked, this, [this, file] { Q_EMIT fileRequested(file); });
  connect(forget, &QAbstractButton::clicked, this, [this, file] { Q_EMIT forgetRequested(file); });
  m_rows.push_back({file, open});
  return row;
}

void RecentList::look() {
  for (const QString& file : m_files) {
    inBackground(
        this, [file] { return whyMissing(file); },
        [this, file](const QString& why) {
          for (const Entry& row : m_rows) {
            if (row.file == file) {
              tell(row, why);
            }
          }
        });
  }
}

void RecentList::tell(const Entry& row, const QString& whyMissing) {
  const RecentFile recent = recentFile(row.file);
  row.open->setEnabled(whyMissing.isEmpty());
  row.open->setDescription(whyMissing.isEmpty() ? recent.folder : tr("%1: %2").arg(whyMissing, recent.folder));
}

} // namespace tidemark::ui
