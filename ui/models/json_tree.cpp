// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/json_tree.h"

#include <QCoreApplication>
#include <algorithm>

namespace tidemark::ui {
namespace {

constexpr std::size_t kMostItems = 500;    // of one list or object
constexpr std::size_t kMostNodes = 20'000; // of all
constexpr qsizetype kMostText = 300;       // of one text in a row; the tip has more
constexpr qsizetype kMostTip = 2'000;

QString words(const char* text, std::size_t count) { return QCoreApplication::translate("JsonTree", text).arg(count); }

QString detailOf(const JsonValue& value) {
  switch (value.kind) {
  case JsonValue::Kind::list:
    return words(QT_TRANSLATE_NOOP("JsonTree", "list of %1"), value.items.size());
  case JsonValue::Kind::object:
    return words(QT_TRANSLATE_NOOP("JsonTree", "object of %1"), value.items.size());
  case JsonValue::Kind::text:
    return QLatin1Char('"') + QString::fromStdString(value.text).left(kMostText) + QLatin1Char('"');
  case JsonValue::Kind::null:
    return QStringLiteral("null");
  case JsonValue::Kind::boolean:
  case JsonValue::Kind::number:
    break;
  }
  return QString::fromStdString(value.text);
}

TreeNode nodeOf(const JsonValue& value, const QString& name, const std::string& pointer, std::size_t& left) {
  TreeNode node{name, detailOf(value), QString::fromStdString(pointer), {}, false, {}};
  if (value.isText()) {
    node.tip = QString::fromStdString(value.text).left(kMostTip);
  }
  std::size_t shown = 0;
  for (; shown < std::min(value.items.size(), kMostItems) && left > 0; ++shown) {
    const JsonValue& item = value.items[shown];
    --left;
    node.children.push_back(value.isObject()
                                ? nodeOf(item, QString::fromStdString(item.key), pointerTo(pointer, item.key), left)
                                : nodeOf(item, QStringLiteral("[%1]").arg(shown), pointerTo(pointer, shown), left));
  }
  if (shown < value.items.size()) {
    node.children.push_back({QStringLiteral("…"),
                             words(QT_TRANSLATE_NOOP("JsonTree", "%1 more, see the text"), value.items.size() - shown),
                             {},
                             {},
                             false,
                             {}});
  }
  return node;
}

} // namespace

TreeNode jsonTree(const JsonValue& root) {
  std::size_t left = kMostNodes;
  return nodeOf(root, QStringLiteral("$"), {}, left);
}

} // namespace tidemark::ui
