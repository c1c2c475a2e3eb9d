// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/body_compiler.h"

#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "core/base/counter_random.h"
#include "core/plan/constants.h"

namespace tidemark {

namespace {

constexpr std::string_view kRpcId = "\"id\":1"; // an exchange carries one call, so the id may be fixed
constexpr std::uint64_t kMostInMemory = 65'536; // of one file

void escapeInto(TextTemplate& to, std::string_view literal, Escape escape) {
  std::string escaped;
  appendEscaped(escaped, literal, escape);
  to.addLiteral(escaped);
}

} // namespace

Result<CompiledBody> BodyCompiler::compile(const Body& body) {
  if (auto added = std::visit([this](const auto& one) { return add(one); }, body); !added) {
    return std::unexpected(added.error());
  }
  if (m_compiled.parts.empty()) {
    m_compiled.text = std::move(m_text);
  } else {
    m_compiled.parts.push_back({.text = std::move(m_text), .file = nullptr});
  }
  return std::move(m_compiled);
}

Result<void> BodyCompiler::addText(std::string_view text, Escape escape) {
  auto compiled = m_templates.text(text, escape);
  if (!compiled) {
    return std::unexpected(compiled.error());
  }
  m_text.append(std::move(*compiled));
  return {};
}

// A small file becomes text, a large one is read while it is sent.
Result<void> BodyCompiler::addFile(const std::string& written) {
  auto file = BodyFile::open(m_plan.directory / expanded(written, m_plan.constants));
  if (!file) {
    return std::unexpected(file.error());
  }
  if (file->size() > kMostInMemory) {
    m_compiled.parts.push_back(
        {.text = std::exchange(m_text, {}), .file = std::make_shared<const BodyFile>(std::move(*file))});
    return {};
  }
  std::string content(file->size(), '\0');
  if (auto read = file->read(0, content); !read) {
    return read;
  }
  m_text.addLiteral(content);
  return {};
}

Result<void> BodyCompiler::add(const std::monostate& /*none*/) { return {}; }

Result<void> BodyCompiler::add(const JsonBody& json) {
  m_compiled.contentType = "application/json";
  auto text = m_templates.json(json.json);
  if (!text) {
    return std::unexpected(text.error());
  }
  m_text = std::move(*text);
  return {};
}

Result<void> BodyCompiler::add(const TextBody& text) {
  m_compiled.contentType = "text/plain; charset=utf-8";
  return addText(text.text, Escape::none);
}

Result<void> BodyCompiler::add(const FileBody& file) {
  m_compiled.contentType = "application/octet-stream";
  return addFile(file.path);
}

Result<void> BodyCompiler::add(const FormBody& form) {
  m_compiled.contentType = "application/x-www-form-urlencoded";
  for (std::size_t i = 0; i < form.fields.size(); ++i) {
    m_text.addLiteral(i > 0 ? "&" : "");
    if (auto added = addText(form.fields[i].first, Escape::form); !added) {
      return added;
    }
    m_text.addLiteral("=");
    if (auto added = addText(form.fields[i].second, Escape::form); !added) {
      return added;
    }
  }
  return {};
}

Result<void> BodyCompiler::add(const JsonRpcBody& rpc) {
  m_compiled.contentType = "application/json";
  m_text.addLiteral(rpc.notification ? std::string("{\"jsonrpc\":\"2.0\",\"method\":\"")
                                     : fmt::format("{{\"jsonrpc\":\"2.0\",{},\"method\":\"", kRpcId));
  if (auto added = addText(rpc.method, Escape::json); !added) {
    return added;
  }
  m_text.addLiteral("\"");
  if (rpc.params) {
    auto params = m_templates.json(*rpc.params);
    if (!params) {
      return std::unexpected(params.error());
    }
    m_text.addLiteral(",\"params\":");
    m_text.append(std::move(*params));
  }
  m_text.addLiteral("}");
  return {};
}

// --- multipart/form-data (RFC 7578) -----------------------------------------------------------------

// The same for every sending of the request, and 128 random bits that no part can hold by chance.
std::string BodyCompiler::boundary() const {
  CounterRandom random({.seed = m_plan.seed, .subject = m_boundarySite, .purpose = DrawPurpose::boundary});
  const std::uint64_t high = random.next();
  return fmt::format("tidemark-{:016x}{:016x}", high, random.next());
}

Result<void> BodyCompiler::add(const MultipartBody& multipart) {
  const std::string mark = boundary();
  m_compiled.contentType = "multipart/form-data; boundary=" + mark;
  for (const MultipartPart& part : multipart.parts) {
    m_text.addLiteral(fmt::format("--{}\r\n", mark));
    if (auto added = addPart(part); !added) {
      return added;
    }
    m_text.addLiteral("\r\n");
  }
  m_text.addLiteral(fmt::format("--{}--\r\n", mark));
  return {};
}

Result<void> BodyCompiler::addPart(const MultipartPart& part) {
  m_text.addLiteral("Content-Disposition: form-data; name=\"");
  if (auto added = addText(part.name, Escape::quoted); !added) {
    return added;
  }
  m_text.addLiteral("\"");
  const bool isFile = !part.file.empty();
  if (isFile) {
    m_text.addLiteral("; filename=\"");
    escapeInto(m_text, std::filesystem::path(expanded(part.file, m_plan.constants)).filename().string(),
               Escape::quoted);
    m_text.addLiteral("\"");
  }
  const std::string type = part.contentType.empty() && isFile ? "application/octet-stream" : part.contentType;
  if (!type.empty()) {
    m_text.addLiteral("\r\nContent-Type: ");
    if (auto added = addText(type, Escape::header); !added) {
      return added;
    }
  }
  m_text.addLiteral("\r\n\r\n");
  return isFile ? addFile(part.file) : addText(part.value, Escape::none);
}

} // namespace tidemark
