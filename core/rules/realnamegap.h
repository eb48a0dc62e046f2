// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// A card that is active without real-name verification (M 5.4): how much of a hurry that is, who mends it
/// and how. The provider's interface tells the state and no more: nothing in it verifies a card.
struct RealNameGap {
    enum class Urgency : quint8 { Overdue, AgeUnknown, Due, Young }; ///< worst first
    enum class Mender : quint8 {
        Unit,       ///< the responsible unit and the person it names
        UnitOrUser, ///< nobody told whether it belongs to an enterprise or to a person
        Provider,   ///< a multi-network card: only its sub-cards are verified
    };
    static constexpr int youngDays = 7; ///< after activation; then it is due
    static constexpr int dueDays = 30;  ///< and then overdue

    std::optional<int> ageDays;         ///< since it was activated
    std::optional<QString> vendor;      ///< CMCC …
    std::optional<QString> certifyType; ///< "enterprise", or what the provider sent
    std::optional<QString> osStatus;

    [[nodiscard]] static Urgency urgencyOf(std::optional<int> ageDays);
    [[nodiscard]] Urgency urgency() const { return urgencyOf(ageDays); }
    [[nodiscard]] Mender mender() const;
    [[nodiscard]] bool isStoppedForIt() const { return osStatus == u"600"; }
    [[nodiscard]] QString nextStep() const; ///< one or two sentences

    /// One word, none of them in another: a search finds exactly these.
    [[nodiscard]] static QString urgencyText(Urgency urgency);
    [[nodiscard]] static QLatin1StringView urgencyName(Urgency urgency); ///< "overdue": for programs
    [[nodiscard]] static QString menderText(Mender mender);
    [[nodiscard]] static QLatin1StringView menderName(Mender mender);
};
