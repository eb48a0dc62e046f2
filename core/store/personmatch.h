// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/erasure.h"

#include <QRegularExpression>

/// Finds a person in texts: a name with or without blanks between its characters, numbers with blanks, dashes
/// or the country code, in any width of letters. A number is not found inside a longer one, a Latin name not
/// inside a longer word; a Chinese name is found inside a longer one. Safe to copy; used by one thread.
class PersonMatch
{
public:
    /// Usage (E-ERASE) for what would find half of the cache: a name of one character, a number of fewer than
    /// six digits, nothing at all; and for an ICCID that is none.
    static Result<PersonMatch> of(const PersonSought &sought);

    [[nodiscard]] bool names(const QString &text) const;
    /// The card whose person is looked for, as digits; empty: none.
    [[nodiscard]] const QString &iccid() const { return m_iccid; }
    [[nodiscard]] bool hasWords() const { return m_hasWords; }

private:
    QRegularExpression m_pattern;
    QString m_iccid;
    bool m_hasWords = false;
};
