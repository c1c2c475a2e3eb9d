// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace tidemark {

// The server's side of one accepted connection, in a blocking thread of its own.
class ScriptedPeer {
public:
  ScriptedPeer(int fd, int number) : m_fd(fd), m_number(number) {}
  ~ScriptedPeer();
  ScriptedPeer(const ScriptedPeer&) = delete;
  ScriptedPeer& operator=(const ScriptedPeer&) = delete;

  [[nodiscard]] int number() const { return m_number; } // 0 for the first connection
  [[nodiscard]] int fd() const { return m_fd; }

  // One request, with as much body as its Content-Length says; empty when the client has closed.
  std::string readRequest();
  // Its head alone, and then the body that this head announces.
  std::string readHead();
  std::string readBody(std::string_view head);
  // Whether anything comes within that time; it is not taken.
  bool hearsWithin(std::chrono::milliseconds time);
  void send(std::string_view bytes);
  void sendInPieces(std::string_view bytes, std::size_t size);
  // A byte now and then until the client closes.
  void trickle(std::string_view bytes);
  void waitForClose();
  void finishSending(); // FIN, reading goes on
  void close();         // FIN
  void reset();         // RST, once the script returns

private:
  bool readMore();

  int m_fd;
  int m_number;
  std::string m_buffer;
};

// Listens on 127.0.0.1 at a port of the kernel's choice and runs `script` for each connection, each in a thread.
// Destruction ends the connections and joins.
class ScriptedServer {
public:
  using Script = std::function<void(ScriptedPeer&)>;
  explicit ScriptedServer(Script script);
  ~ScriptedServer();
  ScriptedServer(const ScriptedServer&) = delete;
  ScriptedServer& operator=(const ScriptedServer&) = delete;

  [[nodiscard]] std::uint16_t port() const { return m_port; }
  [[nodiscard]] int accepted() const { return m_accepted.load(); }
  [[nodiscard]] int open(); // connections whose script has not ended

  // Answers every request with 200 and `body`, for as long as the client keeps the connection.
  static Script always(std::string_view body);

private:
  void accept();

  Script m_script;
  int m_listener = -1;
  std::uint16_t m_port = 0;
  std::atomic<int> m_accepted = 0;
  std::atomic<bool> m_stopping = false;
  std::mutex m_mutex;
  std::vector<int> m_open;           // guarded
  std::vector<std::jthread> m_peers; // of the accepting thread
  std::jthread m_thread;             // last: joined first
};

// "HTTP/1.1 200 OK", a Content-Length and the body.
std::string okResponse(std::string_view body, std::string_view extraHeaders = {});

} // namespace tidemark
