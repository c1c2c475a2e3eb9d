// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo_target.h"

#include "core/target/target_server.h"

namespace tidemark {

struct DemoTarget::Server {
  std::unique_ptr<TargetServer> target;
};

Result<std::unique_ptr<DemoTarget>> DemoTarget::start() {
  auto target = TargetServer::start(TargetOptions{});
  if (!target) {
    return std::unexpected(target.error());
  }
  auto server = std::make_unique<Server>();
  server->target = std::move(*target);
  return std::unique_ptr<DemoTarget>(new DemoTarget(std::move(server)));
}

DemoTarget::DemoTarget(std::unique_ptr<Server> server) : m_server(std::move(server)) {}
DemoTarget::~DemoTarget() = default;

std::string DemoTarget::baseUrl() const { return m_server->target->baseUrl(); }

} // namespace tidemark
