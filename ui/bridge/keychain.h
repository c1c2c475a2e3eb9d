// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <optional>

class QObject;

namespace tidemark::ui {

// Where the desktop keeps secrets. Calls return at once; what came of them is told later on the GUI thread, unless
// `context` is gone by then. An error is the system's own words, empty where all went well.
class Keychain {
public:
  using Found = std::function<void(std::optional<QString> value, const QString& error)>; // neither: it holds none
  using Done = std::function<void(const QString& error)>;

  virtual ~Keychain() = default;
  virtual void read(QObject* context, const QString& name, Found found) = 0;
  virtual void write(QObject* context, const QString& name, const QString& value, Done done) = 0;
  virtual void remove(QObject* context, const QString& name, Done done) = 0;
};

// The Secret Service, KWallet, or what the system has, by QtKeychain.
std::unique_ptr<Keychain> systemKeychain();

} // namespace tidemark::ui
