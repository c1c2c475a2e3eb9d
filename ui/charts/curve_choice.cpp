// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_choice.h"

#include <QCoreApplication>
#include <utility>

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Curves", text); }

class Curves {
public:
  explicit Curves(CurveTime time) : m_time(time) {}

  void add(const QString& name, SeriesRole role, const LatencyHistogram& service, const LatencyHistogram& response) {
    if (m_time != CurveTime::response) {
      add(name, role, service);
    }
    if (m_time != CurveTime::service) {
      const bool both = m_time == CurveTime::both;
      add(words(QT_TRANSLATE_NOOP("Curves", "%1, response")).arg(name), both ? SeriesRole::palette : role, response);
    }
  }
  std::vector<NamedCurve> take() { return std::move(m_curves); }

private:
  void add(const QString& name, SeriesRole role, const LatencyHistogram& histogram) {
    if (!histogram.empty()) {
      m_curves.push_back({name, role, percentileCurve(histogram), histogram.count()});
    }
  }

  CurveTime m_time;
  std::vector<NamedCurve> m_curves;
};

void addAll(Curves& curves, const SeriesStats& requests) {
  curves.add(words(QT_TRANSLATE_NOOP("Curves", "all requests")), SeriesRole::rate, requests.all(),
             requests.responseAll());
  if (requests.failedCount() > 0) {
    curves.add(words(QT_TRANSLATE_NOOP("Curves", "ok")), SeriesRole::okRate, requests.ok, requests.responseOk);
    curves.add(words(QT_TRANSLATE_NOOP("Curves", "failed")), SeriesRole::failed, requests.failed,
               requests.responseFailed);
  }
}

} // namespace

std::vector<RowId> curveRows(const Stats& stats, const RunPlan& plan) {
  std::vector<RowId> rows;
  for (const RowId row : plan.scenarios[stats.window.scenario.index()].rows) {
    if (plan.rows[row.index()].kind == RowKind::request && stats.row(row).count() > 0) {
      rows.push_back(row);
    }
  }
  return rows;
}

bool hasResponseTime(const Stats& stats, const RunPlan& plan) { return !stats.requests(plan).responseAll().empty(); }

std::vector<NamedCurve> chosenCurves(const Stats& stats, const RunPlan& plan, const CurveChoice& choice) {
  Curves curves(choice.time);
  if (choice.rows.empty()) {
    addAll(curves, stats.requests(plan));
  }
  for (const RowId row : choice.rows) {
    const SeriesStats series = stats.row(row);
    curves.add(QString::fromStdString(plan.rows[row.index()].name), SeriesRole::palette, series.all(),
               series.responseAll());
  }
  return curves.take();
}

} // namespace tidemark::ui
