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

using Json = nlohmann::json;

// A JSON-RPC answer: the text of its `result`, or an error.
struct Outcome {
  std::string result;
  int errorCode = 0;
  std::string_view errorText;
};

Outcome success(std::string result) { return {std::move(result), 0, {}}; }
Outcome failure(int code, std::string_view text) { return {{}, code, text}; }

constexpr int kParseError = -32700;
constexpr int kInvalidRequest = -32600;
constexpr int kMethodNotFound = -32601;
constexpr int kInvalidParams = -32602;

constexpr std::string_view kServer = R"({"protocolVersion":"2025-03-26","capabilities":{"tools":{},"resources":{}},)"
                                     R"("serverInfo":{"name":"tidemark-target","version":"1"}})";
constexpr std::string_view kTools =
    R"({"tools":[{"name":"search","description":"Finds documents","inputSchema":{"type":"object",)"
    R"("properties":{"query":{"type":"string"},"limit":{"type":"integer"}},"required":["query"]}},)"
    R"({"name":"status","description":"State of the server","inputSchema":{"type":"object"}}]})";
constexpr std::string_view kResources =
    R"({"resources":[{"uri":"demo://guide","name":"Guide","mimeType":"text/plain"},)"
    R"({"uri":"demo://index","name":"Index","mimeType":"application/json"}]})";

// A tool's answer: one piece of text.
std::string toolText(const std::string& text) {
  return R"({"content":[{"type":"text","text":)" + Json(text).dump(-1, ' ', false, Json::error_handler_t::replace) +
         R"(}],"isError":false})";
}

Outcome search(const Json& arguments, const Visit&) {
  const auto query = arguments.find("query");
  if (query == arguments.end() || !query->is_string())
    return failure(kInvalidParams, "search needs a query");
  const auto limit = arguments.find("limit");
  const auto wanted = limit != arguments.end() && limit->is_number() ? limit->get<double>() : 10.0;
  const int count = static_cast<int>(std::clamp(wanted, 0.0, 20.0));
  std::string text;
  for (int i = 1; i <= count; ++i)
    text += fmt::format("{}. {} document {}\n", i, query->get_ref<const std::string&>(), i);
  return success(toolText(text));
}

Outcome status(const Json&, const Visit& visit) {
  const JobTotals jobs = visit.system.jobs().totals(visit.now);
  return success(
      toolText(fmt::format("up {:.0f} s, {} jobs queued", toSeconds(visit.system.uptime(visit.now)), jobs.queued)));
}

struct Tool {
  std::string_view name;
  Outcome (*call)(const Json& arguments, const Visit& visit);
};
constexpr std::array kToolCalls{Tool{"search", &search}, Tool{"status", &status}};

Outcome callTool(const Json& params, const Visit& visit) {
  const std::string name = params.value("name", Json()).is_string() ? params["name"].get<std::string>() : "";
  const auto tool = std::ranges::find(kToolCalls, name, &Tool::name);
  if (tool == kToolCalls.end())
    return failure(kInvalidParams, "no such tool");
  const Json arguments = params.value("arguments", Json::object());
  if (!arguments.is_object())
    return failure(kInvalidParams, "the arguments are not an object");
  return tool->call(arguments, visit);
}

struct RpcMethod {
  std::string_view name;
  Outcome (*call)(const Json& params, const Visit& visit);
};
constexpr std::array kMethods{
    RpcMethod{"initialize", [](const Json&, const Visit&) { return success(std::string(kServer)); }},
    RpcMethod{"ping", [](const Json&, const Visit&) { return success("{}"); }},
    RpcMethod{"tools/list", [](const Json&, const Visit&) { return success(std::string(kTools)); }},
    RpcMethod{"resources/list", [](const Json&, const Visit&) { return success(std::string(kResources)); }},
    RpcMethod{"tools/call", &callTool},
};

Outcome call(const Json& message, const Visit& visit) {
  const auto method = std::ranges::find(kMethods, message["method"].get_ref<const std::string&>(), &RpcMethod::name);
  if (method == kMethods.end())
    return failure(kMethodNotFound, "method not found");
  const Json params = message.value("params", Json::object());
  if (!params.is_object())
    return failure(kInvalidParams, "the parameters are not an object");
  return method->call(params, visit);
}

std::string envelope(const Json& id, const Outcome& outcome) {
  const std::string idText = id.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (outcome.errorCode == 0)
    return fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":{}}})", idText, outcome.result);
  return fmt::format(R"({{"jsonrpc":"2.0","id":{},"error":{{"code":{},"message":"{}"}}}})", idText, outcome.errorCode,
                     outcome.errorText);
}

bool isCall(const Json& message) {
  const auto id = message.find("id");
  return message.is_object() && message.contains("method") && message["method"].is_string() &&
         (id == message.end() || id->is_string() || id->is_number() || id->is_null());
}

// The answer as one event of a stream, sent in chunks; for clients that ask by ?stream=1.
Reply asStream(Reply reply) {
  reply.body = "event: message\ndata: " + reply.body + "\n\n";
  reply.contentType = "text/event-stream";
  reply.chunked = true;
  return reply;
}

} // namespace

Reply rpc(const Visit& visit) {
  const auto message = Json::parse(visit.request.body, nullptr, false);
  if (message.is_discarded())
    return jsonReply(400, envelope(nullptr, failure(kParseError, "parse error")));
  if (!isCall(message))
    return jsonReply(400, envelope(nullptr, failure(kInvalidRequest, "not a request")));
  if (!message.contains("id"))
    return jsonReply(202, "");
  Reply reply = jsonReply(200, envelope(message["id"], call(message, visit)));
  if (visit.request.queryValue("stream") == "1")
    return asStream(std::move(reply));
  return reply;
}

} // namespace tidemark::target::handlers
