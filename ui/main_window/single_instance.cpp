// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/single_instance.h"

#include <QLocalSocket>

namespace tidemark::ui {
namespace {

constexpr int kPatienceMs = 1000; // for a program on the same machine

} // namespace

SingleInstance::SingleInstance(QString name, QObject* parent) : QObject(parent), m_name(std::move(name)) {
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::handOver(const QString& file) {
  QLocalSocket socket;
  socket.connectToServer(m_name);
  if (socket.waitForConnected(kPatienceMs)) {
    socket.write(file.toUtf8() + '\n');
    return socket.waitForBytesWritten(kPatienceMs);
  }
  QLocalServer::removeServer(m_name); // left behind by one that did not end well
  m_server.listen(m_name);
  return false;
}

void SingleInstance::take() {
  while (QLocalSocket* socket = m_server.nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
      while (socket->canReadLine()) {
        Q_EMIT asked(QString::fromUtf8(socket->readLine().trimmed()));
      }
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
  }
}

} // namespace tidemark::ui
