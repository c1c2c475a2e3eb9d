// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/plan/codec_named.h"
#include "core/plan/codec_text.h"
#include "core/plan/field.h"
#include "core/plan/project.h"
#include "core/plan/struct_table_body.h"

namespace tidemark {
namespace {

constexpr std::array<std::string_view, 5> kTemplates{"full", "readiness", "stability", "suite", "completion"};
constexpr std::array<std::string_view, 7> kLanguages{"en", "de", "es", "fr", "ja", "pt_BR", "zh_CN"};

constexpr std::string_view kBy = "by";
constexpr std::string_view kOn = "on";

} // namespace

template <>
const StructTable<StatedValue>& tableOf<StatedValue>() {
  static const StructTable<StatedValue> kTable{
      "statedValue",
      {
          field<&StatedValue::metric>("metric", "Metric", "Such as p95 or rate.",
                                      {.required = true, .kind = FieldKind::name}),
          field<&StatedValue::value>("value", "Value", "With its unit: 24.94/s, 20ms.",
                                     {.required = true, .kind = FieldKind::name}),
          field<&StatedValue::of>("of", "Of", "A request or group; all requests by default.",
                                  {.kind = FieldKind::name}),
      }};
  return kTable;
}

template <>
const StructTable<StatedBaseline>& tableOf<StatedBaseline>() {
  static const StructTable<StatedBaseline> kTable{
      "statedBaseline",
      {
          field<&StatedBaseline::stated>("stated", "Stated", "Figures measured before, by other means.",
                                         {.required = true}),
          field<&StatedBaseline::by>(kBy, "By", "Who states it."),
          field<&StatedBaseline::on>(kOn, "On", "Date, such as 2026-12-31.", {.kind = FieldKind::date}),
      }};
  return kTable;
}

template <>
const StructTable<Requirement>& tableOf<Requirement>() {
  static const StructTable<Requirement> kTable{
      "requirement",
      {
          field<&Requirement::name>("name", "Name", "What is required, in words.", {.required = true}),
          field<&Requirement::slo>("slo", "SLO", "Met when this objective is."),
          field<&Requirement::scenario>("scenario", "Scenario", "Met when this scenario passed.",
                                        {.kind = FieldKind::name}),
          field<&Requirement::service>("service", "Service", "Met when this service was up throughout.",
                                       {.kind = FieldKind::name}),
          field<&Requirement::attested>("attested", "Attested", "Met when this claim is attested."),
      }};
  return kTable;
}

template <>
const StructTable<Attestation>& tableOf<Attestation>() {
  static const StructTable<Attestation> kTable{
      "attestation",
      {
          field<&Attestation::claim>("claim", "Claim", "What is attested.", {.required = true}),
          field<&Attestation::by>(kBy, "By", "Who attests it.", {.required = true}),
          field<&Attestation::on>(kOn, "On", "Date, such as 2026-12-31.", {.required = true, .kind = FieldKind::date}),
          field<&Attestation::section>("section", "Section", "Where it is printed.", {.kind = FieldKind::name}),
      }};
  return kTable;
}

template <>
const StructTable<Note>& tableOf<Note>() {
  static const StructTable<Note> kTable{
      "note",
      {
          field<&Note::section>("section", "Section", "Where it is printed.", {.kind = FieldKind::name}),
          field<&Note::text>("text", "Text", "The note.", {.required = true}),
          field<&Note::takes>("takes", "Takes", "How long the action takes, such as 2h.", {.kind = FieldKind::name}),
          field<&Note::by>(kBy, "By", "Who wrote it."),
          field<&Note::on>(kOn, "On", "Date, such as 2026-12-31.", {.kind = FieldKind::date}),
      }};
  return kTable;
}

template <>
const StructTable<Link>& tableOf<Link>() {
  static const StructTable<Link> kTable{"link",
                                        {
                                            field<&Link::group>("group", "Group", "Links of one group stand together."),
                                            field<&Link::text>("text", "Text", "What is shown.", {.required = true}),
                                            field<&Link::url>("url", "Address", "Where it leads.", {.required = true}),
                                        }};
  return kTable;
}

template <>
const StructTable<ReportFile>& tableOf<ReportFile>() {
  static const StructTable<ReportFile> kTable{"reportFile",
                                              {
                                                  field<&ReportFile::path>("path", "Path", "Relative to the project.",
                                                                           {.required = true, .kind = FieldKind::path}),
                                                  field<&ReportFile::purpose>("purpose", "Purpose", "What it is for."),
                                              }};
  return kTable;
}

template <>
const StructTable<HistoryQuery>& tableOf<HistoryQuery>() {
  static const StructTable<HistoryQuery> kTable{
      "historyQuery",
      {
          field<&HistoryQuery::name>("name", "Name", "Shown beside the figure.", {.required = true}),
          field<&HistoryQuery::prometheus>("prometheus", "Server", "Address of a Prometheus server.",
                                           {.required = true}),
          field<&HistoryQuery::query>("query", "Query", "PromQL.", {.required = true, .kind = FieldKind::verbatim}),
          field<&HistoryQuery::unit>("unit", "Unit", "What the number counts.", {.kind = FieldKind::name}),
      }};
  return kTable;
}

template <>
const StructTable<Reference>& tableOf<Reference>() {
  static const StructTable<Reference> kTable{
      "reference",
      {
          field<&Reference::metric>("metric", "Metric", "Such as p95.", {.required = true, .kind = FieldKind::name}),
          field<&Reference::low>("low", "Low", "With its unit.", {.kind = FieldKind::name}),
          field<&Reference::high>("high", "High", "With its unit.", {.kind = FieldKind::name}),
          field<&Reference::source>("source", "Source", "Who published it.", {.required = true}),
          field<&Reference::by>(kBy, "By", "Who typed it."),
          field<&Reference::on>(kOn, "On", "Date, such as 2026-12-31.", {.kind = FieldKind::date}),
      }};
  return kTable;
}

namespace {

// Two halves, because a function stays readable up to a page.
std::vector<Field<ReportOptions>> reportShape() {
  return {
      field<&ReportOptions::title>("title", "Title", "On page one; the project's name by default."),
      field<&ReportOptions::templateName, WordCodec<kTemplates>>("template", "Template",
                                                                 "Which sections, in which order."),
      field<&ReportOptions::language, WordCodec<kLanguages>>("language", "Language",
                                                             "Of everything Tidemark writes into the report."),
      field<&ReportOptions::paper>("paper", "Paper", "Of the PDF."),
      field<&ReportOptions::sections>("sections", "Sections", "Order and choice; all of the template by default."),
      field<&ReportOptions::baseline>("baseline", "Baseline", "A run, last-pass, or figures somebody states."),
      field<&ReportOptions::reference>("reference", "Reference", "Scenario the others are compared with.",
                                       {.kind = FieldKind::name}),
  };
}

std::vector<Field<ReportOptions>> reportContent() {
  return {
      field<&ReportOptions::requirements>("requirements", "Requirements", "Each gets a verdict with its evidence."),
      field<&ReportOptions::attestations>("attestations", "Attestations", "Printed as stated, with name and date."),
      field<&ReportOptions::facts>("facts", "Facts", "Shown in the configuration."),
      field<&ReportOptions::notes>("notes", "Notes", "Printed as stated."),
      field<&ReportOptions::links>("links", "Links", "Printed in their groups."),
      field<&ReportOptions::files>("files", "Files", "Listed with their purpose."),
      field<&ReportOptions::history>("history", "History", "Figures asked of Prometheus."),
      field<&ReportOptions::references>("references", "References", "Published figures to stand beside ours."),
      field<&ReportOptions::capacityTargets>("capacityTargets", "Capacity targets",
                                             "\"1000/s\" or \"5000 users\": how many instances they need.",
                                             {.kind = FieldKind::name}),
      field<&ReportOptions::reservePercent>("reserve", "Reserve", "Kept free when capacity is planned.",
                                            {.unit = "%", .minimum = 0, .maximum = 99}),
      field<&ReportOptions::score>("score", "Score", "Weight of each part.", {.minimum = 0}),
  };
}

} // namespace

template <>
const StructTable<ReportOptions>& tableOf<ReportOptions>() {
  static const StructTable<ReportOptions> kTable{"report", reportShape(), {}, reportContent()};
  return kTable;
}

template class StructTable<StatedValue>;
template struct FieldTable<StatedValue>;
template class StructTable<StatedBaseline>;
template struct FieldTable<StatedBaseline>;
template class StructTable<Requirement>;
template struct FieldTable<Requirement>;
template class StructTable<Attestation>;
template struct FieldTable<Attestation>;
template class StructTable<Note>;
template struct FieldTable<Note>;
template class StructTable<Link>;
template struct FieldTable<Link>;
template class StructTable<ReportFile>;
template struct FieldTable<ReportFile>;
template class StructTable<HistoryQuery>;
template struct FieldTable<HistoryQuery>;
template class StructTable<Reference>;
template struct FieldTable<Reference>;
template class StructTable<ReportOptions>;
template struct FieldTable<ReportOptions>;

} // namespace tidemark
