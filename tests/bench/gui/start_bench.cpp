// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <cstdio>

#include "tests/bench/gui/gui_clock.h"
#include "tests/bench/gui/parts.h"
#include "ui/main_window/workbench.h"

namespace tidemark::bench {
namespace {

double started = 0; // handed through Qt, which calls without an argument

// Tells when the window was painted and the event loop found nothing left to do, then ends the program.
class FirstRest final : public QObject {
public:
  explicit FirstRest(QCoreApplication& application) : QObject(&application) {
    application.installEventFilter(this);
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] {
      if (std::exchange(m_painted, false)) {
        std::printf("{\"usableMs\": %.1f, \"rssMiB\": %.1f}\n", wallMs() - started, rssMiB());
        std::fflush(stdout);
        QCoreApplication::exit(0);
      }
    });
  }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    m_painted = m_painted || (event->type() == QEvent::Paint && qobject_cast<QMainWindow*>(watched) != nullptr);
    return false;
  }

private:
  bool m_painted = false;
};

void watch() {
  if (started > 0) {
    new FirstRest(*QCoreApplication::instance());
  }
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)

int measureStart(int argc, char** argv, double startedMs) {
  started = startedMs;
  return ui::runWorkbench(argc, argv, std::nullopt);
}

} // namespace tidemark::bench
