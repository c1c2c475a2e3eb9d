// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/plan/constants.h"
#include "core/plan/project_file.h"
#include "core/plan/resolve_parts.h"
#include "core/plan/walk.h"

namespace tidemark {
namespace {

// Pieces are told apart by their lengths, so that no two plans read the same.
void addPiece(Sha256& digest, std::string_view what, std::string_view bytes) {
  digest.add(fmt::format("{} {}\n", what, bytes.size()));
  digest.add(bytes);
}

void addFile(Sha256& digest, const RunPlan& plan, const std::string& path) {
  const auto bytes = readFile(plan.directory / path);
  addPiece(digest, "file", bytes ? *bytes : std::string{});
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
