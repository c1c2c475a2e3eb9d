// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/section_choice.h"

#include <QTest>

using namespace tidemark::ui;

namespace {

using Ids = std::vector<std::string>;

const Ids kKnown{"summary", "overall", "errors", "rate", "conclusion"};

Ids idsOf(const std::vector<SectionChoice>& choices) {
  Ids ids;
  for (const SectionChoice& choice : choices) {
    ids.push_back((choice.printed ? "" : "-") + choice.id + (choice.known ? "" : "?"));
  }
  return ids;
}

} // namespace

class SectionChoiceTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void allArePrintedWhereNothingIsChosen() {
    const auto choices = sectionChoices(kKnown, {});
    QCOMPARE(idsOf(choices), kKnown);
    QVERIFY(!chosenSections(kKnown, choices));
  }

  void whatIsNotChosenStandsWhereItWouldBePrinted() {
    QCOMPARE(idsOf(sectionChoices(kKnown, {"summary", "rate"})),
             (Ids{"summary", "-overall", "-errors", "rate", "-conclusion"}));
    QCOMPARE(idsOf(sectionChoices(kKnown, {"rate", "summary"})),
             (Ids{"rate", "-conclusion", "summary", "-overall", "-errors"}));
  }

  void anIdThatTheTemplateDoesNotKnowStaysAndIsMarked() {
    QCOMPARE(idsOf(sectionChoices({"a", "b"}, {"b", "unknown"})), (Ids{"-a", "b", "unknown?"}));
  }

  void whatIsChosenComesBack() {
    for (const Ids& chosen : {Ids{"errors"}, Ids{"rate", "summary"}, Ids{"conclusion", "errors", "summary"}}) {
      QCOMPARE(chosenSections(kKnown, sectionChoices(kKnown, chosen)), std::optional(chosen));
    }
  }

  void allInAnotherOrderIsAChoice() {
    const Ids turned{"conclusion", "summary", "overall", "errors", "rate"};
    QCOMPARE(chosenSections(kKnown, sectionChoices(kKnown, turned)), std::optional(turned));
  }

  void theLastOneCannotBeHidden() {
    QVERIFY(mayHide(sectionChoices(kKnown, {"errors", "rate"})));
    QVERIFY(!mayHide(sectionChoices(kKnown, {"errors"})));
  }
};

QTEST_APPLESS_MAIN(SectionChoiceTest)
#include "section_choice_test.moc"
