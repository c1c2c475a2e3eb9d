// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data_table.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/models/table_text.h"
#include "ui/panels/trend_line.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kFittedRows = 200; // rows looked at for the width of a column
constexpr int kRowsInSight = 0;  // Qt's word for them
constexpr int kTrendWidth = 84;
constexpr int kTitlePad = 12;
constexpr int kLeastWidth = 60;      // of the column that takes what is left
constexpr int kLeastName = 44;       // of it where the others have given way already
constexpr int kMostWidth = 300;      // of a column by its texts, in a narrow table; a tip holds the rest
constexpr int kMostLeastWidth = 128; // even where its texts are longer
constexpr int kWrappedWidth = 100;   // of a column whose texts break into lines, in a narrow table
constexpr int kLeastWrapped = 88;    // of the one of them that takes what is left
constexpr int kWrappedGap = 6;       // between the texts of two rows that break into lines

// Colours what is good or bad and makes totals bold; the text itself says it too. Draws trends as lines.
class ToneDelegate final : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant trend = index.data(ValueTable::trendRole);
    if (trend.isValid()) {
      paintTrend(*painter, option.rect, trend.value<std::vector<float>>(), option.palette);
    }
  }
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    const int gap = option.features.testFlag(QStyleOptionViewItem::WrapText) ? kWrappedGap : 0;
    return {index.data(ValueTable::trendRole).isValid() ? kTrendWidth : hint.width(), hint.height() + gap};
  }

protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    const auto tone = static_cast<Tone>(index.data(ValueTable::toneRole).toInt());
    if (tone != Tone::neutral) {
      option->palette.setColor(QPalette::Text, toneColour(tone, option->palette));
    }
    option->font.setBold(index.data(ValueTable::totalRole).toBool());
    if (option->features.testFlag(QStyleOptionViewItem::WrapText)) {
      option->displayAlignment.setFlag(Qt::AlignVCenter, false);
      option->displayAlignment.setFlag(Qt::AlignTop);
    }
    option->state.setFlag(QStyle::State_HasFocus, false);
  }
};

} // namespace

TableOrder::TableOrder(QObject* parent) : QSortFilterProxyModel(parent) {
  setSortRole(ValueTable::sortRole);
  setSortCaseSensitivity(Qt::CaseInsensitive);
  setSortLocaleAware(true);
}

void TableOrder::setFilterText(const QString& text) {
  m_filter = text.trimmed();
  invalidateRowsFilter();
}

bool TableOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const bool leftTotal = left.data(ValueTable::totalRole).toBool();
  const bool rightTotal = right.data(ValueTable::totalRole).toBool();
  if (leftTotal != rightTotal) {
    return (sortOrder() == Qt::AscendingOrder) == rightTotal;
  }
  return QSortFilterProxyModel::lessThan(left, right);
}

bool TableOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
  if (m_filter.isEmpty()) {
    return true;
  }
  for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
    const QModelIndex index = sourceModel()->index(row, column, parent);
    if (index.data(ValueTable::totalRole).toBool()) {
      return false;
    }
    if (index.data().toString().contains(m_filter, Qt::CaseInsensitive)) {
      return true;
    }
  }
  return false;
}

DataTable::DataTable(QAbstractItemModel& model, const QString& accessibleName, QWidget* parent)
    : QTableView(parent), m_order(new TableOrder(this)) {
  m_order->setSourceModel(&model);
  setModel(m_order);
  setItemDelegate(new ToneDelegate(this));
  setAccessibleName(accessibleName);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setAlternatingRowColors(true);
  setShowGrid(false);
  setWordWrap(false);
  setTabKeyNavigation(false);
  setCornerButtonEnabled(false);
  setFrameShape(NoFrame);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
  verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 6);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSortIndicatorClearable(true);
  horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  setSortingEnabled(true);
  auto* copy = new QAction(tr("&Copy"), this);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  connect(copy, &QAction::triggered, this, &DataTable::copySelection);
  addAction(copy);
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
    if (m_fitted) {
      fitColumns(); // what comes into sight may be longer
    }
  });
  connect(this, &QAbstractItemView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT keyActivated(keyOf(index)); });
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& now) { Q_EMIT keyChosen(keyOf(now)); });
}

QString DataTable::keyOf(const QModelIndex& index) const { return index.data(ValueTable::keyRole).toString(); }

QString DataTable::currentKey() const { return keyOf(currentIndex()); }

QList<int> DataTable::selectedRows() const {
  QList<int> rows;
  for (const QModelIndex& index : selectionModel()->selectedRows()) {
    rows.append(index.row());
  }
  std::ranges::sort(rows);
  return rows;
}

QStringList DataTable::selectedKeys() const {
  QStringList keys;
  for (const int row : selectedRows()) {
    keys.append(keyOf(model()->index(row, 0)));
  }
  return keys;
}

