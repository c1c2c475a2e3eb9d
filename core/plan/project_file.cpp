// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/project_file.h"

#include <algorithm>
#include <tuple>

#include "core/base/file.h"
#include "core/plan/codec_named.h"
#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"
#include "core/plan/project_format.h"
#include "core/plan/struct_table.h"
#include "core/plan/validate.h"

namespace tidemark {
namespace {

void collectPositions(const JsonValue& value, const std::string& pointer, const TextLines& lines, Positions& out) {
  out[pointer] = lines.at(value.offset);
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    const JsonValue& item = value.items[i];
    collectPositions(item, value.isObject() ? pointerTo(pointer, item.key) : pointerTo(pointer, i), lines, out);
  }
}

// The place of a value that stands in the file, or of the nearest thing around one that does not.
Position placeOf(const Positions& positions, std::string pointer) {
  while (true) {
    if (const auto found = positions.find(pointer); found != positions.end()) {
      return found->second;
    }
    if (pointer.empty()) {
      return {1, 1};
    }
    pointer = parentPointer(pointer);
  }
}

// A value that could not be read has its problem already. What validation says about it, about what it would have
// held, or about the list it is missing in, follows from that.
bool followsFrom(const Problem& problem, const Problems& earlier) {
  return std::ranges::any_of(earlier, [&problem](const Problem& one) {
    return isInside(problem.pointer, one.pointer) || isInside(one.pointer, problem.pointer);
  });
}

// `root` stays null for a text that is no JSON.
LoadedProject readJson(std::string_view text, JsonValue& root) {
  ParsedJson json = parseJson(text);
  LoadedProject loaded;
  loaded.problems = std::move(json.problems);
  if (!json.whole) {
    return loaded;
  }
  root = std::move(json.root);
  const TextLines lines{text};
  collectPositions(root, {}, lines, loaded.positions);
  ReadContext context{.lines = &lines, .newerMinor = false, .problems = std::move(loaded.problems)};
  tableOf<Project>().read(JsonNode{root, {}, context}, loaded.project);
  loaded.problems = std::move(context.problems);
  loaded.readOnly = context.newerMinor;
  return loaded;
}

void addValidation(LoadedProject& loaded, const JsonValue& root) {
  const Problems earlier = loaded.problems;
  for (Problem& problem : validate(loaded.project)) {
    if (followsFrom(problem, earlier)) {
      continue;
    }
    const Position at = placeOf(loaded.positions, problem.pointer);
    problem.line = at.line;
    problem.column = at.column;
    const JsonValue* value = valueAt(root, problem.pointer);
    if (problem.found.empty() && value != nullptr && value->items.empty()) {
      problem.found = foundText(*value);
    }
    loaded.problems.push_back(std::move(problem));
  }
}

} // namespace

LoadedProject readProject(std::string_view text) {
  JsonValue root;
  return readJson(text, root);
}

LoadedProject parseProject(std::string_view text) {
  JsonValue root;
  LoadedProject loaded = readJson(text, root);
  if (root.isObject()) {
    addValidation(loaded, root);
  }
  std::ranges::sort(loaded.problems, {}, [](const Problem& problem) {
    return std::tuple{problem.line, problem.column, std::string_view{problem.pointer}};
  });
  return loaded;
}

Result<LoadedProject> loadProject(const std::filesystem::path& file) {
  const auto text = readFile(file);
  if (!text) {
    return std::unexpected(text.error());
  }
  return parseProject(*text);
}

std::string saveText(const Project& project) { return jsonLayout(tableOf<Project>().write(project)); }

Result<void> saveProject(const Project& project, const std::filesystem::path& file) {
  return writeFile(file, saveText(project));
}

std::string projectSchema() {
  SchemaBuilder builder;
  const JsonValue root = tableOf<Project>().schema(builder);
  JsonValue schema = JsonValue::object();
  schema.add("$schema", JsonValue::ofText("https://json-schema.org/draft/2020-12/schema"));
  schema.add("title", JsonValue::ofText("Tidemark project"));
  schema.add("description", JsonValue::ofText("A load-test project of Tidemark, " + std::string{kProjectFormat}));
  schema.add("$ref", *root.member("$ref"));
  schema.add("$defs", builder.definitions());
  return jsonLayout(schema);
}

} // namespace tidemark
