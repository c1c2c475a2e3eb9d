// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/quantity.h"
#include "core/plan/text.h"

namespace tidemark {

enum class HttpVersion { automatic, http11, http2, http3 }; // "auto" "1.1" "2" "3"

struct Timeouts {
  Nanos connect = std::chrono::seconds(5);
  Nanos response = std::chrono::seconds(30);
  std::optional<Nanos> total;
  friend bool operator==(const Timeouts&, const Timeouts&) = default;
};

struct TlsSettings {
  bool verify = true;
  std::string ca;                // PEM file; empty: the system's
  std::string clientCertificate; // PEM file
  std::string clientKey;         // PEM file
  std::string serverName;        // SNI and verification name; empty: the host
  friend bool operator==(const TlsSettings&, const TlsSettings&) = default;
};

struct BasicAuth {
  std::string user;
  std::string password;
  friend bool operator==(const BasicAuth&, const BasicAuth&) = default;
};
struct BearerAuth {
  std::string token;
  friend bool operator==(const BearerAuth&, const BearerAuth&) = default;
};
struct OAuth2Auth {
  std::string tokenUrl;
  std::string clientId;
  std::string clientSecret;
  std::string scope;
  friend bool operator==(const OAuth2Auth&, const OAuth2Auth&) = default;
};
using Auth = std::variant<std::monostate, BasicAuth, BearerAuth, OAuth2Auth>;

enum class ConnectionPolicy { perUser, perIteration, perRequest, shared };

struct Connections {
  ConnectionPolicy policy = ConnectionPolicy::perUser;
  int shared = 0; // N of {"shared": N}
  friend bool operator==(const Connections&, const Connections&) = default;
};

struct Target {
  std::string name;
  std::string url;
  HttpVersion http = HttpVersion::automatic;
  Timeouts timeouts;
  TlsSettings tls;
  Auth auth;
  NameValues headers;
  Connections connections;
  bool cookies = true;
  int redirects = 0;
  Bytes maxBody{64'000'000};
  bool trace = false;
  std::map<std::string, std::string> resolve; // host -> address
  std::string sourceAddress;
  std::string proxy;
  friend bool operator==(const Target&, const Target&) = default;
};

struct Authorization {
  std::vector<std::string> hosts;
  std::string by;
  std::string until; // "2026-12-31"; empty: no end
  std::optional<Rate> maxRate;
  std::optional<int> maxUsers;
  friend bool operator==(const Authorization&, const Authorization&) = default;
};

// --- variables --------------------------------------------------------------------------------

struct ConstantVariable {
  JsonText value{"\"\""}; // text, number or boolean; text may refer to other variables
  friend bool operator==(const ConstantVariable&, const ConstantVariable&) = default;
};
struct SecretVariable {
  std::string env;
  friend bool operator==(const SecretVariable&, const SecretVariable&) = default;
};
struct EnvVariable {
  std::string env;
  std::optional<std::string> fallback; // `default`
  friend bool operator==(const EnvVariable&, const EnvVariable&) = default;
};
enum class CsvOrder { sequential, shuffle, random };
enum class CsvShare { all, user };
enum class CsvEnd { recycle, stop };
struct CsvVariable {
  std::string path;
  CsvOrder order = CsvOrder::sequential;
  CsvShare share = CsvShare::all;
  CsvEnd end = CsvEnd::recycle;
  friend bool operator==(const CsvVariable&, const CsvVariable&) = default;
};
struct Variable {
  std::string name;
  std::variant<ConstantVariable, SecretVariable, EnvVariable, CsvVariable> source;
  friend bool operator==(const Variable&, const Variable&) = default;
};
struct Environment {
  std::string name;
  std::vector<std::pair<std::string, JsonText>> constants; // overrides
  friend bool operator==(const Environment&, const Environment&) = default;
};

} // namespace tidemark
