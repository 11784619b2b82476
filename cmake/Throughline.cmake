# SPDX-FileCopyrightText: 2026 The Throughline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of the house is built, in one place.

option(THROUGHLINE_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(THROUGHLINE_FUZZ "Build the libFuzzer targets (needs clang)" OFF)

add_library(throughline_settings INTERFACE)
target_compile_options(throughline_settings INTERFACE -Wall -Wextra -Wconversion -Wshadow -Werror
    -Wno-missing-field-initializers) # designated initialisers name what matters; the rest has its default
target_compile_definitions(throughline_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_UP_TO=0x060800
    THROUGHLINE_VERSION="${PROJECT_VERSION}")
target_include_directories(throughline_settings INTERFACE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR})

if(THROUGHLINE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    # What the sanitizers add is taken by GCC for ways past an initialisation; `dev` and `release` keep the warning.
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    add_link_options(-fsanitize=address,undefined)
endif()

# What nearly every file reads is read by the compiler once: for libraries, and for programs, which are not position
# independent in the same way. The preset `tidy` does without, so that a file which includes too little is found.
file(CONFIGURE OUTPUT precompiled.cpp CONTENT "// Nothing of its own.\n")
foreach(for IN ITEMS library program)
    add_library(precompiled_${for} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(precompiled_${for} PRIVATE throughline_settings Qt6::Core)
    target_precompile_headers(precompiled_${for} PRIVATE
        <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonObject> <QList> <QObject> <QPromise> <QRegularExpression> <QSet>
        <QString> <QStringList> <QTimer> <QUuid> <QVariant>
        <algorithm> <chrono> <expected> <functional> <map> <memory> <optional> <ranges> <span> <variant> <vector>)
endforeach()
set_target_properties(precompiled_library PROPERTIES POSITION_INDEPENDENT_CODE ON)

# throughline_module(NAME [SHARED] SOURCES … LINKS …): one room of the house, as the target throughline_NAME.
# Only what a plugin shares with the program is SHARED: a class with signals must exist once in a process.
function(throughline_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "SHARED" "" "SOURCES;LINKS")
    set(type STATIC)
    if(arg_SHARED)
        set(type SHARED)
    endif()
    add_library(throughline_${name} ${type} ${arg_SOURCES})
    set_target_properties(throughline_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    target_link_libraries(throughline_${name} PRIVATE throughline_settings PUBLIC ${arg_LINKS})
    target_precompile_headers(throughline_${name} REUSE_FROM precompiled_library)
    if(arg_SHARED)
        set_target_properties(throughline_${name} PROPERTIES INSTALL_RPATH "$ORIGIN")
        install(TARGETS throughline_${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
    endif()
endfunction()

# throughline_connector(NAME SOURCES … LINKS …): one channel's plugin, found by the program beside its libraries.
function(throughline_connector name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_library(connector_${name} MODULE ${arg_SOURCES})
    set_target_properties(connector_${name} PROPERTIES
        PREFIX "" OUTPUT_NAME ${name}
        LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib/throughline/connectors
        INSTALL_RPATH "$ORIGIN/../..")
    target_link_libraries(connector_${name} PRIVATE throughline_settings throughline_connector ${arg_LINKS})
    target_precompile_headers(connector_${name} REUSE_FROM precompiled_library)
    install(TARGETS connector_${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/throughline/connectors)
endfunction()

# After the settings, and so stronger: Qt 6.8's own QTRY_* macros narrow a duration.
add_library(throughline_test_settings INTERFACE)
target_compile_options(throughline_test_settings INTERFACE -Wno-conversion)

# throughline_test(NAME SOURCES … LINKS …): one Qt Test program, run offscreen, named by its folder and file.
function(throughline_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINKS")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(test_${name} ${arg_SOURCES})
    set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_include_directories(test_${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_link_libraries(test_${name} PRIVATE throughline_settings throughline_test_settings Qt6::Test ${arg_LINKS})
    target_precompile_headers(test_${name} REUSE_FROM precompiled_program)
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;THROUGHLINE_CONNECTORS=${CMAKE_BINARY_DIR}/lib/throughline/connectors;THROUGHLINE_BIN=${CMAKE_BINARY_DIR}/bin;LC_ALL=C.UTF-8")
endfunction()

# throughline_fuzz(NAME SOURCES … LINKS …): one libFuzzer program, bin/fuzz_NAME, in the preset `fuzz`. Built by the target `fuzzers`.
if(THROUGHLINE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
    add_custom_target(fuzzers)
endif()
function(throughline_fuzz name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_executable(fuzz_${name} ${arg_SOURCES})
    target_include_directories(fuzz_${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_link_libraries(fuzz_${name} PRIVATE throughline_settings ${arg_LINKS})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers fuzz_${name})
endfunction()
