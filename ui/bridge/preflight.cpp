// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/preflight.h"

#include <utility>

#include "ui/bridge/background.h"

namespace tidemark::ui {
namespace {

std::vector<PreflightItem> lookNow(const RunPlan& plan, const Secrets& secrets, const std::filesystem::path& folder) {
  return preflight(plan, secrets, SystemClock().wallNow(), folder);
}

} // namespace

Preflight::Preflight(Look look, QObject* parent) : QObject(parent), m_look(std::move(look)) {}

Preflight::Preflight(QObject* parent) : Preflight(lookNow, parent) {}

void Preflight::look(const ProjectDocument& document, const std::filesystem::path& folder) {
  if (!document.runnable()) {
    forget();
    return;
  }
  const int number = ++m_latest;
  m_looking = true;
  Q_EMIT changed();
  inBackground(
      this,
      [look = m_look, plan = document.plan, secrets = document.secrets, folder] {
        return look(*plan, secrets, folder);
      },
      [this, number](std::vector<PreflightItem> items) {
        if (number == m_latest) {
          m_looking = false;
          m_items = std::move(items);
          Q_EMIT changed();
        }
      });
}

void Preflight::forget() {
  ++m_latest;
  m_looking = false;
  m_items.clear();
  Q_EMIT changed();
}

bool Preflight::refuses() const { return !preflightVerdict(m_items).has_value(); }

} // namespace tidemark::ui
