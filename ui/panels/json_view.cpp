// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/json_view.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolTip>
#include <algorithm>

#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"
#include "ui/format/labels.h"
#include "ui/format/worded.h"
#include "ui/panels/json_highlighter.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kGutterPad = 8;
constexpr int kPauseMs = 400;

bool saySame(const QString& a, const QString& b) {
  const ParsedJson one = parseJson(a.toStdString());
  const ParsedJson other = parseJson(b.toStdString());
  return one.whole && other.whole && sameJson(one.root, other.root);
}

class Gutter final : public QWidget {
public:
  explicit Gutter(JsonView& view) : QWidget(&view), m_view(view) {}
  [[nodiscard]] QSize sizeHint() const override { return {m_view.gutterWidth(), 0}; }

protected:
  void paintEvent(QPaintEvent* event) override { m_view.paintGutter(*event); }

private:
  JsonView& m_view;
};

} // namespace

JsonView::JsonView(QWidget* parent) : QPlainTextEdit(parent) {
  setTabChangesFocus(true); // the layout is two spaces, and the keyboard has to get out again
  setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  setLineWrapMode(NoWrap);
  setFrameShape(NoFrame);
  setAccessibleName(tr("Project as JSON"));
  m_highlighter = new JsonHighlighter(document(), palette());
  m_gutter = new Gutter(*this);
  connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(gutterWidth(), 0, 0, 0); });
  connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
    dy != 0 ? m_gutter->scroll(0, dy) : m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
  });
  connect(this, &QPlainTextEdit::cursorPositionChanged, this, &JsonView::markLines);
  setViewportMargins(gutterWidth(), 0, 0, 0);
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseMs);
  connect(&m_pause, &QTimer::timeout, this, &JsonView::flush);
  // Also said when colours change, which is nothing that was typed.
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    m_untold = m_untold || toPlainText() != m_told;
    if (m_untold) {
      m_pause.start();
    }
  });
}

void JsonView::setContent(const QString& text, const Problems& problems) {
  m_problems = problems;
  if (m_untold) {
    return; // what is being typed is newer
  }
  const bool same = toPlainText() == text || (hasFocus() && saySame(toPlainText(), text));
  if (!same) {
    const int line = textCursor().blockNumber() + 1;
    const int column = textCursor().positionInBlock() + 1;
    const int top = verticalScrollBar()->value();
    const QSignalBlocker quiet(this);
    setPlainText(text);
    m_told = toPlainText();
    goTo(line, column);
    verticalScrollBar()->setValue(top);
  }
  markLines();
}

void JsonView::flush() {
  if (m_untold) {
    m_untold = false;
    m_pause.stop();
    m_told = toPlainText();
    Q_EMIT edited(m_told);
  }
}

void JsonView::focusOutEvent(QFocusEvent* event) {
  flush();
  QPlainTextEdit::focusOutEvent(event);
}

void JsonView::goTo(int line, int column) {
  const QTextBlock block = document()->findBlockByNumber(std::max(0, line - 1));
  QTextCursor cursor(block);
  cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                      std::clamp(column - 1, 0, std::max(0, block.length() - 1)));
  setTextCursor(cursor);
  centerCursor();
}

const Problem* JsonView::problemAt(int line) const {
  const auto found = std::ranges::find(m_problems, line, &Problem::line);
  return found == m_problems.end() ? nullptr : &*found;
}

void JsonView::markLines() {
  QList<QTextEdit::ExtraSelection> marks;
  const auto mark = [&](const QTextBlock& block, const QColor& colour) {
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(block);
    selection.format.setBackground(colour);
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    marks.append(selection);
  };
  mark(textCursor().block(), coloursOf(palette()).band);
  for (const Problem& problem : m_problems) {
    QColor colour = toneColour(toneOf(problem.severity), palette());
    colour.setAlpha(50);
    if (problem.line > 0) {
      mark(document()->findBlockByNumber(problem.line - 1), colour);
    }
  }
  setExtraSelections(marks);
}

int JsonView::gutterWidth() const {
  const auto digits = QString::number(std::max(100, blockCount())).size();
  return fontMetrics().horizontalAdvance(QLatin1Char('9')) * static_cast<int>(digits) + 2 * kGutterPad;
}

void JsonView::paintGutter(QPaintEvent& event) {
  QPainter painter(m_gutter);
  const Colours colours = coloursOf(palette());
  painter.fillRect(event.rect(), colours.plot);
  painter.setFont(font());
  QTextBlock block = firstVisibleBlock();
  double top = blockBoundingGeometry(block).translated(contentOffset()).top();
  while (block.isValid() && top <= event.rect().bottom()) {
    const double height = blockBoundingRect(block).height();
    const int line = block.blockNumber() + 1;
    const Problem* problem = problemAt(line);
    painter.setPen(problem != nullptr ? toneColour(toneOf(problem->severity), palette()) : colours.faint);
    const QString text =
        problem != nullptr ? toneMark(toneOf(problem->severity)) + QString::number(line) : QString::number(line);
    painter.drawText(QRectF(0, top, m_gutter->width() - kGutterPad, height), Qt::AlignRight | Qt::AlignVCenter, text);
    top += height;
    block = block.next();
  }
}

void JsonView::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  const QRect area = contentsRect();
  m_gutter->setGeometry(area.left(), area.top(), gutterWidth(), area.height());
}

void JsonView::changeEvent(QEvent* event) {
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) {
    m_highlighter->setPalette(palette());
    markLines();
  }
}

bool JsonView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) {
    return QPlainTextEdit::event(event);
  }
  const auto* help = static_cast<QHelpEvent*>(event);
  const QPoint inside = help->pos() - viewport()->geometry().topLeft();
  const Problem* problem = problemAt(cursorForPosition(inside).blockNumber() + 1);
  problem == nullptr ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), worded(problem->message), this);
  return true;
}

} // namespace tidemark::ui
