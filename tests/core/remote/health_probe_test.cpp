// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/health_probe.h"

#include <algorithm>

#include <QTest>

#include "core/target/target_server.h"
#include "tests/core/target/test_certificate.h"

namespace tidemark {
namespace {

std::unique_ptr<TargetServer> started(TargetOptions options = {}) {
  auto server = TargetServer::start(std::move(options));
  return server ? *std::move(server) : nullptr;
}

HealthCheck checkOf(const TargetServer& server, const std::string& path) {
  HealthCheck check;
  check.url = server.baseUrl() + path;
  check.every = std::chrono::milliseconds(50);
  check.service = "api";
  return check;
}

std::optional<double> valueOf(const ProbeReadings& readings, const std::string& id) {
  const auto found = std::ranges::find(readings.readings, id, &Reading::id);
  return found == readings.readings.end() ? std::nullopt : std::optional(found->value);
}

// What the probe delivers as soon as it has something; nothing after five seconds.
ProbeReadings nextReadings(Probe& probe) {
  ProbeReadings readings;
  const bool came = QTest::qWaitFor(
      [&] {
        readings = probe.read(SystemClock().now());
        return !readings.readings.empty();
      },
      5000);
  return came ? readings : ProbeReadings{};
}

} // namespace

class HealthProbeTest : public QObject {
  Q_OBJECT

private slots:
  void aHealthyServiceIsUpWithStatusAndTime() {
    const auto server = started();
    QVERIFY(server);
    const auto probe = makeHealthProbe(checkOf(*server, "/health/api"));
    const auto series = probe->open();
    QVERIFY(series.has_value());
    QCOMPARE(series->size(), std::size_t{3});
    QCOMPARE(series->front().id, std::string("health/api/up"));
    QCOMPARE(series->front().unit, std::string("state"));
    QCOMPARE(series->front().service, std::string("api"));
    const auto readings = nextReadings(*probe);
    QCOMPARE(valueOf(readings, "health/api/up"), std::optional(1.0));
    QCOMPARE(valueOf(readings, "health/api/status"), std::optional(200.0));
    QVERIFY(valueOf(readings, "health/api/time").value_or(0) > 0);
    QVERIFY(readings.failure.empty());
  }

  void theServiceIsAskedAgainAtItsInterval() {
    const auto server = started();
    QVERIFY(server);
    const auto probe = makeHealthProbe(checkOf(*server, "/health"));
    QVERIFY(probe->open().has_value());
    for (int i = 0; i < 3; ++i)
      QCOMPARE(valueOf(nextReadings(*probe), "health/api/up"), std::optional(1.0));
    QVERIFY(server->counters().of("/health", 200) >= 3);
  }

  void anUnexpectedStatusIsDownAndKeepsItsStatus() {
    const auto server = started();
    QVERIFY(server);
    const auto probe = makeHealthProbe(checkOf(*server, "/status/503"));
    QVERIFY(probe->open().has_value());
    const auto readings = nextReadings(*probe);
    QCOMPARE(valueOf(readings, "health/api/up"), std::optional(0.0));
    QCOMPARE(valueOf(readings, "health/api/status"), std::optional(503.0));
  }

  void whatIsExpectedIsUpWhateverItIs() {
    const auto server = started();
    QVERIFY(server);
    auto check = checkOf(*server, "/status/503");
    check.expectStatus = {{200, 299}, {503, 503}};
    const auto probe = makeHealthProbe(check);
    QVERIFY(probe->open().has_value());
    QCOMPARE(valueOf(nextReadings(*probe), "health/api/up"), std::optional(1.0));
  }

  void aRedirectIsAnAnswerAndNotFollowed() {
    const auto server = started();
    QVERIFY(server);
    const auto probe = makeHealthProbe(checkOf(*server, "/redirect/1"));
    QVERIFY(probe->open().has_value());
    const auto readings = nextReadings(*probe);
    QCOMPARE(valueOf(readings, "health/api/status"), std::optional(302.0));
    QCOMPARE(valueOf(readings, "health/api/up"), std::optional(1.0));
  }

  void noAnswerWithinTheIntervalIsDownWithoutStatus() {
    const auto server = started();
    QVERIFY(server);
    const auto probe = makeHealthProbe(checkOf(*server, "/delay/60000"));
    QVERIFY(probe->open().has_value());
    for (int i = 0; i < 2; ++i) { // and the next question is asked
      const auto readings = nextReadings(*probe);
      QCOMPARE(valueOf(readings, "health/api/up"), std::optional(0.0));
      QVERIFY(!valueOf(readings, "health/api/status"));
    }
  }

  void aServiceThatIsGoneIsDownAndUpAgainWhenItIsBack() {
    auto server = started();
    QVERIFY(server);
    TargetOptions options;
    options.port = server->port();
    const auto probe = makeHealthProbe(checkOf(*server, "/health"));
    server.reset();
    QVERIFY(probe->open().has_value());
    QCOMPARE(valueOf(nextReadings(*probe), "health/api/up"), std::optional(0.0));
    server = started(options);
    QVERIFY(server);
    QVERIFY(QTest::qWaitFor([&] { return valueOf(nextReadings(*probe), "health/api/up") == 1.0; }, 5000));
  }

  void withoutServiceTheHostNamesTheSeries() {
    HealthCheck check;
    check.url = "http://127.0.0.1:1/health";
    const auto probe = makeHealthProbe(check);
    const auto series = probe->open();
    QVERIFY(series.has_value());
    QCOMPARE(series->front().id, std::string("health/127.0.0.1/up"));
  }

  void whatIsNoAddressCannotBeOpened() {
    for (const char* url : {"", "/health", "ftp://127.0.0.1/", "http://"}) {
      HealthCheck check;
      check.url = url;
      QVERIFY(!makeHealthProbe(check)->open().has_value());
    }
  }

  void aCaFileWithoutCertificateCannotBeOpened() {
    HealthCheck check;
    check.url = "https://127.0.0.1:1/health";
    check.caFile = "/dev/null";
    const auto series = makeHealthProbe(check)->open();
    QVERIFY(!series.has_value());
    QCOMPARE(series.error().code, ErrorCode::cannotRead);
  }

  void overTlsTheCaFileDecidesWhomToTrust() {
    const TestCertificate certificate;
    TargetOptions options;
    options.tls = certificate.files();
    const auto server = started(options);
    QVERIFY(server);
    auto check = checkOf(*server, "/health");
    check.every = std::chrono::seconds(2); // a handshake under a sanitizer takes its time
    const auto stranger = makeHealthProbe(check);
    QVERIFY(stranger->open().has_value());
    QCOMPARE(valueOf(nextReadings(*stranger), "health/api/up"), std::optional(0.0));
    check.caFile = certificate.files().certificate;
    const auto friendly = makeHealthProbe(check);
    QVERIFY(friendly->open().has_value());
    QCOMPARE(valueOf(nextReadings(*friendly), "health/api/up"), std::optional(1.0));
  }

  void beforeOpenThereIsNothing() { QVERIFY(makeHealthProbe({})->read({}).readings.empty()); }
};

} // namespace tidemark

QTEST_GUILESS_MAIN(tidemark::HealthProbeTest)
#include "health_probe_test.moc"
