# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
include_guard(GLOBAL)

# tidemark_module(NAME [SMALL] SOURCES a.cpp b.h… [PUBLIC tidemark::x…] [PRIVATE lib…])
#
# One library a module, with the alias tidemark::NAME. PUBLIC names the modules its row of the table in
# docs/architecture.md allows; PRIVATE names third-party libraries, which stay inside its .cpp files. A module whose
# code runs before or after the load, and not under it, says SMALL: the agent's base memory is mostly code.
function(tidemark_module NAME)
  cmake_parse_arguments(ARG "SMALL" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(tidemark_${NAME} STATIC ${ARG_SOURCES})
  add_library(tidemark::${NAME} ALIAS tidemark_${NAME})
  target_link_libraries(tidemark_${NAME} PUBLIC ${ARG_PUBLIC} PRIVATE tidemark::flags ${ARG_PRIVATE})
  target_include_directories(tidemark_${NAME} PUBLIC "${CMAKE_SOURCE_DIR}")
  if(ARG_SMALL)
    tidemark_optimise_for_size(tidemark_${NAME})
  endif()
endfunction()

# tidemark_unit(NAME a.cpp…): sources of a module that are compiled as one where TIDEMARK_UNITS says so. What every
# request runs through: the code is the same but lies together, where scattered over the program it evicts itself from
# the instruction cache. Or what shares a header that takes seconds to read.
function(tidemark_unit NAME)
  if(TIDEMARK_UNITS)
    set_target_properties(tidemark_${NAME} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    set_source_files_properties(${ARGN} PROPERTIES UNITY_GROUP unit)
  endif()
endfunction()

# -Wmaybe-uninitialized is false on std::optional at -Os; the other builds keep it.
function(tidemark_optimise_for_size TARGET)
  target_compile_options(${TARGET} PRIVATE $<$<CONFIG:Release>:-Os$<SEMICOLON>-Wno-maybe-uninitialized>)
endfunction()

# Nobody waits for a test's own code, or a form's, but everybody for its compiler: what a test tests keeps its -O3.
function(tidemark_optimise_less TARGET)
  target_compile_options(${TARGET} PRIVATE $<$<CONFIG:Release>:-O1>)
endfunction()

# tidemark_test(NAME SOURCES a_test.cpp… LINK tidemark::x…)
#
# One doctest executable a core module; ctest runs it as one test. No Qt: the tsan preset builds these.
function(tidemark_test NAME)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${NAME}_tests ${ARG_SOURCES} $<TARGET_OBJECTS:tidemark_doctest_main>)
  target_link_libraries(${NAME}_tests PRIVATE tidemark::flags tidemark_source_tree ${ARG_LINK})
  tidemark_optimise_less(${NAME}_tests)
  add_test(NAME ${NAME} COMMAND ${NAME}_tests)
  set_tests_properties(${NAME} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
endfunction()

# tidemark_qt_test(NAME SOURCES a_test.cpp LINK …): one Qt Test executable, offscreen, locale pinned.
function(tidemark_qt_test NAME)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${NAME} ${ARG_SOURCES})
  set_target_properties(${NAME} PROPERTIES AUTOMOC ON)
  target_link_libraries(${NAME} PRIVATE tidemark::flags Qt6::Test tidemark_source_tree ${ARG_LINK})
  tidemark_optimise_less(${NAME})
  add_test(NAME ${NAME} COMMAND ${NAME})
  set_tests_properties(${NAME} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
