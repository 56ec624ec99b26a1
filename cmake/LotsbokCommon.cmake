# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries found once, and the one INTERFACE target that carries flags and Qt definitions.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Svg Test LinguistTools)
if(LOTSBOK_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Concurrent DBus Pdf PdfWidgets)
endif()
find_package(PkgConfig REQUIRED)
if(LOTSBOK_GUI)
  pkg_check_modules(HUNSPELL REQUIRED IMPORTED_TARGET hunspell)
endif()
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(tl-expected REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(NSS REQUIRED IMPORTED_TARGET nss)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(HARFBUZZ REQUIRED IMPORTED_TARGET harfbuzz harfbuzz-subset)

# SQLCipher: Debian's static library with hidden symbols, because Qt and NSS bring libsqlite3 into the process and
# shared symbols would mix (measured in docs/decisions). Elsewhere a shared SQLCipher is taken.
# sqlcipher.pc states the SQLite version: SQLCipher 4.5 is SQLite 3.36.
pkg_check_modules(SQLCIPHER REQUIRED sqlcipher>=3.36)
find_library(SQLCIPHER_STATIC NAMES libsqlcipher.a HINTS ${SQLCIPHER_LIBRARY_DIRS})
add_library(lotsbok_sqlcipher INTERFACE)
target_include_directories(lotsbok_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE_DIRS})
target_compile_definitions(lotsbok_sqlcipher INTERFACE SQLITE_HAS_CODEC=1)
if(SQLCIPHER_STATIC)
  target_link_libraries(lotsbok_sqlcipher INTERFACE ${SQLCIPHER_STATIC} OpenSSL::Crypto m ${CMAKE_DL_LIBS})
  target_link_options(lotsbok_sqlcipher INTERFACE LINKER:--exclude-libs,libsqlcipher.a)
else()
  target_link_libraries(lotsbok_sqlcipher INTERFACE ${SQLCIPHER_LINK_LIBRARIES} OpenSSL::Crypto)
endif()

add_library(lotsbok_common INTERFACE)
target_compile_features(lotsbok_common INTERFACE cxx_std_20)
target_include_directories(lotsbok_common INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(lotsbok_common INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  LOTSBOK_VERSION="${PROJECT_VERSION}")
target_compile_options(lotsbok_common INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  -Wformat=2 -fstack-protector-strong -fPIE)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports false positives inside std and Qt containers at -O2.
  target_compile_options(lotsbok_common INTERFACE -Wno-maybe-uninitialized -Wno-restrict -Wno-dangling-reference)
endif()
if(CMAKE_BUILD_TYPE MATCHES "Rel")
  target_compile_definitions(lotsbok_common INTERFACE _GLIBCXX_ASSERTIONS)
  target_compile_options(lotsbok_common INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-clash-protection)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(lotsbok_common INTERFACE -fcf-protection)
  endif()
endif()
target_link_options(lotsbok_common INTERFACE LINKER:-z,relro,-z,now -pie)
find_program(LOTSBOK_LLD ld.lld)
if(LOTSBOK_LLD)
  target_link_options(lotsbok_common INTERFACE -fuse-ld=lld)
endif()
if(LOTSBOK_WERROR)
  target_compile_options(lotsbok_common INTERFACE -Werror)
endif()
if(LOTSBOK_SANITIZE)
  target_compile_options(lotsbok_common INTERFACE -fsanitize=${LOTSBOK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(lotsbok_common INTERFACE -fsanitize=${LOTSBOK_SANITIZE})
endif()
if(LOTSBOK_COVERAGE)
  target_compile_options(lotsbok_common INTERFACE --coverage)
  target_link_options(lotsbok_common INTERFACE --coverage)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# lotsbok_library(NAME SOURCES… [DEPENDS…])  a static library under the common flags.
function(lotsbok_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC lotsbok_common ${ARG_DEPENDS})
endfunction()

# Last of a test's flags, each group kept together, so that it has its word after lotsbok_common's.
add_library(lotsbok_test_options INTERFACE)
if(CMAKE_BUILD_TYPE MATCHES "Rel")
  # What is tested is optimised; the tests themselves are read once and run once.
  target_compile_options(lotsbok_test_options INTERFACE "SHELL:-O0 -U_FORTIFY_SOURCE")
elseif(LOTSBOK_SANITIZE MATCHES "undefined")
  # The libraries are read for undefined behaviour; in the tests' own files it costs a third of the build (docs/decisions/0009).
  target_compile_options(lotsbok_test_options INTERFACE -fno-sanitize=undefined)
  # Where each check stands is data with addresses in it: loaded anywhere, a test is half as large again, and 240 of them fill a disk.
  target_link_options(lotsbok_test_options INTERFACE -no-pie)
endif()
if(LOTSBOK_TEST_PCH)
  # A folder's name in a macro would make every folder need precompiled headers of its own.
  get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
  list(FILTER definitions EXCLUDE REGEX QT_TESTCASE_)
  set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")
endif()

# lotsbok_test_headers(NAME FILE DEPENDS HEADERS…)  headers that tests with just these dependencies read once, half of their compiling.
function(lotsbok_test_headers name file depends)
  add_library(${name} OBJECT ${file})
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
  target_link_libraries(${name} PRIVATE lotsbok_common Qt6::Test ${depends} lotsbok_test_options)
  target_compile_definitions(${name} PRIVATE LOTSBOK_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_precompile_headers(${name} PRIVATE ${ARGN})
endfunction()

# lotsbok_test(NAME SOURCES… [DEPENDS…] [LABELS…])  one Qt Test program, run offscreen with cheap key derivation.
function(lotsbok_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;LABELS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
  target_link_libraries(${name} PRIVATE lotsbok_common Qt6::Test ${ARG_DEPENDS} lotsbok_test_options)
  if(LOTSBOK_TEST_PCH AND ARG_DEPENDS STREQUAL "lotsbok_core")
    target_precompile_headers(${name} REUSE_FROM lotsbok_core_test_headers)
  elseif(LOTSBOK_TEST_PCH AND "lotsbok_app_fixture" IN_LIST ARG_DEPENDS)
    target_precompile_headers(${name} REUSE_FROM lotsbok_app_test_headers)
  endif()
  target_compile_definitions(${name} PRIVATE LOTSBOK_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/runtime;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0")
endfunction()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/runtime)
file(CHMOD ${CMAKE_BINARY_DIR}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
