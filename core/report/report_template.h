// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace tidemark {

// A kind of report: its name and its sections in order. Adding one is adding a line of data (and the sections
// it names). The common start and end belong to every template.
struct ReportTemplate {
  std::string_view name;
  std::span<const std::string_view> sections;
};

std::span<const ReportTemplate> reportTemplates();

// notSupported for a template that is planned and not built in yet; usage, with the names there are, for any other.
Result<const ReportTemplate*> findTemplate(std::string_view name);

} // namespace tidemark
