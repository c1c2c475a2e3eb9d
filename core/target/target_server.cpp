// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/target_server.h"

#include <csignal>
#include <thread>

#include <pthread.h>

#include <fmt/format.h>

#include "core/target/demo_system.h"
#include "core/target/listener.h"
#include "core/target/server_loop.h"
#include "core/target/tls_context.h"

namespace tidemark {

struct TargetServer::Parts {
  Parts(TargetOptions options, target::Listener socket)
      : scheme(options.tls ? "https" : "http"),
        host(options.address.contains(':') ? "[" + options.address + "]" : options.address),
        listener(std::move(socket)),
        system(std::move(options), clock.now()) {}

  std::string scheme;
  std::string host;
  SystemClock clock;
  target::Listener listener;
  std::unique_ptr<target::TlsContext> tls;
  target::DemoSystem system;
  std::unique_ptr<target::ServerLoop> loop;
  std::jthread thread;
};

namespace {

// Signals are for the program's main thread, and writing to a closed TLS connection must not raise SIGPIPE.
void blockSignals() {
  sigset_t all;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

Result<void> checkOptions(const TargetOptions& options) {
  if (options.jobWorkers < 1)
    return fail(ErrorCode::usage, "the target needs at least one job worker");
  if (options.jobTime < Nanos(0) || options.latency < Nanos(0) || options.metricsLatency < Nanos(0))
    return fail(ErrorCode::usage, "times of the target are not negative");
  return {};
}

} // namespace

TargetServer::TargetServer(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

TargetServer::~TargetServer() { stop(); }

Result<std::unique_ptr<TargetServer>> TargetServer::start(TargetOptions options) {
  if (const auto valid = checkOptions(options); !valid)
    return std::unexpected(valid.error());
  auto listener = target::listenOn(options.address, options.port);
  if (!listener)
    return std::unexpected(listener.error());
  const auto tlsFiles = options.tls;
  auto parts = std::make_unique<Parts>(std::move(options), *std::move(listener));
  if (tlsFiles) {
    auto tls = target::TlsContext::load(*tlsFiles);
    if (!tls)
      return std::unexpected(tls.error());
    parts->tls = *std::move(tls);
  }
  auto loop = target::ServerLoop::make(
      {.listener = parts->listener, .tls = parts->tls.get(), .system = parts->system, .clock = parts->clock});
  if (!loop)
    return std::unexpected(loop.error());
  parts->loop = *std::move(loop);
  parts->thread = std::jthread([&running = *parts->loop](const std::stop_token& stop) {
    pthread_setname_np(pthread_self(), "tidemark-target");
    blockSignals();
    running.run(stop);
  });
  return std::unique_ptr<TargetServer>(new TargetServer(std::move(parts)));
}

std::string TargetServer::baseUrl() const {
  return fmt::format("{}://{}:{}", m_parts->scheme, m_parts->host, m_parts->listener.port);
}

std::uint16_t TargetServer::port() const { return m_parts->listener.port; }

TargetCounters TargetServer::counters() const { return m_parts->system.counters(m_parts->clock.now()); }

void TargetServer::stop() {
  m_parts->thread.request_stop();
  m_parts->loop->wake();
  if (m_parts->thread.joinable())
    m_parts->thread.join();
  m_parts->listener.socket.reset();
}

} // namespace tidemark
