// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/exemplar_inspector.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/base/failure_text.h"
#include "ui/format/labels.h"
#include "ui/format/worded.h"
#include "ui/panels/phase_bar.h"

namespace tidemark::ui {
namespace {

QPlainTextEdit* reader(const QString& name) {
  auto* text = new QPlainTextEdit;
  text->setReadOnly(true);
  text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  text->setLineWrapMode(QPlainTextEdit::NoWrap);
  text->setFrameShape(QFrame::NoFrame);
  text->setAccessibleName(name);
  return text;
}

QString titleOf(const RunRecord& record, const Exemplar& exemplar) {
  const QString name = QString::fromStdString(record.plan().rows[exemplar.row.index()].name);
  const QString ended = QStringLiteral("%1 – %2").arg(name, label(exemplar.outcome));
  return exemplar.message.empty() ? ended
                                  : QStringLiteral("%1: %2").arg(ended, worded(failureSentence(exemplar.message)));
}

} // namespace

ExemplarInspector::ExemplarInspector(const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_title(new QLabel),
      m_facts(new QLabel),
      m_place(new QPushButton(tr("Show on the &charts"))),
      m_phases(new PhaseBar(formatter)),
      m_tabs(new QTabWidget),
      m_request(reader(tr("Request"))),
      m_response(reader(tr("Response"))) {
  m_title->setTextFormat(Qt::PlainText);
  m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long message must not widen the panel
  m_facts->setTextFormat(Qt::PlainText);
  m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_place->setToolTip(tr("Zooms all charts to the seconds around the end of this request"));
  m_request->setPlaceholderText(tr("Choose a request to read what was sent."));
  m_response->setPlaceholderText(tr("Nothing was received."));
  m_tabs->setDocumentMode(true);
  m_tabs->addTab(m_request, tr("Request"));
  m_tabs->addTab(m_response, tr("Response"));
  arrange();
  connect(m_place, &QPushButton::clicked, this, &ExemplarInspector::placeAsked);
}

void ExemplarInspector::arrange() {
  auto* facts = new QHBoxLayout;
  facts->addWidget(m_facts, 1);
  facts->addWidget(m_place);
  auto* above = new QVBoxLayout;
  above->setContentsMargins(8, 4, 4, 2);
  above->setSpacing(3);
  above->addWidget(m_title);
  above->addLayout(facts);
  above->addWidget(m_phases);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(above);
  layout->addWidget(m_tabs, 1);
}

void ExemplarInspector::show(const RunRecord& record, const Exemplar* exemplar) {
  setEnabled(exemplar != nullptr);
  m_request->setPlaceholderText(exemplar == nullptr ? tr("Choose a request to read what was sent.")
                                                    : tr("Nothing was sent."));
  if (exemplar == nullptr) {
    m_title->clear();
    m_facts->clear();
    m_phases->setPhases({});
    m_request->clear();
    m_response->clear();
    return;
  }
  const double at = exemplar->atS - static_cast<double>(record.scenarios()[exemplar->scenario.index()].startS);
  QStringList facts{tr("ended at %1").arg(m_formatter.clock(at))};
  if (exemplar->status != 0) {
    facts.append(tr("HTTP %1").arg(exemplar->status));
  }
  if (exemplar->service != kNoPhase) {
    facts.append(m_formatter.value(toMillis(exemplar->service), Unit::ms));
  }
  if (const std::string_view trace = traceIdOf(*exemplar); !trace.empty()) {
    facts.append(tr("trace %1").arg(QString::fromLatin1(trace.data(), static_cast<qsizetype>(trace.size()))));
  }
  m_title->setText(titleOf(record, *exemplar));
  m_title->setToolTip(m_title->text());
  m_facts->setText(facts.join(QStringLiteral(" · ")));
  m_phases->setPhases(phaseTimes(*exemplar));
  m_request->setPlainText(QString::fromStdString(exemplar->request));
  m_response->setPlainText(QString::fromStdString(exemplar->response));
}

QString ExemplarInspector::text() const {
  return QStringList{m_title->text(), m_facts->text(), m_phases->text(), m_request->toPlainText(),
                     m_response->toPlainText()}
      .join(QLatin1Char('\n'));
}

} // namespace tidemark::ui
