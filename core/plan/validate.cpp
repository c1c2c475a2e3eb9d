// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate.h"

#include "core/plan/rules.h"

namespace tidemark {

Problems validate(const Project& project) {
  Findings findings;
  Project copy = project; // visitors may change what they see; these do not
  checkFields(copy, findings);
  for (const auto check :
       {checkNames, checkVariables, checkTargets, checkSteps, checkLoads, checkSlos, checkMonitors, checkReport}) {
    check(project, findings);
  }
  return findings.take();
}

} // namespace tidemark
