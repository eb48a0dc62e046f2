// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QString>

#include <optional>

/// What opening a cache found out and nobody may overlook. The cache is open all the same.
struct OpeningFinding {
    enum class Kind : quint8 {
        Older,       ///< behind its seal: an older copy was put back, or the log was lost
        Emptied,     ///< the same, and there is no card in it any more
        SealMissing, ///< there is no telling
        SealBad,     ///< there is no telling: damaged, or of another cache
        Recovered,   ///< it was damaged and set aside; a backup was opened
        PutBack,     ///< somebody chose a backup
        NoBackup,    ///< the day's backup could not be made
        ReadOnly,    ///< nothing can be saved; `file` says why
        Unreadable,  ///< it is damaged and there is no backup: open for reading alone; `file` says so
        BegunAnew,   ///< somebody began an empty cache beside one that could not be opened
    };
    Kind kind = Kind::Older;
    quint32 generation = 0; ///< of what is there …
    quint32 expected = 0;   ///< … and what the seal says
    Instant from;           ///< what is shown is from then
    QString file;           ///< the seal; the file that was set aside, empty: there was none; why no backup
    qint64 run = 0;         ///< the newest run then
    bool gone = false;      ///< what was set aside, and the backups of then, were removed since

    /// What is shown is older than it was: everything is to be synchronised again. Such a finding is said at
    /// each opening until a list that was begun afterwards is complete.
    [[nodiscard]] bool wantsSync() const;
    /// Code and sentence, in the language in force.
    [[nodiscard]] Error error() const;

    [[nodiscard]] QString kept() const; ///< for the cache itself
    [[nodiscard]] static std::optional<OpeningFinding> parse(const QString &kept);

    friend bool operator==(const OpeningFinding &, const OpeningFinding &) = default;
};
