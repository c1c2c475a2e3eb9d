// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/target/demo_system.h"
#include "core/target/handlers.h"
#include "core/target/keyed_random.h"

namespace tidemark::target::handlers {
namespace {

constexpr std::string_view kModels =
    R"({"models":[{"name":"anomaly","version":"3","state":"ready"},{"name":"forecast","version":"1","state":"ready"}]})";

bool isObject(std::string_view body) { return nlohmann::json::parse(body, nullptr, false).is_object(); }

} // namespace

Reply ingest(const Visit& visit) {
  if (visit.request.header("X-API-Key") != visit.system.options().apiKey)
    return errorReply(403, "the X-API-Key header is missing or wrong");
  if (!isObject(visit.request.body))
    return errorReply(400, "the body is not a JSON object");
  return jsonReply(201, fmt::format(R"({{"accepted":true,"id":{}}})", visit.system.nextNumber()));
}

Reply models(const Visit&) {
  Reply reply;
  reply.fixedBody = kModels;
  return reply;
}

Reply predict(const Visit& visit) {
  const auto order = nlohmann::json::parse(visit.request.body, nullptr, false);
  if (!order.is_object())
    return errorReply(400, "the body is not a JSON object");
  const double score =
      keyedUnit(subKey(visit.system.options().seed, std::hash<std::string_view>{}(visit.request.body)));
  return jsonReply(200, fmt::format(R"({{"model":"anomaly","score":{:.4f}}})", score));
}

} // namespace tidemark::target::handlers
