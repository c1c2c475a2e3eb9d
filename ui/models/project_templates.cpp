// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/project_templates.h"

#include <QCoreApplication>
#include <array>

namespace tidemark::ui {
namespace {

struct Words {
  const char* name;
  const char* title;
  const char* purpose;
};

constexpr std::array kTemplates{
    Words{"template-readiness", QT_TRANSLATE_NOOP("Templates", "Production readiness"),
          QT_TRANSLATE_NOOP("Templates", "Works at all, bears the expected load and twice of it")},
    Words{"template-stability", QT_TRANSLATE_NOOP("Templates", "Job stability"),
          QT_TRANSLATE_NOOP("Templates", "Jobs submitted and polled: normal, peak and sustained")},
    Words{"template-full", QT_TRANSLATE_NOOP("Templates", "Full-scale load"),
          QT_TRANSLATE_NOOP("Templates", "50 users of two weighted classes for three minutes")},
    Words{"template-suite", QT_TRANSLATE_NOOP("Templates", "Suite of scenarios"),
          QT_TRANSLATE_NOOP("Templates", "One area of the system after another, then all in a burst")},
    Words{"template-stages", QT_TRANSLATE_NOOP("Templates", "Smoke, load and stress"),
          QT_TRANSLATE_NOOP("Templates", "20 iterations, 50 users, then up to 400 users in steps")},
    Words{"template-soak", QT_TRANSLATE_NOOP("Templates", "Soak"),
          QT_TRANSLATE_NOOP("Templates", "A steady 20 iterations a second for an hour")},
    Words{"template-spike", QT_TRANSLATE_NOOP("Templates", "Spike"),
          QT_TRANSLATE_NOOP("Templates", "Ten times the usual users for half a minute, and the recovery")},
    Words{"template-capacity", QT_TRANSLATE_NOOP("Templates", "Capacity search"),
          QT_TRANSLATE_NOOP("Templates", "The highest rate, up to 1,000/s, that meets the SLOs")},
    Words{"template-jsonrpc", QT_TRANSLATE_NOOP("Templates", "JSON-RPC service"),
          QT_TRANSLATE_NOOP("Templates", "Sessions and weighted calls: smoke, load and stress")},
};

QString words(const char* text) { return QCoreApplication::translate("Templates", text); }

} // namespace

std::vector<ProjectTemplate> projectTemplates() {
  std::vector<ProjectTemplate> templates;
  for (const Words& each : kTemplates) {
    templates.push_back({QString::fromLatin1(each.name), words(each.title), words(each.purpose)});
  }
  return templates;
}

} // namespace tidemark::ui
