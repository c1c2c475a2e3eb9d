// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/target/handlers.h"
#include "core/target/route.h"

namespace tidemark::target {
namespace {

constexpr unsigned kGet = methodBit(Method::get);
constexpr unsigned kPost = methodBit(Method::post);

constexpr std::array kRoutes{
    Route{kGet, "/bench", &handlers::bench},
    Route{kGet, "/health", &handlers::health},
    Route{kGet, "/health/{service}", &handlers::serviceHealth},
    Route{kGet, "/metrics", &handlers::metrics},
    Route{kGet, "/jobs", &handlers::jobList},
    Route{kPost, "/jobs", &handlers::submitJob},
    Route{kGet, "/jobs/{id}", &handlers::job},
    Route{kPost, "/mcp", &handlers::rpc},
    Route{kPost, "/api/v1/data/ingest", &handlers::ingest},
    Route{kGet, "/api/v1/ml/models", &handlers::models},
    Route{kPost, "/api/v1/ml/predict", &handlers::predict},
    Route{kGet, "/api/v1/deployments", &handlers::deploymentList},
    Route{kPost, "/api/v1/deployments", &handlers::createDeployment},
    Route{kGet, "/api/v1/deployments/{id}", &handlers::deployment},
    Route{kGet, "/api/v1/approvals", &handlers::approvalList},
    Route{kPost, "/api/v1/approvals/{id}/approve", &handlers::approve},
    Route{kGet, "/api/v1/connectors/{id}/status", &handlers::connectorStatus},
    Route{kPost, "/login", &handlers::login},
    Route{kGet, "/account", &handlers::account},
    Route{kGet, "/cookies", &handlers::cookies},
    Route{kGet, "/cookies/set", &handlers::setCookies},
    Route{Route::kAnyMethod, "/echo", &handlers::echo},
    Route{kGet, "/bytes/{n}", &handlers::bytes},
    Route{kGet, "/chunked/{n}", &handlers::chunked},
    Route{Route::kAnyMethod, "/status/{code}", &handlers::status},
    Route{Route::kAnyMethod, "/delay/{ms}", &handlers::delay},
    Route{Route::kAnyMethod, "/redirect/{n}", &handlers::redirect},
    Route{methodBit(Method::get) | methodBit(Method::post), "/tokens", &handlers::tokens},
    Route{Route::kAnyMethod, "/redirect-to", &handlers::redirectTo},
};

} // namespace

std::span<const Route> routes() { return kRoutes; }

} // namespace tidemark::target
