// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/clock.h"
#include "core/base/quantity.h"
#include "core/plan/limit.h"
#include "core/plan/text.h"

namespace tidemark {

// --- what a response must hold ---------------------------------------------------------------

// The one comparison of a json, body or header check. Exactly one is set; validation sees to it.
struct Comparison {
  std::optional<JsonText> equals;
  std::vector<JsonText> in;
  std::optional<bool> exists;
  std::optional<std::string> matches;  // RE2
  std::optional<std::string> contains; // body, header
  std::optional<double> above;
  std::optional<double> below;
  std::optional<Limit> size; // body, header: bytes
  friend bool operator==(const Comparison&, const Comparison&) = default;
};

enum class CheckKind { json, body, header, time };

struct Check {
  CheckKind kind = CheckKind::json;
  std::string subject; // json: the path; header: the name; else empty
  Comparison comparison;
  std::optional<Limit> time; // kind time
  friend bool operator==(const Check&, const Check&) = default;
};

// A condition of `until` and `succeed`: a json, body or header check.
using Condition = Check;

enum class ExtractKind { json, regex, header, cookie, status };

struct Extract {
  std::string name;
  ExtractKind kind = ExtractKind::json;
  std::string subject;                 // path, pattern, header or cookie name; empty for status
  int group = 1;                       // regex
  std::optional<std::string> fallback; // `default`
  bool secret = false;
  friend bool operator==(const Extract&, const Extract&) = default;
};

enum class StreamMeasure { none, first, gap };

struct Measure {
  std::string name;
  std::string json; // path; empty for a stream measure
  StreamMeasure stream = StreamMeasure::none;
  std::string unit;
  friend bool operator==(const Measure&, const Measure&) = default;
};

// --- what a request sends ---------------------------------------------------------------------

struct JsonBody {
  JsonText json;
  friend bool operator==(const JsonBody&, const JsonBody&) = default;
};
struct TextBody {
  std::string text;
  friend bool operator==(const TextBody&, const TextBody&) = default;
};
struct FileBody {
  std::string path; // relative to the project file
  friend bool operator==(const FileBody&, const FileBody&) = default;
};
struct FormBody {
  NameValues fields;
  friend bool operator==(const FormBody&, const FormBody&) = default;
};
struct MultipartPart {
  std::string name;
  std::string value;       // or
  std::string file;        // path
  std::string contentType; // may be empty
  friend bool operator==(const MultipartPart&, const MultipartPart&) = default;
};
struct MultipartBody {
  std::vector<MultipartPart> parts;
  friend bool operator==(const MultipartBody&, const MultipartBody&) = default;
};
struct JsonRpcBody {
  std::string method;
  std::optional<JsonText> params;
  bool notification = false;
  friend bool operator==(const JsonRpcBody&, const JsonRpcBody&) = default;
};
// monostate: no body
using Body = std::variant<std::monostate, JsonBody, TextBody, FileBody, FormBody, MultipartBody, JsonRpcBody>;

// 200..200, 200..299: what `expectStatus` lists.
struct StatusRange {
  int first = 200;
  int last = 399;
  friend bool operator==(const StatusRange&, const StatusRange&) = default;
};

enum class OnFail { proceed, end }; // "onFail": "continue" | "end"

struct Request {
  std::string name; // `request`, or `request.name` inside a poll
  std::string method = "GET";
  std::string url;
  std::string target; // name; empty: the first
  std::string group;
  std::string service;
  NameValues headers;
  Body body;
  std::vector<StatusRange> expectStatus; // empty: 2xx and 3xx
  std::vector<Check> checks;
  std::vector<Extract> extract;
  std::vector<Measure> measure;
  OnFail onFail = OnFail::proceed;
  std::optional<int> redirects; // overrides the target's
  friend bool operator==(const Request&, const Request&) = default;
};

// --- steps ------------------------------------------------------------------------------------

struct Step;
using Steps = std::vector<Step>;

struct ChooseBranch {
  double weight = 1;
  Steps steps;
  friend bool operator==(const ChooseBranch&, const ChooseBranch&);
};
struct Choose {
  std::vector<ChooseBranch> branches;
  friend bool operator==(const Choose&, const Choose&) = default;
};
struct Repeat {
  int times = 1;
  Steps steps;
  friend bool operator==(const Repeat&, const Repeat&);
};
struct Transaction {
  std::string name;
  Steps steps;
  friend bool operator==(const Transaction&, const Transaction&);
};
struct Poll {
  std::string name;
  Request request;
  std::string job; // text with variables; empty: no job accounting
  Condition until;
  std::optional<Condition> succeed;
  std::vector<Measure> measure;
  Nanos every = std::chrono::seconds(1);
  Nanos timeout = std::chrono::seconds(30);
  OnFail onFail = OnFail::proceed;
  friend bool operator==(const Poll&, const Poll&) = default;
};
struct Wait {
  Nanos duration{};
  friend bool operator==(const Wait&, const Wait&) = default;
};

struct Step {
  std::variant<Request, Choose, Repeat, Transaction, Poll, Wait> what;
  bool disabled = false;
  friend bool operator==(const Step&, const Step&) = default;
};

inline bool operator==(const ChooseBranch& a, const ChooseBranch& b) {
  return a.weight == b.weight && a.steps == b.steps;
}
inline bool operator==(const Repeat& a, const Repeat& b) { return a.times == b.times && a.steps == b.steps; }
inline bool operator==(const Transaction& a, const Transaction& b) { return a.name == b.name && a.steps == b.steps; }

} // namespace tidemark
