// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/route.h"

#include <array>

#include <doctest/doctest.h>

namespace tidemark::target {
namespace {

Reply nothing(const Visit&) { return {}; }

constexpr std::array kTable{
    Route{methodBit(Method::get), "/a", &nothing},      Route{methodBit(Method::post), "/a", &nothing},
    Route{methodBit(Method::get), "/a/{id}", &nothing}, Route{methodBit(Method::get), "/a/{id}/b", &nothing},
    Route{Route::kAnyMethod, "/any", &nothing},
};

RouteMatch match(Method method, std::string_view path, std::string_view parameter = {}) {
  Request request;
  request.method = method;
  request.path = path;
  const auto found = findRoute(kTable, request);
  CHECK(request.parameters[0] == parameter);
  return found;
}

} // namespace

TEST_CASE("a path finds its route and what stands for the parameter") {
  CHECK(match(Method::get, "/a").route == &kTable[0]);
  CHECK(match(Method::post, "/a").route == &kTable[1]);
  CHECK(match(Method::get, "/a/12", "12").route == &kTable[2]);
  CHECK(match(Method::get, "/a/12/b", "12").route == &kTable[3]);
}

TEST_CASE("HEAD goes where GET goes, and some routes take every method") {
  CHECK(match(Method::head, "/a").route == &kTable[0]);
  CHECK(match(Method::other, "/any").route == &kTable[4]);
}

TEST_CASE("a parameter is one segment and not empty") {
  CHECK(match(Method::get, "/a/1/2").route == nullptr);
  CHECK(match(Method::get, "/a/").route == nullptr);
  CHECK(match(Method::get, "/a//b").route == nullptr);
  CHECK(match(Method::get, "").route == nullptr);
}

TEST_CASE("a known path with another method says which it has") {
  const auto found = match(Method::put, "/a");
  CHECK(found.route == nullptr);
  CHECK(allowText(found.allowed) == "GET, HEAD, POST");
  CHECK(match(Method::put, "/b").allowed == 0);
}

} // namespace tidemark::target
