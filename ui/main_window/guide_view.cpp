// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/guide_view.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <algorithm>
#include <vector>

#include "ui/main_window/guide_pages.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kMargin = 20;
constexpr qreal kGap = 8;
constexpr qreal kAboveHeading = 18;
constexpr qreal kCellPadding = 5;
constexpr int kLeastImagePx = 100;
constexpr int kBesideImagePx = 4; // what the layout rounds
constexpr int kMostZoom = 12;
constexpr int kLeastZoom = -4;

// Files of a "qrc:" URL.
QString fileOf(const QUrl& url) { return QLatin1Char(':') + url.path(); }

QString nameOf(const QUrl& url) { return url.fileName().remove(QStringLiteral(".md")); }

QString anchorOf(const QUrl& url) {
  return url.hasFragment() ? nameOf(url) + QLatin1Char('#') + url.fragment() : nameOf(url);
}

} // namespace

GuideView::GuideView(QWidget* parent) : QTextBrowser(parent) {
  setAccessibleName(tr("Page of the guide"));
  setFrameShape(NoFrame);
  setOpenExternalLinks(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else images are fitted before it takes its room
  document()->setDocumentMargin(kMargin);
  // Of every way to a page: a link, the history, a call.
  connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl& url) {
    dress();
    if (url.hasFragment()) {
      scrollToAnchor(url.fragment());
    }
    Q_EMIT anchorShown(anchorOf(url)); // source() is still the one before
  });
}

QString GuideView::anchor() const { return anchorOf(source()); }

void GuideView::showAnchor(const QString& anchor) {
  QUrl url(guideFile(anchor.section(QLatin1Char('#'), 0, 0)));
  if (!QFile::exists(fileOf(url))) {
    return;
  }
  if (anchor.contains(QLatin1Char('#'))) {
    url.setFragment(anchor.section(QLatin1Char('#'), 1));
  }
  setSource(url);
}

bool GuideView::findText(const QString& text, bool back) {
  const QTextDocument::FindFlags flags = back ? QTextDocument::FindBackward : QTextDocument::FindFlags();
  if (find(text, flags)) {
    return true;
  }
  QTextCursor edge(document());
  edge.movePosition(back ? QTextCursor::End : QTextCursor::Start);
  const QTextCursor found = document()->find(text, edge, flags);
  if (!found.isNull()) {
    setTextCursor(found);
  }
  return !found.isNull();
}

void GuideView::setZoom(int steps) {
  const int wanted = std::clamp(steps, kLeastZoom, kMostZoom);
  zoomIn(wanted - std::exchange(m_zoom, wanted));
}

QVariant GuideView::loadResource(int type, const QUrl& name) {
  if (type == QTextDocument::ImageResource) {
    return fitted(name);
  }
  return type == QTextDocument::MarkdownResource ? guideText(nameOf(name)) : QVariant();
}

// As the pages write it: beside their folder.
QImage GuideView::fitted(const QUrl& name) const {
  QImage image(fileOf(QUrl(guideFile(QStringLiteral("index"))).resolved(name)));
  const qreal ratio = devicePixelRatioF();
  const int room =
      static_cast<int>(std::max(kLeastImagePx, viewport()->width() - 2 * kMargin - kBesideImagePx) * ratio);
  if (image.width() > room) {
    image = image.scaledToWidth(room, Qt::SmoothTransformation);
  }
  image.setDevicePixelRatio(ratio);
  return image;
}

void GuideView::dress() {
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    dressBlock(block);
    colourLinks(block);
  }
  for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
    if (auto* table = qobject_cast<QTextTable*>(frame)) {
      dressTable(*table);
    }
  }
  fitImages();
}

void GuideView::dressBlock(const QTextBlock& block) {
  QTextCursor cursor(block);
  QTextBlockFormat format = block.blockFormat();
  const int level = format.headingLevel();
  if (level > 0) {
    QTextCharFormat named;
    named.setAnchor(true);
    named.setAnchorNames({guideAnchor(block.text())});
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(named);
    format.setTopMargin(level == 1 ? 0 : kAboveHeading);
  }
  const bool code =
      format.hasProperty(QTextFormat::BlockCodeLanguage) || format.hasProperty(QTextFormat::BlockCodeFence);
  if (code) {
    format.setBackground(coloursOf(palette()).band);
  }
  const bool inTable = QTextCursor(block).currentTable() != nullptr;
  const bool moreOfIt =
      code && block.next().isValid() && block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence);
  format.setBottomMargin(inTable || moreOfIt ? 0 : block.textList() != nullptr ? kGap / 2 : kGap);
  cursor.setBlockFormat(format);
}

void GuideView::dressTable(QTextTable& table) {
  QTextTableFormat format = table.format();
  format.setBorder(1);
  format.setBorderCollapse(true);
  format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
  format.setBorderBrush(coloursOf(palette()).frame);
  format.setCellPadding(kCellPadding);
  format.setCellSpacing(0);
  format.setTopMargin(kGap / 2);
  format.setBottomMargin(kGap);
  table.setFormat(format);
}

// Links were drawn in the colours in force when the page was read.
void GuideView::colourLinks(const QTextBlock& block) {
  std::vector<std::pair<int, int>> links; // first all of them: a new format makes other fragments
  for (auto part = block.begin(); !part.atEnd(); ++part) {
    if (!part.fragment().charFormat().anchorHref().isEmpty()) {
      links.emplace_back(part.fragment().position(), part.fragment().length());
    }
  }
  QTextCharFormat colour;
  colour.setForeground(palette().color(QPalette::Link));
  for (const auto& [position, length] : links) {
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(colour);
  }
}

// The document keeps what it once loaded: what fits now takes its place.
void GuideView::fitImages() {
  bool any = false;
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      const QTextCharFormat format = part.fragment().charFormat();
      if (format.isImageFormat()) {
        const QUrl name(format.toImageFormat().name());
        document()->addResource(QTextDocument::ImageResource, name, fitted(name));
        any = true;
      }
    }
  }
  if (any) {
    document()->markContentsDirty(0, document()->characterCount());
  }
}

// What was at the top stays there: lines break elsewhere in another width, and images have another height.
void GuideView::resizeEvent(QResizeEvent* event) {
  const QTextBlock top = cursorForPosition({0, 0}).block();
  const bool atBegin = verticalScrollBar()->value() == 0;
  QTextBrowser::resizeEvent(event);
  fitImages();
  if (!atBegin) {
    verticalScrollBar()->setValue(static_cast<int>(document()->documentLayout()->blockBoundingRect(top).top()));
  }
}

void GuideView::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) {
    dress();
  }
}

} // namespace tidemark::ui
