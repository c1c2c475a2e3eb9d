// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

// A member of an object that may be destroyed by what it calls; its watches on the stack tell the callers.
class Lifeline {
public:
  Lifeline() = default;
  ~Lifeline();
  Lifeline(const Lifeline&) = delete;
  Lifeline& operator=(const Lifeline&) = delete;

  class Watch {
  public:
    explicit Watch(Lifeline& life);
    ~Watch();
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
