// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/demo_system.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "tests/fakes/fake_clock.h"

namespace tidemark::target {
namespace {

using Json = nlohmann::json;

// A demo system on a fake clock, asked without sockets.
struct Bench {
  FakeClock clock;
  DemoSystem system;
  std::vector<Header> headers;

  explicit Bench(TargetOptions options = {}) : system(std::move(options), clock.now()) {}

  Reply ask(Method method, std::string_view path, std::string_view body = {}, std::string_view query = {}) {
    Request request;
    request.method = method;
    request.path = path;
    request.query = query;
    request.body = body;
    request.headers = headers;
    return system.answer(request, clock.now()).reply;
  }
  Reply get(std::string_view path) { return ask(Method::get, path); }
  Json rpc(std::string_view body) { return Json::parse(ask(Method::post, "/mcp", body).body); }
};

std::string textOf(const Reply& reply) { return reply.body.empty() ? std::string(reply.fixedBody) : reply.body; }
Json jsonOf(const Reply& reply) { return Json::parse(textOf(reply)); }

TargetOptions withFaults(std::initializer_list<std::string_view> texts) {
  TargetOptions options;
  for (const auto text : texts)
    options.faults.push_back(*parseFault(text));
  return options;
}

} // namespace

TEST_CASE("the whole and each of its services are healthy") {
  Bench bench;
  CHECK(jsonOf(bench.get("/health"))["status"] == "healthy");
  for (const char* service : {"api", "worker", "database", "cache"}) {
    const auto reply = bench.get(std::string("/health/") + service);
    CHECK(reply.status == 200);
    CHECK(jsonOf(reply)["service"] == service);
  }
  CHECK(bench.get("/health/printer").status == 404);
}

TEST_CASE("metrics are Prometheus text and take their time") {
  Bench bench;
  bench.system.count("/health", Method::get, 200);
  const auto reply = bench.get("/metrics");
  CHECK(reply.contentType == "text/plain; version=0.0.4");
  CHECK(reply.body.contains("http_requests_total{method=\"GET\",route=\"/health\",status=\"200\"} 1"));
  CHECK(reply.delay == bench.system.options().metricsLatency);
}

TEST_CASE("a job is accepted, queued, processed and completed") {
  TargetOptions options;
  options.jobWorkers = 1;
  Bench bench(options);
  const auto first = bench.ask(Method::post, "/jobs", R"({"name":"a"})");
  CHECK(first.status == 202);
  CHECK(first.headers == "Location: /jobs/job-1\r\n");
  CHECK(jsonOf(first)["id"] == "job-1");
  const auto second = jsonOf(bench.ask(Method::post, "/jobs", ""));
  CHECK(second["status"] == "queued");
  CHECK(jsonOf(bench.get("/jobs"))["queued"] == 1);
  bench.clock.advance(std::chrono::seconds(1));
  CHECK(jsonOf(bench.get("/jobs/job-1")) ==
        Json{{"id", "job-1"}, {"status", "processing"}, {"queuedMs", 0}, {"processingMs", 1000}});
  bench.clock.advance(std::chrono::seconds(6));
  CHECK(jsonOf(bench.get("/jobs/job-1"))["status"] == "completed");
  const auto done = jsonOf(bench.get("/jobs/job-2"));
  CHECK(done["status"] == "completed");
  CHECK(done["queuedMs"] == jsonOf(bench.get("/jobs/job-1"))["processingMs"]);
  CHECK(done["processingMs"] >= 2700);
  CHECK(done["processingMs"] <= 3300);
  CHECK(bench.system.counters(bench.clock.now()).jobsCompleted == 2);
}

TEST_CASE("heavy jobs take longer, jobs that are none are refused") {
  Bench bench;
  bench.ask(Method::post, "/jobs", R"({"complexity":"heavy"})");
  bench.clock.advance(std::chrono::milliseconds(5300));
  CHECK(jsonOf(bench.get("/jobs/job-1"))["status"] == "processing");
  CHECK(bench.ask(Method::post, "/jobs", "{").status == 400);
  for (const char* path : {"/jobs/job-2", "/jobs/job-", "/jobs/1", "/jobs/job-1x", "/jobs/job-99999999999999999999"})
    CHECK(bench.get(path).status == 404);
}

TEST_CASE("jobs fail by the fault that says so") {
  Bench bench(withFaults({"job-failure=100%"}));
  bench.ask(Method::post, "/jobs", "{}");
  bench.clock.advance(std::chrono::seconds(4));
  CHECK(jsonOf(bench.get("/jobs/job-1"))["status"] == "failed");
  CHECK(bench.system.counters(bench.clock.now()).jobsFailed == 1);
}

TEST_CASE("ingestion wants its key and an object") {
  Bench bench;
  const auto* event = R"({"sensorId":"s-1","value":3})";
  CHECK(bench.ask(Method::post, "/api/v1/data/ingest", event).status == 403);
  bench.headers = {{"x-api-key", "wrong"}};
  CHECK(bench.ask(Method::post, "/api/v1/data/ingest", event).status == 403);
  bench.headers = {{"x-api-key", "demo-key"}};
  CHECK(bench.ask(Method::post, "/api/v1/data/ingest", event).status == 201);
  CHECK(bench.ask(Method::post, "/api/v1/data/ingest", "[1]").status == 400);
}

TEST_CASE("models are listed and predictions follow from the question") {
  Bench bench;
  CHECK(jsonOf(bench.get("/api/v1/ml/models"))["models"].size() == 2);
  const auto first = bench.ask(Method::post, "/api/v1/ml/predict", R"({"sensorId":"s-1"})");
  CHECK(first.status == 200);
  CHECK(first.body == bench.ask(Method::post, "/api/v1/ml/predict", R"({"sensorId":"s-1"})").body);
  CHECK(bench.ask(Method::post, "/api/v1/ml/predict", "x").status == 400);
}

TEST_CASE("deployments are created, listed and found by their id") {
  Bench bench;
  CHECK(jsonOf(bench.get("/api/v1/deployments"))["total"] == 5);
  const auto made = bench.ask(Method::post, "/api/v1/deployments", R"({"name":"d-1","ring":"canary"})");
  CHECK(made.status == 201);
  const std::string id = jsonOf(made)["id"];
  CHECK(jsonOf(bench.get("/api/v1/deployments/" + id))["name"] == "d-1");
  CHECK(bench.get("/api/v1/deployments/00000000-0000-4000-8000-000000000000").status == 404);
  CHECK(bench.ask(Method::post, "/api/v1/deployments", "{}").status == 400);
  CHECK(bench.ask(Method::post, "/api/v1/deployments", R"({"name":1})").status == 400);
}

TEST_CASE("approvals that exist are decided, others are not found") {
  Bench bench;
  const auto list = jsonOf(bench.get("/api/v1/approvals"));
  const std::string id = list["items"][0]["id"];
  const auto path = "/api/v1/approvals/" + id + "/approve";
  CHECK(jsonOf(bench.ask(Method::post, path, R"({"decision":"approve"})"))["state"] == "approved");
  CHECK(jsonOf(bench.ask(Method::post, path, R"({"decision":"reject"})"))["state"] == "rejected");
  CHECK(bench.ask(Method::post, "/api/v1/approvals/nobody/approve").status == 404);
}

TEST_CASE("five connectors are connected") {
  Bench bench;
  for (const char* id : {"a", "b", "c", "d", "e"})
    CHECK(jsonOf(bench.get(std::string("/api/v1/connectors/") + id + "/status"))["status"] == "connected");
  CHECK(bench.get("/api/v1/connectors/f/status").status == 404);
}

TEST_CASE("a token of the login opens the account") {
  Bench bench;
  CHECK(bench.get("/account").status == 401);
  const auto reply = bench.ask(Method::post, "/login");
  const std::string token = jsonOf(reply)["token"];
  CHECK(reply.headers.starts_with("Set-Cookie: session=" + token));
  const std::string authorization = "Bearer " + token;
  bench.headers = {{"Authorization", authorization}};
  CHECK(bench.get("/account").status == 200);
  const std::string forged = authorization + "0";
  bench.headers = {{"Authorization", forged}};
  CHECK(bench.get("/account").status == 401);
}

TEST_CASE("cookies are set and seen again") {
  Bench bench;
  CHECK(bench.ask(Method::get, "/cookies/set", {}, "a=1&b=2").headers ==
        "Set-Cookie: a=1; Path=/\r\nSet-Cookie: b=2; Path=/\r\n");
  bench.headers = {{"Cookie", "a=1; b=2"}};
  CHECK(jsonOf(bench.get("/cookies"))["cookies"] == Json{{"a", "1"}, {"b", "2"}});
}

TEST_CASE("a chain of redirects ends where it was asked to") {
  Bench bench;
  CHECK(bench.get("/redirect/2").headers == "Location: /redirect/1\r\n");
  CHECK(bench.get("/redirect/1").status == 302);
  CHECK(bench.get("/redirect/0").status == 200);
  CHECK(bench.ask(Method::get, "/redirect-to", {}, "url=http://h/x").headers == "Location: http://h/x\r\n");
  CHECK(bench.get("/redirect-to").status == 400);
}

TEST_CASE("numbers in a path have limits") {
  Bench bench;
  CHECK(bench.get("/status/418").status == 418);
  CHECK(bench.get("/bytes/12").fillBytes == 12);
  CHECK(bench.get("/chunked/12").chunked);
  CHECK(bench.get("/delay/12").delay == std::chrono::milliseconds(12));
  for (const char* path : {"/status/99", "/status/600", "/status/x", "/bytes/-1", "/bytes/9999999999999", "/chunked/x",
                           "/delay/600001", "/redirect/101"})
    CHECK(bench.get(path).status == 400);
}

TEST_CASE("an echo says what was asked") {
  Bench bench;
  bench.headers = {{"X-A", "1"}};
  const auto echo = jsonOf(bench.ask(Method::patch, "/echo", "body", "q=1"));
  CHECK(echo["method"] == "PATCH");
  CHECK(echo["query"] == "q=1");
  CHECK(echo["headers"][0] == Json{{"name", "X-A"}, {"value", "1"}});
  CHECK(echo["body"] == "body");
  CHECK(echo["bodyBytes"] == 4);
}

TEST_CASE("unknown paths are 404 and known ones with another method 405") {
  Bench bench;
  CHECK(bench.get("/nowhere").status == 404);
  const auto reply = bench.ask(Method::del, "/jobs");
  CHECK(reply.status == 405);
  CHECK(reply.headers == "Allow: GET, HEAD, POST\r\n");
}

TEST_CASE("JSON-RPC calls have a result for their id") {
  Bench bench;
  const auto hello = bench.rpc(R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"clientInfo":{}}})");
  CHECK(hello["id"] == 1);
  CHECK(hello["result"]["serverInfo"]["name"] == "tidemark-target");
  CHECK(bench.rpc(R"({"id":"x","method":"tools/list"})")["result"]["tools"][0]["name"] == "search");
  CHECK(bench.rpc(R"({"id":null,"method":"resources/list"})")["result"]["resources"].size() == 2);
  const auto found =
      bench.rpc(R"({"id":2,"method":"tools/call","params":{"name":"search","arguments":{"query":"\"q\"","limit":2}}})");
  CHECK(found["result"]["content"][0]["text"] == "1. \"q\" document 1\n2. \"q\" document 2\n");
  CHECK(bench.rpc(R"({"id":2,"method":"tools/call","params":{"name":"status","arguments":{}}})")["result"]["isError"] ==
        false);
}

