# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# llhttp as a static C library, tidemark::llhttp. Debian ships its generated C sources in node-llhttp;
# elsewhere they are fetched at a fixed release.
find_path(LLHTTP_INCLUDE_DIR NAMES llhttp.h PATHS /usr/share/include/llhttp)
find_path(LLHTTP_SOURCE_DIR NAMES llhttp.c PATHS /usr/share/llhttp)
if(NOT LLHTTP_INCLUDE_DIR OR NOT LLHTTP_SOURCE_DIR)
  include(FetchContent)
  FetchContent_Declare(llhttp_source URL "https://github.com/nodejs/llhttp/archive/refs/tags/release/v8.1.1.tar.gz")
  FetchContent_GetProperties(llhttp_source)
  if(NOT llhttp_source_POPULATED)
    FetchContent_Populate(llhttp_source)
  endif()
  set(LLHTTP_INCLUDE_DIR "${llhttp_source_SOURCE_DIR}/include")
  set(LLHTTP_SOURCE_DIR "${llhttp_source_SOURCE_DIR}/src")
endif()
file(GLOB TIDEMARK_LLHTTP_SOURCES "${LLHTTP_SOURCE_DIR}/*.c")
add_library(tidemark_llhttp STATIC ${TIDEMARK_LLHTTP_SOURCES})
add_library(tidemark::llhttp ALIAS tidemark_llhttp)
target_include_directories(tidemark_llhttp SYSTEM PUBLIC "${LLHTTP_INCLUDE_DIR}")
target_compile_options(tidemark_llhttp PRIVATE -w)
