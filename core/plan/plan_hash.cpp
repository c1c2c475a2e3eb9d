// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <span>
#include <vector>

#include <fmt/format.h>

#include "core/base/body_file.h"
#include "core/base/sha256.h"
#include "core/plan/constants.h"
#include "core/plan/project_file.h"
#include "core/plan/resolve_parts.h"
#include "core/plan/walk.h"

namespace tidemark {
namespace {

constexpr std::uint64_t kFilePiece = 1'048'576; // bodies may be larger than the memory

// Pieces are told apart by their lengths, so that no two plans read the same.
void addPiece(Sha256& digest, std::string_view what, std::string_view bytes) {
  digest.add(fmt::format("{} {}\n", what, bytes.size()));
  digest.add(bytes);
}

void addFile(Sha256& digest, const RunPlan& plan, const std::string& path) {
  const auto file = BodyFile::open(plan.directory / path);
  if (!file) {
    addPiece(digest, "file", {});
    return;
  }
  digest.add(fmt::format("file {}\n", file->size()));
  std::vector<char> piece(std::min<std::uint64_t>(file->size(), kFilePiece));
  for (std::uint64_t at = 0; at < file->size(); at += piece.size()) {
    const std::span<char> part(piece.data(), std::min<std::uint64_t>(piece.size(), file->size() - at));
    if (!file->read(at, part)) {
      return; // it has become shorter: the run will say so
    }
    digest.add({part.data(), part.size()});
  }
}

void addFiles(Sha256& digest, const RunPlan& plan) {
  for (const Variable& variable : plan.project.variables) {
    if (const auto* csv = std::get_if<CsvVariable>(&variable.source)) {
      addFile(digest, plan, csv->path);
    }
  }
  walkSteps(plan.project, [&](const StepPlace& place) {
    const Body* body = place.request == nullptr ? nullptr : &place.request->body;
    if (const auto* file = body == nullptr ? nullptr : std::get_if<FileBody>(body)) {
      addFile(digest, plan, expanded(file->path, plan.constants));
    } else if (const auto* multipart = body == nullptr ? nullptr : std::get_if<MultipartBody>(body)) {
      for (const MultipartPart& part : multipart->parts) {
        if (!part.file.empty()) {
          addFile(digest, plan, expanded(part.file, plan.constants));
        }
      }
    }
  });
}

} // namespace

std::string planHashOf(const RunPlan& plan, bool readFiles) {
  Project project = plan.project;
  project.report = {};
  project.environments.clear(); // the one that was chosen is applied
  Sha256 digest;
  addPiece(digest, "project", saveText(project));
  for (const auto& [name, value] : plan.constants) {
    addPiece(digest, name, value.text);
  }
  addPiece(digest, "timeScale", fmt::format("{}", plan.timeScale));
  if (readFiles) {
    addFiles(digest, plan);
  }
  return digest.hex();
}

} // namespace tidemark
