// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec_quantity.h"
#include "core/plan/codec_text.h"
#include "core/plan/field.h"
#include "core/plan/project_file.h"
#include "core/plan/struct_table_body.h"

namespace tidemark {

template <>
const StructTable<MultipartPart>& tableOf<MultipartPart>() {
  static const StructTable<MultipartPart> kTable{
      "multipartPart",
      {
          field<&MultipartPart::name>("name", "Name", "Name of the part.", {.required = true}),
          field<&MultipartPart::value>("value", "Value", "Text of the part."),
          field<&MultipartPart::file>("file", "File", "File sent as the part.", {.kind = FieldKind::path}),
          field<&MultipartPart::contentType>("contentType", "Content type", "Such as image/png."),
      }};
  return kTable;
}

template <>
const StructTable<JsonRpcBody>& tableOf<JsonRpcBody>() {
  static const StructTable<JsonRpcBody> kTable{
      "jsonrpc",
      {
          field<&JsonRpcBody::method>("method", "Method", "Method called; its id is set by the engine.",
                                      {.required = true}),
          field<&JsonRpcBody::params>("params", "Parameters", "Any JSON."),
          field<&JsonRpcBody::notification>("notification", "Notification", "Send no id and expect no result."),
      }};
  return kTable;
}

struct BodyHolder {
  Body body;
};

namespace {

const StructTable<BodyHolder>& bodyTable() {
  static const StructTable<BodyHolder> kTable{
      "body",
      {},
      {
          holding<&BodyHolder::body, JsonBody>(
              "json", "JSON", "Any JSON; a text that is exactly one ${…} takes the value's own type.",
              {field<&JsonBody::json>("json", "JSON", "Any JSON.", {.required = true})}),
          holding<&BodyHolder::body, TextBody>(
              "text", "Text", "Sent as it is.",
              {field<&TextBody::text>("text", "Text", "The body.", {.required = true})}),
          holding<&BodyHolder::body, FileBody>("file", "File", "A file sent as it is.",
                                               {field<&FileBody::path>("file", "File", "Relative to the project.",
                                                                       {.required = true, .kind = FieldKind::path})}),
          holding<&BodyHolder::body, FormBody>(
              "form", "Form", "Fields, urlencoded.",
              {field<&FormBody::fields>("form", "Fields", "Name and value of each field.", {.required = true})}),
          holding<&BodyHolder::body, MultipartBody>(
              "multipart", "Multipart", "Parts, texts or files.",
              {field<&MultipartBody::parts>("multipart", "Parts", "In the order sent.", {.required = true})}),
          holding<&BodyHolder::body, JsonRpcBody>("jsonrpc", "JSON-RPC", "A call of JSON-RPC 2.0.",
                                                  {whole<JsonRpcBody>("jsonrpc", "Call", "Method and parameters.")}),
      }};
  return kTable;
}

} // namespace

template class StructTable<BodyHolder>;

template <>
struct Codec<Body> : VariantCodec<BodyHolder, &BodyHolder::body, &bodyTable> {};

namespace {

// A request as a step has its name under `request`, inside a poll under `name`.
std::vector<Field<Request>> requestFields(std::string_view nameKey) {
  return {
      field<&Request::name>(nameKey, "Request", "Its row in every table; two steps may share one.",
                            {.required = true, .kind = FieldKind::name}),
      field<&Request::group>("group", "Group", "Rows of one group are also added up.", {.kind = FieldKind::name}),
      field<&Request::method>("method", "Method", "HTTP method."),
      field<&Request::url>("url", "Address", "Appended to the target's address, or a whole one.", {.required = true}),
      field<&Request::target>("target", "Target", "The first by default.", {.kind = FieldKind::name}),
      field<&Request::headers>("headers", "Headers", "Added to the target's."),
      field<&Request::expectStatus>("expectStatus", "Expected status",
                                    "What counts as success: 200, \"2xx\", \"300-399\"; 2xx and 3xx by default."),
      field<&Request::service>("service", "Service", "Ties it to containers and health checks.",
                               {.kind = FieldKind::name}),
      field<&Request::body>("body", "Body", "What is sent."),
      field<&Request::checks>("checks", "Checks", "All must hold; each is counted."),
      field<&Request::extract>("extract", "Extract", "Values of the response for later steps."),
      field<&Request::measure>("measure", "Measure", "Numbers of the response with a histogram of their own."),
      field<&Request::onFail>("onFail", "On failure", "end: a failure ends the iteration."),
      field<&Request::redirects>("redirects", "Redirects", "Instead of the target's.", {.minimum = 0, .maximum = 50}),
  };
}

std::vector<Field<Poll>> pollFields() {
  return {
      field<&Poll::name>("poll", "Poll", "Its row in every table.", {.required = true, .kind = FieldKind::name}),
      field<&Poll::request>("request", "Request", "Sent until the condition holds.", {.required = true}),
      field<&Poll::job>("job", "Job", "Identity for the accounting of jobs, such as ${jobId}."),
      field<&Poll::until>("until", "Until", "Ends the polling.", {.required = true}),
      field<&Poll::succeed>("succeed", "Succeed", "Decides whether it succeeded; always by default."),
      field<&Poll::measure>("measure", "Measure", "Numbers of the last response."),
      field<&Poll::every>("every", "Every", "From the start of one request to the next.",
                          {.minimum = 0, .aboveMinimum = true}),
      field<&Poll::timeout>("timeout", "Timeout", "Outcome timeout after it.", {.minimum = 0, .aboveMinimum = true}),
      field<&Poll::onFail>("onFail", "On failure", "end: a failure ends the iteration."),
  };
}

} // namespace

template <>
const StructTable<Request>& tableOf<Request>() {
  static const StructTable<Request> kTable{"pollRequest", requestFields("name")};
  return kTable;
}

template <>
const StructTable<ChooseBranch>& tableOf<ChooseBranch>() {
  static const StructTable<ChooseBranch> kTable{
      "branch",
      {
          field<&ChooseBranch::weight>("weight", "Weight", "Its share among the branches.", {.minimum = 0}),
          field<&ChooseBranch::steps>("steps", "Steps", "What it does.", {.required = true}),
      }};
  return kTable;
}

template <>
const StructTable<Step>& tableOf<Step>() {
  static const StructTable<Step> kTable{
      "step",
      {},
      {
          holding<&Step::what, Poll>("poll", "Poll", "Repeats a request until a condition holds.", pollFields()),
          holding<&Step::what, Request>("request", "Request", "Sends one request.", requestFields("request")),
          holding<&Step::what, Choose>(
              "choose", "Choose", "One of several branches, by weight.",
              {field<&Choose::branches>("choose", "Branches", "Weights and steps.", {.required = true})}),
          holding<&Step::what, Repeat>(
              "repeat", "Repeat", "The same steps several times.",
              {field<&Repeat::times>("repeat", "Times", "How often.",
                                     {.required = true, .minimum = 1, .maximum = 1'000'000}),
               field<&Repeat::steps>("steps", "Steps", "What is repeated.", {.required = true})}),
          holding<&Step::what, Transaction>(
              "transaction", "Transaction", "Measures several steps as one.",
              {field<&Transaction::name>("transaction", "Transaction", "Its row in every table.",
                                         {.required = true, .kind = FieldKind::name}),
               field<&Transaction::steps>("steps", "Steps", "What it spans.", {.required = true})}),
          holding<&Step::what, Wait>(
              "wait", "Wait", "Does nothing for a while.",
              {field<&Wait::duration>("wait", "Wait", "How long.", {.required = true, .minimum = 0})}),
      },
      {field<&Step::disabled>("disabled", "Disabled", "Left out, but kept in the file.")}};
  return kTable;
}

template class StructTable<MultipartPart>;
template struct FieldTable<MultipartPart>;
template class StructTable<JsonRpcBody>;
template struct FieldTable<JsonRpcBody>;
template class StructTable<Request>;
template struct FieldTable<Request>;
template class StructTable<ChooseBranch>;
template struct FieldTable<ChooseBranch>;
template class StructTable<Step>;
template struct FieldTable<Step>;

std::string stepText(const Step& step) { return jsonLayout(tableOf<Step>().write(step)); }

} // namespace tidemark
