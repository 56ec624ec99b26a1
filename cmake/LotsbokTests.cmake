# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests: each a Qt Test class in a file and an entry of ctest of its own. LOTSBOK_TEST_BUNDLES builds a folder's tests as one program,
# which is linked once and reads its headers once: 17 programs in place of 260 (docs/decisions/0009).

# Last of a test's flags, each group kept together, so that it has its word after lotsbok_common's.
add_library(lotsbok_test_options INTERFACE)
if(CMAKE_BUILD_TYPE MATCHES "Rel")
  # What is tested is optimised; the tests themselves are read once and run once.
  target_compile_options(lotsbok_test_options INTERFACE "SHELL:-O0 -U_FORTIFY_SOURCE")
elseif(LOTSBOK_SANITIZE MATCHES "undefined")
  # The libraries are read for undefined behaviour; in the tests' own files it costs a third of the build (docs/decisions/0009).
  target_compile_options(lotsbok_test_options INTERFACE -fno-sanitize=undefined)
endif()

find_path(RAPIDCHECK_INCLUDE_DIR rapidcheck.h)
find_library(RAPIDCHECK_LIBRARY rapidcheck)
if(RAPIDCHECK_INCLUDE_DIR AND RAPIDCHECK_LIBRARY)
  add_library(lotsbok_rapidcheck INTERFACE)
  target_include_directories(lotsbok_rapidcheck SYSTEM INTERFACE ${RAPIDCHECK_INCLUDE_DIR})
  target_link_libraries(lotsbok_rapidcheck INTERFACE ${RAPIDCHECK_LIBRARY})
endif()

# lotsbok_test_program(NAME DEPENDS…)  an executable under the tests' flags.
function(lotsbok_test_program name)
  add_executable(${name})
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
  target_link_libraries(${name} PRIVATE lotsbok_common Qt6::Test ${ARGN} lotsbok_test_options)
  target_compile_definitions(${name} PRIVATE LOTSBOK_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
endfunction()

# lotsbok_test_bundle(NAME DEPENDS…)  the program of a folder's tests; takes the test's name before Qt Test's arguments.
function(lotsbok_test_bundle name)
  lotsbok_test_program(${name} ${ARGN})
  target_sources(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests/bundle_main.cpp")
  set(headers <QTest> <QSignalSpy> <QtCore>)
  if("${ARGN}" MATCHES "lotsbok_")
    list(APPEND headers "${CMAKE_SOURCE_DIR}/core/session/session.h" "${CMAKE_SOURCE_DIR}/core/model/case_file.h")
  endif()
  if("${ARGN}" MATCHES "lotsbok_app_fixture|lotsbok_forms_widgets")
    list(APPEND headers <QtWidgets>)
  endif()
  target_precompile_headers(${name} PRIVATE ${headers} "${CMAKE_SOURCE_DIR}/tests/bundle.h")
endfunction()

# lotsbok_test(NAME SOURCES… [DEPENDS…] [LABELS…] [DEFINITIONS…] [PROGRAMS…] [ALONE])  one Qt Test class, run offscreen with cheap key
# derivation. DEFINITIONS are those of its first source; PROGRAMS are targets that it runs; ALONE: a program of its own always.
# What depends on lotsbok_rapidcheck is left out where there is none.
function(lotsbok_test name)
  cmake_parse_arguments(ARG "ALONE" "" "SOURCES;DEPENDS;LABELS;DEFINITIONS;PROGRAMS" ${ARGN})
  if("lotsbok_rapidcheck" IN_LIST ARG_DEPENDS AND NOT TARGET lotsbok_rapidcheck)
    return()
  endif()
  set(command ${name})
  if(LOTSBOK_TEST_BUNDLES AND NOT ARG_ALONE)
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    string(REPLACE "/" "_" program "${folder}")
    list(PREPEND command ${program})
    if(NOT TARGET ${program})
      lotsbok_test_bundle(${program} ${ARG_DEPENDS})
    endif()
    target_link_libraries(${program} PRIVATE ${ARG_DEPENDS})
  else()
    set(program ${name})
    lotsbok_test_program(${program} ${ARG_DEPENDS})
  endif()
  target_sources(${program} PRIVATE ${ARG_SOURCES})
  if(ARG_DEFINITIONS)
    list(GET ARG_SOURCES 0 first)
    set_source_files_properties(${first} PROPERTIES COMPILE_DEFINITIONS "${ARG_DEFINITIONS}")
  endif()
  if(ARG_PROGRAMS)
    add_dependencies(${program} ${ARG_PROGRAMS})
  endif()
  add_test(NAME ${name} COMMAND ${command})
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/runtime;LSAN_OPTIONS=suppressions='${CMAKE_SOURCE_DIR}/tests/lsan.supp':print_suppressions=0")
endfunction()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/runtime)
file(CHMOD ${CMAKE_BINARY_DIR}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
