// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QFile>

namespace tidemark::ui {
namespace {

// %PORT% is where the system listens.
constexpr const char* kProject = R"({
  "format": "tidemark-project/1",
  "name": "Shop",
  "purpose": "What the order service takes before it slows down",
  "variables": {
    "base": "http://127.0.0.1:%PORT%",
    "region": "eu",
    "apiKey": {"secret": "SHOP_API_KEY"}
  },
  "environments": {"staging": {"base": "http://127.0.0.1:%PORT%", "region": "us"}},
  "targets": [{"name": "shop", "url": "${base}", "timeouts": {"response": "2s"}}],
  "userClasses": [
    {"name": "Customer", "thinkTime": {"uniform": ["20ms", "80ms"]},
     "start": [{"request": "Log in", "method": "POST", "url": "/login",
                "body": {"json": {"user": "user-${user()}"}}, "extract": [{"name": "token", "json": "$.token", "secret": true}]}],
     "flow": [
       {"request": "Health", "url": "/health", "checks": [{"json": "$.status", "equals": "healthy"}, {"time": "< 1s"}]},
       {"request": "Account", "url": "/account", "headers": {"Authorization": "Bearer ${token}"}},
       {"transaction": "Search", "steps": [
         {"request": "List", "url": "/api/v1/deployments"},
         {"request": "Detail", "url": "/api/v1/connectors/${choice(a,b,c)}/status"}]},
       {"request": "Order", "method": "POST", "url": "/jobs", "expectStatus": [202],
        "body": {"json": {"name": "order ${uuid()}", "region": "${region}"}}, "extract": [{"name": "orderId", "json": "$.id"}]},
       {"request": "Order status", "url": "/jobs/${orderId}"}
     ]}
  ],
  "scenarios": [
    {"name": "Checkout", "load": {"users": [{"to": 30, "over": "2s"}, {"hold": "7s", "name": "Plateau"}, {"to": 0, "over": "1s"}]}},
    {"name": "Rush", "disabled": true, "load": {"arrivals": [{"to": "50/s", "over": "20s"}, {"hold": "1m", "name": "Plateau"}, {"to": "300/s", "over": "5s", "name": "Rush"}, {"hold": "30s"}], "maxUsers": 200}},
    {"name": "Limit", "disabled": true, "kind": "capacity", "load": {"search": {"of": "arrivals", "from": "50/s", "to": "2000/s", "hold": "20s", "tolerance": 5}, "maxUsers": 500}}
  ],
  "slos": [
    {"metric": "p95", "limit": "< 20ms"},
    {"metric": "errorRate", "limit": "< 1%"},
    {"metric": "rate", "of": "Order", "limit": ">= 50/s", "window": "steady"}
  ],
  "monitors": [{"host": {}}, {"health": {"url": "/health/database", "every": "1s", "service": "database"}}]
})";

constexpr const char* kBroken = R"({
  "format": "tidemark-project/1",
  "name": "Broken",
  "targets": [{"name": "api", "ulr": "http://127.0.0.1:8080"}],
  "userClasses": [{"name": "User", "flow": [{"request": "Read", "url": "/items/${item}"}]}],
  "scenarios": [{"name": "Load", "load": {"users": [{"to": 5, "over": 5}, {"hold": "1 minute"}]}}],
  "slos": [{"metric": "p59", "limit": "< 100ms"}]
}
)";

constexpr const char* kRefused = R"({
  "format": "tidemark-project/1",
  "name": "Elsewhere",
  "targets": [{"name": "api", "url": "http://127.0.0.1:9"}],
  "userClasses": [{"name": "User", "flow": [{"request": "Read", "url": "/items"}]}],
  "scenarios": [{"name": "Load", "load": {"users": [{"to": 60000, "over": "10s"}, {"hold": "1m"}]}}]
}
)";

} // namespace

Shop::Shop() { serve({}); }

std::string Shop::write(const char* name, const std::string& text) const {
  QFile file(m_folder.filePath(QString::fromLatin1(name)));
  if (file.open(QIODevice::WriteOnly)) {
    file.write(QByteArray::fromStdString(text).replace("%PORT%", QByteArray::number(m_port)));
  }
  return file.fileName().toStdString();
}

std::string Shop::project() const { return write("shop.tidemark.json", kProject); }

std::string Shop::broken() const { return write("broken.tidemark.json", kBroken); }

std::string Shop::refused() const { return write("elsewhere.tidemark.json", kRefused); }

void Shop::serve(const std::vector<std::string>& faults) {
  TargetOptions options;
  options.port = m_port;
  for (const std::string& text : faults) {
    if (const auto fault = parseFault(text)) {
      options.faults.push_back(*fault);
    }
  }
  m_server.reset();
  if (auto started = TargetServer::start(std::move(options))) {
    m_server = std::move(*started);
    m_port = m_server->port();
  }
}

} // namespace tidemark::ui
