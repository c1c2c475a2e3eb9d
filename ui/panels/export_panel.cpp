// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/export_panel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <utility>

#include "ui/format/error_text.h"
#include "ui/report/report_files.h"
#include "ui/theme/icons.h"

namespace tidemark::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 300ms;
constexpr int kFormatColumns = 3;
constexpr std::size_t kNamed = 4; // files that a question names

QLabel* wrapped() {
  auto* label = new QLabel;
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

QString filesOf(const ExportFormat& format) {
  QStringList names;
  for (const std::string_view file : format.files) {
    names << QString::fromUtf8(file.data(), static_cast<qsizetype>(file.size()));
  }
  return names.join(QStringLiteral(", "));
}

QString named(const std::vector<std::filesystem::path>& files) {
  QStringList names;
  for (const auto& file : files) {
    names << QString::fromStdString(file.string());
  }
  const QString first = names.mid(0, kNamed).join(QStringLiteral(", "));
  return files.size() <= kNamed ? first : ExportPanel::tr("%1 and others").arg(first);
}

} // namespace

ExportPanel::ExportPanel(QWidget* parent)
    : QWidget(parent),
      m_export(new QPushButton(icon(QStringLiteral("export")), tr("E&xport…"))),
      m_copy(new QPushButton(tr("Cop&y as Markdown"))),
      m_openFolder(new QPushButton(tr("Ope&n folder"))),
      m_message(wrapped()) {
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatience);
  arrange();
  connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
  connect(m_export, &QPushButton::clicked, this, &ExportPanel::chooseFolder);
  connect(m_copy, &QPushButton::clicked, this, &ExportPanel::copyMarkdown);
  connect(m_openFolder, &QPushButton::clicked, this,
          [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
  connect(m_replace, &QPushButton::clicked, this, &ExportPanel::begin);
  connect(&m_exporter, &ReportExporter::progressed, this, &ExportPanel::showProgress);
  connect(&m_exporter, &ReportExporter::finished, this, &ExportPanel::end);
  refresh();
}

void ExportPanel::arrange() {
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_export);
  buttons->addWidget(m_copy);
  buttons->addStretch(1);
  m_openFolder->hide();
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(new QLabel(QStringLiteral("<b>%1</b>").arg(tr("Export"))));
  layout->addWidget(buildFormats());
  layout->addLayout(buttons);
  layout->addWidget(buildQuestion());
  layout->addWidget(buildProgress());
  layout->addWidget(m_message);
  layout->addWidget(m_openFolder, 0, Qt::AlignLeft);
}

QWidget* ExportPanel::buildFormats() {
  auto* formats = new QWidget;
  auto* grid = new QGridLayout(formats);
  grid->setContentsMargins(0, 0, 0, 0);
  for (const ExportFormat& format : exportFormats()) {
    auto* box = new QCheckBox(QCoreApplication::translate("Export", format.label));
    box->setChecked(format.chosen);
    box->setToolTip(filesOf(format));
    const int place = static_cast<int>(m_formats.size());
    grid->addWidget(box, place / kFormatColumns, place % kFormatColumns);
    connect(box, &QCheckBox::toggled, this, &ExportPanel::refresh);
    m_formats.push_back(box);
  }
  return formats;
}

QWidget* ExportPanel::buildQuestion() {
  m_question = new QFrame;
  m_question->setFrameShape(QFrame::StyledPanel);
  m_asked = wrapped();
  m_replace = new QPushButton(tr("&Write over them"));
  auto* keep = new QPushButton(tr("&Keep what is there"));
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_replace);
  buttons->addWidget(keep);
  buttons->addStretch(1);
  auto* layout = new QVBoxLayout(m_question);
  layout->addWidget(m_asked);
  layout->addLayout(buttons);
  connect(keep, &QPushButton::clicked, this, [this] {
    m_question->hide();
    refresh();
  });
  m_question->hide();
  return m_question;
}

