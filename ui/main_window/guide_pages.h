// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "ui/models/tree_table.h"

namespace tidemark::ui {

// What stands under one heading of a page, as plain text.
struct GuideSection {
  QString anchor; // "windows"; empty: what stands above the first heading of the second level
  QString title;
  QString text;
};

struct GuidePage {
  QString name; // "results"; the file is NAME.md
  QString title;
  std::vector<GuideSection> sections; // the first is the page's beginning
};

// The pages of the guide in the order of its contents, which is the order in which index.md links them. They are
// compiled into the program under :/docs, laid out as in the repository, so that one file is the whole program, the
// guide fits it and a link or image that resolves on the web resolves here. English only. GUI thread.
std::vector<GuidePage> guidePages();

// The Markdown of a page: of fields.md with the tables of the program behind it. Empty for an unknown name.
QString guideText(const QString& name);

// Where a page is: "qrc:/docs/guide/run.md"; pages of reference lie one folder above.
QString guideFile(const QString& name);

// The anchor of a heading, as GitHub forms it: "Live change" is live-change.
QString guideAnchor(const QString& heading);

// Pages with their sections as children; a node's pointer is its anchor in full, "results#windows".
std::vector<TreeNode> guideContents(const std::vector<GuidePage>& pages);

// Sections that hold every word, those with all of them in their title first; the page is the node's detail.
std::vector<TreeNode> searchGuide(const std::vector<GuidePage>& pages, const QString& words);

} // namespace tidemark::ui
