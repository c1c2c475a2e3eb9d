// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/item_kinds.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

#include "core/plan/json_edit.h"

namespace tidemark::ui {
namespace {

// The keys of lists, and the key that an item of each kind always has.
struct ListKey {
  std::string_view key;
  ItemKind kind;
};
constexpr std::array<ListKey, 10> kListKeys{{{"targets", ItemKind::target},
                                             {"userClasses", ItemKind::userClass},
                                             {"start", ItemKind::step},
                                             {"flow", ItemKind::step},
                                             {"end", ItemKind::step},
                                             {"steps", ItemKind::step},
                                             {"choose", ItemKind::branch},
                                             {"scenarios", ItemKind::scenario},
                                             {"slos", ItemKind::slo},
                                             {"monitors", ItemKind::monitor}}};
constexpr std::array<ListKey, 18> kMarkingKeys{{{"request", ItemKind::step},
                                                {"poll", ItemKind::step},
                                                {"choose", ItemKind::step},
                                                {"repeat", ItemKind::step},
                                                {"transaction", ItemKind::step},
                                                {"wait", ItemKind::step},
                                                {"flow", ItemKind::userClass},
                                                {"load", ItemKind::scenario},
                                                {"metric", ItemKind::slo},
                                                {"host", ItemKind::monitor},
                                                {"process", ItemKind::monitor},
                                                {"health", ItemKind::monitor},
                                                {"docker", ItemKind::monitor},
                                                {"nvidia", ItemKind::monitor},
                                                {"amd", ItemKind::monitor},
                                                {"prometheus", ItemKind::monitor},
                                                {"url", ItemKind::target},
                                                {"steps", ItemKind::branch}}};

constexpr std::array<ItemTemplate, 1> kTargets{
    {{QT_TRANSLATE_NOOP("Outline", "Target"), R"({"name": "target", "url": "http://127.0.0.1:8080"})"}}};
constexpr std::array<ItemTemplate, 1> kClasses{{{QT_TRANSLATE_NOOP("Outline", "User class"),
                                                 R"({"name": "User", "flow": [{"request": "Request", "url": "/"}]})"}}};
constexpr std::array<ItemTemplate, 6> kSteps{{
    {QT_TRANSLATE_NOOP("Outline", "Request"), R"({"request": "Request", "url": "/"})"},
    {QT_TRANSLATE_NOOP("Outline", "Wait"), R"({"wait": "1s"})"},
    {QT_TRANSLATE_NOOP("Outline", "Transaction"), R"({"transaction": "Transaction", "steps": []})"},
    {QT_TRANSLATE_NOOP("Outline", "Repeat"), R"({"repeat": 3, "steps": []})"},
    {QT_TRANSLATE_NOOP("Outline", "Choose"), R"({"choose": [{"weight": 1, "steps": []}, {"weight": 1, "steps": []}]})"},
    {QT_TRANSLATE_NOOP("Outline", "Poll"),
     R"({"poll": "Done", "request": {"name": "Status", "url": "/status"},
         "until": {"json": "$.status", "equals": "completed"}})"},
}};
constexpr std::array<ItemTemplate, 1> kBranches{
    {{QT_TRANSLATE_NOOP("Outline", "Branch"), R"({"weight": 1, "steps": []})"}}};
constexpr std::array<ItemTemplate, 5> kScenarios{{
    {QT_TRANSLATE_NOOP("Outline", "Smoke: a few iterations"),
     R"({"name": "Smoke", "kind": "smoke", "load": {"iterations": 10}})"},
    {QT_TRANSLATE_NOOP("Outline", "Load: a number of users"),
     R"({"name": "Load", "load": {"users": [{"to": 10, "over": "10s"}, {"hold": "1m"}, {"to": 0, "over": "10s"}]}})"},
    {QT_TRANSLATE_NOOP("Outline", "Load: arrivals at a rate"),
     R"({"name": "Arrivals", "load": {"arrivals": [{"to": "20/s", "over": "10s"}, {"hold": "1m"}], "maxUsers": 100}})"},
    {QT_TRANSLATE_NOOP("Outline", "Spike"),
     R"({"name": "Spike", "kind": "spike", "load": {"users": [{"to": 5, "over": "5s"}, {"hold": "30s"},
         {"to": 50, "over": "5s"}, {"hold": "20s"}, {"to": 5, "over": "5s"}, {"hold": "40s", "kind": "recovery"}]}})"},
    {QT_TRANSLATE_NOOP("Outline", "Capacity search"),
     R"({"name": "Capacity", "kind": "capacity", "load": {"search": {"of": "users", "from": 5, "to": 500, "hold": "20s",
         "tolerance": 5}}})"},
}};
constexpr std::array<ItemTemplate, 4> kSlos{{
    {QT_TRANSLATE_NOOP("Outline", "95th percentile"), R"({"metric": "p95", "limit": "< 500ms"})"},
    {QT_TRANSLATE_NOOP("Outline", "Error rate"), R"({"metric": "errorRate", "limit": "< 1%"})"},
    {QT_TRANSLATE_NOOP("Outline", "Rate"), R"({"metric": "rate", "limit": ">= 10/s"})"},
    {QT_TRANSLATE_NOOP("Outline", "Dropped arrivals"), R"({"metric": "dropped", "limit": "<= 0"})"},
}};
// Only sources that this version can read.
constexpr std::array<ItemTemplate, 3> kMonitors{{
    {QT_TRANSLATE_NOOP("Outline", "This machine"), R"({"host": {}})"},
    {QT_TRANSLATE_NOOP("Outline", "Process"), R"({"process": {"port": 8080}})"},
    {QT_TRANSLATE_NOOP("Outline", "Health check"), R"({"health": {"url": "/health"}})"},
}};

