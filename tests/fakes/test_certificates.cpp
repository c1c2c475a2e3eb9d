// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/test_certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <unistd.h>

#include <cassert>
#include <cstdio>
#include <stdexcept>

namespace tidemark {

struct TestCertificates::Native {
  EVP_PKEY* key = nullptr;
  X509* certificate = nullptr;
};

namespace {

EVP_PKEY* makeKey() { return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"); }

void addExtension(X509* certificate, X509* issuer, int kind, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
  X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str());
  if (extension == nullptr)
    throw std::runtime_error("bad extension " + value);
  X509_add_ext(certificate, extension, -1);
  X509_EXTENSION_free(extension);
}

X509* makeCertificate(const std::string& name, EVP_PKEY* key, int days) {
  static long serial = 1;
  constexpr long kDay = 24L * 3600;
  X509* certificate = X509_new();
  X509_set_version(certificate, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
  X509_gmtime_adj(X509_getm_notBefore(certificate), -10 * kDay);
  X509_gmtime_adj(X509_getm_notAfter(certificate), days * kDay);
  X509_NAME* subject = X509_get_subject_name(certificate);
  X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1,
                             0);
  X509_set_pubkey(certificate, key);
  return certificate;
}

template <class Write>
std::string writeFile(const std::filesystem::path& path, Write write) {
  std::FILE* file = std::fopen(path.c_str(), "w");
  write(file);
  std::fclose(file);
  return path.string();
}

} // namespace

TestCertificates::TestCertificates() : m_native(new Native) {
  std::string pattern = (std::filesystem::temp_directory_path() / "tidemark-certs-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr)
    throw std::runtime_error("no temporary folder");
  m_folder = pattern;
  m_native->key = makeKey();
  m_native->certificate = makeCertificate("authority of " + m_folder.filename().string(), m_native->key, 1);
  X509_set_issuer_name(m_native->certificate, X509_get_subject_name(m_native->certificate));
  addExtension(m_native->certificate, m_native->certificate, NID_basic_constraints, "critical,CA:TRUE");
  X509_sign(m_native->certificate, m_native->key, EVP_sha256());
  writeFile(authority(), [this](std::FILE* file) { PEM_write_X509(file, m_native->certificate); });
}

TestCertificates::~TestCertificates() {
  X509_free(m_native->certificate);
  EVP_PKEY_free(m_native->key);
  delete m_native;
  std::error_code ignored;
  std::filesystem::remove_all(m_folder, ignored);
}

std::string TestCertificates::authority() const { return (m_folder / "authority.pem").string(); }

TestCertificates::Pair TestCertificates::issue(const std::string& name, const std::string& alternatives,
                                               int days) const {
  EVP_PKEY* key = makeKey();
  X509* certificate = makeCertificate(name, key, days);
  X509_set_issuer_name(certificate, X509_get_subject_name(m_native->certificate));
  if (!alternatives.empty())
    addExtension(certificate, m_native->certificate, NID_subject_alt_name, alternatives);
  X509_sign(certificate, m_native->key, EVP_sha256());
  Pair pair;
  pair.certificate = writeFile(m_folder / (name + ".pem"), [&](std::FILE* file) { PEM_write_X509(file, certificate); });
  pair.key = writeFile(m_folder / (name + ".key"), [&](std::FILE* file) {
    PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
  });
  X509_free(certificate);
  EVP_PKEY_free(key);
  return pair;
}

} // namespace tidemark
