# SPDX-FileCopyrightText: Simledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# simledger_flags: the one INTERFACE target that carries warnings, sanitizers and hardening.

option(SIMLEDGER_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(SIMLEDGER_WERROR "Treat warnings as errors" ON)
option(SIMLEDGER_FUZZ "Build simledger-fuzz, with clang: libFuzzer, AddressSanitizer, UndefinedBehaviorSanitizer" OFF)
option(SIMLEDGER_TSAN "Build with ThreadSanitizer" OFF)

find_program(MOLD_PROGRAM mold)
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # precompiled headers are cached only when told not to mind their times
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

add_library(simledger_flags INTERFACE)
target_include_directories(simledger_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(simledger_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT)
if(MSVC)
    target_compile_options(simledger_flags INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${SIMLEDGER_WERROR}>:/WX>)
else()
    target_compile_options(simledger_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Woverloaded-virtual
        -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers -Wimplicit-fallthrough
        $<$<BOOL:${SIMLEDGER_WERROR}>:-Werror>
        -fstack-protector-strong -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
    if(SIMLEDGER_SANITIZE)
        # gcc's flow analysis goes wrong in instrumented library code. Null pointers are AddressSanitizer's, alignment
        # and pointers that wrap the fuzzer's: checked at each access, the three took a third of the build
        target_compile_options(simledger_flags INTERFACE
            -fsanitize=address,undefined -fno-sanitize=null,alignment,pointer-overflow
            -fno-sanitize-recover=all -fno-omit-frame-pointer
            -Wno-maybe-uninitialized)
        target_link_options(simledger_flags INTERFACE -fsanitize=address,undefined)
        if(MOLD_PROGRAM AND NOT APPLE) # two hundred large programs: it needs a third of gold's time
            target_link_options(simledger_flags INTERFACE -fuse-ld=mold)
        endif()
    elseif(SIMLEDGER_FUZZ)
        target_compile_definitions(simledger_flags INTERFACE QT_FORCE_ASSERTS) # a broken one is a finding
        target_compile_options(simledger_flags INTERFACE
            -fsanitize=fuzzer-no-link,address,undefined,float-cast-overflow -fno-sanitize-recover=all
            -fno-omit-frame-pointer)
        target_link_options(simledger_flags INTERFACE -fsanitize=address,undefined,float-cast-overflow)
    elseif(SIMLEDGER_TSAN)
        target_compile_options(simledger_flags INTERFACE
            -fsanitize=thread -fno-omit-frame-pointer -Wno-maybe-uninitialized)
        target_link_options(simledger_flags INTERFACE -fsanitize=thread)
    elseif(CMAKE_BUILD_TYPE MATCHES "Rel")
        # gcc 12 takes the inside of an empty std::optional for something that is read
        target_compile_options(simledger_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
            -Wno-maybe-uninitialized)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64" AND NOT APPLE)
            target_compile_options(simledger_flags INTERFACE -fstack-clash-protection -fcf-protection)
        endif()
    endif()
    if(NOT APPLE)
        target_link_options(simledger_flags INTERFACE LINKER:-z,relro,-z,now,-z,noexecstack)
    endif()
endif()
