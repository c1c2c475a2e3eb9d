// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/fakes/sample_document.h"
#include "ui/report/paged_document.h"
#include "ui/report/pages/page_piece.h"
#include "ui/report/pages/table_columns.h"
#include "ui/report/pages/text_block.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

PagePiece piece(double height, bool keep = false, double before = 0) {
  PagePiece made;
  made.height = height;
  made.keepWithNext = keep;
  made.before = before;
  return made;
}

std::vector<std::size_t> counts(const std::vector<PlacedPage>& pages) {
  std::vector<std::size_t> result;
  for (const PlacedPage& page : pages) {
    result.push_back(page.size());
  }
  return result;
}

QImage drawn(const PagedDocument& pages, int page) {
  QImage image(pages.pageSize().toSize(), QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  pages.paint(painter, page);
  return image;
}

// Whether anything is drawn in the outer margins of a page, where nothing belongs.
bool marginsAreClean(const PagedDocument& pages, int page) {
  constexpr int kMargin = 45; // points; the page's own is 51
  const QImage image = drawn(pages, page);
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const bool margin = x < kMargin || x >= image.width() - kMargin || y < 30 || y >= image.height() - kMargin;
      if (margin && image.pixel(x, y) != qRgb(255, 255, 255)) {
        return false;
      }
    }
  }
  return true;
}

} // namespace

class PagedDocumentTest : public QObject {
  Q_OBJECT

private slots:
  void aPieceThatDoesNotFitMovesToTheNextPage();
  void aHeadingMovesWithWhatFollows();
  void aRunTallerThanAPageStartsWhereItIs();
  void spaceAboveIsDroppedAtAPagesTop();
  void theHeadIsRepeatedOnEachPage();
  void anEmptyDocumentHasOnePage();
  void outlineHoldsEveryHeadingInOrder();
  void nothingIsDrawnInTheMargins();
  void paperDecidesTheSize();
  void columnsFillTheWidthExactly();
  void numbersKeepToOneLine();
  void longWordsAreBrokenInsideTheColumn();
  void aRowTallerThanAPageIsSplit();
  void laidOutInSlicesItIsTheSame();
};

void PagedDocumentTest::aPieceThatDoesNotFitMovesToTheNextPage() {
  const std::vector<PagePiece> pieces{piece(60), piece(60), piece(30)};
  QCOMPARE(counts(paginate(pieces, 100)), (std::vector<std::size_t>{1, 2}));
}

void PagedDocumentTest::aHeadingMovesWithWhatFollows() {
  const std::vector<PagePiece> pieces{piece(60), piece(20, true), piece(30)};
  QCOMPARE(counts(paginate(pieces, 100)), (std::vector<std::size_t>{1, 2}));
}

void PagedDocumentTest::aRunTallerThanAPageStartsWhereItIs() {
  const std::vector<PagePiece> pieces{piece(30), piece(60, true), piece(60, true), piece(60)};
  QCOMPARE(counts(paginate(pieces, 100)), (std::vector<std::size_t>{2, 1, 1}));
}

void PagedDocumentTest::spaceAboveIsDroppedAtAPagesTop() {
  const std::vector<PagePiece> pieces{piece(60, false, 10), piece(60, false, 10)};
  const std::vector<PlacedPage> pages = paginate(pieces, 100);
  QCOMPARE(pages.size(), std::size_t{2});
  QCOMPARE(pages[0][0].top, 0.0);
  QCOMPARE(pages[1][0].top, 0.0);
}

void PagedDocumentTest::theHeadIsRepeatedOnEachPage() {
  const auto head = std::make_shared<const PagePiece>(piece(10));
  std::vector<PagePiece> pieces{*head};
  for (int i = 0; i < 5; ++i) {
    pieces.push_back(piece(40));
    pieces.back().repeated = head;
  }
  const std::vector<PlacedPage> pages = paginate(pieces, 100);
  QCOMPARE(counts(pages), (std::vector<std::size_t>{3, 3, 2}));
  QCOMPARE(pages[1][0].piece, head.get());
  QCOMPARE(pages[1][1].top, 10.0);
}

