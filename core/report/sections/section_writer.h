// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/document.h"
#include "core/report/report_model.h"
#include "core/report/sections/table_builder.h"
#include "core/report/texts.h"

namespace tidemark {

// Where a section writes its blocks. One a section; knows its id, so that anchors and figure names stay unique.
class SectionWriter {
public:
  SectionWriter(const ReportModel& model, const Texts& texts, std::string id)
      : m_model(model), m_texts(texts), m_id(std::move(id)) {}

  [[nodiscard]] const ReportModel& model() const { return m_model; }
  [[nodiscard]] const Texts& texts() const { return m_texts; }
  [[nodiscard]] std::string label(std::string_view textId, TextArguments arguments = {}) const {
    return m_texts(textId, arguments);
  }

  void add(Block block) { (m_inAppendix ? m_appendix : m_blocks).push_back(std::move(block)); }
  void title(); // heading 1: "section.ID"
  void heading(int level, std::string text);
  void say(std::string_view textId, TextArguments arguments = {}); // a paragraph
  // One line: what was not measured and how to measure it ("gap.ID").
  void gap(std::string_view id, TextArguments arguments = {});
  // The same for what only holds can tell: with the holds there are, where there are some ("gap.ID.short").
  void holdGap(std::string_view id, const ScenarioModel& scenario);
  [[nodiscard]] TableBuilder newTable(std::string_view captionId = {}) const;
  void table(const TableBuilder& table);                        // nothing without rows
  void list(std::vector<RichText> items, bool ordered = false); // nothing without items
  void figure(Figure figure);                                   // its id becomes unique

  // Its name; with the run it comes from and when that began where the report is made of several.
  [[nodiscard]] std::string scenarioTitle(const ScenarioModel& scenario) const;
  // Runs `each` for every scenario, under a heading of its own when there are several. One that did not run gets
  // the line that says so.
  void eachScenario(const std::function<void(const ScenarioModel&)>& each);

  // From here on blocks go to the report's appendix, or back into the section.
  void intoAppendix(bool appendix) { m_inAppendix = appendix; }

  [[nodiscard]] std::vector<Block> take() { return std::move(m_blocks); }
  [[nodiscard]] std::vector<Block> takeAppendix() { return std::move(m_appendix); }

private:
  std::string nextAnchor();

  const ReportModel& m_model;
  const Texts& m_texts;
  std::string m_id;
  int m_anchors = 0;
  int m_figures = 0;
  bool m_inAppendix = false;
  std::vector<Block> m_blocks;
  std::vector<Block> m_appendix;
};

} // namespace tidemark
