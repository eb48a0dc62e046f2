// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardcodes.h"
#include "core/rules/findingswriter.h"

#include <QCoreApplication>

#include <array>

// Cards: expiry, states, real-name verification and usage.

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};
using FindingsWriter::Page;
using Severity = FindingSeverity;

Finding &addCards(Page &page, FindingKind kind, Severity severity, const QString &subject, qint64 cards)
{
    Finding &finding = page.add(kind, severity, subject);
    finding.figure = FindingsWriter::count(cards);
    return finding;
}

// ---- expiry ----

/// The cards whose plans are counted: closed ones and those that are gone have none to renew.
QString current(QStringView filter)
{
    return QStringLiteral("%1 listed:yes -status:closed").arg(filter);
}

void expiring(Page &page, const ExpiringCards &cards)
{
    const QString renew = Text::tr("Renew them, switch on auto-renew, or let them end on purpose.");
    if (cards.past > 0) {
        Finding &finding = addCards(page, FindingKind::CardsExpired, Severity::Warning, {}, cards.past);
        finding.text = Text::tr("The plans of %1 cards have ended and do not renew automatically.")
                           .arg(FindingsWriter::grouped(cards.past));
        finding.action = Text::tr("Renew them before their accounts are closed, or strike them off.");
        finding.filter = current(u"expires<today auto_renew:no");
    }
    if (cards.within7 > 0) {
        Finding &finding =
            addCards(page, FindingKind::CardsExpiring, Severity::Urgent, QStringLiteral("7"), cards.within7);
        finding.text = Text::tr("The plans of %1 cards end within 7 days and do not renew automatically.")
                           .arg(FindingsWriter::grouped(cards.within7));
        finding.date = cards.first;
        finding.action = renew;
        finding.filter = current(u"expires:0d..7d auto_renew:no");
    }
    if (const qint64 later = cards.within30 - cards.within7; later > 0) {
        Finding &finding =
            addCards(page, FindingKind::CardsExpiring, Severity::Warning, QStringLiteral("30"), later);
        finding.text = Text::tr("The plans of %1 cards end in 8 to 30 days and do not renew automatically.")
                           .arg(FindingsWriter::grouped(later));
        finding.date = cards.within7 > 0 ? page.input.today.addDays(8) : cards.first;
        finding.action = renew;
        finding.filter = current(u"expires:8d..30d auto_renew:no");
    }
    if (cards.renewUnknown > 0) {
        Finding &finding = addCards(page, FindingKind::CardsExpiring, Severity::Notice,
                                    QStringLiteral("unknown"), cards.renewUnknown);
        finding.text = Text::tr("The plans of %1 cards end within 30 days; whether they renew automatically "
                                "is unknown.")
                           .arg(FindingsWriter::grouped(cards.renewUnknown));
        finding.action = Text::tr("Synchronise the details of these cards.");
        finding.filter = current(u"expires:0d..30d auto_renew:none");
    }
}

// ---- states ----

struct StopReason {
    const char16_t *code;
    Severity severity;
    const char *text;
    const char *action;
    const char *clause;
};
constexpr std::array stopReasons{
    StopReason{u"300", Severity::Warning, QT_TRANSLATE_NOOP("Findings", "%1 cards are stopped at the limit."),
               QT_TRANSLATE_NOOP("Findings",
                                 "Raise the limit or buy more traffic and resume them, or wait for "
                                 "the next month."),
               "S 3.3.1 c (3)"},
    StopReason{
        u"400", Severity::Urgent, QT_TRANSLATE_NOOP("Findings", "%1 cards are stopped by credit control."),
        QT_TRANSLATE_NOOP("Findings", "Top up the account, then check that they were resumed."), "S 3.3.1 a"},
    StopReason{u"500", Severity::Warning,
               QT_TRANSLATE_NOOP("Findings", "%1 cards are stopped because their device changed."),
               QT_TRANSLATE_NOOP("Findings", "Compare the IMEI with the list; put them back or send the "
                                             "evidence within three working days of the notice."),
               "M 5.13"},
    StopReason{u"600", Severity::Urgent,
               QT_TRANSLATE_NOOP("Findings", "%1 cards are stopped for missing real-name verification."),
               QT_TRANSLATE_NOOP("Findings", "Have their users or responsible persons complete it."),
               "M 5.4"},
    StopReason{u"700", Severity::Warning, QT_TRANSLATE_NOOP("Findings", "%1 cards are stopped as abnormal."),
               QT_TRANSLATE_NOOP("Findings", "Ask the provider for the reason; look at their traffic and "
                                             "devices before."),
               "S 4.2.5"},
};

