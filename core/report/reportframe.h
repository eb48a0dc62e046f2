// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

/// What stands around every page of every report. All of it is text for people; what is not known is left
/// out, except the age of the data, which is then said to be unknown.
struct ReportFrame {
    QString company; ///< whose report it is; empty: left out
    QString title;
    QStringList scope; ///< what it is about: the month, the filter, the operator …, a line each
    std::optional<Instant> dataAsOf; ///< the oldest of the readings it is made of
    QDate printed;                   ///< a date alone, so that a day's prints are the same
    QString printedBy;               ///< empty: left out
    bool demo = false;               ///< DEMO on every page
    bool personal = false;           ///< says on every page that personal data are in it
    QString ruleVersion;             ///< of the rules the figures come from; empty: there are none
    QString inputHash;               ///< of everything the figures were computed from; empty likewise
};
