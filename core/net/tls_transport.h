// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct bio_st;

namespace tidemark {

// The two calls by which OpenSSL moves ciphertext of a TlsStream, which is the BIO's data.
struct TlsTransport {
  static int read(bio_st* bio, char* into, int size);
  static int write(bio_st* bio, const char* bytes, int size);
};

} // namespace tidemark
