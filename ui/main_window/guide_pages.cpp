// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/guide_pages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

#include "ui/main_window/guide_fields.h"

namespace tidemark::ui {
namespace {

const QString kIndex = QStringLiteral("index");
const QString kFields = QStringLiteral("fields");
constexpr qsizetype kTipLetters = 160;

QString textOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pageNames() {
  static const QRegularExpression kLink(QStringLiteral("\\]\\((?:\\.\\./)?([a-z-]+)\\.md\\)"));
  QStringList names{kIndex};
  auto matches = kLink.globalMatch(guideText(kIndex));
  while (matches.hasNext()) {
    names.append(matches.next().captured(1));
  }
  names.removeDuplicates();
  return names;
}

GuidePage pageOf(const QString& name) {
  GuidePage page{name, {}, {{}}};
  QTextDocument document;
  document.setMarkdown(guideText(name));
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    const int level = block.blockFormat().headingLevel();
    if (level == 1) {
      page.title = page.sections.front().title = block.text();
    } else if (level == 2) {
      page.sections.push_back({guideAnchor(block.text()), block.text(), {}});
    } else {
      page.sections.back().text += block.text() + QLatin1Char('\n');
    }
  }
  return page;
}

QString pointerOf(const GuidePage& page, const GuideSection& section) {
  return section.anchor.isEmpty() ? page.name : page.name + QLatin1Char('#') + section.anchor;
}

bool holdsAll(const QString& text, const QStringList& words) {
  return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

// The text around the first of the words.
QString excerpt(const QString& text, const QString& word) {
  const qsizetype found = std::max<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive));
  const qsizetype from = std::max<qsizetype>(0, found - kTipLetters / 2);
  return text.mid(from, kTipLetters).simplified();
}

} // namespace

std::vector<GuidePage> guidePages() {
  std::vector<GuidePage> pages;
  for (const QString& name : pageNames()) {
    pages.push_back(pageOf(name));
  }
  return pages;
}

QString guideText(const QString& name) {
  static const QRegularExpression kComment(QStringLiteral("<!--.*?-->\\n?"),
                                           QRegularExpression::DotMatchesEverythingOption);
  QString text = textOf(guideFile(name).mid(3)).remove(kComment);
  return name == kFields && !text.isEmpty() ? text + guideFields() : text;
}

QString guideFile(const QString& name) {
  const QString page = QStringLiteral("qrc:/docs/guide/%1.md").arg(name);
  return QFile::exists(page.mid(3)) ? page : QStringLiteral("qrc:/docs/%1.md").arg(name);
}

QString guideAnchor(const QString& heading) {
  QString anchor;
  for (const QChar letter : heading.toLower()) {
    if (letter.isLetterOrNumber() || letter == QLatin1Char('-') || letter == QLatin1Char('_')) {
      anchor += letter;
    } else if (letter == QLatin1Char(' ')) {
      anchor += QLatin1Char('-');
    }
  }
  return anchor;
}

std::vector<TreeNode> guideContents(const std::vector<GuidePage>& pages) {
  std::vector<TreeNode> nodes;
  for (const GuidePage& page : pages) {
    TreeNode node{.name = page.title, .detail = {}, .pointer = page.name, .tip = {}, .children = {}};
    for (const GuideSection& section : page.sections) {
      if (!section.anchor.isEmpty()) {
        node.children.push_back(
            {.name = section.title, .detail = {}, .pointer = pointerOf(page, section), .tip = {}, .children = {}});
      }
    }
    nodes.push_back(std::move(node));
  }
  return nodes;
}

std::vector<TreeNode> searchGuide(const std::vector<GuidePage>& pages, const QString& words) {
  const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  std::vector<TreeNode> inTitle;
  std::vector<TreeNode> inText;
  for (const GuidePage& page : pages) {
    for (const GuideSection& section : page.sections) {
      if (wanted.isEmpty() || !holdsAll(section.title + QLatin1Char('\n') + section.text, wanted)) {
        continue;
      }
      (holdsAll(section.title, wanted) ? inTitle : inText)
          .push_back({.name = section.title,
                      .detail = section.anchor.isEmpty() ? QString() : page.title,
                      .pointer = pointerOf(page, section),
                      .tip = excerpt(section.text, wanted.front()),
                      .children = {}});
    }
  }
  std::ranges::move(inText, std::back_inserter(inTitle));
  return inTitle;
}

} // namespace tidemark::ui
