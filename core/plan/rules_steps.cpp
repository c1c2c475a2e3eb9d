// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan/host.h"
#include "core/plan/json_value.h"
#include "core/plan/rules.h"
#include "core/plan/rules_checks.h"
#include "core/plan/walk.h"

namespace tidemark {
namespace {

void checkAddress(const Request& request, const std::string& pointer, Findings& findings) {
  const std::string& url = request.url;
  if (isAbsolute(url) && url.find("${") == std::string::npos) {
    if (const auto origin = parseHostUrl(url); !origin) {
      findings.error(pointer + "/url", origin.error().detail, origin.error().hint);
    }
  } else if (std::ranges::any_of(url, [](char c) { return static_cast<unsigned char>(c) < 0x20; }) ||
             (url.find("${") == std::string::npos && url.find(' ') != std::string::npos)) {
    findings.error(pointer + "/url", sentence("an address holds no space and no line break"),
                   sentence("write a space as %20"));
  } else if (!isAbsolute(url) && url.find("://") != std::string::npos && url.find("://") < url.find_first_of("/?${")) {
    findings.error(pointer + "/url", sentence("only http:// and https:// are known"));
  }
}

void checkHeaders(const Request& request, const std::string& pointer, Findings& findings) {
  for (const auto& [name, value] : request.headers) {
    if (!isHeaderName(name)) {
      findings.error(pointerTo(pointer + "/headers", name), sentence("\"{}\" is not a name of a header", name));
    } else if (!isHeaderValue(value)) {
      findings.error(pointerTo(pointer + "/headers", name), sentence("a header holds no line break"));
    } else if (framesBody(name)) {
      findings.error(pointerTo(pointer + "/headers", name), framingRule(), sentence("leave it out"));
    }
  }
}

void checkBody(const Request& request, const std::string& pointer, Findings& findings) {
  if (const auto* multipart = std::get_if<MultipartBody>(&request.body)) {
    for (std::size_t i = 0; i < multipart->parts.size(); ++i) {
      if (multipart->parts[i].value.empty() == multipart->parts[i].file.empty()) {
        findings.error(pointerTo(pointer + "/body/multipart", i),
                       sentence("exactly one of these keys is needed: value, file"));
      }
    }
  }
  const auto type = std::ranges::find_if(request.headers,
                                         [](const auto& header) { return plainHost(header.first) == "content-type"; });
  if (std::holds_alternative<MultipartBody>(request.body) && type != request.headers.end()) {
    findings.error(pointerTo(pointer + "/headers", type->first),
                   sentence("a multipart body says its own type and boundary"), sentence("leave it out"));
  }
  const bool hasBody = !std::holds_alternative<std::monostate>(request.body);
  if (hasBody && (request.method == "GET" || request.method == "HEAD")) {
    findings.warning(pointer + "/body", sentence("{} requests rarely have a body", request.method),
                     sentence("add \"method\": \"POST\""));
  }
}

void checkRequest(const Request& request, const std::string& pointer, Findings& findings) {
  if (!isHeaderName(request.method)) {
    findings.error(pointer + "/method", sentence("a method is needed, such as GET"));
  }
  checkAddress(request, pointer, findings);
  checkHeaders(request, pointer, findings);
  checkBody(request, pointer, findings);
  for (std::size_t i = 0; i < request.checks.size(); ++i) {
    checkCheck(request.checks[i], pointerTo(pointer + "/checks", i), findings);
  }
  for (std::size_t i = 0; i < request.extract.size(); ++i) {
    checkExtract(request.extract[i], pointerTo(pointer + "/extract", i), findings);
  }
  checkMeasures(request.measure, pointer + "/measure", findings);
}

void checkCondition(const Condition& condition, const std::string& pointer, Findings& findings) {
  if (condition.kind == CheckKind::time) {
    findings.error(pointer, sentence("a condition on json, body or header is needed"));
    return;
  }
  checkCheck(condition, pointer, findings);
}

void checkPoll(const Poll& poll, const std::string& pointer, Findings& findings) {
  checkCondition(poll.until, pointer + "/until", findings);
  if (poll.succeed) {
    checkCondition(*poll.succeed, pointer + "/succeed", findings);
  }
  checkMeasures(poll.measure, pointer + "/measure", findings);
  for (std::size_t i = 0; i < poll.measure.size(); ++i) {
    if (poll.measure[i].stream != StreamMeasure::none) {
      findings.error(pointerTo(pointer + "/measure", i) + "/stream",
                     sentence("a poll measures the answer that ends it"),
                     sentence("measure the stream in the poll's \"request\""));
    }
  }
  const auto* rpc = std::get_if<JsonRpcBody>(&poll.request.body);
  if (rpc != nullptr && rpc->notification) {
    findings.error(pointer + "/request/body/jsonrpc/notification",
                   sentence("a notification has no answer to wait for"));
  }
}

void checkChoose(const Choose& choose, const std::string& pointer, Findings& findings) {
  double total = 0;
  for (const ChooseBranch& branch : choose.branches) {
    total += branch.weight;
  }
  if (!(total > 0)) {
    findings.error(pointer + "/choose", sentence("at least one branch with a weight above 0 is needed"));
  }
}

// Something that takes time: without it, users would go round without end and without pause.
bool doesSomething(const Steps& steps) {
  return std::ranges::any_of(steps, [](const Step& step) {
    if (step.disabled) {
      return false;
    }
    if (const auto* wait = std::get_if<Wait>(&step.what)) {
      return wait->duration.count() > 0;
    }
    if (std::holds_alternative<Request>(step.what) || std::holds_alternative<Poll>(step.what)) {
      return true;
    }
    return std::ranges::any_of(innerSteps(step, {}),
                               [](const InnerSteps& inner) { return doesSomething(*inner.steps); });
  });
}

void checkThinkTime(const UserClass& one, const std::string& pointer, Findings& findings) {
  if (one.thinkTime.kind == ThinkTimeKind::uniform && one.thinkTime.low > one.thinkTime.high) {
    findings.error(pointer + "/thinkTime/uniform", sentence("the shorter time comes first"));
  }
}

} // namespace

void checkSteps(const Project& project, Findings& findings) {
  if (project.userClasses.empty()) {
    findings.error("/userClasses", sentence("at least one user class is needed"));
  }
  walkSteps(project, [&findings](const StepPlace& place) {
    if (place.request != nullptr) {
      checkRequest(*place.request, place.requestPointer, findings);
    }
    if (const auto* poll = std::get_if<Poll>(&place.step->what)) {
      checkPoll(*poll, place.pointer, findings);
    } else if (const auto* choose = std::get_if<Choose>(&place.step->what)) {
      checkChoose(*choose, place.pointer, findings);
    }
  });
  for (std::size_t i = 0; i < project.userClasses.size(); ++i) {
    const UserClass& one = project.userClasses[i];
    const std::string pointer = pointerTo("/userClasses", i);
    if (!one.disabled && !doesSomething(one.flow)) {
      findings.error(pointer + "/flow", sentence("a flow needs a request, a poll or a wait"));
    }
    checkThinkTime(one, pointer, findings);
  }
}

} // namespace tidemark
