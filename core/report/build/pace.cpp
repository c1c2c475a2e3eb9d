// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/pace.h"

#include "core/base/quantity.h"

namespace tidemark {

namespace {

std::string thinkText(const ThinkTime& think) {
  switch (think.kind) {
  case ThinkTimeKind::none:
    return {};
  case ThinkTimeKind::fixed:
    return "think time " + durationText(think.low);
  case ThinkTimeKind::uniform:
    return "think time " + durationText(think.low) + " to " + durationText(think.high);
  case ThinkTimeKind::exponential:
    return "think time exponential, mean " + durationText(think.low);
  }
  return {};
}

} // namespace

std::string paceText(const UserClass& userClass) {
  std::string text = thinkText(userClass.thinkTime);
  if (userClass.pacing) {
    text += (text.empty() ? "pacing " : ", pacing ") + durationText(*userClass.pacing);
  }
  return text.empty() ? "no wait" : text;
}

} // namespace tidemark
