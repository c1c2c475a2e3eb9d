// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/build/traffic.h"
#include "core/report/scenario_model.h"

namespace tidemark {

// Every monitor series that has a unit to compare (health states are in serviceModels).
std::vector<ResourceModel> resourceModels(const ScenarioCut& cut);

// One a service or health endpoint that a health monitor watched.
std::vector<ServiceModel> serviceModels(const ScenarioCut& cut);

GeneratorModel generatorModel(const ScenarioCut& cut);

std::vector<EventModel> eventModels(const ScenarioCut& cut);

} // namespace tidemark
