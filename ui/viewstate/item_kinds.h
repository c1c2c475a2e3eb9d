// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <span>

#include "core/plan/json_value.h"

namespace tidemark::ui {

// What the items of a project's lists are; told by the last key of the list's pointer, or by the keys of the item.
enum class ItemKind : std::uint8_t { none, target, userClass, step, branch, scenario, slo, monitor };
inline constexpr ItemKind kItemKinds[] = {ItemKind::target,   ItemKind::userClass, ItemKind::step,   ItemKind::branch,
                                          ItemKind::scenario, ItemKind::slo,       ItemKind::monitor};

ItemKind kindOfItemAt(const QString& pointer); // none where it is no item of such a list
ItemKind kindOfList(const QString& pointer);   // none where it is no such list
ItemKind kindOfItem(const JsonValue& item);
bool mayBeDisabled(ItemKind kind);
// The list of the project that holds them; empty for what only stands inside other items.
QString ownListOf(ItemKind kind);

// Something that can be added: its title, in English for the context "Outline", and what stands in it.
struct ItemTemplate {
  const char* title;
  const char* json;
};
std::span<const ItemTemplate> templatesOf(ItemKind kind);

} // namespace tidemark::ui
