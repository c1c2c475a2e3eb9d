// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/file.h"
#include "tests/fakes/sample_document.h"
#include "ui/report/report_files.h"

using namespace tidemark;

namespace {

// What one of the poppler tools says about a file.
QString said(const QString& tool, const QStringList& arguments) {
  QProcess process;
  process.start(tool, arguments);
  process.waitForFinished();
  return QString::fromUtf8(process.readAllStandardOutput());
}

struct Word {
  QString text;
  int page = 0;
  double top = 0;
  double left = 0;
  double right = 0;
};

QList<Word> wordsOf(const QString& path) {
  static const QRegularExpression kLine(QStringLiteral(
      "<(page) |<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"[\\d.-]+\">(.*)</word>"));
  QList<Word> words;
  int page = 0;
  const QString text = said(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
  for (auto match = kLine.globalMatch(text); match.hasNext();) {
    const auto found = match.next();
    if (found.captured(1) == QLatin1String("page")) {
      ++page;
      continue;
    }
    words.append({found.captured(5), page, found.captured(3).toDouble(), found.captured(2).toDouble(),
                  found.captured(4).toDouble()});
  }
  return words;
}

} // namespace

class PdfWriterTest : public QObject {
  Q_OBJECT

private slots:
  void initTestCase();
  void everyHeadingsTextIsFound();
  void textOfEveryScriptCanBeCopied();
  void outlineFollowsTheHeadings();
  void fontsAreEmbedded();
  void noWordLeavesThePage();
  void rowsOfALongTableAreNeverSplit();
  void headRowIsRepeated();
  void everyPageIsNumbered();
  void sameDocumentGivesSameBytes();
  void anotherProcessGivesTheSameBytes();
  void aFolderThatCannotBeMadeIsAnError();

private:
  QString write(const Document& document, const QString& name);

  QTemporaryDir m_folder;
  QString m_path;
};

QString PdfWriterTest::write(const Document& document, const QString& name) {
  const auto files = ui::writePdf(document, (m_folder.path() + QLatin1Char('/') + name).toStdString());
  return files ? QString::fromStdString(files->front().string()) : QString();
}

void PdfWriterTest::initTestCase() {
  if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
    QSKIP("pdftotext of poppler-utils is not installed");
  }
  m_path = write(sampleDocument(), QStringLiteral("sample"));
  QVERIFY(!m_path.isEmpty());
}

void PdfWriterTest::everyHeadingsTextIsFound() {
  const QString text = said(QStringLiteral("pdftotext"), {m_path, QStringLiteral("-")});
  for (const Block& block : sampleDocument().blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) {
      QVERIFY2(text.contains(QString::fromStdString(heading->text)), heading->text.c_str());
    }
  }
}

// A shaped font puts glyphs in the file that no character maps to: "3x2", "–" and "->" were lost that way.
void PdfWriterTest::textOfEveryScriptCanBeCopied() {
  Document document;
  document.title = "T";
  document.blocks = {Paragraph{plainText("3x2 office fi -> – × 1,111.11 (a) ✓ ✗ 数据摄取 データ")}};
  const QString path = write(document, QStringLiteral("scripts"));
  const QString text = said(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
  for (const QString& part :
       {QStringLiteral("3x2"), QStringLiteral("office"), QStringLiteral("->"), QStringLiteral("–"), QStringLiteral("×"),
        QStringLiteral("1,111.11"), QStringLiteral("(a)"), QStringLiteral("✓"), QStringLiteral("数据摄取"),
        QStringLiteral("データ")}) {
    QVERIFY2(text.contains(part), qPrintable(part + QLatin1String(" in ") + text));
  }
}

void PdfWriterTest::outlineFollowsTheHeadings() {
  // The xml output of pdftohtml names the outline; nothing else of poppler-utils does.
  const QString xml = said(QStringLiteral("pdftohtml"),
                           {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), m_path});
  const qsizetype from = xml.indexOf(QLatin1String("<outline>"));
  QVERIFY(from > 0);
  const QString outline = xml.mid(from);
  QVERIFY(outline.contains(QLatin1String(">Executive summary</item>")));
  // A nested list: the block hangs under its section.
  static const QRegularExpression kNested(
      QStringLiteral("Rate and latency</item>\\s*<outline>\\s*<item[^>]*>Over time"));
  QVERIFY(outline.contains(kNested));
}

