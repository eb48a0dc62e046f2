// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/wholecard.h"
#include "models/tableroles.h"

#include <QList>
#include <QString>

/// One thing that is known about a card, or "–".
struct CardFact {
    QString title;
    QString text;
    TableRoles::Tone tone = TableRoles::Tone::Plain;
    friend bool operator==(const CardFact &, const CardFact &) = default;
};

/// What belongs together in the detail of a card.
struct CardSection {
    QString name; ///< stable: "plan"
    QString title;
    QList<CardFact> facts;
    friend bool operator==(const CardSection &, const CardSection &) = default;
};

/// Everything about a card in words and in the order in which somebody looks for it. Pure.
namespace CardSections
{

[[nodiscard]] QList<CardSection> of(const WholeCard &card, QDate today, Instant now);

/// All of it as lines of text, for the clipboard.
[[nodiscard]] QString plainText(const WholeCard &card, const QList<CardSection> &sections);

} // namespace CardSections
