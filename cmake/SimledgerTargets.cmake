# SPDX-FileCopyrightText: Simledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# WINDOW, in each of these, is for code with widgets in it: links Qt Widgets and shares a larger precompiled header.

# simledger_library(name [WINDOW|QUICK] SOURCES … PUBLIC … PRIVATE …): one static library a folder of the
# architecture. QUICK is for code that shapes and says what others computed: like WINDOW, without widgets.
function(simledger_library name)
    cmake_parse_arguments(arg "WINDOW;QUICK" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC Qt6::Core ${arg_PUBLIC} PRIVATE simledger_flags ${arg_PRIVATE})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    simledger_for_window(window ${name} "${arg_WINDOW}")
    if(arg_QUICK)
        set(window TEST)
    endif()
    simledger_precompile(${name} ${window})
endfunction()

# simledger_program(name [WINDOW] SOURCES … PRIVATE …)
function(simledger_program name)
    cmake_parse_arguments(arg "WINDOW" "" "SOURCES;PRIVATE" ${ARGN})
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE simledger_flags ${arg_PRIVATE})
    simledger_for_window(window ${name} "${arg_WINDOW}")
    simledger_precompile(${name} ${window})
endfunction()

# simledger_test(core/store/tst_cardwriter [WINDOW] libraries…): one executable and one ctest entry a file below tests/.
function(simledger_test path)
    cmake_parse_arguments(arg "WINDOW" "" "" ${ARGN})
    get_filename_component(name ${path} NAME)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${name}.moc)
    qt_add_executable(${name} ${CMAKE_SOURCE_DIR}/tests/${path}.cpp ${moc})
    # a test includes what moc makes of itself: that file alone, without a scan and a source of moc's own, which
    # for all tests together took a tenth of the build
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    qt_generate_moc(${CMAKE_SOURCE_DIR}/tests/${path}.cpp ${moc} TARGET ${name})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    target_link_libraries(${name} PRIVATE simledger_flags simledger_fakes Qt6::Test ${arg_UNPARSED_ARGUMENTS})
    target_compile_definitions(${name} PRIVATE
        SIMLEDGER_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SIMLEDGER_BINARY_DIR="${CMAKE_BINARY_DIR}/bin")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    simledger_for_window(window ${name} "${arg_WINDOW}")
    simledger_precompile(${name} TEST ${window})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/data/lsan.supp")
endfunction()

# What WINDOW means; sets `result` to the word for simledger_precompile.
function(simledger_for_window result name window)
    set(${result} "" PARENT_SCOPE)
    if(window)
        target_link_libraries(${name} PUBLIC Qt6::Widgets)
        set(${result} WINDOW PARENT_SCOPE)
    endif()
endfunction()

# All targets share one precompiled header, made by a small library of its own: one a target cost a fifth of
# the whole build, and gigabytes. Code with widgets has a larger one. Under the sanitizers tests, code with
# widgets and QUICK libraries have theirs too, for they are built without optimisation and line numbers: what
# they do is soon done, and it takes long to compile.
function(simledger_precompile name)
    cmake_parse_arguments(arg "TEST;WINDOW" "" "" ${ARGN})
    set(maker simledger_precompiled)
    set(header precompiled.h)
    set(libraries Qt6::Core)
    if(arg_WINDOW)
        string(APPEND maker _window)
        set(header precompiled_window.h)
        set(libraries Qt6::Widgets)
    endif()
    set(quick "")
    if(SIMLEDGER_SANITIZE AND (arg_TEST OR arg_WINDOW))
        string(APPEND maker _quick)
        set(quick -O0 -g0)
        target_compile_options(${name} PRIVATE ${quick})
    endif()
    if(NOT TARGET ${maker})
        qt_add_library(${maker} STATIC ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
        target_link_libraries(${maker} PRIVATE simledger_flags ${libraries})
        target_compile_options(${maker} PRIVATE ${quick})
        set_target_properties(${maker} PROPERTIES AUTOMOC OFF)
        target_precompile_headers(${maker} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/${header})
        simledger_cache_precompiled(${maker})
    endif()
    target_precompile_headers(${name} REUSE_FROM ${maker})
    simledger_cache_precompiled(${name})
endfunction()

function(simledger_cache_precompiled name)
    if(CCACHE_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${name} PRIVATE -fpch-preprocess) # what ccache needs to see through them
    endif()
endfunction()
