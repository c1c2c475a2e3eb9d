// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/http2_server.h"

#include <nghttp2/nghttp2.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "tests/fakes/tls_peer.h"

namespace tidemark {

namespace {

std::vector<nghttp2_nv> pairsOf(const std::vector<std::pair<std::string, std::string>>& fields) {
  std::vector<nghttp2_nv> pairs;
  for (const auto& [name, value] : fields)
    pairs.push_back({reinterpret_cast<std::uint8_t*>(const_cast<char*>(name.data())),
                     reinterpret_cast<std::uint8_t*>(const_cast<char*>(value.data())), name.size(), value.size(),
                     NGHTTP2_NV_FLAG_NONE});
  return pairs;
}

constexpr TlsProtocol kHttp2{.name = "h2", .demanded = true};

} // namespace

std::string Http2Request::field(const std::string& name) const {
  const auto found = std::ranges::find(fields, name, &std::pair<std::string, std::string>::first);
  return found == fields.end() ? std::string() : found->second;
}

struct Http2ServerCallbacks {
  static int onHeader(nghttp2_session* /*native*/, const nghttp2_frame* frame, const std::uint8_t* name,
                      std::size_t nameSize, const std::uint8_t* value, std::size_t valueSize, std::uint8_t /*flags*/,
                      void* user) {
    auto& peer = *static_cast<Http2Peer*>(user);
    Http2Request& request = peer.m_incoming[frame->hd.stream_id];
    request.connection = peer.m_number;
    request.stream = frame->hd.stream_id;
    request.fields.emplace_back(std::string(reinterpret_cast<const char*>(name), nameSize),
                                std::string(reinterpret_cast<const char*>(value), valueSize));
    return 0;
  }
  static int onData(nghttp2_session* /*native*/, std::uint8_t /*flags*/, std::int32_t id, const std::uint8_t* bytes,
                    std::size_t size, void* user) {
    static_cast<Http2Peer*>(user)->m_incoming[id].body.append(reinterpret_cast<const char*>(bytes), size);
    return 0;
  }
  static int onFrame(nghttp2_session* /*native*/, const nghttp2_frame* frame, void* user) {
    auto& peer = *static_cast<Http2Peer*>(user);
    const bool message = frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA;
    const bool atHeaders = peer.m_atHeaders && frame->hd.type == NGHTTP2_HEADERS;
    if (atHeaders || (!peer.m_atHeaders && message && (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0))
      peer.m_complete.push_back(frame->hd.stream_id);
    if (frame->hd.type == NGHTTP2_RST_STREAM)
      ++*peer.m_resets;
    return 0;
  }
  static int onClose(nghttp2_session* /*native*/, std::int32_t id, std::uint32_t /*code*/, void* user) {
    static_cast<Http2Peer*>(user)->m_incoming.erase(id);
    return 0;
  }
  static ssize_t readBody(nghttp2_session* native, std::int32_t id, std::uint8_t* into, std::size_t size,
                          std::uint32_t* flags, nghttp2_data_source* /*source*/, void* user) {
    auto& [answer, at] = static_cast<Http2Peer*>(user)->m_answers[id];
    const std::size_t count = std::min(size, answer.body.size() - at);
    std::memcpy(into, answer.body.data() + at, count);
    at += count;
    if (at < answer.body.size())
      return static_cast<ssize_t>(count);
    if (answer.endless)
      return count == 0 ? static_cast<ssize_t>(NGHTTP2_ERR_DEFERRED) : static_cast<ssize_t>(count);
    *flags |= NGHTTP2_DATA_FLAG_EOF;
    if (!answer.trailers.empty()) {
      *flags |= NGHTTP2_DATA_FLAG_NO_END_STREAM;
      const auto pairs = pairsOf(answer.trailers);
      nghttp2_submit_trailer(native, id, pairs.data(), pairs.size());
    }
    return static_cast<ssize_t>(count);
  }
};

Http2Peer::Http2Peer(ScriptedPeer& peer, bool atHeaders, bool keepsWindow, std::atomic<int>& resets)
    : m_peer(peer), m_number(peer.number()), m_atHeaders(atHeaders), m_resets(&resets) {
  nghttp2_session_callbacks* callbacks = nullptr;
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_callbacks_set_on_header_callback(callbacks, Http2ServerCallbacks::onHeader);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, Http2ServerCallbacks::onData);
  nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, Http2ServerCallbacks::onFrame);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, Http2ServerCallbacks::onClose);
  nghttp2_option* option = nullptr;
  nghttp2_option_new(&option);
  nghttp2_option_set_no_auto_window_update(option, keepsWindow ? 1 : 0);
  nghttp2_session_server_new2(&m_http2, callbacks, this, option);
  nghttp2_option_del(option);
  nghttp2_session_callbacks_del(callbacks);
}

Http2Peer::~Http2Peer() {
  nghttp2_session_del(m_http2);
  SSL_free(m_ssl);
}

