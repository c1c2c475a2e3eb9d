// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/outline_edits.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <set>

#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Outline", text); }
QString of(const std::string& utf8) { return QString::fromStdString(utf8); }

constexpr std::array<const char*, 4> kNameKeys{"name", "request", "transaction", "poll"};

// The member that names an item; null where it has none (the `request` of a poll is an object).
template <class Json>
Json* nameIn(Json& item) {
  for (const char* key : {"name", "transaction", "poll", "request"}) {
    for (auto& member : item.items) {
      if (item.isObject() && member.key == key && member.isText()) {
        return &member;
      }
    }
  }
  return nullptr;
}

void collectNames(const JsonValue& value, std::set<std::string>& names) {
  for (const JsonValue& item : value.items) {
    if (item.isText() && std::ranges::find(kNameKeys, item.key) != kNameKeys.end()) {
      names.insert(item.text);
    }
    collectNames(item, names);
  }
}

void makeNameUnique(const ProjectEditor& editor, JsonValue& item) {
  JsonValue* name = nameIn(item);
  std::set<std::string> names;
  if (const JsonValue* root = editor.at(QString())) {
    collectNames(*root, names);
  }
  if (name == nullptr || !names.contains(name->text)) {
    return;
  }
  std::string base = name->text; // "User 2" goes on as "User 3"
  const std::size_t digits = base.find_last_not_of("0123456789");
  if (digits != std::string::npos && base[digits] == ' ' && digits + 1 < base.size()) {
    base.resize(digits);
  }
  for (int n = 2; names.contains(name->text); ++n) {
    name->text = base + ' ' + std::to_string(n);
  }
}

QString endOf(const ProjectEditor& editor, const QString& list) {
  const JsonValue* value = editor.at(list);
  return list + QLatin1Char('/') + QString::number(value == nullptr ? 0 : value->items.size());
}

QString parentOf(const QString& pointer) {
  return pointer.left(std::max<qsizetype>(0, pointer.lastIndexOf(QLatin1Char('/'))));
}

QString sibling(const QString& pointer, std::size_t index) {
  return parentOf(pointer) + QLatin1Char('/') + QString::number(index);
}

// Into a list that may not be there yet.
bool insertInto(ProjectEditor& editor, const QString& pointer, JsonValue item, const QString& what) {
  const QString list = parentOf(pointer);
  if (editor.at(list) == nullptr) {
    return editor.set(list, JsonValue::list().add(std::move(item)), what);
  }
  return editor.insert(pointer, std::move(item), what);
}

// Those that lie in no other, the last first, so that removing one moves none of the rest.
QStringList outermostLastFirst(QStringList pointers) {
  const auto inside = [&pointers](const QString& one) {
    return std::ranges::any_of(pointers, [&one](const QString& other) {
      return one != other && isInside(one.toStdString(), other.toStdString());
    });
  };
  QStringList outermost;
  std::ranges::copy_if(pointers, std::back_inserter(outermost), [&](const QString& one) { return !inside(one); });
  std::ranges::sort(outermost, [](const QString& a, const QString& b) {
    const QString listA = parentOf(a);
    const QString listB = parentOf(b);
    return listA != listB ? listA > listB : lastIndex(a.toStdString()) > lastIndex(b.toStdString());
  });
  return outermost;
}

} // namespace

QString listInside(const ProjectEditor& editor, const QString& pointer, ItemKind kind) {
  const JsonValue* item = editor.at(pointer);
  if (item == nullptr || !item->isObject()) {
    return {};
  }
  if (kind == ItemKind::branch) {
    return item->member("choose") != nullptr ? pointer + QStringLiteral("/choose") : QString();
  }
  if (kind != ItemKind::step) {
    return {};
  }
  const ItemKind around = kindOfItemAt(pointer);
  if (around == ItemKind::userClass) {
    return pointer + QStringLiteral("/flow");
  }
  const bool holdsSteps =
      around == ItemKind::branch || item->member("transaction") != nullptr || item->member("repeat") != nullptr;
  return holdsSteps ? pointer + QStringLiteral("/steps") : QString();
}

QString insertionPoint(const ProjectEditor& editor, const QString& selected, ItemKind kind) {
  for (QString place = selected; !place.isEmpty(); place = parentOf(place)) {
    if (kindOfItemAt(place) == kind && editor.at(place) != nullptr) {
      return sibling(place, *lastIndex(place.toStdString()) + 1);
    }
    if (kindOfList(place) == kind) {
      return endOf(editor, place);
    }
    if (const QString list = listInside(editor, place, kind); !list.isEmpty()) {
      return endOf(editor, list);
    }
  }
  const QString own = ownListOf(kind);
  return own.isEmpty() ? own : endOf(editor, own);
}

QString nameOfItem(const JsonValue& item) {
  const JsonValue* name = nameIn(item);
  return name == nullptr ? QString() : of(name->text);
}

QString addItem(ProjectEditor& editor, const QString& selected, ItemKind kind, const char* json) {
  JsonValue item = parseJson(json).root;
  makeNameUnique(editor, item);
  const QString pointer = insertionPoint(editor, selected, kind);
  return !pointer.isEmpty() && insertInto(editor, pointer, std::move(item), words(QT_TRANSLATE_NOOP("Outline", "Add")))
             ? pointer
             : QString();
}

