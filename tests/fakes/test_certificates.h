// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace tidemark {

// A certificate authority made for one test, in a folder of its own that destruction removes. Files are PEM.
class TestCertificates {
public:
  TestCertificates();
  ~TestCertificates();
  TestCertificates(const TestCertificates&) = delete;
  TestCertificates& operator=(const TestCertificates&) = delete;

  struct Pair {
    std::string certificate;
    std::string key;
  };
  [[nodiscard]] std::string authority() const; // file of the authority's certificate
  // Signed by the authority for these subjectAltNames ("DNS:localhost,IP:127.0.0.1"); `days` < 0: expired.
  [[nodiscard]] Pair issue(const std::string& name, const std::string& alternatives, int days = 1) const;
  [[nodiscard]] std::string folder() const { return m_folder.string(); }

private:
  struct Native;
  std::filesystem::path m_folder;
  Native* m_native;
};

} // namespace tidemark
