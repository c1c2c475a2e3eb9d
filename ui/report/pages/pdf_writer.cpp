// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "ui/report/output_folder.h"
#include "ui/report/paged_document.h"
#include "ui/report/pages/pdf_finish.h"
#include "ui/report/report_files.h"

namespace tidemark::ui {

namespace {

constexpr int kResolution = 1200;
constexpr double kPointsPerInch = 72;

QByteArray printed(const PagedDocument& pages, const Document& document) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setPageSize(QPageSize(pages.pageSize(), QPageSize::Point, {}, QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setResolution(kResolution);
  writer.setTitle(QString::fromStdString(document.title));
  writer.setCreator(QStringLiteral("Tidemark"));
  QPainter painter(&writer);
  painter.scale(kResolution / kPointsPerInch, kResolution / kPointsPerInch);
  for (int page = 0; page < pages.pageCount(); ++page) {
    if (page > 0) {
      writer.newPage();
    }
    pages.paint(painter, page);
  }
  painter.end();
  return buffer.data();
}

} // namespace

Result<std::vector<std::filesystem::path>> writePdf(const Document& document, const std::filesystem::path& folder) {
  const PagedDocument pages(document);
  const QByteArray raw = printed(pages, document);
  const Result<std::string> finished =
      finishPdf({raw.constData(), static_cast<std::size_t>(raw.size())}, pages, document.language);
  if (!finished) {
    return std::unexpected(finished.error());
  }
  OutputFolder output(folder);
  output.write("report.pdf", *finished);
  return output.written();
}

} // namespace tidemark::ui
