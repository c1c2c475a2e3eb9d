// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/keychain.h"

#include <qt6keychain/keychain.h>

#include <QObject>
#include <utility>

namespace tidemark::ui {
namespace {

const QString kService = QStringLiteral("tidemark");

// Starts a job, which deletes itself; `end` is called with it unless the context is gone.
template <class Job, class End>
void start(Job* job, QObject* context, const QString& name, End end) {
  job->setKey(name);
  QObject::connect(job, &QKeychain::Job::finished, context, [job, end = std::move(end)] { end(*job); });
  job->start();
}

QString errorOf(const QKeychain::Job& job) {
  return job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound ? QString() : job.errorString();
}

class SystemKeychain final : public Keychain {
public:
  void read(QObject* context, const QString& name, Found found) override {
    start(new QKeychain::ReadPasswordJob(kService), context, name,
          [found = std::move(found)](const QKeychain::ReadPasswordJob& job) {
            const bool has = job.error() == QKeychain::NoError;
            found(has ? std::optional{job.textData()} : std::nullopt, errorOf(job));
          });
  }

  void write(QObject* context, const QString& name, const QString& value, Done done) override {
    auto* job = new QKeychain::WritePasswordJob(kService);
    job->setTextData(value);
    start(job, context, name, [done = std::move(done)](const QKeychain::Job& ended) { done(errorOf(ended)); });
  }

  void remove(QObject* context, const QString& name, Done done) override {
    start(new QKeychain::DeletePasswordJob(kService), context, name,
          [done = std::move(done)](const QKeychain::Job& ended) { done(errorOf(ended)); });
  }
};

} // namespace

std::unique_ptr<Keychain> systemKeychain() { return std::make_unique<SystemKeychain>(); }

} // namespace tidemark::ui
