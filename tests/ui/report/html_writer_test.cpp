// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "core/base/file.h"
#include "tests/fakes/sample_document.h"
#include "ui/report/report_files.h"

using namespace tidemark;

namespace {

QString pageOf(const Document& document) {
  const QTemporaryDir folder;
  const auto files = ui::writeHtml(document, folder.path().toStdString());
  return files ? QString::fromStdString(readFile(files->front()).value()) : QString();
}

// Every element with its attributes; an empty list when the page is not well-formed.
struct Element {
  QString name;
  QXmlStreamAttributes attributes;
};
QList<Element> elementsOf(const QString& page) {
  QList<Element> elements;
  QXmlStreamReader reader(page);
  while (!reader.atEnd()) {
    if (reader.readNext() == QXmlStreamReader::StartElement) {
      elements.append({reader.name().toString(), reader.attributes()});
    }
  }
  return reader.hasError() ? QList<Element>() : elements;
}

} // namespace

class HtmlWriterTest : public QObject {
  Q_OBJECT

private slots:
  void initTestCase();
  void pageIsWellFormed();
  void figuresStandInThePageWithAText();
  void nothingIsFetchedFromElsewhere();
  void tableHeadsHaveAScope();
  void everyHeadingOfTwoLevelsIsInTheContents();
  void anchorsAreUniqueAndLinksLeadToThem();
  void textFromOutsideStaysText();
  void totalsAndSortKeysAreMarked();
  void darkColoursNameTheFiguresColours();
  void sameDocumentGivesSameBytes();

private:
  QString m_page;
  QList<Element> m_elements;
};

void HtmlWriterTest::initTestCase() {
  m_page = pageOf(sampleDocument());
  m_elements = elementsOf(m_page);
}

void HtmlWriterTest::pageIsWellFormed() { QVERIFY(m_elements.size() > 500); }

void HtmlWriterTest::figuresStandInThePageWithAText() {
  int figures = 0;
  for (const Element& element : m_elements) {
    if (element.name == QLatin1String("svg")) {
      ++figures;
      QCOMPARE(element.attributes.value(QLatin1String("role")).toString(), QStringLiteral("img"));
      QVERIFY(!element.attributes.value(QLatin1String("aria-label")).isEmpty());
      QVERIFY(!element.attributes.value(QLatin1String("viewBox")).isEmpty());
      QVERIFY(element.attributes.value(QLatin1String("width")).isEmpty());
    }
  }
  QCOMPARE(figures, 7);
}

void HtmlWriterTest::nothingIsFetchedFromElsewhere() {
  for (const Element& element : m_elements) {
    QVERIFY2(element.name != QLatin1String("link") && element.name != QLatin1String("img"), qPrintable(element.name));
    QVERIFY(element.attributes.value(QLatin1String("src")).isEmpty());
  }
  QVERIFY(!m_page.contains(QLatin1String("@import")));
  QVERIFY(!m_page.contains(QLatin1String("url(")));
}

void HtmlWriterTest::tableHeadsHaveAScope() {
  for (const Element& element : m_elements) {
    QVERIFY(element.name != QLatin1String("th") || !element.attributes.value(QLatin1String("scope")).isEmpty());
  }
}

void HtmlWriterTest::everyHeadingOfTwoLevelsIsInTheContents() {
  for (const char* anchor : {"executive-summary", "over-time", "appendix-by-request"}) {
    QVERIFY2(m_page.contains(QStringLiteral("<a href=\"#%1\">").arg(QLatin1String(anchor))), anchor);
  }
}

void HtmlWriterTest::anchorsAreUniqueAndLinksLeadToThem() {
  QSet<QString> ids;
  for (const Element& element : m_elements) {
    const QString id = element.attributes.value(QLatin1String("id")).toString();
    QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
    ids.insert(id);
  }
  for (const Element& element : m_elements) {
    const QString target = element.attributes.value(QLatin1String("href")).toString();
    QVERIFY2(!target.startsWith(QLatin1Char('#')) || ids.contains(target.mid(1)), qPrintable(target));
  }
}

void HtmlWriterTest::textFromOutsideStaysText() {
  QVERIFY(m_page.contains(QLatin1String("&lt;script&gt;alert(1)")));
  Document document;
  document.title = "a < b & \"c\"";
  document.blocks = {Paragraph{{{"bad link", SpanStyle::plain, "javascript:alert(1)"}}},
                     Paragraph{plainText(std::string("bell \a end"))}};
  const QString page = pageOf(document);
  QVERIFY(!elementsOf(page).isEmpty());
  QVERIFY(!page.contains(QLatin1String("javascript:")));
}

void HtmlWriterTest::totalsAndSortKeysAreMarked() {
  QVERIFY(m_page.contains(QLatin1String("<tr class=\"total\"><th scope=\"row\">All</th>")));
  QVERIFY(m_page.contains(QLatin1String("data-key=\"48.1\"")));
  QVERIFY(m_page.contains(QStringLiteral("class=\"mark bad\" aria-hidden=\"true\">✗</span> FAIL")));
}

void HtmlWriterTest::darkColoursNameTheFiguresColours() {
  static const QRegularExpression kColours(QStringLiteral("(?:fill|stroke)=\"(#[0-9a-f]{6})\""));
  for (auto match = kColours.globalMatch(m_page); match.hasNext();) {
    const QString colour = match.next().captured(1);
    const QString rule = QStringLiteral("figure svg [fill=\"%1\"]").arg(colour);
    QVERIFY2(colour == QLatin1String("#000000") || m_page.contains(rule), qPrintable(colour));
  }
}

void HtmlWriterTest::sameDocumentGivesSameBytes() { QCOMPARE(pageOf(sampleDocument()), m_page); }

QTEST_MAIN(HtmlWriterTest)
#include "html_writer_test.moc"
