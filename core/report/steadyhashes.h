// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// While one lives, hash tables that are made anew in this program keep their entries in the same order in
/// every run. Qt's PDF writer numbers a document's fonts in the order of such a table: without this, two
/// files of one report differ as soon as it needs a second font.
///
/// The random order protects servers against made-up keys that all collide. It comes back with the last of
/// these objects; tables made in between keep theirs. Safe from every thread.
class SteadyHashes
{
public:
    SteadyHashes();
    ~SteadyHashes();
    SteadyHashes(const SteadyHashes &) = delete;
    SteadyHashes &operator=(const SteadyHashes &) = delete;
};
