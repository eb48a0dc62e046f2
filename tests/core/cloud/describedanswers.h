// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/reading.h"
#include "tests/core/cloud/facts.h"

#include <QByteArray>
#include <QList>

/// What a decoder made of a body, in a form that all of them share.
struct Outcome {
    std::optional<Error> error;
    Facts facts;
    DecodeNotes notes;

    /// Something was not understood, and that is written down.
    [[nodiscard]] bool isNoted() const
    {
        return !notes.oddities.isEmpty() || !notes.quarantined.isEmpty() || !notes.unknownFields.isEmpty();
    }
};

/// One decoder beside what its answers hold, written down a second time on purpose.
struct DescribedAnswer {
    QString name;
    QString action; ///< whose stored bodies it reads
    Outcome (*decode)(const QByteArray &body);
    /// Members that name the row they stand in ("OrderId"): without one the row is not there.
    QStringList identities;
    /// Paths without which nothing can be read ("Data/List"): BadReply.
    QStringList required;
    /// Members without which others in the same place are unknown too ("Currency").
    QMap<QString, QStringList> carries;
};

/// All decoders of values other than cards, balance and vouchers, which have tests of their own.
[[nodiscard]] const QList<DescribedAnswer> &describedAnswers();
