// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outline_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/sample_project/sample_project.h"
#include "ui/panels/tree_view.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {
QString of(const char* text) { return QString::fromUtf8(text); }
} // namespace

class OutlinePanelTest : public QObject {
  Q_OBJECT

  std::unique_ptr<ProjectEditor> m_editor;
  std::unique_ptr<OutlinePanel> m_panel;

  void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(&m_panel->tree(), key, with); }

private Q_SLOTS:
  void init() {
    m_panel.reset();
    m_editor = std::make_unique<ProjectEditor>();
    m_panel = std::make_unique<OutlinePanel>(*m_editor);
    m_editor->load(documentOf(sampleProject(), "/tmp/x.tidemark.json", {}));
    m_panel->resize(300, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->tree().setFocus();
  }

  void theProjectIsSelectedFirst() { QCOMPARE(m_panel->selected(), QString()); }

  void selectingTellsThePlace() {
    QSignalSpy chosen(m_panel.get(), &OutlinePanel::chosen);
    m_panel->select(of("/userClasses/0/flow/1/steps/0"));
    QCOMPARE(chosen.back().front().toString(), of("/userClasses/0/flow/1/steps/0"));
    m_panel->select(of("/userClasses/0/flow/0/url")); // the node around it
    QCOMPARE(m_panel->selected(), of("/userClasses/0/flow/0"));
  }

  void theKeyboardCopiesMovesAndRemoves() {
    m_panel->select(of("/userClasses/0/flow/0"));
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_panel->selected(), of("/userClasses/0/flow/1"));
    QCOMPARE(m_editor->at(of("/userClasses/0/flow/1/request"))->text, std::string("One 2"));
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_panel->selected(), of("/userClasses/0/flow/0"));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_editor->at(of("/userClasses/0/flow/0/disabled")) != nullptr);
    QCOMPARE(m_panel->selected(), of("/userClasses/0/flow/0"));
    press(Qt::Key_Delete);
    QCOMPARE(m_editor->at(of("/userClasses/0/flow/0/request"))->text, std::string("One"));
    QCOMPARE(m_panel->selected(), of("/userClasses/0/flow/0"));
  }

  void copyAndPasteGoByTheClipboardAsJson() {
    m_panel->select(of("/userClasses/0/flow/2"));
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().trimmed(), of("{\"wait\": \"1s\"}"));
    m_panel->select(of("/userClasses/0/flow/1"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_panel->selected(), of("/userClasses/0/flow/2"));
    QCOMPARE(m_editor->at(of("/userClasses/0/flow/2/wait"))->text, std::string("1s"));
    QCOMPARE(m_editor->at(of("/userClasses/0/flow"))->items.size(), std::size_t{4});
  }

  void theMenuOffersOnlyWhatMayStand() {
    const auto titles = [this] {
      QStringList list;
      Q_EMIT m_panel->addMenu().aboutToShow();
      for (const QAction* action : m_panel->addMenu().actions()) {
        list.append(action->text());
      }
      return list;
    };
    m_panel->select(of("/scenarios"));
    QVERIFY(!titles().contains(of("Request")));
    QVERIFY(titles().contains(of("Spike")));
    m_panel->select(of("/userClasses/0/flow/0"));
    QCOMPARE(titles().value(1), of("Request")); // behind a separator: what fits the place comes first
  }

  void everyEntryOfTheMenuAddsAndSelects() {
    m_panel->select(of("/userClasses/0/flow/0"));
    Q_EMIT m_panel->addMenu().aboutToShow();
    const int before = m_editor->history().count();
    int entries = 0;
    for (int i = 0; i < m_panel->addMenu().actions().size(); ++i) {
      m_panel->select(of("/userClasses/0/flow/0"));
      Q_EMIT m_panel->addMenu().aboutToShow();
      QAction* action = m_panel->addMenu().actions().value(i);
      if (action != nullptr && !action->isSeparator()) {
        action->trigger();
        ++entries;
        QVERIFY2(m_panel->selected() != of("/userClasses/0/flow/0"), qPrintable(action->text()));
      }
    }
    QVERIFY(entries > 15);
    QCOMPARE(m_editor->history().count(), before + entries);
  }

  void aReadOnlyProjectIsNotChanged() {
    m_editor->load(
        documentOf("{\"format\": \"tidemark-project/1.9\", \"name\": \"n\", \"slos\": [{\"metric\": \"p95\", "
                   "\"limit\": \"< 1s\"}]}",
                   "x", {}));
    m_panel->select(of("/slos/0"));
    press(Qt::Key_Delete);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_editor->history().count(), 0);
  }
};

QTEST_MAIN(OutlinePanelTest)
#include "outline_panel_test.moc"
