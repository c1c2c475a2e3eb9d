# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One interface target holds every compiler flag of the project's own code.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(tidemark_flags INTERFACE)
add_library(tidemark::flags ALIAS tidemark_flags)
target_include_directories(tidemark_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(tidemark_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  -Wconversion -Wsign-conversion -Wcast-qual -Wunused -Wnull-dereference -Wimplicit-fallthrough
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-stringop-overflow -Wduplicated-cond -Wlogical-op -Wno-null-dereference>
  -Werror)
target_compile_definitions(tidemark_flags INTERFACE _GNU_SOURCE)

if(TIDEMARK_SANITIZE)
  # What the checks insert hides from gcc that a value is set.
  add_compile_options(-fsanitize=${TIDEMARK_SANITIZE} -fno-omit-frame-pointer -Wno-maybe-uninitialized)
  add_link_options(-fsanitize=${TIDEMARK_SANITIZE})
endif()

find_program(TIDEMARK_MOLD mold)
if(TIDEMARK_MOLD)
  add_link_options(-fuse-ld=mold)
endif()
find_program(TIDEMARK_CCACHE ccache)
if(TIDEMARK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER "${TIDEMARK_CCACHE}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${TIDEMARK_CCACHE}")
endif()
