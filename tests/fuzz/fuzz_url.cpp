// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Locations come from servers: parsing and resolving them must never crash, and a URL's text must parse to itself.
#include <cstdlib>
#include <string_view>

#include "core/net/url.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  static const auto kBase = tidemark::parseUrl("http://a.test/b/c?d");
  for (const auto& url : {tidemark::parseUrl(text), tidemark::resolveReference(*kBase, text)}) {
    if (url && tidemark::parseUrl(tidemark::urlText(*url)) != url) {
      std::abort();
    }
  }
  return 0;
}
