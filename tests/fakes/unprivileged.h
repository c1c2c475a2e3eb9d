// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <unistd.h>

namespace tidemark::fakes {

// Root may write what nobody may: while this stands, every thread of the test is somebody else. Changes nothing for
// other users.
class Unprivileged {
public:
  Unprivileged() : m_was(::geteuid()) {
    if (m_was == 0 && ::seteuid(kNobody) != 0) {
      throw std::runtime_error("root cannot become somebody else");
    }
  }
  ~Unprivileged() { [[maybe_unused]] const int back = ::seteuid(m_was); }
  Unprivileged(const Unprivileged&) = delete;
  Unprivileged& operator=(const Unprivileged&) = delete;

private:
  static constexpr ::uid_t kNobody = 65534;
  ::uid_t m_was;
};

} // namespace tidemark::fakes
