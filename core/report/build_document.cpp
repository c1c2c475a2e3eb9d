// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_document.h"

#include <algorithm>

#include "core/report/report_template.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

// The template's sections, or those the project chose, in the order it chose.
std::vector<std::string> sectionIds(const ReportModel& model) {
  if (!model.options.sections.empty()) {
    return model.options.sections;
  }
  const Result<const ReportTemplate*> found = findTemplate(model.templateName);
  std::vector<std::string> ids;
  if (found) {
    ids.assign((*found)->sections.begin(), (*found)->sections.end());
  }
  return ids;
}

void writeNote(SectionWriter& writer, const Note& note) {
  const std::string text =
      note.takes.empty() ? note.text : writer.label("note.takes", {{"text", note.text}, {"takes", note.takes}});
  writer.say(note.by.empty() ? "note.unsigned" : "note", {{"text", text}, {"by", note.by}, {"on", note.on}});
}

void writeAttestation(SectionWriter& writer, const Attestation& attestation) {
  writer.say("attestation", {{"claim", attestation.claim}, {"by", attestation.by}, {"on", attestation.on}});
}

// What people wrote for this section: notes and attestations, with their names.
void writeNotes(SectionWriter& writer, std::string_view id) {
  for (const Note& note : writer.model().options.notes) {
    if (note.section == id) {
      writeNote(writer, note);
    }
  }
  for (const Attestation& attestation : writer.model().options.attestations) {
    if (attestation.section == id) {
      writeAttestation(writer, attestation);
    }
  }
}

// What they wrote for sections that this report does not have: said all the same.
void writeOtherNotes(SectionWriter& writer, const std::vector<std::string>& printed) {
  const auto isPrinted = [&](const std::string& id) { return std::ranges::find(printed, id) != printed.end(); };
  const ReportOptions& options = writer.model().options;
  const bool any =
      std::ranges::any_of(options.notes, [&](const Note& n) { return !isPrinted(n.section); }) ||
      std::ranges::any_of(options.attestations, [&](const Attestation& a) { return !isPrinted(a.section); });
  if (any) {
    writer.heading(1, writer.label("notes.other"));
  }
  for (const Note& note : options.notes) {
    if (!isPrinted(note.section)) {
      writeNote(writer, note);
    }
  }
  for (const Attestation& attestation : options.attestations) {
    if (!isPrinted(attestation.section)) {
      writeAttestation(writer, attestation);
    }
  }
}

void append(std::vector<Block>& to, std::vector<Block> blocks) {
  to.insert(to.end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
}

std::string scenarioNames(const ReportModel& model) {
  std::string names;
  for (const ScenarioModel& scenario : model.scenarios) {
    names += (names.empty() ? "" : ", ") + scenario.name;
  }
  return names;
}

Document titled(const ReportModel& model, const Texts& texts) {
  Document document;
  document.title = model.title;
  document.subtitle = texts("document.subtitle", {{"project", model.run.project}, {"scenarios", scenarioNames(model)}});
  document.runningHeader = texts("document.header", {{"title", model.title}, {"run", model.run.id}});
  document.language = model.options.language;
  document.paper = model.options.paper;
  return document;
}

} // namespace

Document buildDocument(const ReportModel& model, const Texts& texts) {
  Document document = titled(model, texts);
  std::vector<Block> appendix;
  const auto write = [&](std::string_view id, void (*section)(SectionWriter&)) {
    SectionWriter writer(model, texts, std::string(id));
    section(writer);
    writeNotes(writer, id);
    append(document.blocks, writer.take());
    append(appendix, writer.takeAppendix());
  };
  write("front", writeFront);
  const std::vector<std::string> ids = sectionIds(model);
  for (const std::string& id : ids) {
    if (const Section* section = findSection(id)) {
      write(section->id, section->write);
    }
  }
  SectionWriter others(model, texts, "stated");
  writeOtherNotes(others, ids);
  append(document.blocks, others.take());
  write("how-to-read", writeBack);
  append(document.blocks, std::move(appendix));
  return document;
}

} // namespace tidemark
