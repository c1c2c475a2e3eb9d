// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/health_probe.h"

#include <algorithm>
#include <array>

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include "core/remote/health_thread.h"

namespace tidemark {
namespace {

QString qtText(const std::string& text) { return QString::fromStdString(text); }

Result<QNetworkRequest> requestOf(const HealthCheck& check) {
  const QUrl url(qtText(check.url), QUrl::StrictMode);
  const QString scheme = url.scheme();
  if (!url.isValid() || url.host().isEmpty() || (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
    return fail(ErrorCode::monitorMissing, sentence("not an absolute HTTP address"), check.url);
  QNetworkRequest request(url);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  if (check.caFile.empty())
    return request;
  QFile file(qtText(check.caFile));
  const auto certificates =
      file.open(QIODevice::ReadOnly) ? QSslCertificate::fromDevice(&file) : QList<QSslCertificate>{};
  if (certificates.isEmpty())
    return fail(ErrorCode::cannotRead, sentence("no certificate can be read from it"), check.caFile);
  QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
  tls.setCaCertificates(certificates);
  request.setSslConfiguration(tls);
  return request;
}

struct Row {
  const char* reading;
  const char* name;
  const char* unit;
};
constexpr std::array kRows{Row{"up", "Up", "state"}, Row{"status", "Status", "count"}, Row{"time", "Time", "ms"}};

class HealthProbe final : public Probe {
public:
  explicit HealthProbe(HealthCheck check) : m_check(std::move(check)) {}

  Result<std::vector<SeriesInfo>> open() override;
  ProbeReadings read(Instant now) override;
  [[nodiscard]] std::string describe() const override { return "health " + m_check.url; }

private:
  [[nodiscard]] bool isExpected(int status) const;

  HealthCheck m_check;
  std::string m_prefix;
  std::unique_ptr<HealthThread> m_thread;
};

Result<std::vector<SeriesInfo>> HealthProbe::open() {
  auto request = requestOf(m_check);
  if (!request)
    return std::unexpected(request.error());
  const std::string instance = m_check.service.empty() ? request->url().host().toStdString() : m_check.service;
  m_prefix = "health/" + instance + "/";
  std::vector<SeriesInfo> list;
  list.reserve(kRows.size());
  for (const Row& row : kRows)
    list.push_back({.id = m_prefix + row.reading,
                    .source = "health",
                    .instance = instance,
                    .service = m_check.service,
                    .name = row.name,
                    .unit = row.unit,
                    .min = 0,
                    .max = {}});
  list.front().max = 1;
  m_thread = std::make_unique<HealthThread>(*request, m_check.every);
  m_thread->start();
  return list;
}

bool HealthProbe::isExpected(int status) const {
  if (m_check.expectStatus.empty())
    return status >= 200 && status <= 399;
  return std::ranges::any_of(m_check.expectStatus,
                             [status](const auto& range) { return status >= range.first && status <= range.second; });
}

ProbeReadings HealthProbe::read(Instant) {
  const auto answer = m_thread ? m_thread->take() : std::nullopt;
  if (!answer)
    return {};
  ProbeReadings result;
  result.readings.push_back({m_prefix + "up", answer->answered && isExpected(answer->status) ? 1.0 : 0.0});
  if (answer->answered) {
    result.readings.push_back({m_prefix + "status", static_cast<double>(answer->status)});
    result.readings.push_back({m_prefix + "time", answer->timeMs});
  }
  return result;
}

} // namespace

std::unique_ptr<Probe> makeHealthProbe(HealthCheck check) { return std::make_unique<HealthProbe>(std::move(check)); }

} // namespace tidemark
