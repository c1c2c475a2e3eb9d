// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/plan/codec_list.h"
#include "core/plan/struct_table.h"

// What a table is made of: included by the table_….cpp files only.
namespace tidemark {

// What a declaration says about a field beside its key, label and help.
struct Rules {
  bool required = false;
  std::optional<FieldKind> kind = std::nullopt; // where the type alone does not tell
  std::string_view unit = {};
  std::optional<double> minimum = std::nullopt;
  std::optional<double> maximum = std::nullopt;
  bool aboveMinimum = false;
};

// The default as JSON, or nothing for one that says nothing: null, empty text, list or object.
std::string defaultTextOf(const JsonValue& value);

template <class>
struct MemberOf;
template <class T, class M>
struct MemberOf<M T::*> {
  using Owner = T;
  using Type = M;
};

// The words that a codec allows; most allow any value.
template <class C>
std::vector<std::string_view> choicesOfCodec() {
  if constexpr (requires { C::choices(); }) {
    return C::choices();
  } else {
    return {};
  }
}

template <class C>
constexpr FieldShape shapeOfCodec() {
  if constexpr (requires { C::kShape; }) {
    return C::kShape;
  } else {
    return C::kKind == FieldKind::list  ? FieldShape::list
           : C::kKind == FieldKind::map ? FieldShape::map
                                        : FieldShape::one;
  }
}

// What each value is; a declaration may say more of the texts of a list than their type tells.
template <class C>
FieldKind itemOfCodec(FieldKind declared) {
  if constexpr (requires { C::kItem; }) {
    return declared == C::kKind || declared == FieldKind::list ? C::kItem : declared;
  } else {
    return declared;
  }
}

template <class C>
auto tableOfCodec() -> const TableInfo& (*)() {
  if constexpr (requires { C::table(); }) {
    return &C::table;
  } else {
    return nullptr;
  }
}

// A text that is one of some words. Reading takes any text: validation knows the words.
template <const auto& Words>
struct WordCodec : Codec<std::string> {
  static constexpr FieldKind kKind = FieldKind::choice;
  static std::vector<std::string_view> choices() { return {Words.begin(), Words.end()}; }
  static JsonValue schema(SchemaBuilder& /*builder*/) { return schemaOfWords(choices()); }
};

// The field of a member: `field<&Target::url>("url", "Address", "…", {.required = true})`. `C` says how the
// member stands in the file where its type alone does not.
template <auto Member, class C = Codec<typename MemberOf<decltype(Member)>::Type>>
Field<typename MemberOf<decltype(Member)>::Owner> field(std::string_view key, std::string_view label,
                                                        std::string_view help, const Rules& rules = {}) {
  using Owner = typename MemberOf<decltype(Member)>::Owner;
  FieldInfo info{key,
                 label,
                 help,
                 rules.kind.value_or(C::kKind),
                 rules.unit,
                 rules.minimum,
                 rules.maximum,
                 rules.aboveMinimum,
                 rules.required,
                 choicesOfCodec<C>(),
                 {}};
  info.shape = shapeOfCodec<C>();
  info.item = itemOfCodec<C>(info.kind);
  info.table = tableOfCodec<C>();
  if (!rules.required) {
    info.defaultText = defaultTextOf(C::write(Owner{}.*Member));
  }
  Field<Owner> made;
  made.info = info;
  made.read = [](const JsonNode& node, Owner& owner) { C::read(node, owner.*Member); };
  made.write = [required = rules.required](const Owner& owner) -> std::optional<JsonValue> {
    const bool leftOut = !required && owner.*Member == Owner{}.*Member;
    return leftOut ? std::nullopt : std::optional{C::write(owner.*Member)};
  };
  made.visit = [info](Owner& owner, const std::string& pointer, FieldVisitor& visitor) {
    C::visit(owner.*Member, pointerTo(pointer, info.key), info, visitor);
  };
  made.schema = [info](SchemaBuilder& builder) { return schemaOfField(info, C::schema(builder)); };
  return made;
}

// A whole struct under one key, always written: {"host": {}}.
template <class T, class C = Codec<T>>
Field<T> whole(std::string_view key, std::string_view label, std::string_view help) {
  FieldInfo info{.key = key,
                 .label = label,
                 .help = help,
                 .kind = C::kKind,
                 .unit = {},
                 .required = true,
                 .choices = {},
                 .defaultText = {},
                 .shape = shapeOfCodec<C>(),
                 .item = itemOfCodec<C>(C::kKind),
                 .table = tableOfCodec<C>()};
  return {info, [](const JsonNode& node, T& value) { C::read(node, value); },
          [](const T& value) { return std::optional{C::write(value)}; },
          [info](T& value, const std::string& pointer, FieldVisitor& visitor) {
            C::visit(value, pointerTo(pointer, info.key), info, visitor);
          },
          [info](SchemaBuilder& builder) { return schemaOfField(info, C::schema(builder)); }};
}

// The field of a part of T, made a field of T: `access` gives the part, of a T or a const T.
template <class T, class Part, class Access>
Field<T> lifted(const Field<Part>& part, Access access) {
  return {part.info, [read = part.read, access](const JsonNode& node, T& value) { read(node, access(value)); },
          [write = part.write, access](const T& value) { return write(access(value)); },
          [visit = part.visit, access](T& value, const std::string& pointer, FieldVisitor& visitor) {
            visit(access(value), pointer, visitor);
          },
          part.schema};
}

template <class T, class Part, class Access>
std::vector<Field<T>> lifted(const std::vector<Field<Part>>& parts, Access access) {
  std::vector<Field<T>> fields;
  for (const Field<Part>& part : parts) {
    fields.push_back(lifted<T>(part, access));
  }
  return fields;
}

// The shape in which the variant `Member` of T holds a `Held`, written by these fields of Held.
template <auto Member, class Held>
Alternative<typename MemberOf<decltype(Member)>::Owner>
holding(std::string_view key, std::string_view label, std::string_view help, const std::vector<Field<Held>>& fields) {
  using T = typename MemberOf<decltype(Member)>::Owner;
  return {key,
          label,
          help,
          [](T& value) { (value.*Member).template emplace<Held>(); },
          [](const T& value) { return std::holds_alternative<Held>(value.*Member); },
          lifted<T>(fields, [](auto& value) -> auto& { return std::get<Held>(value.*Member); })};
}

// A variant that stands as an object of its own: one key says which alternative it holds. `Holder` is a struct
// around it, whose table has one `holding` for each; a monostate is not written.
template <class Holder, auto Member, const StructTable<Holder>& (*TheTable)()>
struct VariantCodec {
  using Variant = typename MemberOf<decltype(Member)>::Type;
  static constexpr FieldKind kKind = FieldKind::record;
  static const TableInfo& table() { return TheTable().info(); }
  static void read(const JsonNode& node, Variant& value) {
    Holder holder;
    TheTable().read(node, holder);
    value = std::move(holder.*Member);
  }
  static JsonValue write(const Variant& value) {
    return std::holds_alternative<std::monostate>(value) ? JsonValue{} : TheTable().write(Holder{value});
  }
  static void visit(Variant& value, const std::string& pointer, const FieldInfo& /*field*/, FieldVisitor& visitor) {
    Holder holder{std::move(value)};
    TheTable().visit(holder, pointer, visitor);
    value = std::move(holder.*Member);
  }
  static JsonValue schema(SchemaBuilder& builder) { return TheTable().schema(builder); }
};

} // namespace tidemark
