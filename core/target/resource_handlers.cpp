// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/target/demo_system.h"
#include "core/target/handlers.h"

namespace tidemark::target::handlers {
namespace {

constexpr std::array<std::string_view, 5> kConnectors{"a", "b", "c", "d", "e"};

// The text of a field of a JSON object; nothing where it is no object or has no such text.
std::optional<std::string> textField(std::string_view body, const char* name) {
  const auto json = nlohmann::json::parse(body, nullptr, false);
  if (!json.is_object() || !json.contains(name) || !json[name].is_string())
    return std::nullopt;
  return json[name].get<std::string>();
}

Reply item(const ResourceStore& store, std::string_view id, int status) {
  return store.find(id) == nullptr ? errorReply(404, "no such resource") : jsonReply(status, store.itemJson(id));
}

} // namespace

Reply deploymentList(const Visit& visit) { return jsonReply(200, visit.system.deployments().listJson()); }

Reply createDeployment(const Visit& visit) {
  auto name = textField(visit.request.body, "name");
  if (!name)
    return errorReply(400, "the body is not a JSON object with a name");
  auto& store = visit.system.deployments();
  const std::string id = store.create(*std::move(name), "running");
  Reply reply = item(store, id, 201);
  reply.headers = "Location: /api/v1/deployments/" + id + "\r\n";
  return reply;
}

Reply deployment(const Visit& visit) { return item(visit.system.deployments(), visit.request.parameters[0], 200); }

Reply approvalList(const Visit& visit) { return jsonReply(200, visit.system.approvals().listJson()); }

Reply approve(const Visit& visit) {
  auto& store = visit.system.approvals();
  const auto id = visit.request.parameters[0];
  const bool rejected = textField(visit.request.body, "decision") == "reject";
  if (!store.setState(id, rejected ? "rejected" : "approved"))
    return errorReply(404, "no such approval");
  return item(store, id, 200);
}

Reply connectorStatus(const Visit& visit) {
  const auto id = visit.request.parameters[0];
  if (std::ranges::find(kConnectors, id) == kConnectors.end())
    return errorReply(404, "no such connector");
  return jsonReply(200, fmt::format(R"({{"id":"{}","status":"connected"}})", id));
}

} // namespace tidemark::target::handlers
