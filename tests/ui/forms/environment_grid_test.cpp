// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/environment_grid.h"

#include <QTest>

#include "core/plan/json_parser.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

JsonValue json(const char* text) { return parseJson(text).root; }
QString of(const char* text) { return QString::fromUtf8(text); }

} // namespace

class EnvironmentGridTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void rowsAreTheConstantsAndWhatOnlyAnEnvironmentNames() {
    const JsonValue variables = json(R"({"base": "x", "key": {"secret": "K"}, "port": 80})");
    const JsonValue environments = json(R"({"a": {"port": 81, "old": 1}, "b": {}})");
    const EnvironmentGrid grid = gridOf(&variables, &environments);
    QCOMPARE(grid.constants, QStringList({of("base"), of("port"), of("old")}));
    QCOMPARE(grid.environments, QStringList({of("a"), of("b")}));
    QCOMPARE(cellText(&environments, of("a"), of("port")), of("81"));
    QCOMPARE(cellText(&environments, of("b"), of("port")), QString());
  }

  void aCellIsSetAndEmptied() {
    const JsonValue environments = json(R"({"a": {"port": 81}})");
    QCOMPARE(jsonCompact(withCell(&environments, of("a"), of("base"), of("x.example"))),
             std::string(R"({"a":{"port":81,"base":"x.example"}})"));
    QCOMPARE(jsonCompact(withCell(&environments, of("a"), of("port"), QString())), std::string(R"({"a":{}})"));
  }

  void environmentsComeGoAndAreRenamedInPlace() {
    const JsonValue environments = json(R"({"a": {"x": 1}, "b/c": {}})");
    QCOMPARE(jsonCompact(withEnvironment(nullptr, of("a"))), std::string(R"({"a":{}})"));
    QCOMPARE(jsonCompact(withoutEnvironment(&environments, of("b/c"))), std::string(R"({"a":{"x":1}})"));
    QCOMPARE(jsonCompact(withRenamed(&environments, of("a"), of("z"))), std::string(R"({"z":{"x":1},"b/c":{}})"));
    QCOMPARE(jsonCompact(withRenamed(&environments, of("a"), of("b/c"))), jsonCompact(environments));
  }
};

QTEST_GUILESS_MAIN(EnvironmentGridTest)
#include "environment_grid_test.moc"
