// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/preview_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/panels/page_header.h"
#include "ui/panels/page_preview.h"
#include "ui/theme/icons.h"

namespace tidemark::ui {
namespace {

constexpr int kPercents[] = {50, 75, 100, 125, 150, 200};

QToolButton* pageButton(const QString& iconName, const QString& name, const QString& key) {
  auto* button = new QToolButton;
  button->setIcon(icon(iconName));
  button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key));
  button->setAccessibleName(name);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

QVariant asData(PageZoom zoom) { return zoom.fit == PageFit::percent ? zoom.percent : -1 - static_cast<int>(zoom.fit); }

PageZoom asZoom(int data) {
  return data > 0 ? PageZoom{PageFit::percent, data} : PageZoom{static_cast<PageFit>(-1 - data), 100};
}

QString percentText(int percent) { return QLocale().toString(percent) + QLocale().percent(); }

} // namespace

PreviewBar::PreviewBar(PagePreview& preview, QWidget* parent)
    : QWidget(parent),
      m_preview(preview),
      m_previous(pageButton(QStringLiteral("previous"), tr("Previous page"), tr("Left"))),
      m_place(new QLabel),
      m_next(pageButton(QStringLiteral("next"), tr("Next page"), tr("Right"))),
      m_zoom(new QComboBox) {
  m_zoom->setAccessibleName(tr("Size of the pages"));
  m_zoom->setToolTip(tr("Size of the pages (Ctrl with +, - and 0)"));
  m_zoom->addItem(tr("Fit width"), asData({PageFit::width}));
  m_zoom->addItem(tr("Fit page"), asData({PageFit::page}));
  for (const int percent : kPercents) {
    m_zoom->addItem(percentText(percent), asData({PageFit::percent, percent}));
  }
  auto* header = new PageHeader;
  for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_place, m_next}) {
    header->add(widget);
  }
  header->addStretch();
  header->add(m_zoom);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(header);
  connect(m_previous, &QToolButton::clicked, &preview, [&preview] { preview.goToPage(preview.currentPage() - 1); });
  connect(m_next, &QToolButton::clicked, &preview, [&preview] { preview.goToPage(preview.currentPage() + 1); });
  connect(m_zoom, &QComboBox::activated, this, [this] { m_preview.setZoom(asZoom(m_zoom->currentData().toInt())); });
  connect(&preview, &PagePreview::pageChanged, this, &PreviewBar::refreshPage);
  connect(&preview, &PagePreview::zoomChanged, this, &PreviewBar::refreshZoom);
  refreshPage();
}

void PreviewBar::refreshPage() {
  const int page = m_preview.currentPage();
  const int count = m_preview.pageCount();
  m_place->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
  m_previous->setEnabled(page > 0);
  m_next->setEnabled(page + 1 < count);
}

// A size between those of the list gets an entry of its own, at its end.
void PreviewBar::refreshZoom() {
  const QVariant zoom = asData(m_preview.zoom());
  constexpr int kRegular = 2 + static_cast<int>(std::size(kPercents));
  if (m_zoom->findData(zoom) < 0) {
    m_zoom->removeItem(kRegular);
    m_zoom->addItem(percentText(m_preview.zoom().percent), zoom);
  }
  m_zoom->setCurrentIndex(m_zoom->findData(zoom));
}

} // namespace tidemark::ui
