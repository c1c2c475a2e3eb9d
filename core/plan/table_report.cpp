// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec_named.h"
#include "core/plan/codec_text.h"
#include "core/plan/field.h"
#include "core/plan/project.h"
#include "core/plan/table_body.h"

namespace tidemark {
namespace {

constexpr std::string_view kBy = "by";
constexpr std::string_view kOn = "on";

} // namespace

template <>
const Table<StatedValue>& tableOf<StatedValue>() {
  static const Table<StatedValue> kTable{
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
const Table<StatedBaseline>& tableOf<StatedBaseline>() {
  static const Table<StatedBaseline> kTable{
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
const Table<Requirement>& tableOf<Requirement>() {
  static const Table<Requirement> kTable{
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
const Table<Attestation>& tableOf<Attestation>() {
  static const Table<Attestation> kTable{
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
const Table<Note>& tableOf<Note>() {
  static const Table<Note> kTable{
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
const Table<Link>& tableOf<Link>() {
  static const Table<Link> kTable{"link",
                                  {
                                      field<&Link::group>("group", "Group", "Links of one group stand together."),
                                      field<&Link::text>("text", "Text", "What is shown.", {.required = true}),
                                      field<&Link::url>("url", "Address", "Where it leads.", {.required = true}),
                                  }};
  return kTable;
}

template <>
const Table<ReportFile>& tableOf<ReportFile>() {
  static const Table<ReportFile> kTable{"reportFile",
                                        {
                                            field<&ReportFile::path>("path", "Path", "Relative to the project.",
                                                                     {.required = true, .kind = FieldKind::path}),
                                            field<&ReportFile::purpose>("purpose", "Purpose", "What it is for."),
                                        }};
  return kTable;
}

template <>
const Table<HistoryQuery>& tableOf<HistoryQuery>() {
  static const Table<HistoryQuery> kTable{
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
const Table<Reference>& tableOf<Reference>() {
  static const Table<Reference> kTable{
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
      field<&ReportOptions::templateName>("template", "Template", "Which sections, in which order.",
                                          {.choices = {"full", "readiness", "stability", "suite", "completion"}}),
      field<&ReportOptions::language>("language", "Language", "Of everything Tidemark writes into the report.",
                                      {.choices = {"en", "de", "es", "fr", "ja", "pt_BR", "zh_CN"}}),
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
const Table<ReportOptions>& tableOf<ReportOptions>() {
  static const Table<ReportOptions> kTable{"report", reportShape(), {}, reportContent()};
  return kTable;
}

template class Table<StatedValue>;
template class Table<StatedBaseline>;
template class Table<Requirement>;
template class Table<Attestation>;
template class Table<Note>;
template class Table<Link>;
template class Table<ReportFile>;
template class Table<HistoryQuery>;
template class Table<Reference>;
template class Table<ReportOptions>;

} // namespace tidemark