QWidget* ExportPanel::buildProgress() {
  m_progress = new QWidget;
  m_bar = new QProgressBar;
  m_bar->setAccessibleName(tr("Progress of the export"));
  m_bar->setFormat(tr("Formats written: %v of %m"));
  auto* cancel = new QPushButton(tr("Cancel"));
  auto* layout = new QHBoxLayout(m_progress);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_bar, 1);
  layout->addWidget(cancel);
  connect(cancel, &QPushButton::clicked, this, [this] {
    m_exporter.cancel();
    m_message->setText(tr("Stopping after this format…"));
  });
  m_progress->hide();
  return m_progress;
}

void ExportPanel::setReport(std::shared_ptr<const BuiltReport> report) {
  m_report = std::move(report);
  refresh();
}

QCheckBox& ExportPanel::box(std::string_view format) const {
  const auto formats = exportFormats();
  const auto place = std::ranges::find(formats, format, &ExportFormat::name) - formats.begin();
  return *m_formats[static_cast<std::size_t>(place)];
}

ExportFormats ExportPanel::chosen() const {
  ExportFormats formats;
  for (std::size_t i = 0; i < m_formats.size(); ++i) {
    if (m_formats[i]->isChecked()) {
      formats.push_back(&exportFormats()[i]);
    }
  }
  return formats;
}

bool ExportPanel::isAsking() const { return m_question->isVisibleTo(this); }
QString ExportPanel::message() const { return m_message->text(); }

void ExportPanel::refresh() {
  const bool idle = m_report && !m_exporter.busy();
  m_export->setEnabled(idle && !chosen().empty() && !isAsking());
  m_copy->setEnabled(m_report != nullptr);
}

void ExportPanel::chooseFolder() {
  if (chosen().empty()) {
    m_message->setText(tr("No format is ticked."));
  }
  if (!m_export->isEnabled()) {
    return;
  }
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Export report"), m_folder);
  if (!folder.isEmpty()) {
    exportTo(folder.toStdString());
  }
}

void ExportPanel::exportTo(const std::filesystem::path& folder) {
  if (!m_report || m_exporter.busy()) {
    return;
  }
  m_target = folder;
  const auto standing = replacedBy(chosen(), folder);
  if (standing.empty()) {
    begin();
    return;
  }
  m_asked->setText(tr("%1 already holds %2.").arg(QString::fromStdString(folder.string()), named(standing)));
  m_message->clear();
  m_openFolder->hide();
  m_question->show();
  m_replace->setFocus();
  refresh();
}

void ExportPanel::begin() {
  m_question->hide();
  m_message->clear();
  m_openFolder->hide();
  const ExportFormats formats = chosen();
  m_bar->setRange(0, static_cast<int>(formats.size()));
  m_bar->setValue(0);
  m_patience.start();
  m_exporter.start({m_report, formats, m_target});
  refresh();
}

void ExportPanel::showProgress(std::size_t done) { m_bar->setValue(static_cast<int>(done)); }

void ExportPanel::end(const Result<std::vector<std::filesystem::path>>& files) {
  m_patience.stop();
  m_progress->hide();
  refresh();
  if (!files) {
    Error error = files.error();
    const bool stopped = error.code == ErrorCode::interrupted;
    if (error.hint.empty()) {
      error.hint = Sentence::asIs(tr("Choose another folder, or mend this one and export again.").toStdString());
    }
    m_message->setText(stopped ? tr("Stopped. Nothing was written.") : errorText(error));
    if (!stopped) {
      Q_EMIT failed(error);
    }
    return;
  }
  m_folder = QString::fromStdString(m_target.string());
  m_message->setText(tr("Written to %1, files: %2").arg(m_folder).arg(files->size()));
  m_openFolder->show();
  Q_EMIT exported(m_folder, static_cast<int>(files->size()));
}

void ExportPanel::copyMarkdown() {
  QGuiApplication::clipboard()->setText(QString::fromStdString(markdownText(m_report->document)));
  m_openFolder->hide();
  m_message->setText(tr("The report is on the clipboard as Markdown, without its figures."));
}

} // namespace tidemark::ui
