// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec_quantity.h"
#include "core/plan/codec_text.h"
#include "core/plan/field.h"
#include "core/plan/project.h"
#include "core/plan/struct_table_body.h"

namespace tidemark {

template <>
const StructTable<Slo>& tableOf<Slo>() {
  static const StructTable<Slo> kTable{
      "slo",
      {
          field<&Slo::metric>("metric", "Metric", "What is judged.", {.required = true}),
          field<&Slo::of, OneOrMany>("of", "Of",
                                     "Request, group, transaction, poll, measure or scenario; all requests "
                                     "by default.",
                                     {.kind = FieldKind::name}),
          field<&Slo::latency>("latency", "Latency",
                               "service: from the first byte sent; response: from the instant "
                               "the schedule wanted it."),
          field<&Slo::outcome>("outcome", "Outcome", "Which requests count."),
          field<&Slo::limit>("limit", "Limit", "Such as < 500ms, >= 100/s, < 1% or 50/s..100/s.", {.required = true}),
          field<&Slo::warn>("warn", "Warning", "A limit that warns before the other fails."),
          field<&Slo::window>("window", "Window", "whole, steady, stage NAME or last 5m."),
          field<&Slo::abort>("abort", "Abort", "Ends the run when it fails."),
          field<&Slo::after>("after", "After", "Not before so long into the scenario.", {.minimum = 0}),
          field<&Slo::disabled>("disabled", "Disabled", "Left out, but kept in the file."),
      }};
  return kTable;
}

template <>
const StructTable<Mark>& tableOf<Mark>() {
  static const StructTable<Mark> kTable{
      "mark",
      {
          field<&Mark::at>("at", "At", "From the start of the scenario.", {.required = true, .minimum = 0}),
          field<&Mark::name>("name", "Name", "What happens then.", {.required = true, .kind = FieldKind::name}),
      }};
  return kTable;
}

template <>
const StructTable<UserClass>& tableOf<UserClass>() {
  static const StructTable<UserClass> kTable{
      "userClass",
      {
          field<&UserClass::name>("name", "Name", "What scenarios call it.",
                                  {.required = true, .kind = FieldKind::name}),
          field<&UserClass::users>("users", "Users", "A fixed count; the weights share the rest.",
                                   {.unit = "users", .minimum = 1}),
          field<&UserClass::weight>("weight", "Weight", "Its share among the classes.", {.minimum = 0}),
          field<&UserClass::thinkTime>("thinkTime", "Think time", "Between iterations; not under arrivals.",
                                       {.minimum = 0}),
          field<&UserClass::pacing>("pacing", "Pacing", "From one start to the next, at least; not under arrivals.",
                                    {.minimum = 0, .aboveMinimum = true}),
          field<&UserClass::start>("start", "Start", "Steps done once, before the first iteration."),
          field<&UserClass::flow>("flow", "Flow", "Steps of an iteration.", {.required = true}),
          field<&UserClass::end>("end", "End", "Steps done once, after the last iteration."),
          field<&UserClass::disabled>("disabled", "Disabled", "Left out, but kept in the file."),
      }};
  return kTable;
}

template <>
const StructTable<Scenario>& tableOf<Scenario>() {
  static const StructTable<Scenario> kTable{
      "scenario",
      {
          field<&Scenario::name>("name", "Name", "What reports call it.", {.required = true, .kind = FieldKind::name}),
          field<&Scenario::kind>("kind", "Kind", "What it is for."),
          field<&Scenario::classes>("classes", "Classes", "User classes that take part; all by default.",
                                    {.kind = FieldKind::name}),
          field<&Scenario::requiresPassed>("requires", "Requires", "Skipped unless these scenarios passed.",
                                           {.kind = FieldKind::name}),
          field<&Scenario::after>("after", "After",
                                  "previous: when the one before has ended; start: with the run; "
                                  "with: together with the one before."),
          field<&Scenario::startDelay>("startDelay", "Start delay", "Waited before it starts.", {.minimum = 0}),
          field<&Scenario::load>("load", "Load", "How much, for how long.", {.required = true}),
          field<&Scenario::slos>("slos", "SLOs", "Added to the project's."),
          field<&Scenario::marks>("marks", "Marks", "Events shown on all charts."),
          field<&Scenario::disabled>("disabled", "Disabled", "Left out, but kept in the file."),
      }};
  return kTable;
}

template class StructTable<Slo>;
template struct FieldTable<Slo>;
template class StructTable<Mark>;
template struct FieldTable<Mark>;
template class StructTable<UserClass>;
template struct FieldTable<UserClass>;
template class StructTable<Scenario>;
template struct FieldTable<Scenario>;

} // namespace tidemark
