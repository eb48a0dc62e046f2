// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

/// The reference R12 of the benchmarks: day usage in a table with a row a day, in the layouts that people
/// would choose (performance.md 1.6). Uses a new encrypted file with a throw-away key; nothing of the product
/// depends on it. Times are CPU times.
class DayRowReference
{
public:
    enum class Layout {
        PackedKey,   ///< one integer key, card and day: the smallest and fastest of them
        WithoutRowid ///< PRIMARY KEY (card, day)
    };
    struct Day {
        int number = 0;              ///< days since an agreed one, below 65,536
        std::optional<qint64> bytes; ///< nothing: listed and unknown
    };

    /// The file must not exist yet.
    static Result<std::unique_ptr<DayRowReference>> create(const QString &path, Layout layout);
    ~DayRowReference();
    DayRowReference(const DayRowReference &) = delete;
    DayRowReference &operator=(const DayRowReference &) = delete;

    /// Writes cards 1 to `cards`, a thousand in a transaction; the making of the days is not counted.
    Result<std::chrono::microseconds> write(qint64 cards,
                                            const std::function<QList<Day>(qint64 card)> &daysOf);
    /// The sum over all cards of the days from ≤ day < until.
    Result<qint64> sumOfDays(int from, int until);
    /// How many days one card has, and the sum of them.
    Result<std::pair<qint64, qint64>> series(qint64 card);
    /// The size of the file when everything is in it.
    Result<qint64> bytes();

private:
    struct Connection;
    DayRowReference(QString path, Layout layout);
    Result<std::pair<qint64, qint64>> twoNumbers(const QByteArray &sql);

    QString m_path;
    Layout m_layout;
    std::unique_ptr<Connection> m_connection;
};
