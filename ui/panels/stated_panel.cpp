// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stated_panel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "core/plan/field_table.h"
#include "core/plan/project.h"
#include "ui/forms/field_words.h"
#include "ui/forms/form_panel.h"

namespace tidemark::ui {
namespace {

// Of the report's fields, in the order in which they are offered.
constexpr std::array<std::string_view, 8> kStated{"attestations", "notes",      "facts",           "links",
                                                  "files",        "references", "capacityTargets", "reserve"};

} // namespace

StatedPanel::StatedPanel(RunReport& report, QWidget* parent)
    : QWidget(parent), m_parts(new QComboBox), m_form(new FormPanel(report.editor())) {
  const auto& fields = FieldTable<ReportOptions>::info().tail;
  for (const std::string_view key : kStated) {
    const auto field = std::ranges::find(fields, key, &FieldInfo::key);
    m_parts->addItem(labelOf(*field),
                     QStringLiteral("/report/") + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
  }
  auto* choice = new QFormLayout;
  choice->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  choice->addRow(tr("S&tated:"), m_parts);
  auto* hint = new QLabel(tr("What the run did not measure: printed as stated, with name and date. Notes made on the "
                             "Results page are printed too."));
  hint->setWordWrap(true);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(choice);
  layout->addWidget(hint);
  layout->addWidget(m_form, 1);
  connect(m_parts, &QComboBox::currentIndexChanged, this, &StatedPanel::choose);
  choose();
}

void StatedPanel::choose() { m_form->show(m_parts->currentData().toString()); }

} // namespace tidemark::ui