QString duplicateItem(ProjectEditor& editor, const QString& pointer) {
  const JsonValue* item = editor.at(pointer);
  if (item == nullptr || kindOfItemAt(pointer) == ItemKind::none) {
    return {};
  }
  JsonValue copy = *item;
  makeNameUnique(editor, copy);
  const QString place = sibling(pointer, *lastIndex(pointer.toStdString()) + 1);
  return editor.insert(place, std::move(copy), words(QT_TRANSLATE_NOOP("Outline", "Duplicate"))) ? place : QString();
}

QString shiftItem(ProjectEditor& editor, const QString& pointer, int by) {
  const auto index = lastIndex(pointer.toStdString());
  const JsonValue* list = editor.at(parentOf(pointer));
  if (!index || list == nullptr || kindOfItemAt(pointer) == ItemKind::none) {
    return {};
  }
  const auto to = static_cast<std::ptrdiff_t>(*index) + by;
  if (to < 0 || to >= static_cast<std::ptrdiff_t>(list->items.size())) {
    return {};
  }
  const auto before = static_cast<std::size_t>(by > 0 ? to + 1 : to);
  return editor.move(pointer, sibling(pointer, before), words(QT_TRANSLATE_NOOP("Outline", "Move")))
             ? sibling(pointer, static_cast<std::size_t>(to))
             : QString();
}

QString moveItem(ProjectEditor& editor, const QString& from, const QString& list, int row) {
  if (kindOfItemAt(from) != kindOfList(list) || kindOfList(list) == ItemKind::none) {
    return {};
  }
  const QString what = words(QT_TRANSLATE_NOOP("Outline", "Move"));
  const QString to = row < 0 ? endOf(editor, list) : list + QLatin1Char('/') + QString::number(row);
  const auto landed = afterRemoval(to.toStdString(), from.toStdString());
  if (editor.at(list) == nullptr || !landed) { // an absent list is a class's start or end
    const JsonValue* item = editor.at(from);
    if (item == nullptr || !landed || !editor.isEditable()) {
      return {};
    }
    const JsonValue moved = *item;
    editor.beginTogether(what);
    const bool done = insertInto(editor, to, moved, what) && editor.remove(from, what);
    editor.endTogether();
    return done ? of(*landed) : QString();
  }
  const auto index = lastIndex(from.toStdString());
  const bool stays = parentOf(from) == list && (row == static_cast<int>(*index) || row == static_cast<int>(*index) + 1);
  return stays || !editor.move(from, to, what) ? QString() : of(*landed);
}

bool removeItems(ProjectEditor& editor, const QStringList& pointers) {
  QStringList items;
  std::ranges::copy_if(pointers, std::back_inserter(items),
                       [](const QString& one) { return kindOfItemAt(one) != ItemKind::none; });
  if (items.isEmpty() || !editor.isEditable()) {
    return false;
  }
  const QString what = words(QT_TRANSLATE_NOOP("Outline", "Remove"));
  editor.beginTogether(what);
  for (const QString& one : outermostLastFirst(items)) {
    editor.remove(one, what);
  }
  editor.endTogether();
  return true;
}

bool setItemDisabled(ProjectEditor& editor, const QString& pointer, bool disabled) {
  if (!mayBeDisabled(kindOfItemAt(pointer))) {
    return false;
  }
  const QString key = pointer + QStringLiteral("/disabled");
  return disabled ? editor.set(key, JsonValue::ofBoolean(true), words(QT_TRANSLATE_NOOP("Outline", "Disable")))
                  : editor.remove(key, words(QT_TRANSLATE_NOOP("Outline", "Enable")));
}

std::string copyText(const ProjectEditor& editor, const QStringList& pointers) {
  JsonValue list = JsonValue::list();
  const QStringList chosen = outermostLastFirst(pointers);
  for (qsizetype i = chosen.size() - 1; i >= 0; --i) {
    const JsonValue* item = editor.at(chosen[i]);
    if (item != nullptr && kindOfItemAt(chosen[i]) != ItemKind::none) {
      list.add(*item);
    }
  }
  if (list.items.empty()) {
    return {};
  }
  return jsonLayout(list.items.size() == 1 ? list.items.front() : list);
}

QStringList pasteText(ProjectEditor& editor, const QString& selected, const std::string& text) {
  ParsedJson parsed = parseJson(text);
  if (!parsed.whole || !parsed.problems.empty() || !editor.isEditable()) {
    return {};
  }
  JsonValue items = parsed.root.isList() ? std::move(parsed.root) : JsonValue::list().add(parsed.root);
  const QString what = words(QT_TRANSLATE_NOOP("Outline", "Paste"));
  QStringList pasted;
  QString behind = selected;
  std::erase_if(items.items,
                [&](const JsonValue& item) { return insertionPoint(editor, selected, kindOfItem(item)).isEmpty(); });
  if (items.items.empty()) {
    return {};
  }
  editor.beginTogether(what);
  for (JsonValue& item : items.items) {
    makeNameUnique(editor, item);
    const QString pointer = insertionPoint(editor, behind, kindOfItem(item));
    if (insertInto(editor, pointer, std::move(item), what)) {
      pasted.append(pointer);
      behind = pointer;
    }
  }
  editor.endTogether();
  return pasted;
}

} // namespace tidemark::ui
