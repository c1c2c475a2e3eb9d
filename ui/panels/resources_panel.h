// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>
#include <QWidget>

#include "ui/format/formatter.h"
#include "ui/models/value_table.h"
#include "ui/viewstate/resource_choice.h"
#include "ui/viewstate/window_stats.h"

namespace tidemark::ui {

class DataTable;

// Puts a tick before each series: drawn on the resource charts or not.
class TickedSeries final : public QIdentityProxyModel {
  Q_OBJECT

public:
  explicit TickedSeries(ResourceChoice& choice, QObject* parent = nullptr);

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
  ResourceChoice& m_choice;
};

// Every monitor series with its figures over the window, ticked where it is drawn. Computed only
// while it is looked at: a day has many readings.
class ResourcesPanel final : public QWidget {
  Q_OBJECT

public:
  ResourcesPanel(const OpenRun& run, const WindowStats& stats, ResourceChoice& choice, const Formatter& formatter,
                 QWidget* parent = nullptr);
  [[nodiscard]] DataTable& table() { return *m_table; }

protected:
  void showEvent(QShowEvent* event) override;

private:
  void refresh();
  void read();

  const OpenRun& m_run;
  const WindowStats& m_stats;
  const Formatter& m_formatter;
  ValueTable m_model;
  TickedSeries m_ticked;
  DataTable* m_table;
  bool m_stale = true;
};

} // namespace tidemark::ui
