// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/packed_spans.h"

#include <algorithm>
#include <utility>

namespace tidemark {

namespace {

const PackedSpan* findIn(const std::vector<PackedSpan>& spans, std::int64_t index) {
  const auto found = std::ranges::lower_bound(spans, index, {}, &PackedSpan::index);
  return found != spans.end() && found->index == index ? &*found : nullptr;
}

} // namespace

void PackedSpans::add(PackedSpan packed) {
  m_end = packed.index + 1;
  m_recent.push_back(std::move(packed));
}

void PackedSpans::startAfter(std::int64_t index) {
  m_end = index + 1;
  m_recentFrom = m_end;
}

void PackedSpans::letGo(SpanSource& source) {
  if (m_recent.size() < m_askAt) {
    return;
  }
  const Result<std::int64_t> kept = source.end(m_span);
  const std::int64_t from = std::min(kept.value_or(0), m_end - m_sizes.recent);
  if (from > m_recentFrom) {
    std::erase_if(m_recent, [from](const PackedSpan& span) { return span.index < from; });
    m_recentFrom = from;
  }
  m_askAt = m_recent.size() + static_cast<std::size_t>(m_sizes.recent);
}

Result<const PackedSpan*> PackedSpans::find(std::int64_t index, SpanSource* source) {
  if (index >= m_recentFrom || source == nullptr) {
    return findIn(m_recent, index);
  }
  const Result<const Page*> page = pageWith(index, *source);
  if (!page) {
    return std::unexpected(page.error());
  }
  return findIn((*page)->spans, index);
}

Result<const PackedSpans::Page*> PackedSpans::pageWith(std::int64_t index, SpanSource& source) {
  for (const Page& page : m_pages) {
    if (page.from <= index && index < page.to) {
      return &page;
    }
  }
  const std::int64_t from = index / m_sizes.page * m_sizes.page;
  const std::int64_t to = std::min(from + m_sizes.page, m_recentFrom);
  Result<std::vector<PackedSpan>> spans = source.read(m_span, from, to);
  if (!spans) {
    return std::unexpected(spans.error());
  }
  Page& page = m_pages[std::exchange(m_nextPage, (m_nextPage + 1) % m_pages.size())];
  page = {.from = from, .to = to, .spans = std::move(*spans)};
  return &page;
}

} // namespace tidemark
