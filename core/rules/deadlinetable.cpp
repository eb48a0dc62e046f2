// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadlinetable.h"

#include <QString>
#include <QtGlobal>

#include <array>

namespace
{
constexpr int longestBareClock = 10'000;

constexpr auto none = InternalTarget::None;
constexpr auto dayBefore = InternalTarget::WorkdayBefore;

// The readings are explained in docs/decisions/0009-readings-of-the-agreements.md.
constexpr std::array table{
    ClockRule{
        "tariff-change", QT_TRANSLATE_NOOP("Deadlines", "price change"), Counting::Days, 7, dayBefore, true,
        "S 3.1.2",
        QT_TRANSLATE_NOOP("Deadlines", "first day of the new price; using the service on it accepts it"),
        QT_TRANSLATE_NOOP("Deadlines", "Calendar days. The new price may also apply from the day of "
                                       "publication on (M 4): this is the best case."),
        Duty::Ours, QT_TRANSLATE_NOOP("Deadlines", "the new price counts as accepted")},
    ClockRule{"agreement-change", QT_TRANSLATE_NOOP("Deadlines", "change of the agreement"), Counting::Days,
              7, dayBefore, true, "S 13.4",
              QT_TRANSLATE_NOOP("Deadlines", "last day to object; silence accepts the change"),
              QT_TRANSLATE_NOOP("Deadlines", "Calendar days; the seventh day itself still counts."),
              Duty::Ours, QT_TRANSLATE_NOOP("Deadlines", "the change counts as accepted")},
    ClockRule{"maintenance", QT_TRANSLATE_NOOP("Deadlines", "maintenance"), Counting::Workdays, -1, none,
              false, "S 5.1",
              QT_TRANSLATE_NOOP("Deadlines", "last day for the provider to announce the maintenance"),
              nullptr, Duty::Providers,
              QT_TRANSLATE_NOOP("Deadlines", "the notice is too short; put it on record")},
    ClockRule{"function-change", QT_TRANSLATE_NOOP("Deadlines", "change of a function"), Counting::Months, -1,
              none, false, "S 5.8",
              QT_TRANSLATE_NOOP("Deadlines", "last day for the provider to announce the change"),
              QT_TRANSLATE_NOOP("Deadlines",
                                "One month is what to plan with; a shorter notice may be valid (S 5.5)."),
              Duty::Providers, QT_TRANSLATE_NOOP("Deadlines", "the notice is too short; put it on record")},
    ClockRule{"identity-integration", QT_TRANSLATE_NOOP("Deadlines", "identity integration"),
              Counting::Workdays, -5, dayBefore, false, "M 5.2",
              QT_TRANSLATE_NOOP("Deadlines", "the identity integration must be finished"),
              QT_TRANSLATE_NOOP("Deadlines", "Counted back from the first day of service, which is day 0."),
              Duty::Ours, QT_TRANSLATE_NOOP("Deadlines", "the service does not start")},
    ClockRule{"iccid-handover", QT_TRANSLATE_NOOP("Deadlines", "handover of ICCIDs"), Counting::Workdays, -5,
              dayBefore, false, "M 5.3",
              QT_TRANSLATE_NOOP("Deadlines", "the ICCIDs must be handed over, on this very day"),
              QT_TRANSLATE_NOOP("Deadlines",
                                "On this day both ways to read the clause are kept. The internal "
                                "target is for the list to be ready."),
              Duty::Ours, QT_TRANSLATE_NOOP("Deadlines", "the service does not start as planned")},
    ClockRule{"holder-change", QT_TRANSLATE_NOOP("Deadlines", "change of the holder"), Counting::Workdays, 3,
              dayBefore, false, "M 5.4",
              QT_TRANSLATE_NOOP("Deadlines", "the written notice of the change must have been sent"),
              QT_TRANSLATE_NOOP("Deadlines", "Counted from the day of the change, which is day 0."),
              Duty::Ours, QT_TRANSLATE_NOOP("Deadlines", "the provider may end the agreement on its own")},
    ClockRule{"purchase-confirmation", QT_TRANSLATE_NOOP("Deadlines", "confirmation of a purchase"),
              Counting::Workdays, 5, none, false, "M 5.11",
              QT_TRANSLATE_NOOP("Deadlines", "last day for the provider to confirm; then the order lapses"),
              QT_TRANSLATE_NOOP("Deadlines", "Counted from the day the order e-mail was sent; it counts as "
                                             "received then unless it bounced."),
              Duty::Providers,
              QT_TRANSLATE_NOOP("Deadlines", "the order has lapsed and must be placed anew")},
    ClockRule{"supply-plug-in", QT_TRANSLATE_NOOP("Deadlines", "supply of plug-in cards"), Counting::Weeks, 4,
              none, false, "M 5.11",
              QT_TRANSLATE_NOOP("Deadlines", "last day for the provider to deliver plug-in cards"),
              QT_TRANSLATE_NOOP("Deadlines", "Counted from the day the confirmation was received."),
              Duty::Providers, QT_TRANSLATE_NOOP("Deadlines", "the provider is late; press for delivery")},
    ClockRule{"supply-smd", QT_TRANSLATE_NOOP("Deadlines", "supply of SMD cards"), Counting::Weeks, 6, none,
              false, "M 5.11",
              QT_TRANSLATE_NOOP("Deadlines", "last day for the provider to deliver SMD cards"),
              QT_TRANSLATE_NOOP("Deadlines", "Counted from the day the confirmation was received."),
              Duty::Providers, QT_TRANSLATE_NOOP("Deadlines", "the provider is late; press for delivery")},
    ClockRule{"purchase-plan", QT_TRANSLATE_NOOP("Deadlines", "purchase plan"), Counting::Months, -1,
              dayBefore, false, "M 5.11",
              QT_TRANSLATE_NOOP("Deadlines", "the purchase plan must have been sent"),
              QT_TRANSLATE_NOOP("Deadlines", "The same day of the month before, or else its last day."),
              Duty::Ours, QT_TRANSLATE_NOOP("Deadlines", "the supply takes about ten working days longer")},
    ClockRule{"unbinding-evidence", QT_TRANSLATE_NOOP("Deadlines", "evidence about an unbinding"),
              Counting::Workdays, 3, dayBefore, true, "M 5.13",
              QT_TRANSLATE_NOOP("Deadlines", "evidence must have been sent"),
              QT_TRANSLATE_NOOP("Deadlines",
                                "Counted from the day the notice was sent, which is the cautious "
                                "reading; from its receipt the day may be later."),
              Duty::Ours, QT_TRANSLATE_NOOP("Deadlines", "the card is stopped")},
    ClockRule{"rebate-invoice", QT_TRANSLATE_NOOP("Deadlines", "rebate invoice"), Counting::FixedDay, 10,
              InternalTarget::PostBy, false, "R annex 1 note 2",
              QT_TRANSLATE_NOOP("Deadlines", "the invoice must have arrived"),
              QT_TRANSLATE_NOOP("Deadlines", "The 10th of the next month, moved back to a working day. The "
                                             "internal target is the last day to post it."),
              Duty::Ours,
              QT_TRANSLATE_NOOP("Deadlines", "the rebate is at risk; the agreement does not say how")},
    ClockRule{
        "rebate-credit", QT_TRANSLATE_NOOP("Deadlines", "rebate credit"), Counting::FixedDay, 30, none, false,
        "R annex 1 note 3", QT_TRANSLATE_NOOP("Deadlines", "last day for the provider to credit the rebate"),
        QT_TRANSLATE_NOOP("Deadlines", "The 30th of the next month, in February its last day. Rest days "
                                       "do not move it; it is overdue from the day after."),
        Duty::Providers, QT_TRANSLATE_NOOP("Deadlines", "the provider is late; claim the rebate")},
    ClockRule{"service-termination", QT_TRANSLATE_NOOP("Deadlines", "end of the service"), Counting::Days, 10,
              none, true, "M 6.2",
              QT_TRANSLATE_NOOP("Deadlines", "earliest day the provider may end the service"),
              QT_TRANSLATE_NOOP("Deadlines", "Calendar days from the day the notice was sent."),
              Duty::Providers, QT_TRANSLATE_NOOP("Deadlines", "the service may end from this day on")},
    ClockRule{"confidentiality", QT_TRANSLATE_NOOP("Deadlines", "confidentiality"), Counting::Years, 5, none,
              false, "S 6.2", QT_TRANSLATE_NOOP("Deadlines", "last day of the duty of confidentiality"),
              QT_TRANSLATE_NOOP("Deadlines", "The same day five years on; for 29 February the 28th."),
              Duty::Ours,
              QT_TRANSLATE_NOOP("Deadlines", "the duty ends after this day; to speak before it is a breach")},
};

struct BareClock {
    const char16_t *prefix;
    Counting counting;
};
constexpr std::array bareClocks{BareClock{u"workdays:", Counting::Workdays},
                                BareClock{u"days:", Counting::Days}, BareClock{u"months:", Counting::Months}};

/// The sign is wanted, so that nobody has to guess the direction.
std::optional<int> signedAmount(QStringView text)
{
    if (!text.startsWith(u'+') && !text.startsWith(u'-'))
        return std::nullopt;
    for (const QChar c : text.sliced(1)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    bool fits = false;
    const int amount = text.toInt(&fits);
    const bool inRange = fits && amount != 0 && std::abs(amount) <= longestBareClock;
    return inRange ? std::optional(amount) : std::nullopt;
}
} // namespace

std::span<const ClockRule> DeadlineTable::rules()
{
    return table;
}

std::optional<ClockRule> DeadlineTable::bareClock(QStringView text)
{
    for (const BareClock &clock : bareClocks) {
        const QStringView prefix(clock.prefix);
        if (!text.startsWith(prefix))
            continue;
        if (const std::optional<int> amount = signedAmount(text.sliced(prefix.size())))
            return ClockRule{
                nullptr, nullptr, clock.counting, *amount,
                none,    false,   nullptr,        QT_TRANSLATE_NOOP("Deadlines", "the day counted to"),
                nullptr};
    }
    return std::nullopt;
}