void DataTable::setWrapped() {
  setWordWrap(true);
  setVerticalScrollMode(ScrollPerPixel);
}

// Wrapped texts share the width, others may take most of it; a tip holds the rest.
int DataTable::mostWidth() const {
  const int whole = viewport()->width();
  return wordWrap() ? std::max(kWrappedWidth, whole * 3 / 10) : std::max(kMostWidth, whole * 2 / 5);
}

int DataTable::wantedWidth(int column) const {
  const QString title = model()->headerData(column, Qt::Horizontal).toString();
  return std::max(std::min(sizeHintForColumn(column), mostWidth()), fontMetrics().horizontalAdvance(title) + kTitlePad);
}

void DataTable::fitColumns() { fit(false); }

void DataTable::fit(bool resized) {
  // Many rows once, afterwards those in sight: a live table asks every second.
  horizontalHeader()->setResizeContentsPrecision(m_fitted && isVisible() ? kRowsInSight : kFittedRows);
  for (int column = 0; column < model()->columnCount(); ++column) {
    if (column == m_stretch || isColumnHidden(column)) {
      continue;
    }
    const int wanted = wantedWidth(column);
    // Growing only, as a table that fills while one reads it must not shake; but no wider than a narrower table allows.
    const bool tooWide = resized && sizeHintForColumn(column) > mostWidth();
    if (wanted > columnWidth(column) || tooWide || !m_fitted) {
      setColumnWidth(column, wanted);
    }
  }
  m_fitted = model()->rowCount() > 0;
  giveWay();
  stretch();
}

void DataTable::giveWay() {
  int needed = leastStretch();
  for (int column = 0; column < model()->columnCount(); ++column) {
    const bool gives = std::ranges::find(m_givingWay, column) != m_givingWay.end();
    needed += gives || column == m_stretch ? 0 : columnWidth(column);
  }
  for (const int column : m_givingWay) {
    const bool wasHidden = isColumnHidden(column);
    const int width = wantedWidth(column); // not what it may have been stretched to
    needed += width;
    setColumnHidden(column, needed > viewport()->width());
    if (wasHidden && !isColumnHidden(column)) {
      setColumnWidth(column, width);
    }
  }
}

void DataTable::reveal(int column) {
  std::erase(m_givingWay, column);
  if (isColumnHidden(column)) {
    setColumnHidden(column, false);
    setColumnWidth(column, wantedWidth(column));
    stretch();
  }
}

int DataTable::leastStretch() const {
  const int most = wordWrap() ? kLeastWrapped : kMostLeastWidth;
  return m_stretch < 0 ? 0 : std::clamp(sizeHintForColumn(m_stretch), kLeastWidth, most);
}

// One column takes what the others leave, but never less than its name needs, unless all that may have given way. Where
// none had to, the last one takes it, and a name stays beside what is said of it.
void DataTable::stretch() {
  const int last = model()->columnCount() - 1;
  const bool isRoomy = m_stretch >= 0 && !m_givingWay.empty() && !isColumnHidden(last);
  int rest = viewport()->width();
  for (int column = 0; column <= last; ++column) {
    rest -= column == m_stretch || (isRoomy && column == last) ? 0 : columnWidth(column);
  }
  if (isRoomy) {
    const int least = leastStretch();
    const int name = std::clamp(rest - wantedWidth(last), least, std::max(least, wantedWidth(m_stretch)));
    setColumnWidth(m_stretch, name);
    setColumnWidth(last, std::max(wantedWidth(last), rest - name));
  } else if (m_stretch >= 0) {
    setColumnWidth(m_stretch, std::max(m_givingWay.empty() ? leastStretch() : kLeastName, rest));
  }
  if (wordWrap() && model()->rowCount() <= kFittedRows) { // more keep a line each: to lay out all of them takes long
    resizeRowsToContents();
  }
}

void DataTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) {
    fit(true);
  }
}

void DataTable::copySelection() const { QGuiApplication::clipboard()->setText(tsv(*m_order, selectedRows())); }

void DataTable::copyAll() const { QGuiApplication::clipboard()->setText(tsv(*m_order)); }

// The view itself would copy one cell only.
void DataTable::keyPressEvent(QKeyEvent* event) {
  event->matches(QKeySequence::Copy) ? copySelection() : QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  menu.addActions(actions());
  connect(menu.addAction(tr("Copy whole &table")), &QAction::triggered, this, &DataTable::copyAll);
  menu.exec(event->globalPos());
}

void DataTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (model()->rowCount() == 0 && !m_emptyText.isEmpty()) {
    QPainter painter(viewport());
    painter.setPen(coloursOf(palette()).faint);
    painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_emptyText);
  }
}

} // namespace tidemark::ui
