// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

// A member of an object that may be destroyed by what it calls; its watches on the stack tell the callers.
class Lifeline {
public:
  Lifeline() = default;
  ~Lifeline() {
    for (Watch* watch = m_innermost; watch != nullptr; watch = watch->m_outer)
      watch->m_gone = true;
  }
  Lifeline(const Lifeline&) = delete;
  Lifeline& operator=(const Lifeline&) = delete;

  class Watch {
  public:
    explicit Watch(Lifeline& life) : m_life(life), m_outer(life.m_innermost) { life.m_innermost = this; }
    ~Watch() {
      if (!m_gone)
        m_life.m_innermost = m_outer;
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    [[nodiscard]] bool gone() const { return m_gone; }

  private:
    friend class Lifeline;
    Lifeline& m_life;
    Watch* m_outer;
    bool m_gone = false;
  };

private:
  Watch* m_innermost = nullptr;
};

} // namespace tidemark
