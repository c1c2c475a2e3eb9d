// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/autosave.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

#include "core/base/file.h"

namespace tidemark::ui {
namespace {

constexpr std::chrono::milliseconds kDelay{1500};
constexpr const char* kSuffix = ".unsaved.json";

QString of(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

// Held by the session that looks after a copy; one whose session has died is taken over.
std::unique_ptr<QLockFile> lockOf(const std::filesystem::path& copy) {
  auto lock = std::make_unique<QLockFile>(of(copy) + QStringLiteral(".lock"));
  lock->setStaleLockTime(0); // however long it lives
  return lock;
}

bool isLookedAfter(const std::filesystem::path& copy) {
  const auto lock = lockOf(copy);
  return !lock->tryLock(0) && lock->error() == QLockFile::LockFailedError;
}

} // namespace

Autosave::Autosave(ProjectEditor& editor, std::filesystem::path folder, QObject* parent)
    : QObject(parent), m_editor(editor), m_folder(std::move(folder)) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(kDelay);
  connect(&m_timer, &QTimer::timeout, this, &Autosave::keep);
  const auto begin = [this] {
    if (m_editor.isModified() && !m_timer.isActive()) {
      m_timer.start();
    }
  };
  connect(&editor, &ProjectEditor::changed, this, begin);
  connect(&editor, &ProjectEditor::modifiedChanged, this, [this, begin](bool modified) {
    modified ? begin() : drop(); // the first change is told before it counts as one
  });
}

std::filesystem::path Autosave::copyOf(const std::filesystem::path& file) const {
  const QByteArray name = QCryptographicHash::hash(of(file).toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
  return m_folder / (name.toStdString() + kSuffix);
}

void Autosave::keep() {
  m_timer.stop();
  if (!m_editor.isModified()) {
    return;
  }
  QDir().mkpath(of(m_folder));
  const std::filesystem::path file = m_editor.document()->file;
  const QJsonObject kept{{QStringLiteral("file"), of(file)},
                         {QStringLiteral("text"), QString::fromStdString(m_editor.text())},
                         {QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
  m_copy = copyOf(file);
  if (!m_lock) {
    m_lock = lockOf(m_copy);
    m_lock->tryLock(0); // where it cannot be had, the copy is kept all the same
  }
  const auto written = writeFile(m_copy, QJsonDocument(kept).toJson(QJsonDocument::Compact).toStdString());
  if (!std::exchange(m_told, !written) && !written) {
    Q_EMIT failed(written.error());
  }
}

void Autosave::drop() {
  m_timer.stop();
  if (!m_copy.empty()) {
    QFile::remove(of(m_copy));
    m_copy.clear();
    m_lock.reset();
  }
}

std::optional<RecoveredProject> Autosave::leftBehind() const {
  std::optional<RecoveredProject> newest;
  const QDir folder(of(m_folder));
  for (const QString& name : folder.entryList({QStringLiteral("*") + QLatin1String(kSuffix)}, QDir::Files)) {
    const auto bytes = readFile(folder.filePath(name).toStdString());
    const QJsonObject kept =
        bytes ? QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object() : QJsonObject();
    RecoveredProject one{kept[QLatin1String("file")].toString().toStdString(), kept[QLatin1String("text")].toString(),
                         QDateTime::fromString(kept[QLatin1String("at")].toString(), Qt::ISODateWithMs)};
    const auto copy = copyOf(one.file);
    const bool isOther = copy != m_copy && !isLookedAfter(copy);
    if (isOther && !one.file.empty() && !one.text.isEmpty() && (!newest || one.at > newest->at)) {
      newest = std::move(one);
    }
  }
  return newest;
}

void Autosave::forget(const RecoveredProject& project) { QFile::remove(of(copyOf(project.file))); }

} // namespace tidemark::ui
