// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/codec_quantity.h"
#include "core/plan/codec_text.h"
#include "core/plan/field.h"
#include "core/plan/project.h"
#include "core/plan/struct_table_body.h"

namespace tidemark {

template <>
const StructTable<Timeouts>& tableOf<Timeouts>() {
  static const StructTable<Timeouts> kTable{
      "timeouts",
      {
          field<&Timeouts::connect>("connect", "Connect", "Time allowed for name, TCP and TLS.",
                                    {.minimum = 0, .aboveMinimum = true}),
          field<&Timeouts::response>("response", "Response", "From the last byte sent to the last byte received.",
                                     {.minimum = 0, .aboveMinimum = true}),
          field<&Timeouts::total>("total", "Total", "Over connecting, answering and redirects; none by default.",
                                  {.minimum = 0, .aboveMinimum = true}),
      }};
  return kTable;
}

template <>
const StructTable<TlsSettings>& tableOf<TlsSettings>() {
  static const StructTable<TlsSettings> kTable{
      "tls",
      {
          field<&TlsSettings::verify>("verify", "Verify", "Check the server's certificate and its name."),
          field<&TlsSettings::ca>("ca", "Certificate authority", "PEM file; the system's authorities by default.",
                                  {.kind = FieldKind::path}),
          field<&TlsSettings::clientCertificate>("clientCertificate", "Client certificate", "PEM file.",
                                                 {.kind = FieldKind::path}),
          field<&TlsSettings::clientKey>("clientKey", "Client key", "PEM file.", {.kind = FieldKind::path}),
          field<&TlsSettings::serverName>("serverName", "Server name",
                                          "Name sent and verified instead of the host of the address."),
      }};
  return kTable;
}

template <>
const StructTable<BasicAuth>& tableOf<BasicAuth>() {
  static const StructTable<BasicAuth> kTable{
      "basicAuth",
      {
          field<&BasicAuth::user>("user", "User", "Name of the user.", {.required = true}),
          field<&BasicAuth::password>("password", "Password", "Best a secret: ${password}.", {.required = true}),
      }};
  return kTable;
}

template <>
const StructTable<OAuth2Auth>& tableOf<OAuth2Auth>() {
  static const StructTable<OAuth2Auth> kTable{
      "oauth2",
      {
          field<&OAuth2Auth::tokenUrl>("tokenUrl", "Token address", "Where tokens are asked for.", {.required = true}),
          field<&OAuth2Auth::clientId>("clientId", "Client", "Id of the client.", {.required = true}),
          field<&OAuth2Auth::clientSecret>("clientSecret", "Client secret", "Best a secret: ${secret}.",
                                           {.required = true}),
          field<&OAuth2Auth::scope>("scope", "Scope", "Scopes asked for, separated by spaces."),
      }};
  return kTable;
}

// The variant has no struct around it, so it is its own table: one key says which way of signing in.
struct AuthHolder {
  Auth auth;
};

namespace {

const StructTable<AuthHolder>& authTable() {
  static const StructTable<AuthHolder> kTable{
      "auth",
      {},
      {
          holding<&AuthHolder::auth, BasicAuth>("basic", "Basic", "User and password in every request.",
                                                {whole<BasicAuth>("basic", "Basic", "User and password.")}),
          holding<&AuthHolder::auth, BearerAuth>(
              "bearer", "Bearer token", "The same token in every request.",
              {field<&BearerAuth::token>("bearer", "Token", "Best a secret: ${token}.", {.required = true})}),
          holding<&AuthHolder::auth, OAuth2Auth>(
              "oauth2", "OAuth 2", "Client credentials, renewed before they end.",
              {whole<OAuth2Auth>("oauth2", "OAuth 2", "Client credentials, renewed before they end.")}),
      }};
  return kTable;
}

} // namespace

template class StructTable<AuthHolder>;

template <>
struct Codec<Auth> : VariantCodec<AuthHolder, &AuthHolder::auth, &authTable> {};

template <>
const StructTable<Target>& tableOf<Target>() {
  static const StructTable<Target> kTable{
      "target",
      {
          field<&Target::name>("name", "Name", "What requests call it.", {.required = true, .kind = FieldKind::name}),
          field<&Target::url>("url", "Address",
                              "Scheme, host, port and a path that relative addresses are appended to.",
                              {.required = true}),
          field<&Target::http>("http", "HTTP version", "auto: agreed with the server over TLS, else 1.1."),
          field<&Target::timeouts>("timeouts", "Timeouts", "How long to wait."),
          field<&Target::tls>("tls", "TLS", "Certificates and their verification."),
          field<&Target::auth>("auth", "Authentication", "How requests sign in; never written to any output."),
          field<&Target::headers>("headers", "Headers", "Sent with every request."),
          field<&Target::connections>("connections", "Connections", "Who shares a connection, and for how long."),
          field<&Target::cookies>("cookies", "Cookies", "Keep cookies as a browser does, for each user."),
          field<&Target::redirects>("redirects", "Redirects", "How many are followed for one request.",
                                    {.minimum = 0, .maximum = 50}),
          field<&Target::maxBody>("maxBody", "Largest body", "A response above it is outcome too-large.",
                                  {.minimum = 0, .aboveMinimum = true}),
          field<&Target::trace>("trace", "Trace", "Send a traceparent header with every request."),
          field<&Target::resolve>("resolve", "Resolve", "Addresses used for host names instead of DNS.",
                                  {.kind = FieldKind::map}),
          field<&Target::sourceAddress>("sourceAddress", "Source address", "Local address to connect from."),
          field<&Target::proxy>("proxy", "Proxy", "Address of an HTTP proxy."),
      }};
  return kTable;
}

template <>
const StructTable<Authorization>& tableOf<Authorization>() {
  static const StructTable<Authorization> kTable{
      "authorization",
      {
          field<&Authorization::hosts>("hosts", "Hosts", "Hosts that may be loaded; loopback needs no listing."),
          field<&Authorization::by>("by", "By", "Who allowed it: a name or a change number."),
          field<&Authorization::until>("until", "Until", "Last day, such as 2026-12-31; no end by default.",
                                       {.kind = FieldKind::date}),
          field<&Authorization::maxRate>("maxRate", "Largest rate", "Requests a second that are never exceeded.",
                                         {.minimum = 0, .aboveMinimum = true}),
          field<&Authorization::maxUsers>("maxUsers", "Most users", "Users at once that are never exceeded.",
                                          {.minimum = 1}),
      }};
  return kTable;
}

template class StructTable<Timeouts>;
template struct FieldTable<Timeouts>;
template class StructTable<TlsSettings>;
template struct FieldTable<TlsSettings>;
template class StructTable<BasicAuth>;
template struct FieldTable<BasicAuth>;
template class StructTable<OAuth2Auth>;
template struct FieldTable<OAuth2Auth>;
template class StructTable<Target>;
template struct FieldTable<Target>;
template class StructTable<Authorization>;
template struct FieldTable<Authorization>;

} // namespace tidemark