// What is known of a kind: its list in the project, where it has one of its own, and what can be added.
struct KindFacts {
  ItemKind kind;
  const char* list; // null: only inside other items
  std::span<const ItemTemplate> templates;
  bool mayBeDisabled;
};
const std::array<KindFacts, 7> kFacts{{{ItemKind::target, "/targets", kTargets, false},
                                       {ItemKind::userClass, "/userClasses", kClasses, true},
                                       {ItemKind::step, nullptr, kSteps, true},
                                       {ItemKind::branch, nullptr, kBranches, false},
                                       {ItemKind::scenario, "/scenarios", kScenarios, true},
                                       {ItemKind::slo, "/slos", kSlos, true},
                                       {ItemKind::monitor, "/monitors", kMonitors, true}}};

const KindFacts* factsOf(ItemKind kind) {
  const auto found = std::ranges::find(kFacts, kind, &KindFacts::kind);
  return found == kFacts.end() ? nullptr : std::to_address(found);
}

} // namespace

ItemKind kindOfList(const QString& pointer) {
  const std::string key = lastKey(pointer.toStdString());
  const auto found = std::ranges::find(kListKeys, std::string_view{key}, &ListKey::key);
  return pointer.isEmpty() || found == kListKeys.end() ? ItemKind::none : found->kind;
}

ItemKind kindOfItemAt(const QString& pointer) {
  return lastIndex(pointer.toStdString()) ? kindOfList(QString::fromStdString(parentPointer(pointer.toStdString())))
                                          : ItemKind::none;
}

ItemKind kindOfItem(const JsonValue& item) {
  const auto found =
      std::ranges::find_if(kMarkingKeys, [&](const ListKey& one) { return item.member(one.key) != nullptr; });
  return found == kMarkingKeys.end() ? ItemKind::none : found->kind;
}

bool mayBeDisabled(ItemKind kind) {
  const KindFacts* facts = factsOf(kind);
  return facts != nullptr && facts->mayBeDisabled;
}

std::span<const ItemTemplate> templatesOf(ItemKind kind) {
  const KindFacts* facts = factsOf(kind);
  return facts == nullptr ? std::span<const ItemTemplate>{} : facts->templates;
}

QString ownListOf(ItemKind kind) {
  const KindFacts* facts = factsOf(kind);
  return facts == nullptr || facts->list == nullptr ? QString() : QLatin1String(facts->list);
}

} // namespace tidemark::ui
