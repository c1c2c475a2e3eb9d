// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec_quantity.h"
#include "core/plan/codec_text.h"
#include "core/plan/field.h"
#include "core/plan/load.h"
#include "core/plan/struct_table_body.h"

namespace tidemark {
namespace {

constexpr Rules kLong{.minimum = 0, .aboveMinimum = true};

std::vector<Field<StageSpec>> stageTail() {
  return {
      field<&StageSpec::hold>("hold", "Hold", "Stay where it is for so long.", kLong),
      field<&StageSpec::name>("name", "Name", "\"stage N\" by default.", {.kind = FieldKind::name}),
      field<&StageSpec::kind>("kind", "Kind", "By its shape when not written."),
  };
}

std::vector<Field<StageSpec>> joined(std::vector<Field<StageSpec>> head, const std::vector<Field<StageSpec>>& tail) {
  head.insert(head.end(), tail.begin(), tail.end());
  return head;
}

// Stages of users and of arrivals are the same struct; they differ in what `to` counts, and in `at`.
const StructTable<StageSpec>& userStage() {
  static const StructTable<StageSpec> kTable{
      "userStage", joined({field<&StageSpec::to, OptionalCodec<double, UserCount>>(
                               "to", "To", "How many users at its end.", {.unit = "users", .minimum = 0}),
                           field<&StageSpec::over>("over", "Over", "Ramp for so long.", kLong),
                           field<&StageSpec::at>("at", "At", "Ramp at this pace, in users a second.", kLong)},
                          stageTail())};
  return kTable;
}

const StructTable<StageSpec>& arrivalStage() {
  static const StructTable<StageSpec> kTable{
      "arrivalStage", joined({field<&StageSpec::to, OptionalCodec<double, ArrivalRate>>(
                                  "to", "To", "Iterations a second at its end.", {.minimum = 0}),
                              field<&StageSpec::over>("over", "Over", "Ramp for so long.", kLong)},
                             stageTail())};
  return kTable;
}

using UserStages = ListCodec<StageSpec, TableCodec<StageSpec, userStage>>;
using ArrivalStages = ListCodec<StageSpec, TableCodec<StageSpec, arrivalStage>>;

const Rules kMaxUsers{.unit = "users", .minimum = 1, .maximum = 10'000'000};

// `from` and `to` count what `of` says, which the table has read before them.
template <double SearchLoad::* Member>
Field<SearchLoad> levelField(std::string_view key, std::string_view label, std::string_view help) {
  Field<SearchLoad> made = field<Member>(key, label, help, {.required = true, .minimum = 0, .aboveMinimum = true});
  made.read = [](const JsonNode& node, SearchLoad& search) {
    search.of == SearchOf::users ? UserCount::read(node, search.*Member) : ArrivalRate::read(node, search.*Member);
  };
  made.write = [](const SearchLoad& search) {
    return std::optional{search.of == SearchOf::users ? UserCount::write(search.*Member)
                                                      : ArrivalRate::write(search.*Member)};
  };
  made.schema = [info = made.info](SchemaBuilder& builder) {
    return schemaOfField(info, schemaOfAny({UserCount::schema(builder), ArrivalRate::schema(builder)}));
  };
  return made;
}

} // namespace

template <>
const StructTable<SearchLoad>& tableOf<SearchLoad>() {
  static const StructTable<SearchLoad> kTable{
      "search",
      {
          field<&SearchLoad::of>("of", "Of", "What grows: users or arrivals.", {.required = true}),
          levelField<&SearchLoad::from>("from", "From", "The first level tried."),
          levelField<&SearchLoad::to>("to", "To", "The last level tried."),
          field<&SearchLoad::hold>("hold", "Hold", "How long each level is held.", kLong),
          field<&SearchLoad::tolerancePercent>("tolerance", "Tolerance", "How close the answer must be.",
                                               {.unit = "%", .minimum = 0, .maximum = 50, .aboveMinimum = true}),
      }};
  return kTable;
}

template <>
const StructTable<Load>& tableOf<Load>() {
  static const StructTable<Load> kTable{
      "load",
      {},
      {
          holding<&Load::model, SearchLoad>(
              "search", "Capacity search", "Grows until a limit breaks.",
              {whole<SearchLoad>("search", "Search", "What is searched, and from where to where."),
               field<&SearchLoad::maxUsers>("maxUsers", "Most users", "Needed when arrivals are searched.",
                                            {.unit = "users", .minimum = 0, .maximum = 10'000'000})}),
          holding<&Load::model, IterationsLoad>(
              "iterations", "Iterations", "A fixed number of iterations.",
              {field<&IterationsLoad::iterations>("iterations", "Iterations", "In total, or for each user.",
                                                  {.required = true, .minimum = 1}),
               field<&IterationsLoad::users>("users", "Users", "Who share them.", kMaxUsers),
               field<&IterationsLoad::perUser>("perUser", "For each user", "The number is for each user."),
               field<&IterationsLoad::maxDuration>("maxDuration", "Longest", "Ends it when not yet done.", kLong)}),
          holding<&Load::model, ArrivalsLoad>(
              "arrivals", "Arrivals", "Iterations start at a rate, whatever the answers take.",
              {field<&ArrivalsLoad::stages, ArrivalStages>("arrivals", "Stages", "From a rate of 0.",
                                                           {.required = true}),
               field<&ArrivalsLoad::spacing>("spacing", "Spacing", "Even, or random as independent people are."),
               field<&ArrivalsLoad::maxUsers>(
                   "maxUsers", "Most users", "An arrival that finds none of them free is dropped and counted.",
                   {.required = true, .unit = "users", .minimum = 1, .maximum = 10'000'000})}),
          holding<&Load::model, UsersLoad>(
              "users", "Users", "A number of users, each starting again when done.",
              {field<&UsersLoad::stages, UserStages>("users", "Stages", "From 0 users.", {.required = true})}),
      },
      {field<&Load::gracefulStop>("gracefulStop", "Graceful stop", "Time to finish running iterations.",
                                  {.minimum = 0})}};
  return kTable;
}

const TableInfo& userStageInfo() { return userStage().info(); }
const TableInfo& arrivalStageInfo() { return arrivalStage().info(); }

template class StructTable<StageSpec>;
template class StructTable<SearchLoad>;
template struct FieldTable<SearchLoad>;
template class StructTable<Load>;
template struct FieldTable<Load>;

} // namespace tidemark
