// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/project_names.h"

#include <QTest>

#include "core/plan/project_file.h"
#include "ui/forms/suggestions.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

const Project& project() {
  static const Project kProject = parseProject(R"({
    "format": "tidemark-project/1", "name": "N", "variables": {"rows": {"csv": "u.csv"}},
    "targets": [{"name": "api", "url": "${api}"}, {"name": "web", "url": "${web}"}],
    "userClasses": [{"name": "User", "flow": [
      {"request": "One", "url": "/1", "group": "G", "service": "db", "extract": [{"name": "token", "json": "$.t"}]},
      {"transaction": "T", "steps": [{"request": "Two", "url": "/2", "group": "G"}]}]}],
    "scenarios": [{"name": "S", "load": {"users": [{"to": 5}, {"hold": "1m", "name": "Plateau"}]}},
                  {"name": "Q", "load": {"iterations": 1}}],
    "monitors": [{"process": {"port": 1, "service": "api"}}, {"health": {"url": "/h", "service": "db"}}],
    "report": {"attestations": [{"claim": "Backups", "by": "ops", "on": "2026-01-01"}]}})")
                                      .project;
  return kProject;
}

QStringList names(const char* table, const char* key) { return namesFor(project(), table, key); }
QStringList of(std::initializer_list<const char*> words) {
  QStringList list;
  for (const char* word : words) {
    list.append(QString::fromUtf8(word));
  }
  return list;
}

} // namespace

class ProjectNamesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aReferenceOffersWhatTheProjectHas() {
    QCOMPARE(names("step", "target"), of({"api", "web"}));
    QCOMPARE(names("scenario", "classes"), of({"User"}));
    QCOMPARE(names("scenario", "requires"), of({"S", "Q"}));
    QCOMPARE(names("requirement", "attested"), of({"Backups"}));
    QCOMPARE(names("step", "group"), of({"G"}));
  }

  void servicesAreNamedOnce() { QCOMPARE(names("health", "service"), of({"db", "api"})); }

  void anSloMayBeOfEveryRow() {
    const QStringList rows = names("slo", "of");
    for (const char* row : {"One", "Two", "G", "T", "S"}) {
      QVERIFY2(rows.contains(QString::fromUtf8(row)), row);
    }
    QCOMPARE(rows.count(QStringLiteral("G")), 1);
  }

  void windowsNameTheStages() {
    QVERIFY(names("slo", "window").contains(QStringLiteral("stage Plateau")));
    QVERIFY(names("slo", "metric").contains(QStringLiteral("availability(db)")));
  }

  void sectionsAreThoseOfTheReport() { QVERIFY(names("note", "section").contains(QStringLiteral("next-steps"))); }

  void whatRefersToNothingOffersNothing() { QCOMPARE(names("target", "url"), QStringList()); }

  void anOpenPlaceholderOffersVariablesAndFunctions() {
    const QStringList all = placeholderNames(project());
    QVERIFY(all.contains(QStringLiteral("rows.")) && all.contains(QStringLiteral("token")) &&
            all.contains(QStringLiteral("uuid()")));
    QCOMPARE(placeholderSuggestions(QStringLiteral("/a/${to"), of({"token", "rows."})),
             of({"/a/${token}", "/a/${rows."}));
    QCOMPARE(placeholderSuggestions(QStringLiteral("/a/${token}"), all), QStringList());
    QCOMPARE(placeholderSuggestions(QStringLiteral("/a"), all), QStringList());
  }

  void aNumberGetsTheUnitsOfItsKind() {
    QCOMPARE(unitSuggestions(FieldKind::duration, QStringLiteral("30")), of({"30ms", "30s", "30m", "30h"}));
    QCOMPARE(unitSuggestions(FieldKind::duration, QStringLiteral("2m30")), of({"2m30ms", "2m30s", "2m30m", "2m30h"}));
    QCOMPARE(unitSuggestions(FieldKind::rate, QStringLiteral("5")), of({"5/s", "5/min", "5/h"}));
    QVERIFY(unitSuggestions(FieldKind::limit, QStringLiteral("< 5")).contains(QStringLiteral("< 5ms")));
    QVERIFY(unitSuggestions(FieldKind::limit, QString()).contains(QStringLiteral(">= ")));
    QCOMPARE(unitSuggestions(FieldKind::duration, QStringLiteral("30s")), QStringList());
    QCOMPARE(unitSuggestions(FieldKind::text, QStringLiteral("30")), QStringList());
  }
};

QTEST_GUILESS_MAIN(ProjectNamesTest)
#include "project_names_test.moc"