void Http2Peer::interim(std::int32_t stream, const std::string& status) {
  const std::vector<std::pair<std::string, std::string>> fields = {{":status", status}};
  const auto pairs = pairsOf(fields);
  nghttp2_submit_headers(m_http2, NGHTTP2_FLAG_NONE, stream, nullptr, pairs.data(), pairs.size(), nullptr);
}

void Http2Peer::answer(std::int32_t stream, Http2Answer answer) {
  answer.fields.insert(answer.fields.begin(), {":status", answer.status});
  const auto pairs = pairsOf(answer.fields);
  const bool hasBody = !answer.body.empty() || answer.endless || !answer.trailers.empty();
  nghttp2_data_provider body{.source = {}, .read_callback = Http2ServerCallbacks::readBody};
  nghttp2_submit_response(m_http2, stream, pairs.data(), pairs.size(), hasBody ? &body : nullptr);
  m_answers[stream] = {std::move(answer), 0};
}

void Http2Peer::reset(std::int32_t stream, std::uint32_t code) {
  nghttp2_submit_rst_stream(m_http2, NGHTTP2_FLAG_NONE, stream, code);
}

void Http2Peer::goAway(std::int32_t lastStream, std::uint32_t code, const std::string& text) {
  nghttp2_submit_goaway(m_http2, NGHTTP2_FLAG_NONE, lastStream, code,
                        reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

void Http2Peer::ping() { nghttp2_submit_ping(m_http2, NGHTTP2_FLAG_NONE, nullptr); }

void Http2Peer::settings(const std::vector<std::pair<int, std::uint32_t>>& values) {
  std::vector<nghttp2_settings_entry> entries;
  for (const auto& [id, value] : values)
    entries.push_back({id, value});
  nghttp2_submit_settings(m_http2, NGHTTP2_FLAG_NONE, entries.data(), entries.size());
}

void Http2Peer::raw(const std::string& bytes) {
  sendQueued();
  sendAll(bytes.data(), bytes.size());
}

std::string Http2Peer::receive() {
  std::array<char, 16'384> bytes{};
  const auto size = m_ssl != nullptr ? SSL_read(m_ssl, bytes.data(), static_cast<int>(bytes.size()))
                                     : static_cast<int>(recv(m_peer.fd(), bytes.data(), bytes.size(), 0));
  return {bytes.data(), static_cast<std::size_t>(std::max(size, 0))};
}

bool Http2Peer::sendAll(const char* bytes, std::size_t size) {
  while (size > 0) {
    const auto sent = m_ssl != nullptr ? SSL_write(m_ssl, bytes, static_cast<int>(size))
                                       : static_cast<int>(send(m_peer.fd(), bytes, size, MSG_NOSIGNAL));
    if (sent <= 0)
      return false;
    bytes += sent;
    size -= static_cast<std::size_t>(sent);
  }
  return true;
}

bool Http2Peer::sendQueued() {
  const std::uint8_t* bytes = nullptr;
  for (ssize_t size = nghttp2_session_mem_send(m_http2, &bytes); size > 0;
       size = nghttp2_session_mem_send(m_http2, &bytes))
    if (!sendAll(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)))
      return false;
  return true;
}

Http2Server::Http2Server(Options options, Handler handler)
    : m_options(std::move(options)),
      m_handler(std::move(handler)),
      m_context(m_options.certificate.empty() ? nullptr
                                              : makeTlsServerContext(m_options.certificate, m_options.key, kHttp2)) {
  m_server = std::make_unique<ScriptedServer>([this](ScriptedPeer& peer) { serve(peer); });
}

Http2Server::~Http2Server() {
  m_server.reset();
  SSL_CTX_free(m_context);
}

void Http2Server::serve(ScriptedPeer& peer) {
  Http2Peer http2(peer, m_options.atHeaders, m_options.keepsWindow, m_resets);
  if (m_context != nullptr) {
    http2.m_ssl = acceptTls(m_context, peer.fd());
    if (http2.m_ssl == nullptr)
      return;
    m_resumed += SSL_session_reused(http2.m_ssl);
  }
  http2.settings(m_options.settings);
  if (m_options.greeting)
    m_options.greeting(http2);
  converse(http2);
  if (http2.m_ssl != nullptr)
    SSL_shutdown(http2.m_ssl);
}

void Http2Server::converse(Http2Peer& peer) {
  while (peer.sendQueued() && !peer.m_closing) {
    const std::string bytes = peer.receive();
    if (bytes.empty() ||
        nghttp2_session_mem_recv(peer.m_http2, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()) < 0)
      return;
    m_mostStreams = std::max(m_mostStreams.load(), static_cast<int>(peer.m_incoming.size()));
    for (const std::int32_t stream : std::exchange(peer.m_complete, {})) {
      ++m_requests;
      if (const auto request = peer.m_incoming.find(stream); request != peer.m_incoming.end()) {
        const Http2Request seen = request->second;
        m_handler(peer, seen);
      }
    }
  }
}

Http2Server::Handler Http2Server::always(const std::string& body) {
  return [body](Http2Peer& peer, const Http2Request& request) { peer.answer(request.stream, {.body = body}); };
}

} // namespace tidemark
