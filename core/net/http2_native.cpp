// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http2_native.h"

#include <nghttp2/nghttp2.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

#include <fmt/format.h>

#include "core/net/http2_session.h"

namespace tidemark {

namespace {

// What the server may send before it must wait for us: far more than a socket holds, since we read what comes.
constexpr std::uint32_t kStreamWindow = 16U << 20U;
constexpr std::int32_t kConnectionWindow = 64 << 20;
constexpr std::size_t kFrameHead = 9;

std::string_view viewOf(const std::uint8_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

bool endsStream(const nghttp2_frame_hd& frame) { return (frame.flags & NGHTTP2_FLAG_END_STREAM) != 0; }

} // namespace

// nghttp2 calls these from inside its reading or writing; nothing here calls out of the session but onBody.
struct Http2Callbacks {
  static Http2Session& sessionOf(void* user) { return *static_cast<Http2Session*>(user); }
  // Null for a stream whose exchange has ended or been let go.
  static Http2Stream* streamOf(nghttp2_session* native, std::int32_t id) {
    auto* stream = static_cast<Http2Stream*>(nghttp2_session_get_stream_user_data(native, id));
    return stream == nullptr || stream->ended ? nullptr : stream;
  }

  static int onBeginHeaders(nghttp2_session* native, const nghttp2_frame* frame, void* user) {
    if (Http2Stream* stream = streamOf(native, frame->hd.stream_id)) {
      Instant& firstByte = stream->exchange->result.times.firstByte;
      firstByte = firstByte == ExchangeTimes::kUnset ? sessionOf(user).m_now : firstByte;
    }
    return 0;
  }

  static int onHeader(nghttp2_session* native, const nghttp2_frame* frame, const std::uint8_t* name,
                      std::size_t nameSize, const std::uint8_t* value, std::size_t valueSize, std::uint8_t /*flags*/,
                      void* user) {
    Http2Stream* stream = streamOf(native, frame->hd.stream_id);
    if (stream != nullptr && !stream->response.addField(viewOf(name, nameSize), viewOf(value, valueSize)))
      sessionOf(user).failResponse(*stream);
    return 0;
  }

  static int onData(nghttp2_session* native, std::uint8_t /*flags*/, std::int32_t id, const std::uint8_t* bytes,
                    std::size_t size, void* user) {
    if (Http2Stream* stream = streamOf(native, id))
      sessionOf(user).takeBody(*stream, viewOf(bytes, size));
    return 0;
  }

  static int onFrame(nghttp2_session* native, const nghttp2_frame* frame, void* user) {
    Http2Session& session = sessionOf(user);
    switch (frame->hd.type) {
    case NGHTTP2_SETTINGS:
      if ((frame->hd.flags & NGHTTP2_FLAG_ACK) == 0)
        session.takeLimit(nghttp2_session_get_remote_settings(native, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS));
      return 0;
    case NGHTTP2_GOAWAY:
      onGoaway(session, frame->goaway);
      return 0;
    default:
      break;
    }
    if (Http2Stream* stream = streamOf(native, frame->hd.stream_id))
      onStreamFrame(session, *stream, frame->hd);
    return 0;
  }

  static void onGoaway(Http2Session& session, const nghttp2_goaway& goaway) {
    session.m_draining = true;
    session.m_roomChanged = true;
    if (goaway.error_code != NGHTTP2_NO_ERROR)
      session.m_farewell =
          fmt::format("the server ended the connection: {} {}", nghttp2_http2_strerror(goaway.error_code),
                      viewOf(goaway.opaque_data, goaway.opaque_data_len));
  }

  static void onStreamFrame(Http2Session& session, Http2Stream& stream, const nghttp2_frame_hd& frame) {
    stream.bytesReceived += kFrameHead + frame.length;
    session.m_received.inFrames += kFrameHead + frame.length;
    if (frame.type == NGHTTP2_RST_STREAM)
      stream.wasReset = true;
    if (frame.type == NGHTTP2_HEADERS && !stream.response.endFields())
      session.failResponse(stream);
    else if ((frame.type == NGHTTP2_HEADERS || frame.type == NGHTTP2_DATA) && endsStream(frame))
      session.complete(stream);
  }

  static int onFrameSent(nghttp2_session* native, const nghttp2_frame* frame, void* user) {
    Http2Session& session = sessionOf(user);
    Http2Stream* stream = frame->hd.stream_id == 0 ? nullptr : streamOf(native, frame->hd.stream_id);
    if (stream == nullptr)
      return 0;
    stream->bytesSent += kFrameHead + frame->hd.length;
    session.m_sent.inFrames += kFrameHead + frame->hd.length;
    if (frame->hd.type == NGHTTP2_HEADERS)
      session.noteSent(*stream);
    return 0;
  }

  static int onFrameNotSent(nghttp2_session* native, const nghttp2_frame* frame, int /*error*/, void* /*user*/) {
    Http2Stream* stream = streamOf(native, frame->hd.stream_id);
    if (stream != nullptr && frame->hd.type == NGHTTP2_HEADERS)
      stream->notTaken = true; // closing the stream follows
    return 0;
  }

  static int onStreamClose(nghttp2_session* native, std::int32_t id, std::uint32_t code, void* user) {
    auto* stream = static_cast<Http2Stream*>(nghttp2_session_get_stream_user_data(native, id));
    if (stream == nullptr)
      return 0;
    stream->id = 0;
    if (!stream->ended)
      sessionOf(user).onClosedStream(*stream, code);
    return 0;
  }

  static int onInvalidFrame(nghttp2_session* /*native*/, const nghttp2_frame* /*frame*/, int error, void* user) {
    sessionOf(user).m_lastError = nghttp2_strerror(error);
    return 0;
  }

