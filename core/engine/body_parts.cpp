// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/body_parts.h"

#include <algorithm>

namespace tidemark {

std::string_view PartedBody::prepare(const std::vector<BodyPart>& parts, const RenderSource& source) {
  m_texts.clear();
  m_pieces.clear();
  m_size = 0;
  for (const BodyPart& part : parts) {
    const std::size_t textAt = m_texts.size();
    if (const auto missing = part.text.render(m_texts, source); !missing.empty()) {
      return missing;
    }
    const std::uint64_t textSize = m_texts.size() - textAt;
    m_size += textSize;
    m_pieces.push_back({.end = m_size, .size = textSize, .textAt = textAt});
    if (part.file) {
      m_size += part.file->size();
      m_pieces.push_back({.end = m_size, .size = part.file->size(), .file = part.file.get()});
    }
  }
  return {};
}

Result<void> PartedBody::read(std::uint64_t offset, std::span<char> into) {
  auto piece = std::ranges::upper_bound(m_pieces, offset, {}, &Piece::end);
  for (; !into.empty() && piece != m_pieces.end(); ++piece) {
    const std::uint64_t at = piece->size - (piece->end - offset);
    const std::span<char> filled =
        into.first(static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), piece->size - at)));
    if (piece->file == nullptr) {
      std::copy_n(m_texts.data() + piece->textAt + at, filled.size(), filled.data());
    } else if (auto read = piece->file->read(at, filled); !read) {
      return read;
    }
    into = into.subspan(filled.size());
    offset += filled.size();
  }
  return {};
}

} // namespace tidemark
