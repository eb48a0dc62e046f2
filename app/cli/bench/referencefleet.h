// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"

#include <QByteArray>

/// Invented cards for benchmarks and their references: deterministic, in random order of ICCIDs, with about
/// the size of real rows. Nothing of a user's cache ever stands in a reference file.
class ReferenceFleet
{
public:
    explicit ReferenceFleet(qint64 size) : m_size(size) {}

    [[nodiscard]] qint64 size() const { return m_size; }
    /// `generation` 1 differs from 0 in the usage of every hundredth card.
    [[nodiscard]] Card card(qint64 number, int generation = 0) const;
    [[nodiscard]] QByteArray iccid(qint64 number) const;
    [[nodiscard]] static QString remark() { return QStringLiteral("a remark of some length"); }
    /// One CSV line of 25 columns, about 280 bytes.
    [[nodiscard]] QByteArray csvLine(qint64 number) const;

private:
    qint64 m_size;
};