void stopped(Page &page)
{
    for (const StopReason &reason : stopReasons) {
        const QString code = QString::fromUtf16(reason.code);
        const qint64 cards = page.input.cardsByOsStatus.value(code);
        if (cards <= 0)
            continue;
        Finding &finding = addCards(page, FindingKind::CardsStopped, reason.severity, code, cards);
        finding.text = Text::tr(reason.text).arg(FindingsWriter::grouped(cards));
        finding.action = Text::tr(reason.action);
        finding.clause = QString::fromLatin1(reason.clause);
        finding.filter =
            QStringLiteral("os_status:%1 listed:yes").arg(CardCodes::wordOf(CardField::OsStatus, code));
    }
}

void unknownStates(Page &page)
{
    const qint64 cards = page.input.cardsOfUnknownState;
    if (cards <= 0)
        return;
    Finding &finding = addCards(page, FindingKind::CardsOfUnknownState, Severity::Notice, {}, cards);
    finding.text =
        Text::tr("%1 cards have a state that nobody has described.").arg(FindingsWriter::grouped(cards));
    finding.action = Text::tr("Look at one of them; ask the provider what its state means.");
}

// ---- real-name ----

void realNameGap(Page &page, const QString &age, qint64 cards, Severity severity, const QString &text)
{
    if (cards <= 0)
        return;
    Finding &finding = addCards(page, FindingKind::RealNameGap, severity, age, cards);
    finding.text = text.arg(FindingsWriter::grouped(cards));
    finding.clause = QStringLiteral("M 5.4");
    finding.action = Text::tr("Have their users or responsible persons complete the real-name verification "
                              "before they are stopped.");
}

void realName(Page &page, const RealNameGaps &gaps)
{
    realNameGap(page, QStringLiteral("older"), gaps.older, Severity::Urgent,
                Text::tr("%1 cards are active for more than 30 days without real-name verification."));
    realNameGap(page, QStringLiteral("30"), gaps.upTo30, Severity::Warning,
                Text::tr("%1 cards are active for 8 to 30 days without real-name verification."));
    realNameGap(page, QStringLiteral("7"), gaps.upTo7, Severity::Notice,
                Text::tr("%1 cards are active for up to 7 days without real-name verification."));
    realNameGap(page, QStringLiteral("unknown"), gaps.unknownAge, Severity::Warning,
                Text::tr("%1 cards are active, since when is unknown, without real-name verification."));
}

// ---- usage ----

void usage(Page &page)
{
    if (page.input.silentCards.value_or(0) > 0) {
        Finding &finding =
            addCards(page, FindingKind::SilentCards, Severity::Notice, {}, *page.input.silentCards);
        finding.text = Text::tr("%1 cards had traffic before and have none for %2 days or more.")
                           .arg(FindingsWriter::grouped(*page.input.silentCards),
                                QString::number(page.input.silentDays));
        finding.action = Text::tr("Check their devices, or stop the cards that are no longer needed.");
    }
    if (page.input.usageJumps.value_or(0) > 0) {
        Finding &finding =
            addCards(page, FindingKind::UsageJumps, Severity::Warning, {}, *page.input.usageJumps);
        finding.text = Text::tr("The traffic of %1 cards has jumped.")
                           .arg(FindingsWriter::grouped(*page.input.usageJumps));
        finding.clause = QStringLiteral("M 1.2");
        finding.action = Text::tr("Look at the largest of them: a wrong device, a fault or misuse.");
    }
}
} // namespace

void FindingsWriter::cards(Page &page)
{
    if (page.input.expiring)
        expiring(page, *page.input.expiring);
    stopped(page);
    unknownStates(page);
    if (page.input.realName)
        realName(page, *page.input.realName);
    usage(page);
}
