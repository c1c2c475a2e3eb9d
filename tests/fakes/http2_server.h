// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "tests/fakes/scripted_server.h"

struct nghttp2_session;
struct ssl_ctx_st;
struct ssl_st;

namespace tidemark {

// A request as the server saw it, whole.
struct Http2Request {
  int connection = 0; // from 0
  std::int32_t stream = 0;
  std::vector<std::pair<std::string, std::string>> fields; // pseudo fields too
  std::string body;
  [[nodiscard]] std::string field(const std::string& name) const;
};

struct Http2Answer {
  std::string status = "200";
  std::vector<std::pair<std::string, std::string>> fields = {};
  std::string body = "";
  std::vector<std::pair<std::string, std::string>> trailers = {};
  bool endless = false; // the body's end is never sent
};

// The server's side of one connection, for a handler: nghttp2's calls by name.
class Http2Peer {
public:
  Http2Peer(ScriptedPeer& peer, bool atHeaders, bool keepsWindow, std::atomic<int>& resets);
  ~Http2Peer();
  Http2Peer(const Http2Peer&) = delete;
  Http2Peer& operator=(const Http2Peer&) = delete;

  void interim(std::int32_t stream, const std::string& status);
  void answer(std::int32_t stream, Http2Answer answer);
  void reset(std::int32_t stream, std::uint32_t code);
  // Takes nothing above `lastStream`; the connection goes on.
  void goAway(std::int32_t lastStream, std::uint32_t code = 0, const std::string& text = {});
  void ping();
  void settings(const std::vector<std::pair<int, std::uint32_t>>& values);
  void raw(const std::string& bytes); // past nghttp2
  void close() { m_closing = true; }  // once what is queued has gone
  void cutOff() {                     // the same by RST
    m_peer.reset();
    m_closing = true;
  }
  [[nodiscard]] int number() const { return m_number; }

private:
  friend class Http2Server;
  friend struct Http2ServerCallbacks;
  [[nodiscard]] std::string receive();
  bool sendAll(const char* bytes, std::size_t size);
  bool sendQueued();

  ScriptedPeer& m_peer;
  int m_number;
  bool m_atHeaders;
  nghttp2_session* m_http2 = nullptr;
  ssl_st* m_ssl = nullptr;
  std::map<std::int32_t, Http2Request> m_incoming;
  std::vector<std::int32_t> m_complete;
  std::map<std::int32_t, std::pair<Http2Answer, std::size_t>> m_answers; // and how much of the body is sent
  std::atomic<int>* m_resets;
  bool m_closing = false;
};

// An HTTP/2 server on 127.0.0.1, on plain text by prior knowledge or over TLS by ALPN. `handler` runs in the
// connection's own thread for each request that is complete.
class Http2Server {
public:
  using Handler = std::function<void(Http2Peer&, const Http2Request&)>;
  struct Options {
    std::vector<std::pair<int, std::uint32_t>> settings = {};
    std::string certificate = ""; // PEM: speaks TLS
    std::string key = "";
    bool atHeaders = false;                        // the handler runs before the body has come
    bool keepsWindow = false;                      // never grants more than the first window
    std::function<void(Http2Peer&)> greeting = {}; // behind the first SETTINGS
  };
  Http2Server(Options options, Handler handler);
  explicit Http2Server(Handler handler) : Http2Server(Options{}, std::move(handler)) {}
  ~Http2Server();
  Http2Server(const Http2Server&) = delete;
  Http2Server& operator=(const Http2Server&) = delete;

  [[nodiscard]] std::uint16_t port() const { return m_server->port(); }
  [[nodiscard]] int accepted() const { return m_server->accepted(); }
  [[nodiscard]] int requests() const { return m_requests; }
  [[nodiscard]] int mostStreams() const { return m_mostStreams; } // open at once on one connection
  [[nodiscard]] int resumed() const { return m_resumed; }
  [[nodiscard]] int resets() const { return m_resets; } // RST_STREAM received

  // Answers 200 with `body`.
  static Handler always(const std::string& body);

private:
  void serve(ScriptedPeer& peer);
  void converse(Http2Peer& peer);

  Options m_options;
  Handler m_handler;
  ssl_ctx_st* m_context = nullptr;
  std::atomic<int> m_requests = 0;
  std::atomic<int> m_mostStreams = 0;
  std::atomic<int> m_resumed = 0;
  std::atomic<int> m_resets = 0;
  std::unique_ptr<ScriptedServer> m_server; // last: joined first
};

} // namespace tidemark
