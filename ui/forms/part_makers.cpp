// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/part_makers.h"

#include "ui/forms/elsewhere.h"
#include "ui/forms/field_row.h"
#include "ui/forms/link_row.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_list.h"
#include "ui/forms/record_section.h"

namespace tidemark::ui {
namespace {

bool isRecordItem(const FieldInfo& field) {
  return field.item == FieldKind::record || field.item == FieldKind::variable;
}
bool isLink(const FieldSpot& spot) {
  return spot.field.shape != FieldShape::one || spot.field.kind == FieldKind::record
             ? isElsewhere(spot.table, spot.field.key)
             : false;
}
bool isRecords(const FieldSpot& spot) { return spot.field.shape != FieldShape::one && isRecordItem(spot.field); }
bool isRecord(const FieldSpot& spot) {
  return spot.field.kind == FieldKind::record || spot.field.kind == FieldKind::baseline;
}
bool isAny(const FieldSpot& /*spot*/) { return true; }

template <class Part>
FormPart* make(const FieldSpot& spot, PartRole /*role*/) {
  return new Part(spot);
}

template <class Part>
FormPart* makeSection(const FieldSpot& spot, PartRole role) {
  return new Part(spot, role);
}

struct Maker {
  bool (*fits)(const FieldSpot&);
  FormPart* (*make)(const FieldSpot&, PartRole);
};
// The first that fits.
constexpr Maker kMakers[] = {
    {isLink, make<LinkRow>},
    {isRecords, makeSection<RecordList>},
    {isRecord, makeSection<RecordSection>},
    {isAny, make<FieldRow>},
};

struct Plain {
  FieldKind item;
  FieldKind kind;
  std::string_view label;
  std::string_view help;
};
constexpr Plain kPlains[] = {
    {FieldKind::variable, FieldKind::constant, QT_TRANSLATE_NOOP("Fields", "Constant"),
     QT_TRANSLATE_NOOP("Fields", "A text, a number, true or false; a number in quotes is a text.")},
    {FieldKind::baseline, FieldKind::path, QT_TRANSLATE_NOOP("Fields", "Run"),
     QT_TRANSLATE_NOOP("Fields", "The path of a run file, or last-pass for the last run that passed.")},
};

} // namespace

FormPart* makePart(const FieldSpot& spot, PartRole role) {
  for (const Maker& maker : kMakers) {
    if (maker.fits(spot) && (role == PartRole::nested || maker.fits != isLink)) {
      return maker.make(spot, role);
    }
  }
  return nullptr;
}

FormPart* makeItemPart(const FieldSpot& spot) {
  if (spot.field.table != nullptr) {
    return new RecordForm(spot.context, spot.pointer, spot.field.table(), plainOf(spot.field));
  }
  FieldSpot item = spot;
  item.field.shape = FieldShape::one;
  item.field.kind = spot.field.item;
  item.field.required = true;
  return new FieldRow(item);
}

std::optional<FieldInfo> plainOf(const FieldInfo& field) {
  for (const Plain& plain : kPlains) {
    if (plain.item == field.item) {
      FieldInfo info = field;
      info.kind = info.item = plain.kind;
      info.label = plain.label;
      info.help = plain.help;
      info.shape = FieldShape::one;
      info.required = true;
      info.table = nullptr;
      return info;
    }
  }
  return std::nullopt;
}

} // namespace tidemark::ui
