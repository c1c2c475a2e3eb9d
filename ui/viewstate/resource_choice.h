// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace tidemark::ui {

// Which monitor series the resource charts draw; ticked in the table of resources.
class ResourceChoice final : public QObject {
  Q_OBJECT

public:
  explicit ResourceChoice(QObject* parent = nullptr) : QObject(parent) {}

  [[nodiscard]] const QStringList& ids() const { return m_ids; }
  [[nodiscard]] bool contains(const QString& id) const { return m_ids.contains(id); }
  void set(const QString& id, bool drawn) {
    if (contains(id) != drawn) {
      drawn ? m_ids.append(id) : static_cast<void>(m_ids.removeAll(id));
      m_touched = true;
      Q_EMIT changed();
    }
  }
  // What to draw until the user has chosen.
  void propose(const QStringList& ids) {
    if (!m_touched && m_ids != ids) {
      m_ids = ids;
      Q_EMIT changed();
    }
  }

Q_SIGNALS:
  void changed();

private:
  QStringList m_ids;
  bool m_touched = false;
};

} // namespace tidemark::ui
