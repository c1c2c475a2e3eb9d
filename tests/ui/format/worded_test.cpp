// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/worded.h"

#include <QTest>
#include <QTranslator>
#include <algorithm>
#include <map>

#include "core/plan/project_file.h"
#include "ui/format/error_text.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

// Another language for a few patterns.
class Dictionary final : public QTranslator {
public:
  explicit Dictionary(std::map<std::string, QString> words) : m_words(std::move(words)) {}
  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char* context, const char* source, const char* /*comment*/,
                                  int /*count*/) const override {
    const auto found = m_words.find(source);
    return qstrcmp(context, "Core") == 0 && found != m_words.end() ? found->second : QString();
  }

private:
  std::map<std::string, QString> m_words;
};

// Spoken as long as it lives.
class Spoken {
public:
  explicit Spoken(QTranslator& words) : m_words(words) { QCoreApplication::installTranslator(&m_words); }
  ~Spoken() { QCoreApplication::removeTranslator(&m_words); }
  Q_DISABLE_COPY_MOVE(Spoken)

private:
  QTranslator& m_words;
};

QString of(const char* text) { return QString::fromUtf8(text); }

} // namespace

class WordedTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void englishIsTheTextItself() {
    const Sentence made = sentence("there is no key \"{}\" here; allowed: {}", "nmae", "name, url");
    QCOMPARE(worded(made), QString::fromStdString(made.text()));
    QCOMPARE(worded(Sentence()), QString());
  }

  void argumentsAreFilledIntoTheTranslation() {
    Dictionary words({{"there is no host \"{}\"", of("kein Host „{}“")}});
    const Spoken spoken(words);
    QCOMPARE(worded(sentence("there is no host \"{}\"", "a.example")), of("kein Host „a.example“"));
    QCOMPARE(worded(sentence("there is no part \"{}\"", "x")), of("there is no part \"x\""));
  }

  void aTranslationMayTurnTheOrderRound() {
    Dictionary words({{"{} of {}", of("von {2} {1}")}});
    const Spoken spoken(words);
    QCOMPARE(worded(sentence("{} of {}", 1, 2)), of("von 2 1"));
  }

  void sentencesInsideAreTranslatedToo() {
    Dictionary words({{"{}, so this is never judged", of("{}; nie bewertet")}, {"no monitor", of("kein Monitor")}});
    const Spoken spoken(words);
    QCOMPARE(worded(sentence("{}, so this is never judged", sentence("no monitor"))), of("kein Monitor; nie bewertet"));
  }

  void whatAUserTypedIsNoPattern() {
    Dictionary words({{"secret", of("Geheimnis")}, {"\"{}\" is negative", of("„{}“ ist negativ")}});
    const Spoken spoken(words);
    QCOMPARE(worded(Sentence::asIs("secret")), of("secret"));
    QCOMPARE(worded(sentence("\"{}\" is negative", "{} {1} %1 secret")), of("„{} {1} %1 secret“ ist negativ"));
  }

  // With the translation that the program has in it.
  void theLoaderSpeaksGerman() {
    QTranslator german;
    QVERIFY(german.load(of(":/i18n/tidemark_de.qm")));
    const Spoken spoken(german);
    const LoadedProject loaded = parseProject(R"({"format": "tidemark-project/1", "nmae": "x"})");
    QStringList lines;
    for (const Problem& problem : loaded.problems) {
      lines.append(worded(problem.message) + of(" – ") + worded(problem.hint));
    }
    const QString all = lines.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(of("es gibt hier keinen Schlüssel „nmae“; erlaubt: format, name")), qPrintable(all));
    QVERIFY2(all.contains(of("ist „name“ gemeint?")), qPrintable(all));
    QVERIFY2(all.contains(of("dieser Schlüssel ist nötig")), qPrintable(all));
    QVERIFY2(!all.contains(of(" needed")), qPrintable(all));
    const auto limit = parseProject(R"({"format": "tidemark-project/1", "slos": [{"metric": "p9", "limit": "5"}]})");
    QVERIFY(std::ranges::any_of(limit.problems, [](const Problem& problem) {
      return worded(problem.message) == of("„5“ nennt weder <, <=, > noch >=");
    }));
  }

  void anErrorIsOneLanguage() {
    QTranslator german;
    QVERIFY(german.load(of(":/i18n/tidemark_de.qm")));
    const Spoken spoken(german);
    const Error error{ErrorCode::portInUse, sentence("another process listens there"), "127.0.0.1:80",
                      sentence("choose another port, or 0")};
    QCOMPARE(errorText(error), of("Der Port ist belegt: dort lauscht ein anderer Prozess (127.0.0.1:80)\n\n"
                                  "einen anderen Port wählen oder 0"));
  }
};

QTEST_GUILESS_MAIN(WordedTest)
#include "worded_test.moc"