TEST_CASE("JSON-RPC failures have their codes") {
  Bench bench;
  const auto code = [&](std::string_view body) { return bench.rpc(body)["error"]["code"].get<int>(); };
  CHECK(code(R"({"id":1,"method":"nope"})") == -32601);
  CHECK(code("{") == -32700);
  CHECK(code("[]") == -32600);
  CHECK(code(R"({"id":1})") == -32600);
  CHECK(code(R"({"id":{},"method":"ping"})") == -32600);
  CHECK(code(R"({"id":1,"method":"ping","params":[]})") == -32602);
  CHECK(code(R"({"id":1,"method":"tools/call"})") == -32602);
  CHECK(code(R"({"id":1,"method":"tools/call","params":{"name":7}})") == -32602);
  CHECK(code(R"({"id":1,"method":"tools/call","params":{"name":"search"}})") == -32602);
  CHECK(code(R"({"id":1,"method":"tools/call","params":{"name":"search","arguments":7}})") == -32602);
}

TEST_CASE("a JSON-RPC notification is accepted without an answer") {
  Bench bench;
  const auto reply = bench.ask(Method::post, "/mcp", R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
  CHECK(reply.status == 202);
  CHECK(reply.body.empty());
}

TEST_CASE("a JSON-RPC answer comes as a stream where that is asked for") {
  Bench bench;
  const auto reply = bench.ask(Method::post, "/mcp", R"({"id":1,"method":"ping"})", "stream=1");
  CHECK(reply.contentType == "text/event-stream");
  CHECK(reply.chunked);
  CHECK(reply.body == "event: message\ndata: {\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n\n");
}

TEST_CASE("faults and the fixed latency shape the answer") {
  TargetOptions options = withFaults({"error=100%@/health", "latency=5ms", "reset=100%@/bench"});
  options.latency = std::chrono::milliseconds(10);
  Bench bench(options);
  const auto health = bench.get("/health");
  CHECK(health.status == 500);
  CHECK(health.delay == std::chrono::milliseconds(15));
  CHECK(bench.get("/bench").reset);
  CHECK_FALSE(health.reset);
}

TEST_CASE("an injected error has no other effect") {
  Bench bench(withFaults({"error=100%@/jobs"}));
  CHECK(bench.ask(Method::post, "/jobs", "{}").status == 500);
  CHECK(bench.system.counters(bench.clock.now()).jobsSubmitted == 0);
}

TEST_CASE("a leak per second grows as time passes") {
  Bench bench(withFaults({"leak=1MiB/s"}));
  CHECK(bench.system.needsTicks());
  bench.clock.advance(std::chrono::seconds(3));
  bench.system.tick(bench.clock.now());
  bench.system.tick(bench.clock.now());
  CHECK(bench.system.leaked() == Bytes{3 << 20});
}

} // namespace tidemark::target
