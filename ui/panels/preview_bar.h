// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace tidemark::ui {

class PagePreview;

// The row over a preview: page n of m, previous and next, and how large the pages are.
class PreviewBar final : public QWidget {
  Q_OBJECT

public:
  explicit PreviewBar(PagePreview& preview, QWidget* parent = nullptr);

  [[nodiscard]] QLabel& place() { return *m_place; }
  [[nodiscard]] QComboBox& zoom() { return *m_zoom; }
  [[nodiscard]] QToolButton& next() { return *m_next; }

private:
  void refreshPage();
  void refreshZoom();

  PagePreview& m_preview;
  QToolButton* m_previous;
  QLabel* m_place;
  QToolButton* m_next;
  QComboBox* m_zoom;
};

} // namespace tidemark::ui
