// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/content_decoder.h"

#include <algorithm>
#include <array>
#include <optional>

#include <brotli/decode.h>
#include <zlib.h>

#include "core/base/text.h"
#include "core/net/block_stock.h"
#include "core/net/event_loop.h"

namespace tidemark {

namespace {

constexpr std::size_t kFirstOutput = 16'384;

// Room for what a coding unfolds to; grows up to a bound and is kept.
class Output {
public:
  Output(std::vector<char>& bytes, std::uint64_t most) : m_bytes(bytes), m_most(most) {
    if (m_bytes.size() < kFirstOutput)
      m_bytes.resize(kFirstOutput);
  }

  [[nodiscard]] char* end() { return m_bytes.data() + m_size; }
  [[nodiscard]] std::size_t room() const { return m_bytes.size() - EventLoop::kPadding - m_size; }
  [[nodiscard]] bool tooLarge() const { return m_size > m_most; }
  [[nodiscard]] std::string_view text() const { return {m_bytes.data(), m_size}; }
  void add(std::size_t count) { m_size += count; }
  void makeRoom() {
    if (room() == 0)
      m_bytes.resize(m_bytes.size() * 2);
  }

private:
  std::vector<char>& m_bytes;
  std::uint64_t m_most;
  std::size_t m_size = 0;
};

DecodedBody broken(std::string detail) {
  return {.failure = NetFailure::protocol, .detail = std::move(detail), .body = {}};
}

DecodedBody ended(const Output& output, std::uint64_t most) {
  if (output.tooLarge())
    return {.failure = NetFailure::tooLarge,
            .detail = "the body unfolds to more than " + std::to_string(most) + " bytes",
            .body = {}};
  return {.failure = NetFailure::none, .detail = {}, .body = output.text()};
}

// RFC 1950: a bare deflate stream cannot begin like this but by chance of 1 in 1000, and browsers guess alike.
bool hasZlibHeader(std::string_view body) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(body[i])); };
  return body.size() >= 2 && (byte(0) & 15U) == 8 && (byte(0) * 256 + byte(1)) % 31 == 0;
}

} // namespace

// --- gzip and deflate ------------------------------------------------------------------------------

class ContentDecoder::Inflater {
public:
  Inflater() { m_ready = inflateInit2(&m_stream, MAX_WBITS) == Z_OK; }
  ~Inflater() { inflateEnd(&m_stream); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  DecodedBody run(std::string_view body, int windowBits, std::vector<char>& bytes, std::uint64_t most) {
    if (!m_ready || inflateReset2(&m_stream, windowBits) != Z_OK)
      return {.failure = NetFailure::local, .detail = "no memory to unfold the body", .body = {}};
    Output output(bytes, most);
    setInput(body);
    for (;;) {
      output.makeRoom();
      const int state = step(output);
      if (output.tooLarge())
        return ended(output, most);
      if (state == Z_STREAM_END && m_stream.avail_in == 0)
        return ended(output, most);
      if (state == Z_STREAM_END && windowBits <= MAX_WBITS)
        return broken("bytes follow the end of the deflated body");
      if (state == Z_STREAM_END) // gzip members may follow each other
        inflateReset(&m_stream);
      else if (state == Z_BUF_ERROR && m_stream.avail_in == 0 && output.room() > 0)
        return broken("the packed body ends too early");
      else if (state != Z_OK && state != Z_BUF_ERROR)
        return broken(m_stream.msg != nullptr ? m_stream.msg : "the packed body is damaged");
    }
  }

private:
  void setInput(std::string_view body) {
    m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.data())); // zlib reads it only
    m_stream.avail_in = static_cast<uInt>(body.size());
  }

  int step(Output& output) {
    const std::size_t room = std::min<std::size_t>(output.room(), UINT32_MAX);
    m_stream.next_out = reinterpret_cast<Bytef*>(output.end());
    m_stream.avail_out = static_cast<uInt>(room);
    const int state = inflate(&m_stream, Z_NO_FLUSH);
    output.add(room - m_stream.avail_out);
    return state;
  }

  z_stream m_stream{};
  bool m_ready = false;
};

// --- br ---------------------------------------------------------------------------------------------

// The library has no reset, so each body gets an instance out of the same memory.
class ContentDecoder::Unbrotli {
public:
  DecodedBody run(std::string_view body, std::vector<char>& bytes, std::uint64_t most) {
    const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> state(
        BrotliDecoderCreateInstance(&Unbrotli::take, &Unbrotli::give, &m_blocks), &BrotliDecoderDestroyInstance);
    if (state == nullptr)
      return {.failure = NetFailure::local, .detail = "no memory to unfold the body", .body = {}};
    Output output(bytes, most);
    std::size_t left = body.size();
    const auto* at = reinterpret_cast<const std::uint8_t*>(body.data());
    for (;;) {
      output.makeRoom();
      const std::size_t before = output.room();
      std::size_t room = before;
      auto* to = reinterpret_cast<std::uint8_t*>(output.end());
      const auto done = BrotliDecoderDecompressStream(state.get(), &left, &at, &room, &to, nullptr);
      output.add(before - room);
      if (output.tooLarge() || (done == BROTLI_DECODER_RESULT_SUCCESS && left == 0))
        return ended(output, most);
      if (done == BROTLI_DECODER_RESULT_SUCCESS)
        return broken("bytes follow the end of the packed body");
      if (done == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT)
        return broken("the packed body ends too early");
      if (done == BROTLI_DECODER_RESULT_ERROR)
        return broken(BrotliDecoderErrorString(BrotliDecoderGetErrorCode(state.get())));
    }
  }

private:
  static void* take(void* blocks, std::size_t size) { return static_cast<BlockStock*>(blocks)->take(size); }
  static void give(void* blocks, void* memory) { static_cast<BlockStock*>(blocks)->give(memory); }

  BlockStock m_blocks;
};

// ----------------------------------------------------------------------------------------------------

ContentDecoder::ContentDecoder() = default;
ContentDecoder::~ContentDecoder() = default;

DecodedBody ContentDecoder::undo(std::string_view coding, std::string_view body, std::uint64_t most) {
  const std::string name = lowered(coding);
  if (name.empty() || name == "identity")
    return {.failure = NetFailure::none, .detail = {}, .body = body};
  if (name == "br") {
    if (m_unbrotli == nullptr)
      m_unbrotli = std::make_unique<Unbrotli>();
    return m_unbrotli->run(body, m_output, most);
  }
  const bool gzip = name == "gzip" || name == "x-gzip";
  if (!gzip && name != "deflate")
    return broken("the content coding " + name.substr(0, 40) + " is not known");
  if (m_inflater == nullptr)
    m_inflater = std::make_unique<Inflater>();
  const int bits = gzip ? MAX_WBITS + 16 : hasZlibHeader(body) ? MAX_WBITS : -MAX_WBITS;
  return m_inflater->run(body, bits, m_output, most);
}

DecodedBody ContentDecoder::decode(std::string_view codings, std::string_view body, std::uint64_t most) {
  DecodedBody result{.failure = NetFailure::none, .detail = {}, .body = body};
  while (!codings.empty() && !body.empty() && result.failure == NetFailure::none) {
    const auto comma = codings.rfind(',');
    const std::string_view last = comma == std::string_view::npos ? codings : codings.substr(comma + 1);
    codings = codings.substr(0, comma == std::string_view::npos ? 0 : comma);
    if (result.body.data() == m_output.data())
      std::swap(m_output, m_input); // what was unfolded is unfolded again, into the other
    result = undo(trimmed(last), result.body, most);
  }
  return result;
}

} // namespace tidemark