void PagedDocumentTest::anEmptyDocumentHasOnePage() { QCOMPARE(PagedDocument(Document()).pageCount(), 1); }

void PagedDocumentTest::outlineHoldsEveryHeadingInOrder() {
  const auto outline = PagedDocument(sampleDocument()).outline();
  QCOMPARE(outline.size(), 10);
  QCOMPARE(outline.first().title, QStringLiteral("Executive summary"));
  QCOMPARE(outline.last().title, QStringLiteral("Appendix: by request"));
  for (qsizetype i = 1; i < outline.size(); ++i) {
    QVERIFY(outline[i].page > outline[i - 1].page || outline[i].top > outline[i - 1].top);
  }
}

void PagedDocumentTest::nothingIsDrawnInTheMargins() {
  const PagedDocument pages(sampleDocument());
  QVERIFY(pages.pageCount() >= 5);
  for (int page = 0; page < pages.pageCount(); ++page) {
    QVERIFY2(marginsAreClean(pages, page), qPrintable(QString::number(page + 1)));
  }
}

void PagedDocumentTest::paperDecidesTheSize() {
  Document document;
  QCOMPARE(PagedDocument(document).pageSize(), QSizeF(595, 842));
  document.paper = Paper::letter;
  QCOMPARE(PagedDocument(document).pageSize(), QSizeF(612, 792));
}

void PagedDocumentTest::columnsFillTheWidthExactly() {
  for (const double width : {200.0, 493.0, 2000.0}) {
    const TableColumns columns = fitColumns(sampleRequestTable(20), width);
    double sum = 0;
    for (const double column : columns.widths) {
      QVERIFY(column > 0);
      sum += column;
    }
    QVERIFY(std::abs(sum - width) < 0.01);
  }
}

void PagedDocumentTest::numbersKeepToOneLine() {
  const Table table = sampleRequestTable(60);
  const TableColumns columns = fitColumns(table, 493);
  for (const TableRow& row : table.rows) {
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
      const TextBlock text(cellText(row.cells[i], row.total), columns.cell, columns.widths[i] - 2 * kCellPadding);
      QCOMPARE(text.lineCount(), 1);
    }
  }
}

void PagedDocumentTest::longWordsAreBrokenInsideTheColumn() {
  const TextBlock text(QString(500, QLatin1Char('W')), textStyle(TextRole::cell), 90);
  QVERIFY(text.lineCount() > 10);
  QVERIFY(text.naturalWidth() <= 90);
}

void PagedDocumentTest::aRowTallerThanAPageIsSplit() {
  Document document;
  Table table;
  table.columns = {{"Text", Align::left, Basis::none, 1}};
  table.rows = {{{{plainText(std::string(20000, 'x')), StatusMark::none, {}}}}};
  document.blocks = {table};
  const PagedDocument pages(document);
  QVERIFY(pages.pageCount() > 3);
  for (int page = 0; page < pages.pageCount(); ++page) {
    QVERIFY(marginsAreClean(pages, page));
  }
}

void PagedDocumentTest::laidOutInSlicesItIsTheSame() {
  using namespace std::chrono_literals;
  const Document document = sampleDocument();
  const PagedDocument whole(document);
  PagedDocument::Composer composer(document);
  int slices = 1;
  while (!composer.advance(0ms)) {
    ++slices;
  }
  QVERIFY(slices > 5);
  const auto sliced = composer.take();
  QCOMPARE(sliced->pageCount(), whole.pageCount());
  for (int page = 0; page < whole.pageCount(); ++page) {
    QCOMPARE(drawn(*sliced, page), drawn(whole, page));
  }
}

QTEST_MAIN(PagedDocumentTest)
#include "paged_document_test.moc"
