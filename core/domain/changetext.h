// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// How a change of a card (CardChange) reads for people, who see it in machines' words otherwise: the same in
/// the detail of a card, on paper and in the list of activities.
namespace ChangeText
{

/// The title of a field of the list, the detail or the identity, or of what people enter about a card
/// ("note", "case"): "Fine status". One that nobody has described is its name.
[[nodiscard]] QString field(const QString &name);

/// A value of this field: codes with their meaning, sizes with their unit, moments in Beijing time, numbers
/// of people masked, sub-cards counted; unknown is "–". What does not read as such a value comes as it is.
[[nodiscard]] QString value(const QString &field, const std::optional<QString> &machine);

/// Both values of a change, each as value() has it; of sub-cards only what differs, card by card: a count
/// that is the same on both sides says nothing.
struct Sides {
    QString before;
    QString after;
};
[[nodiscard]] Sides sides(const QString &field, const std::optional<QString> &before,
                          const std::optional<QString> &after);

} // namespace ChangeText
