// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/body_file.h"
#include "core/engine/text_template.h"
#include "core/net/body_source.h"

namespace tidemark {

// A piece of a request body: text, and a file behind it that is too large to be held in memory. Shared by all users.
struct BodyPart {
  TextTemplate text;
  std::shared_ptr<const BodyFile> file; // null: none
};

// A body of parts as one user sends it: the texts rendered, the files read while it goes out.
class PartedBody final : public BodySource {
public:
  // Renders the texts; the parts must outlive the sending. Returns the name of a variable that has no value, or
  // nothing.
  std::string_view prepare(const std::vector<BodyPart>& parts, const RenderSource& source);

  [[nodiscard]] std::uint64_t size() const override { return m_size; }
  Result<void> read(std::uint64_t offset, std::span<char> into) override;

private:
  struct Piece {
    std::uint64_t end = 0; // in the body
    std::uint64_t size = 0;
    std::size_t textAt = 0;         // in m_texts
    const BodyFile* file = nullptr; // instead of text
  };
  std::string m_texts;
  std::vector<Piece> m_pieces;
  std::uint64_t m_size = 0;
};

} // namespace tidemark
