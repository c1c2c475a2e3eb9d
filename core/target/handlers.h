// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/route.h"

namespace tidemark::target::handlers {

// What answers each route; one source file a group, the table in routes.cpp. All on the server's thread. A handler
// never waits: what takes time is a delay of its reply.

// health_handlers.cpp
Reply health(const Visit& visit);
Reply serviceHealth(const Visit& visit);

// metrics_handler.cpp
Reply metrics(const Visit& visit);

// job_handlers.cpp
Reply submitJob(const Visit& visit);
Reply jobList(const Visit& visit);
Reply job(const Visit& visit);

// ingest_handlers.cpp
Reply ingest(const Visit& visit);
Reply models(const Visit& visit);
Reply predict(const Visit& visit);

// resource_handlers.cpp
Reply deploymentList(const Visit& visit);
Reply createDeployment(const Visit& visit);
Reply deployment(const Visit& visit);
Reply approvalList(const Visit& visit);
Reply approve(const Visit& visit);
Reply connectorStatus(const Visit& visit);

// rpc_handler.cpp
Reply rpc(const Visit& visit);

// account_handlers.cpp
Reply login(const Visit& visit);
Reply account(const Visit& visit);
Reply setCookies(const Visit& visit);
Reply cookies(const Visit& visit);

// exercise_handlers.cpp: nothing but HTTP, for tests of clients
Reply bench(const Visit& visit);
Reply echo(const Visit& visit);
Reply bytes(const Visit& visit);
Reply chunked(const Visit& visit);
Reply status(const Visit& visit);
Reply delay(const Visit& visit);
Reply redirect(const Visit& visit);
Reply redirectTo(const Visit& visit);

// stream_handlers.cpp
Reply tokens(const Visit& visit);

} // namespace tidemark::target::handlers