void PdfWriterTest::fontsAreEmbedded() {
  const QStringList lines = said(QStringLiteral("pdffonts"), {m_path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  QVERIFY(lines.size() > 3);
  static const QRegularExpression kEmbedded(QStringLiteral("\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"));
  for (const QString& line : lines.mid(2)) {
    const auto match = kEmbedded.match(line);
    QVERIFY2(match.hasMatch() && match.captured(1) == QLatin1String("yes") && match.captured(3) == QLatin1String("yes"),
             qPrintable(line));
  }
}

void PdfWriterTest::noWordLeavesThePage() {
  for (const Word& word : wordsOf(m_path)) {
    QVERIFY2(word.left >= 50 && word.right <= 595 - 50, qPrintable(word.text));
  }
}

void PdfWriterTest::rowsOfALongTableAreNeverSplit() {
  Document document;
  document.title = "Long";
  Table table = sampleRequestTable(300);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const std::string at = std::to_string(i);
    table.rows[i].cells[0].text = plainText("first" + at + " " + std::string(60, 'm') + " last" + at);
    table.rows[i].cells[8].text = plainText("end" + at);
  }
  document.blocks = {table};
  QHash<QString, int> pageOf;
  for (const Word& word : wordsOf(write(document, QStringLiteral("long")))) {
    pageOf[word.text] = word.page;
  }
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const QString at = QString::number(i);
    const int page = pageOf.value(QStringLiteral("first") + at);
    QVERIFY(page > 0);
    QCOMPARE(pageOf.value(QStringLiteral("last") + at), page);
    QCOMPARE(pageOf.value(QStringLiteral("end") + at), page);
  }
}

void PdfWriterTest::headRowIsRepeated() {
  Document document;
  document.blocks = {sampleRequestTable(300)};
  const QString path = write(document, QStringLiteral("repeated"));
  QSet<int> pages;
  QSet<int> headed;
  for (const Word& word : wordsOf(path)) {
    pages.insert(word.page);
    if (word.text == QLatin1String("Max")) {
      headed.insert(word.page);
    }
  }
  QVERIFY(pages.size() > 4);
  QCOMPARE(headed, pages);
}

void PdfWriterTest::everyPageIsNumbered() {
  const QString text = said(QStringLiteral("pdftotext"), {m_path, QStringLiteral("-")});
  const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
  for (qsizetype i = 0; i < pages.size(); ++i) {
    QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
    QVERIFY(pages[i].contains(QLatin1String("run 2026-11-20-0914")));
  }
}

void PdfWriterTest::sameDocumentGivesSameBytes() {
  const QString again = write(sampleDocument(), QStringLiteral("again"));
  const std::string bytes = readFile(m_path.toStdString()).value();
  QCOMPARE(bytes, readFile(again.toStdString()).value());
  QVERIFY(bytes.find("CreationDate") == std::string::npos);
}

// Qt seeds its hashes anew in each process, and once the order of fonts in the file followed one.
void PdfWriterTest::anotherProcessGivesTheSameBytes() {
  const std::string bytes = readFile(m_path.toStdString()).value();
  for (int i = 0; i < 3; ++i) {
    const QString folder = m_folder.path() + QStringLiteral("/process%1").arg(i);
    QCOMPARE(QProcess::execute(QCoreApplication::applicationDirPath() + QStringLiteral("/report_sample"), {folder}), 0);
    QVERIFY(readFile((folder + QStringLiteral("/report.pdf")).toStdString()).value() == bytes);
  }
}

void PdfWriterTest::aFolderThatCannotBeMadeIsAnError() {
  const QString file = m_folder.path() + QStringLiteral("/file");
  QVERIFY(writeFile(file.toStdString(), "x"));
  const auto files = ui::writePdf(Document(), (file + QStringLiteral("/below")).toStdString());
  QVERIFY(!files);
  QCOMPARE(files.error().code, ErrorCode::cannotWrite);
}

QTEST_MAIN(PdfWriterTest)
#include "pdf_writer_test.moc"
