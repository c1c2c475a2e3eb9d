// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/resolver.h"

#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <mutex>
#include <system_error>
#include <thread>

namespace tidemark {

namespace {

struct Answer {
  std::vector<Endpoint> addresses;
  std::string error;
};

Answer askSystem(const std::string& host) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_ADDRCONFIG;
  addrinfo* list = nullptr;
  const int code = getaddrinfo(host.c_str(), nullptr, &hints, &list);
  if (code != 0)
    return {{}, code == EAI_SYSTEM ? systemErrorText(errno) : gai_strerror(code)};
  Answer answer;
  for (const addrinfo* entry = list; entry != nullptr; entry = entry->ai_next)
    if (const auto endpoint = Endpoint::fromSystem(entry->ai_addr, entry->ai_addrlen))
      answer.addresses.push_back(*endpoint);
  freeaddrinfo(list);
  if (answer.addresses.empty())
    answer.error = "no IPv4 or IPv6 address";
  return answer;
}

} // namespace

// getaddrinfo cannot be interrupted, so its thread cannot be joined in time: it is detached, owns nothing but
// this, and finds it closed when the resolver has gone.
struct Resolver::Mailbox {
  std::mutex mutex;
  Resolver* resolver = nullptr; // guarded; null once the resolver is gone

  void deliver(const std::shared_ptr<Mailbox>& self, std::string host, Answer answer) {
    const std::lock_guard lock(mutex);
    if (resolver == nullptr)
      return;
    resolver->m_loop.post([self, host = std::move(host), answer = std::move(answer)]() mutable {
      if (self->resolver != nullptr) // only this thread resets it
        self->resolver->onAnswer(host, std::move(answer.addresses), answer.error);
    });
  }
};

Resolver::Resolver(EventLoop& loop, const Overrides& overrides) : m_loop(loop), m_mailbox(std::make_shared<Mailbox>()) {
  m_mailbox->resolver = this;
  for (const auto& [host, address] : overrides)
    if (const auto endpoint = Endpoint::fromLiteral(address, 0))
      m_entries[host] = Entry{.addresses = {*endpoint}, .freshUntil = Instant::max(), .asked = false, .waiters = {}};
}

Resolver::~Resolver() {
  const std::lock_guard lock(m_mailbox->mutex);
  m_mailbox->resolver = nullptr;
}

const std::vector<Endpoint>* Resolver::known(std::string_view host) {
  const auto found = m_entries.find(host);
  if (found != m_entries.end())
    return found->second.freshUntil > m_loop.now() ? &found->second.addresses : nullptr;
  const auto literal = Endpoint::fromLiteral(host, 0);
  if (!literal)
    return nullptr;
  Entry entry{.addresses = {*literal}, .freshUntil = Instant::max(), .asked = false, .waiters = {}};
  return &m_entries.emplace(std::string(host), std::move(entry)).first->second.addresses;
}

void Resolver::resolve(std::string_view host, ResolveWaiter& waiter) {
  const std::string name(host);
  Entry& entry = m_entries[name];
  entry.waiters.push_back(&waiter);
  if (!entry.asked)
    ask(name);
  entry.asked = true;
}

void Resolver::ask(const std::string& host) {
  try {
    std::thread([mailbox = m_mailbox, host] { mailbox->deliver(mailbox, host, askSystem(host)); }).detach();
  } catch (const std::system_error& error) { // no thread left
    m_mailbox->deliver(m_mailbox, host, {{}, error.what()});
  }
}

void Resolver::onAnswer(const std::string& host, std::vector<Endpoint> addresses, const std::string& error) {
  Entry& entry = m_entries[host];
  entry.asked = false;
  entry.addresses = std::move(addresses);
  entry.freshUntil = entry.addresses.empty() ? Instant{} : m_loop.now() + kLifetime;
  // Those who ask again from inside wait for the next answer; one may also withdraw another.
  m_answered.swap(entry.waiters);
  while (!m_answered.empty()) {
    ResolveWaiter* waiter = m_answered.back();
    m_answered.pop_back();
    const std::vector<Endpoint> found = entry.addresses;
    waiter->onResolved(found, error);
  }
}

void Resolver::withdraw(ResolveWaiter& waiter) {
  std::erase(m_answered, &waiter);
  for (auto& [host, entry] : m_entries)
    std::erase(entry.waiters, &waiter);
}

} // namespace tidemark
