// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_project/sample_project.h"

namespace tidemark::ui {

std::string sampleProject() {
  return R"({
  "format": "tidemark-project/1",
  "name": "Sample",
  "variables": {"base": "http://127.0.0.1:8080"},
  "environments": {"other": {"base": "http://127.0.0.1:9090"}},
  "targets": [{"name": "api", "url": "${base}"}],
  "userClasses": [{"name": "User", "flow": [
    {"request": "One", "url": "/one"}, {"transaction": "Two", "steps": [{"request": "In", "url": "/in"}]},
    {"wait": "1s"}]}],
  "scenarios": [{"name": "S", "load": {"iterations": 3}}]
})";
}

std::unique_ptr<ProjectEditor> editorOf(const std::string& text) {
  auto editor = std::make_unique<ProjectEditor>();
  editor->load(documentOf(text, "/tmp/x.tidemark.json", {}));
  return editor;
}

} // namespace tidemark::ui
