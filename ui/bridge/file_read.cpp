// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/file_read.h"

#include <chrono>
#include <memory>
#include <thread>
#include <utility>

#include "core/base/file.h"

namespace tidemark::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kMoment = 250ms; // below what one notices as waiting
constexpr auto kLook = 50ms;

} // namespace

FileRead::FileRead() {
  m_look.setInterval(kLook);
  QObject::connect(&m_look, &QTimer::timeout, &m_look, [this] { look(); });
}

// The thread is left to itself: nothing ends a read that its drive does not answer, and the program must not wait for
// it when it quits. It touches nothing but what it owns.
std::optional<Result<std::string>> FileRead::start(const std::filesystem::path& file, Late late) {
  giveUp();
  auto content = std::make_shared<std::promise<Result<std::string>>>();
  m_content = content->get_future();
  std::thread([content = std::move(content), file] { content->set_value(readFile(file)); }).detach();
  if (m_content.wait_for(kMoment) == std::future_status::ready) {
    return m_content.get();
  }
  m_late = std::move(late);
  m_look.start();
  return std::nullopt;
}

void FileRead::look() {
  if (m_content.wait_for(0s) == std::future_status::ready) {
    m_look.stop();
    const Late late = std::move(m_late); // which may begin another
    late(m_content.get());
  }
}

} // namespace tidemark::ui
