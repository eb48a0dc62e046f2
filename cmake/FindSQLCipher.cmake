# SPDX-FileCopyrightText: Simledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finds SQLCipher, statically on Linux so that its sqlite3_* symbols neither replace nor are replaced by
# another SQLite in the process, and proves at configure time that it really encrypts.
# Provides SQLCipher::SQLCipher.  Hint: SQLCIPHER_ROOT (Homebrew's keg, a vcpkg tree).
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)

if(NOT SQLCIPHER_ROOT)
    find_package(sqlcipher CONFIG QUIET)
    find_package(PkgConfig QUIET)
    if(PkgConfig_FOUND)
        pkg_check_modules(PC_SQLCIPHER QUIET sqlcipher)
    endif()
endif()

if(TARGET sqlcipher::sqlcipher)
    set(SQLCIPHER_LIBRARY sqlcipher::sqlcipher)
    set(SQLCIPHER_INCLUDE_DIR "from the sqlcipher package")
else()
    find_path(SQLCIPHER_INCLUDE_DIR sqlite3.h NO_DEFAULT_PATH
        HINTS ${SQLCIPHER_ROOT}/include/sqlcipher ${SQLCIPHER_ROOT}/include ${PC_SQLCIPHER_INCLUDE_DIRS}
              /usr/include/sqlcipher)
    # Plain SQLite's library name is accepted only inside an explicit root (Homebrew installs under it).
    if(SQLCIPHER_ROOT)
        find_library(SQLCIPHER_LIBRARY NAMES libsqlcipher.a libsqlite3.a sqlcipher sqlite3
            NO_DEFAULT_PATH HINTS ${SQLCIPHER_ROOT}/lib)
    else()
        find_library(SQLCIPHER_LIBRARY NAMES libsqlcipher.a sqlcipher HINTS ${PC_SQLCIPHER_LIBRARY_DIRS})
    endif()
endif()

if(SQLCIPHER_LIBRARY AND SQLCIPHER_INCLUDE_DIR AND NOT TARGET SQLCipher::SQLCipher)
    add_library(SQLCipher::SQLCipher INTERFACE IMPORTED)
    target_compile_definitions(SQLCipher::SQLCipher INTERFACE SQLITE_HAS_CODEC)
    if(NOT TARGET sqlcipher::sqlcipher)
        target_include_directories(SQLCipher::SQLCipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE_DIR})
    endif()
    # The archive must stand before OpenSSL; newer archives also want zlib and libm.
    set(_sqlcipher_link ${SQLCIPHER_LIBRARY} OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS})
    if(PC_SQLCIPHER_STATIC_LIBRARIES MATCHES "(^|;)z(;|$)")
        list(APPEND _sqlcipher_link z)
    endif()
    if(UNIX)
        list(APPEND _sqlcipher_link m)
    endif()
    target_link_libraries(SQLCipher::SQLCipher INTERFACE ${_sqlcipher_link})
    if(UNIX AND NOT APPLE)
        target_link_options(SQLCipher::SQLCipher INTERFACE LINKER:--exclude-libs,libsqlcipher.a)
    endif()

    include(CheckCSourceRuns)
    include(CMakePushCheckState)
    cmake_push_check_state(RESET)
    set(CMAKE_REQUIRED_LIBRARIES SQLCipher::SQLCipher)
    check_c_source_runs("
        #include <sqlite3.h>
        #include <string.h>
        int main(void) {
            sqlite3 *db = 0; sqlite3_stmt *s = 0; int rows = 0;
            if (sqlite3_open(\":memory:\", &db) != SQLITE_OK) return 1;
            if (sqlite3_key(db, \"proof\", 5) != SQLITE_OK) return 2;
            if (sqlite3_prepare_v2(db, \"PRAGMA cipher_version\", -1, &s, 0) != SQLITE_OK) return 3;
            while (sqlite3_step(s) == SQLITE_ROW) rows += strlen((const char *)sqlite3_column_text(s, 0)) > 0;
            sqlite3_finalize(s); sqlite3_close(db);
            return rows == 1 ? 0 : 4;
        }" SQLCIPHER_REALLY_ENCRYPTS)
    cmake_pop_check_state()
    if(NOT SQLCIPHER_REALLY_ENCRYPTS)
        message(FATAL_ERROR "The SQLite found as ${SQLCIPHER_LIBRARY} does not encrypt: it is not SQLCipher.")
    endif()
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLCipher REQUIRED_VARS SQLCIPHER_LIBRARY SQLCIPHER_INCLUDE_DIR)
