// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/browse_buttons.h"

#include <QTest>

using namespace tidemark::ui;

namespace {

QString of(const char* text) { return QString::fromUtf8(text); }

} // namespace

class BrowseButtonsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aFileBesideOrBelowTheProjectIsRelative() {
    QCOMPARE(projectPath("/home/me/project", "/home/me/project/data/users.csv"), of("data/users.csv"));
    QCOMPARE(projectPath("/home/me/project", "/home/me/certs/ca.pem"), of("../certs/ca.pem"));
  }

  void aFileThatCannotBeReachedFromTheProjectStaysAbsolute() {
    QCOMPARE(projectPath("", "/home/me/ca.pem"), of("/home/me/ca.pem"));
  }
};

QTEST_GUILESS_MAIN(BrowseButtonsTest)
#include "browse_buttons_test.moc"
