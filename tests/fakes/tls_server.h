// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <string>

#include "tests/fakes/scripted_server.h"

struct ssl_ctx_st;
struct ssl_st;

namespace tidemark {

// A small HTTPS server on 127.0.0.1: answers every request with 200 and the body given.
class TlsServer {
public:
  struct Options {
    std::string certificate; // PEM files
    std::string key;
    std::string clientAuthority; // asks for a client certificate of this authority
    std::string body = "secure";
    bool tls12 = false;
    bool cutOff = false;        // ends each connection after one response, without close_notify
    bool withoutLength = false; // and without Content-Length
  };
  explicit TlsServer(Options options);
  ~TlsServer();
  TlsServer(const TlsServer&) = delete;
  TlsServer& operator=(const TlsServer&) = delete;

  [[nodiscard]] std::uint16_t port() const { return m_server->port(); }
  [[nodiscard]] int accepted() const { return m_server->accepted(); }
  [[nodiscard]] int resumed() const { return m_resumed; }
  [[nodiscard]] std::string lastServerName();
  [[nodiscard]] std::string lastProtocol();

private:
  void serve(ScriptedPeer& peer);
  void note(ssl_st* ssl); // of a handshake

  Options m_options;
  ssl_ctx_st* m_context;
  std::atomic<int> m_resumed = 0;
  std::mutex m_mutex;
  std::string m_serverName; // guarded
  std::string m_protocol;   // guarded
  std::unique_ptr<ScriptedServer> m_server;
};

} // namespace tidemark
