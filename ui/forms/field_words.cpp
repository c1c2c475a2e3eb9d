// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/plan/json_parser.h"
#include "ui/format/formatter.h"

namespace tidemark::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Forms)
};

// Whole numbers in full: three significant digits would make 65535 another number.
QString bound(double value) {
  const bool isCount = value >= 0 && value == static_cast<double>(static_cast<std::uint64_t>(value));
  return isCount ? Formatter().count(static_cast<std::uint64_t>(value)) : Formatter().number(value);
}

// What the bounds of a kind count, where the value carries its unit itself.
QString boundUnit(const FieldInfo& field) {
  struct KindUnit {
    FieldKind kind;
    const char* unit;
  };
  static constexpr KindUnit kUnits[] = {
      {FieldKind::duration, QT_TRANSLATE_NOOP("Forms", "s")},
      {FieldKind::thinkTime, QT_TRANSLATE_NOOP("Forms", "s")},
      {FieldKind::rate, QT_TRANSLATE_NOOP("Forms", "a second")},
      {FieldKind::size, QT_TRANSLATE_NOOP("Forms", "bytes")},
  };
  for (const auto& [kind, unit] : kUnits) {
    if (field.item == kind || field.kind == kind) {
      return Words::tr(unit);
    }
  }
  return field.unit.empty() ? QString() : fieldWords(field.unit);
}

} // namespace

QString fieldWords(std::string_view english) {
  return QCoreApplication::translate("Fields", std::string(english).c_str());
}

QString labelOf(const FieldInfo& field) { return fieldWords(field.label); }

QString rangeOf(const FieldInfo& field) {
  QString range;
  if (field.minimum && field.maximum) {
    range = field.aboveMinimum ? Words::tr("above %1, up to %2").arg(bound(*field.minimum), bound(*field.maximum))
                               : Words::tr("%1 to %2").arg(bound(*field.minimum), bound(*field.maximum));
  } else if (field.minimum) {
    range = (field.aboveMinimum ? Words::tr("above %1") : Words::tr("%1 or more")).arg(bound(*field.minimum));
  } else if (field.maximum) {
    range = Words::tr("up to %1").arg(bound(*field.maximum));
  }
  const QString unit = boundUnit(field);
  return range.isEmpty() || unit.isEmpty() ? range : Words::tr("%1 %2").arg(range, unit);
}

QString defaultOf(const FieldInfo& field) {
  if (field.defaultText.empty()) {
    return {};
  }
  const JsonValue value = parseJson(field.defaultText).root;
  return QString::fromStdString(value.isText() ? value.text : jsonCompact(value));
}

QString describe(const FieldInfo& field) {
  QStringList sentences{fieldWords(field.help)};
  if (field.required) {
    sentences.append(Words::tr("Required."));
  }
  if (const QString range = rangeOf(field); !range.isEmpty()) {
    sentences.append(Words::tr("Allowed: %1.").arg(range));
  }
  if (!field.unit.empty()) {
    sentences.append(Words::tr("Unit: %1.").arg(fieldWords(field.unit)));
  }
  if (const QString value = defaultOf(field); !value.isEmpty()) {
    sentences.append(Words::tr("Default: %1.").arg(value));
  }
  return sentences.join(QLatin1Char(' '));
}

} // namespace tidemark::ui
