// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/target/target_counters.h"
#include "core/target/target_options.h"

namespace tidemark {

// The demo system under test: one HTTP/1.1 server on one thread named "tidemark-target". Public functions are
// for any thread. The server runs from start() to stop() or destruction; both wait for its thread.
class TargetServer {
public:
  // ErrorCode::portInUse, cannotRead (certificate, key) or system say why it does not listen.
  static Result<std::unique_ptr<TargetServer>> start(TargetOptions options);
  ~TargetServer();
  TargetServer(const TargetServer&) = delete;
  TargetServer& operator=(const TargetServer&) = delete;

  [[nodiscard]] std::string baseUrl() const; // "http://127.0.0.1:40123", without a final slash
  [[nodiscard]] std::uint16_t port() const;
  [[nodiscard]] TargetCounters counters() const; // still readable after stop()
  void stop();                                   // closes every connection; may be called twice

private:
  struct Parts;
  explicit TargetServer(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> m_parts;
};

} // namespace tidemark
