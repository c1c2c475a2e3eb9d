// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

class QTextBlock;
class QTextTable;

namespace tidemark::ui {

// Draws a page of the guide: headings are anchors, tables have hairlines, images are as wide as there is room for.
// Links to the web open in the browser of the desktop. GUI thread.
class GuideView final : public QTextBrowser {
  Q_OBJECT

public:
  explicit GuideView(QWidget* parent = nullptr);

  [[nodiscard]] QString anchor() const;          // of what is shown: "results#windows"
  void showAnchor(const QString& anchor);        // an unknown page: nothing changes
  bool findText(const QString& text, bool back); // from the cursor on and around the end; false: nowhere on the page
  void setZoom(int steps);                       // 0: the size of the other windows
  [[nodiscard]] int zoom() const { return m_zoom; }

Q_SIGNALS:
  void anchorShown(const QString& anchor);

protected:
  QVariant loadResource(int type, const QUrl& name) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void dress();
  void dressBlock(const QTextBlock& block);
  void colourLinks(const QTextBlock& block);
  void dressTable(QTextTable& table);
  void fitImages();
  [[nodiscard]] QImage fitted(const QUrl& name) const;

  int m_zoom = 0;
};

} // namespace tidemark::ui
