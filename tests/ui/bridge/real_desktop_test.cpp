// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run by real_desktop.py, which gives it buses of its own with a login manager, a notification server and a keyring
// that nobody here wrote, and then looks at what they were told.
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QTest>
#include <optional>

#include "ui/bridge/dbus_desktop.h"
#include "ui/bridge/keychain.h"

using namespace tidemark::ui;

namespace {

const QString kName = QStringLiteral("TIDEMARK_TEST_KEY");
const QString kValue = QStringLiteral("s3cret with ümlaut");

// Who keeps the machine awake and why, as the login manager lists them.
QStringList inhibitors() {
  const QDBusMessage reply = QDBusConnection::systemBus().call(QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
      QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("ListInhibitors")));
  QStringList found;
  const auto list = reply.arguments().value(0).value<QDBusArgument>();
  list.beginArray();
  while (!list.atEnd()) {
    QString what;
    QString who;
    QString why;
    QString mode;
    uint user = 0;
    uint process = 0;
    list.beginStructure();
    list >> what >> who >> why >> mode >> user >> process;
    list.endStructure();
    found.append(QStringList{what, who, why, mode}.join(QLatin1Char('|')));
  }
  list.endArray();
  return found;
}

struct Answer {
  bool came = false;
  std::optional<QString> value;
  QString error;
};

Answer readBack(QObject* context) {
  Answer answer;
  systemKeychain()->read(context, kName, [&answer](std::optional<QString> value, const QString& error) {
    answer = {true, std::move(value), error};
  });
  [&answer] { QTRY_VERIFY(answer.came); }();
  return answer;
}

} // namespace

class RealDesktopTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theMachineIsKeptAwakeUntilReleased() {
    LoginSleepInhibitor sleep;
    QString refused;
    QCOMPARE(inhibitors(), QStringList());
    sleep.hold(QStringLiteral("A load test is running"), [&refused](const QString& why) { refused = why; });
    QTRY_COMPARE(inhibitors(), QStringList{QStringLiteral("sleep:idle|Tidemark|A load test is running|block")});
    sleep.release();
    QTRY_COMPARE(inhibitors(), QStringList());
    QCOMPARE(refused, QString());
  }

  void aNotificationReachesItsServer() {
    BusNotifier notifier;
    bool refused = false;
    notifier.notify(QStringLiteral("Demo: the run has ended"), QStringLiteral("Pass"),
                    [&refused](const QString&) { refused = true; });
    QTRY_VERIFY(notifier.children().isEmpty()); // the answer has come
    QVERIFY(!refused);
  }

  void aSecretIsKeptReadAndForgotten() {
    QCOMPARE(readBack(this).value, std::nullopt);
    std::optional<QString> told;
    systemKeychain()->write(this, kName, kValue, [&told](const QString& error) { told = error; });
    QTRY_VERIFY(told.has_value());
    QCOMPARE(*told, QString());
    const Answer kept = readBack(this);
    QCOMPARE(kept.value, std::optional{kValue});
    QCOMPARE(kept.error, QString());
    told.reset();
    systemKeychain()->remove(this, kName, [&told](const QString& error) { told = error; });
    QTRY_VERIFY(told.has_value());
    QCOMPARE(*told, QString());
    QCOMPARE(readBack(this).value, std::nullopt);
    systemKeychain()->write(this, kName, kValue, [&told](const QString& error) { told = error + u'.'; });
    QTRY_COMPARE(told, QStringLiteral(".")); // left for the keyring's own tool to read
  }
};

QTEST_GUILESS_MAIN(RealDesktopTest)
#include "real_desktop_test.moc"
