// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/target/handlers.h"

namespace tidemark::target::handlers {
namespace {

struct Service {
  std::string_view name;
  std::string_view body;
};

constexpr std::array kServices{
    Service{"api", R"({"status":"healthy","ok":true,"service":"api"})"},
    Service{"worker", R"({"status":"healthy","ok":true,"service":"worker"})"},
    Service{"database", R"({"status":"healthy","ok":true,"service":"database"})"},
    Service{"cache", R"({"status":"healthy","ok":true,"service":"cache"})"},
};

Reply fixedReply(std::string_view body) {
  Reply reply;
  reply.fixedBody = body;
  return reply;
}

} // namespace

Reply health(const Visit&) { return fixedReply(R"({"status":"healthy","ok":true})"); }

Reply serviceHealth(const Visit& visit) {
  const auto service = std::ranges::find(kServices, visit.request.parameters[0], &Service::name);
  return service == kServices.end() ? errorReply(404, "no such service") : fixedReply(service->body);
}

} // namespace tidemark::target::handlers