  static int onError(nghttp2_session* /*native*/, int /*error*/, const char* text, std::size_t size, void* user) {
    sessionOf(user).m_lastError.assign(text, size);
    return 0;
  }

  static ssize_t readBody(nghttp2_session* native, std::int32_t id, std::uint8_t* into, std::size_t size,
                          std::uint32_t* flags, nghttp2_data_source* /*source*/, void* user) {
    Http2Stream* stream = streamOf(native, id);
    if (stream == nullptr)
      return NGHTTP2_ERR_DEFERRED; // RST_STREAM is on its way
    std::size_t filled = 0;
    for (std::string_view& part : stream->toSend) {
      const std::size_t count = std::min(part.size(), size - filled);
      std::memcpy(into + filled, part.data(), count);
      part.remove_prefix(count);
      filled += count;
    }
    BodySource* const source = stream->exchange->request.source;
    if (source != nullptr) {
      const std::span rest(reinterpret_cast<char*>(into) + filled,
                           std::min<std::uint64_t>(size - filled, source->size() - stream->sourceAt));
      if (const auto read = source->read(stream->sourceAt, rest); !read) {
        sessionOf(user).fail(*stream, NetFailure::local, "the body could not be read: " + read.error().detail.text());
        return NGHTTP2_ERR_DEFERRED; // as above
      }
      stream->sourceAt += rest.size();
      filled += rest.size();
    }
    const bool sourceDone = source == nullptr || stream->sourceAt == source->size();
    if (stream->toSend[0].empty() && stream->toSend[1].empty() && sourceDone)
      *flags |= NGHTTP2_DATA_FLAG_EOF;
    return static_cast<ssize_t>(filled);
  }

  static void set(nghttp2_session_callbacks* callbacks) {
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, onBeginHeaders);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame);
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, onFrameSent);
    nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks, onFrameNotSent);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onStreamClose);
    nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks, onInvalidFrame);
    nghttp2_session_callbacks_set_error_callback2(callbacks, onError);
  }
};

namespace {

// nghttp2 hands back what it was given as user data.
void* takeMemory(std::size_t size, void* memory) { return static_cast<Http2Memory*>(memory)->take(size); }
void giveMemory(void* piece, void* memory) { static_cast<Http2Memory*>(memory)->give(piece); }
void* takeZeroed(std::size_t count, std::size_t size, void* memory) {
  void* const piece = takeMemory(count * size, memory); // counts of nghttp2's own structs: no overflow
  return piece == nullptr ? nullptr : std::memset(piece, 0, count * size);
}
void* resizeMemory(void* piece, std::size_t size, void* memory) {
  return static_cast<Http2Memory*>(memory)->resize(piece, size);
}

} // namespace

nghttp2_session* makeHttp2(Http2Session& session, Http2Memory& memory) {
  nghttp2_session_callbacks* callbacks = nullptr;
  nghttp2_option* options = nullptr;
  nghttp2_session* native = nullptr;
  if (nghttp2_session_callbacks_new(&callbacks) == 0 && nghttp2_option_new(&options) == 0) {
    Http2Callbacks::set(callbacks);
    nghttp2_option_set_no_closed_streams(options, 1);
    nghttp2_mem calls{&memory, takeMemory, giveMemory, takeZeroed, resizeMemory}; // copied
    nghttp2_session_client_new3(&native, callbacks, &session, options, &calls);
  }
  nghttp2_session_callbacks_del(callbacks);
  nghttp2_option_del(options);
  if (native == nullptr)
    return nullptr;
  const std::array<nghttp2_settings_entry, 2> settings = {
      nghttp2_settings_entry{NGHTTP2_SETTINGS_ENABLE_PUSH, 0},
      nghttp2_settings_entry{NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, kStreamWindow}};
  nghttp2_submit_settings(native, NGHTTP2_FLAG_NONE, settings.data(), settings.size());
  nghttp2_session_set_local_window_size(native, NGHTTP2_FLAG_NONE, 0, kConnectionWindow);
  return native;
}

std::int32_t submitHttp2(nghttp2_session* native, const std::pmr::vector<Http2Field>& fields, Http2Stream& stream) {
  std::array<std::byte, 64 * sizeof(nghttp2_nv)> space;
  std::pmr::monotonic_buffer_resource memory(space.data(), space.size());
  std::pmr::vector<nghttp2_nv> pairs(&memory);
  pairs.reserve(fields.size());
  for (const Http2Field& field : fields) {
    // nghttp2 writes through neither pointer; its type only lacks the const. It copies other names in lower case.
    auto* name = reinterpret_cast<std::uint8_t*>(const_cast<char*>(field.name.data()));
    auto* value = reinterpret_cast<std::uint8_t*>(const_cast<char*>(field.value.data()));
    const bool isPseudo = field.name.starts_with(':'); // those are constants, in lower case already
    const auto kept = isPseudo ? NGHTTP2_NV_FLAG_NO_COPY_NAME : NGHTTP2_NV_FLAG_NONE;
    const auto flags = static_cast<std::uint8_t>(NGHTTP2_NV_FLAG_NO_COPY_VALUE | kept);
    pairs.push_back({name, value, field.name.size(), field.value.size(), flags});
  }
  nghttp2_data_provider body{.source = {}, .read_callback = Http2Callbacks::readBody};
  const bool hasBody =
      !stream.toSend[0].empty() || !stream.toSend[1].empty() || stream.exchange->request.source != nullptr;
  return nghttp2_submit_request(native, nullptr, pairs.data(), pairs.size(), hasBody ? &body : nullptr, &stream);
}

} // namespace tidemark
