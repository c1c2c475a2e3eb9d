// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera.h"
#include "shop.h"

namespace tidemark::ui {

// The way through the window: each stop brings it into a state worth a picture. A stop that no picture asked for needs
// is left out, its runs too.
class Tour final {
public:
  Tour(MainWindow& window, Camera& camera) : m_window(window), m_camera(camera) {}

  // False: a run did not get as far as its pictures; those of the other stops are there.
  bool go();

private:
  void start();
  void design();
  void otherLoads();
  void tryOnce();
  void secrets();
  bool liveRun();
  void results();
  void report();
  bool twoRuns();
  void failures();
  void compare();
  void history();
  void problems();
  void refused();
  void guide();
  void error();
  bool runToItsEnd();
  [[nodiscard]] bool wantsAny(std::initializer_list<const char*> names) const;

  MainWindow& m_window;
  Camera& m_camera;
  Shop m_shop;
};

} // namespace tidemark::ui
