// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/ioctl.h>

#include <linux/sockios.h>

#include "core/net/socket.h"

namespace tidemark {

bool Socket::hasUnacknowledged() const {
  int bytes = 0;
  return ioctl(m_fd, SIOCOUTQ, &bytes) == 0 && bytes > 0;
}

} // namespace tidemark
