// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace tidemark::ui {

// Over a combo box, spin box or slider without the keyboard the wheel scrolls what is around it, in every window: who
// scrolls a form past one must not change it. Stands as long as it lives. GUI thread.
class CalmWheel final : public QObject {
  Q_OBJECT

public:
  explicit CalmWheel(QApplication& application, QObject* parent = nullptr);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tidemark::ui
