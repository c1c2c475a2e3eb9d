// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cassert>

#include "core/report/findings/finding_words.h"

namespace tidemark {

namespace {

struct Words {
  std::string_view id;
  FindingWords (*say)(std::string_view count, std::string_view share);
};

// In the order of the causes.
constexpr std::array kWords{
    Words{"authentication",
          [](std::string_view count, std::string_view share) {
            return FindingWords{sentence("{} requests ({} of all) were refused with 401 or 403.", count, share),
                                sentence("Give the test valid credentials and run it again"),
                                sentence("The work behind the refusal is measured for the first time; until then its "
                                         "latency and capacity are unknown.")};
          }},
    Words{"not-found",
          [](std::string_view count, std::string_view share) {
            return FindingWords{sentence("{} requests ({} of all) were answered with 404 or 410.", count, share),
                                sentence("Deploy the missing routes or correct the paths and test data"),
                                sentence("These requests exercise the system at all.")};
          }},
    Words{"rate-limit",
          [](std::string_view count, std::string_view share) {
            return FindingWords{sentence("{} requests ({} of all) were refused with 429.", count, share),
                                sentence("Lift the rate limit for the test, or test below it on purpose"),
                                sentence("The system is measured instead of its limiter.")};
          }},
    Words{"server-error",
          [](std::string_view count, std::string_view share) {
            return FindingWords{sentence("{} requests ({} of all) were answered with 5xx.", count, share),
                                sentence("Find the cause in the server's log at the times of the evidence"),
                                sentence("These requests succeed under this load.")};
          }},
    Words{"rejected",
          [](std::string_view count, std::string_view share) {
            return FindingWords{
                sentence("{} requests ({} of all) were rejected with another 4xx status.", count, share),
                sentence("Correct the requests of the project"),
                sentence("These requests are handled instead of rejected.")};
          }},
    Words{"unexpected-status",
          [](std::string_view count, std::string_view share) {
            return FindingWords{
                sentence("{} requests ({} of all) got a status that the project does not expect.", count, share),
                sentence("Follow the redirect, or list the status under {}", "expectStatus"),
                sentence("The status is counted as what it means.")};
          }},
    Words{"refused",
          [](std::string_view count, std::string_view share) {
            return FindingWords{sentence("{} requests ({} of all) found no listener.", count, share),
                                sentence("Check that the service runs through the whole test, and its listen backlog"),
                                sentence("Connections are accepted under this load.")};
          }},
    Words{"reset",
          [](std::string_view count, std::string_view share) {
            return FindingWords{
                sentence("{} requests ({} of all) lost their connection.", count, share),
                sentence("Look for restarts, crashes and connection limits at the first and last time of the evidence"),
                sentence("Connections last as long as they are needed.")};
          }},
    Words{
        "timeout",
        [](std::string_view count, std::string_view share) {
          return FindingWords{
              sentence("{} requests ({} of all) had no answer in time.", count, share),
              sentence(
                  "Compare the times of the evidence with the resource figures, and look for what saturates or locks"),
              sentence("Requests are answered within their timeout.")};
        }},
    Words{"name",
          [](std::string_view count, std::string_view share) {
            return FindingWords{
                sentence("{} requests ({} of all) failed because a name was not resolved.", count, share),
                sentence("Repair name resolution on the load generator, or set {}", "resolve"),
                sentence("These requests reach the system.")};
          }},
    Words{"tls",
          [](std::string_view count, std::string_view share) {
            return FindingWords{sentence("{} requests ({} of all) failed in the TLS handshake.", count, share),
                                sentence("Check certificate, name and protocol versions of the target"),
                                sentence("Connections are made.")};
          }},
    Words{"content",
          [](std::string_view count, std::string_view share) {
            return FindingWords{
                sentence("{} requests ({} of all) were answered with content that the checks do not accept.", count,
                         share),
                sentence("Compare an example of each failed check with what the system should answer"),
                sentence("Wrong answers stop being counted as failures, or a real defect is found.")};
          }},
    Words{"protocol",
          [](std::string_view count, std::string_view share) {
            return FindingWords{
                sentence("{} requests ({} of all) were answered with something that is not valid HTTP or too large.",
                         count, share),
                sentence("Capture one such answer and correct the server, or raise {}", "maxBody"),
                sentence("These answers are counted by what they say.")};
          }},
    Words{"generator-limit",
          [](std::string_view count, std::string_view share) {
            return FindingWords{
                sentence("{} requests ({} of all) failed for want of ports or descriptors on the generator.", count,
                         share),
                sentence("Raise the limits of the load generator, or keep connections alive"),
                sentence("The result describes the system and not the generator.")};
          }},
    Words{"other",
          [](std::string_view count, std::string_view share) {
            return FindingWords{sentence("{} requests ({} of all) failed for other reasons.", count, share),
                                sentence("Look at the messages in the error details"),
                                sentence("The failures get a name.")};
          }},
};

} // namespace

FindingWords causeWords(std::string_view id, std::string_view count, std::string_view share) {
  const auto* found = std::ranges::find(kWords, id, &Words::id);
  assert(found != kWords.end() && "a finding without words");
  return found == kWords.end() ? FindingWords{} : found->say(count, share);
}

} // namespace tidemark
