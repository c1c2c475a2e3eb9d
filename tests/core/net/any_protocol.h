// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/net/test_client.h"

// What an exchange promises whatever the protocol; each checks it on a client of a server that answers.
namespace tidemark {

// Its instants follow one another, and only the first has those of a connection.
void checkInstants(TestClient& client);
// A thousand more may be started, each inside the onDone of the one before.
void checkRestartInsideDone(TestClient& client);
// Of a body `piece` that does not end: its watcher sees it and may end the response.
Seen checkWatcherEnds(TestClient& client, const std::string& piece);

} // namespace tidemark
