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
elseif(CMAKE_UNITY_BUILD)
  # clang also warns of a local that is named as an unnamed namespace's of a neighbour in the unity build. Each
  # file alone is right, and gcc warns of all the rest.
  target_compile_options(lotsbok_common INTERFACE -Wno-shadow)
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
  target_compile_definitions(lotsbok_common INTERFACE LOTSBOK_SANITIZED)
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
