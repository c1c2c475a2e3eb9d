// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/project_secrets.h"

#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

QString of(const char* text) { return QString::fromUtf8(text); }

// Answers at once; holds what it was given unless it is locked.
class FakeKeychain final : public Keychain {
public:
  struct Content {
    std::map<QString, QString> values;
    int reads = 0;
    bool locked = false;
  };
  explicit FakeKeychain(Content& content) : m_content(content) {}
  void read(QObject* /*context*/, const QString& name, Found found) override {
    ++m_content.reads;
    const auto at = m_content.values.find(name);
    found(at == m_content.values.end() ? std::nullopt : std::optional{at->second},
          m_content.locked ? of("it is locked") : QString());
  }
  void write(QObject* /*context*/, const QString& name, const QString& value, Done done) override {
    if (!m_content.locked) {
      m_content.values[name] = value;
    }
    done(m_content.locked ? of("it is locked") : QString());
  }
  void remove(QObject* /*context*/, const QString& name, Done done) override {
    m_content.values.erase(name);
    done({});
  }

private:
  Content& m_content;
};

constexpr const char* kName = "TIDEMARK_TEST_SECRET";
const char* const kProject =
    "{\"format\": \"tidemark-project/1\", \"name\": \"n\", \"variables\": {\"key\": {\"secret\": "
    "\"TIDEMARK_TEST_SECRET\"}},"
    " \"targets\": [{\"name\": \"t\", \"url\": \"http://127.0.0.1:1\", \"auth\": {\"bearer\": \"${key}\"}}],"
    " \"userClasses\": [{\"name\": \"U\", \"flow\": [{\"request\": \"R\", \"url\": \"/\"}]}],"
    " \"scenarios\": [{\"name\": \"S\", \"load\": {\"iterations\": 1}}]}";

} // namespace

class ProjectSecretsTest : public QObject {
  Q_OBJECT

  FakeKeychain::Content m_keychain;
  std::unique_ptr<ProjectEditor> m_editor;
  std::unique_ptr<ProjectSecrets> m_secrets;

  void open() { m_editor->load(documentOf(kProject, "x.tidemark.json", {})); }

private Q_SLOTS:
  void init() {
    qunsetenv(kName);
    m_keychain = {};
    m_secrets.reset();
    m_editor = std::make_unique<ProjectEditor>();
    m_secrets = std::make_unique<ProjectSecrets>(*m_editor, std::make_unique<FakeKeychain>(m_keychain));
  }
  void cleanup() { qunsetenv(kName); }

  void withoutAValueTheProjectCannotRun() {
    open();
    QVERIFY(!m_editor->document()->runnable());
    QCOMPARE(m_secrets->entries().size(), std::size_t{1});
    QCOMPARE(m_secrets->entries().front().source, SecretSource::missing);
  }

  void theEnvironmentComesFirst() {
    qputenv(kName, "from outside");
    m_keychain.values[of(kName)] = of("from the keychain");
    open();
    QCOMPARE(m_secrets->entries().front().source, SecretSource::environment);
    QCOMPARE(m_editor->document()->secrets.at("key"), std::string("from outside"));
    QCOMPARE(m_keychain.reads, 0);
  }

  void theKeychainIsAskedOnceForWhatIsMissing() {
    m_keychain.values[of(kName)] = of("kept");
    open();
    QVERIFY(m_editor->document()->runnable());
    QCOMPARE(m_editor->document()->secrets.at("key"), std::string("kept"));
    m_editor->set(of("/name"), JsonValue::ofText("other"), of("Edit"));
    open();
    QCOMPARE(m_keychain.reads, 1);
    QVERIFY(m_editor->document()->runnable());
  }

  void whatIsEnteredIsKeptWhereThatIsWanted() {
    open();
    m_secrets->enter(of(kName), of("typed"), false);
    QCOMPARE(m_secrets->entries().front().source, SecretSource::entered);
    QVERIFY(m_keychain.values.empty());
    m_secrets->enter(of(kName), of("typed"), true);
    QCOMPARE(m_secrets->entries().front().source, SecretSource::keychain);
    QCOMPARE(m_keychain.values.at(of(kName)), of("typed"));
    QVERIFY(m_editor->document()->runnable());
    QVERIFY(!m_editor->isModified());
    QVERIFY(m_editor->text().find("typed") == std::string::npos);
  }

  void aLockedKeychainIsToldAndTheValueWorksForTheSession() {
    m_keychain.locked = true;
    open();
    QSignalSpy failed(m_secrets.get(), &ProjectSecrets::failed);
    m_secrets->enter(of(kName), of("typed"), true);
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_editor->document()->runnable());
    QCOMPARE(m_secrets->entries().front().source, SecretSource::entered);
  }

  void whatIsForgottenIsMissingAgain() {
    m_keychain.values[of(kName)] = of("kept");
    open();
    m_secrets->forget(of(kName));
    QVERIFY(m_keychain.values.empty());
    QVERIFY(!m_editor->document()->runnable());
  }
};

QTEST_GUILESS_MAIN(ProjectSecretsTest)
#include "project_secrets_test.moc"
