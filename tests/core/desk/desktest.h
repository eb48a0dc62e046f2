// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "tests/core/desk/deskexamples.h"
#include "tests/core/store/storetest.h"
#include "tests/fakes/fakeclock.h"

/// A desk on a real encrypted cache.
class DeskRoom
{
public:
    /// An edit in a transaction of its own, as callers make them.
    Result<void> edit(const std::function<Result<void>(Desk &)> &job,
                      const QString &who = QStringLiteral("li"))
    {
        return fixture.writer->transact([&](CacheWriter &cache) {
            Desk desk(cache, clock, who);
            return job(desk);
        });
    }
    template<class T> Result<void> save(const T &value)
    {
        return edit([&value](Desk &desk) -> Result<void> {
            const Result<bool> saved = desk.save(value);
            return saved ? Result<void>() : Result<void>(saved.error());
        });
    }
    std::optional<QString> undo()
    {
        std::optional<QString> what;
        const Result<void> done = edit([&what](Desk &desk) -> Result<void> {
            const Result<std::optional<QString>> undone = desk.undo();
            if (!undone)
                return undone.error();
            what = *undone;
            return {};
        });
        return done ? what : std::optional(done.error().message);
    }
    DeskReader reader() { return DeskReader(*fixture.writer); }
    template<class T> QList<DeskRecord<T>> all()
    {
        DeskReader desk = reader();
        const Result<QList<DeskRecord<T>>> records = desk.all<T>();
        if (!records)
            qFatal("%s", qPrintable(records.error().message));
        return *records;
    }
    QStringList audit() ///< newest first: "who what detail"
    {
        QStringList lines;
        const Result<QList<AuditEntry>> entries = fixture.writer->audit.newest(1000);
        for (const AuditEntry &entry : entries ? *entries : QList<AuditEntry>())
            lines.append(QStringLiteral("%1 %2 %3").arg(entry.who, entry.what, entry.detail));
        return lines;
    }

    StoreTest::Fixture fixture;
    FakeClock clock;
};
