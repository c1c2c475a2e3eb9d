// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tidemark {

class TurnEndQueue;

// Work put off to the end of the loop's turn, so that all of a turn is done at once: the frames of several streams
// in one send. Destruction withdraws it.
class TurnEnd {
public:
  TurnEnd() = default;
  TurnEnd(const TurnEnd&) = delete;
  TurnEnd& operator=(const TurnEnd&) = delete;
  virtual void onTurnEnd() = 0;

protected:
  virtual ~TurnEnd();

private:
  friend class TurnEndQueue;
  TurnEndQueue* m_queue = nullptr; // while it is put off
};

// What one thread has put off, in order.
class TurnEndQueue {
public:
  TurnEndQueue() = default;
  TurnEndQueue(const TurnEndQueue&) = delete;
  TurnEndQueue& operator=(const TurnEndQueue&) = delete;
  ~TurnEndQueue();

  void add(TurnEnd& work);
  bool run(); // whether there was any

private:
  friend class TurnEnd;
  std::vector<TurnEnd*> m_works; // null where withdrawn
};

} // namespace tidemark
