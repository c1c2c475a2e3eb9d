// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/run_annotations.h"

#include "core/base/clock.h"
#include "core/base/wall_time.h"
#include "ui/viewstate/open_run.h"

namespace tidemark::ui {
namespace {

// What the file has now: others may have written to it as well.
Result<void> reread(OpenRun& run) {
  auto annotations = readAnnotations(run.file());
  if (!annotations) {
    return std::unexpected(annotations.error());
  }
  run.setAnnotations(std::move(*annotations));
  return {};
}

} // namespace

Result<void> annotate(OpenRun& run, Annotation annotation) {
  annotation.onUtc = utcText(SystemClock().wallNow());
  const auto added = addAnnotation(run.file(), annotation);
  return added ? reread(run) : added;
}

Result<void> removeFrom(OpenRun& run, std::int64_t annotation) {
  const auto removed = removeAnnotation(run.file(), annotation);
  return removed ? reread(run) : removed;
}

} // namespace tidemark::ui
