// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/account.h"
#include "core/rules/findingswriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

// The data itself: how old it is, what could not be read, what nobody has decided.

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};
using FindingsWriter::Page;
using Severity = FindingSeverity;

struct ClassNames {
    const char *name; ///< as `sync --only` names it, where it does
    const char *title;
    bool cardByCard;
};
/// In the order of DataAge::Kind.
constexpr std::array classes{
    ClassNames{"list", QT_TRANSLATE_NOOP("Findings", "list of cards"), false},
    ClassNames{"detail", QT_TRANSLATE_NOOP("Findings", "details"), true},
    ClassNames{"usage", QT_TRANSLATE_NOOP("Findings", "usage"), true},
    ClassNames{"identity", QT_TRANSLATE_NOOP("Findings", "real-name states"), true},
    ClassNames{"pools", QT_TRANSLATE_NOOP("Findings", "pools"), false},
    ClassNames{"orders", QT_TRANSLATE_NOOP("Findings", "orders"), false},
    ClassNames{"money", QT_TRANSLATE_NOOP("Findings", "balance and vouchers"), false},
    ClassNames{"ledger", QT_TRANSLATE_NOOP("Findings", "ledger"), false},
    ClassNames{"bills", QT_TRANSLATE_NOOP("Findings", "bills"), false},
};

qint64 oldAfterSeconds(const DataAge &age, const FindingsAssumptions &assumptions)
{
    if (age.kind == DataAge::Kind::List)
        return 3600LL * assumptions.dataOldAfterHours;
    const bool cardByCard = classes.at(size_t(age.kind)).cardByCard;
    return 86'400LL * (cardByCard ? assumptions.readingOldAfterDays : assumptions.detailOldAfterDays);
}

void neverRead(Page &page, const DataAge &age, const ClassNames &names)
{
    Finding &finding =
        page.add(FindingKind::DataNeverRead, Severity::Notice, QString::fromLatin1(names.name));
    const QString title = age.title();
    if (names.cardByCard && age.neverRead > 0) {
        finding.figure = FindingsWriter::count(age.neverRead);
        finding.text = Text::tr("Of %1 cards this was never read: %2.")
                           .arg(FindingsWriter::grouped(age.neverRead), title);
    } else {
        finding.figure = FindingsWriter::unknown();
        finding.text = Text::tr("This was never read: %1.").arg(title);
    }
    finding.action = Text::tr("Synchronise it.");
}

void old(Page &page, const DataAge &age, const ClassNames &names)
{
    const bool list = age.kind == DataAge::Kind::List;
    Finding &finding = page.add(FindingKind::DataOld, list ? Severity::Warning : Severity::Notice,
                                QString::fromLatin1(names.name));
    finding.date = age.oldest->beijingDate();
    finding.figure = FindingsWriter::days((page.input.now.seconds - age.oldest->seconds) / 86'400);
    const QString title = age.title();
    finding.text = names.cardByCard
                       ? Text::tr("Some of this is as old as %1: %2.").arg(age.oldest->beijingText(), title)
                       : Text::tr("This is of %1 and old: %2.").arg(age.oldest->beijingText(), title);
    finding.action = Text::tr("Synchronise it.");
}

/// The age of the balance is told with the balance.
void ages(Page &page)
{
    for (const DataAge &age : page.input.ages) {
        if (age.kind == DataAge::Kind::Money)
            continue;
        const ClassNames &names = classes.at(size_t(age.kind));
        if (!age.oldest || age.neverRead > 0)
            neverRead(page, age, names);
        const bool isOld = age.oldest && page.input.now.seconds - age.oldest->seconds >
                                             oldAfterSeconds(age, page.assumptions);
        if (isOld)
            old(page, age, names);
    }
}

void quarantine(Page &page)
{
    if (page.input.quarantinedRows <= 0)
        return;
    Finding &finding = page.add(FindingKind::QuarantinedRows, Severity::Notice);
    finding.figure = FindingsWriter::count(page.input.quarantinedRows);
    finding.text = Text::tr("%1 rows of the provider could not be read; they are kept as sent and counted "
                            "nowhere.")
                       .arg(FindingsWriter::grouped(page.input.quarantinedRows));
    finding.action = Text::tr("Look at them under odd data; report them to the provider if they stay.");
}

QString shortened(const QStringList &names)
{
    constexpr int most = 5;
    const QString some = names.mid(0, most).join(QStringLiteral(", "));
    return names.size() > most ? some + QStringLiteral(" …") : some;
}

void unclassified(Page &page)
{
    const QStringList &credentials = page.input.unclassifiedCredentials;
    if (credentials.isEmpty())
        return;
    Finding &finding = page.add(FindingKind::CredentialsUnclassified, Severity::Notice);
    finding.figure = FindingsWriter::count(credentials.size());
    finding.text =
        Text::tr("Of %n directional plan(s) nobody has decided whether it is an intercom plan: %1.", nullptr,
                 int(credentials.size()))
            .arg(shortened(credentials));
    finding.clause = QStringLiteral("R title");
    finding.action = Text::tr("Confirm or refuse each of them; the name of the plan is a hint.");
}

/// S 4.2.3: who holds a key answers for it.
void oldKey(Page &page)
{
    if (!page.input.keySince)
        return;
    const QDate due = page.input.keySince->beijingDate().addDays(page.assumptions.keyOldAfterDays);
    if (page.input.today <= due)
        return;
    Finding &finding = page.add(FindingKind::KeyOld, Severity::Notice);
    finding.date = due;
    finding.figure = FindingsWriter::days(page.input.keySince->beijingDate().daysTo(page.input.today));
    finding.text = Text::tr("The AccessKey is in use here for %1 days; it is to be renewed every %2.")
                       .arg(finding.figure.count)
                       .arg(page.assumptions.keyOldAfterDays);
    finding.clause = QStringLiteral("S 4.2.3");
    finding.action =
        Text::tr("Make another key at the provider, enter it here, and delete the old one there.");
}

/// A temporary key lives for hours: its end is said when it is near, or past.
void temporaryKey(Page &page)
{
    if (!page.input.keyExpires)
        return;
    const qint64 left = page.input.keyExpires->seconds - page.input.now.seconds;
    if (left > TemporaryKey::warnSeconds)
        return;
    const bool past = left <= 0;
    Finding &finding = page.add(past ? FindingKind::KeyExpired : FindingKind::KeyExpiring, Severity::Warning);
    finding.date = page.input.keyExpires->beijingDate();
    finding.figure = past ? FindingsWriter::days(std::max<qint64>(finding.date->daysTo(page.input.today), 0))
                          : FindingsWriter::count((left + 59) / 60);
    const QString end = page.input.keyExpires->beijingText();
    finding.text =
        past ? Text::tr("The temporary AccessKey ended at %1 (Beijing time): nothing is synchronised "
                        "until there is another.")
                   .arg(end)
             : Text::tr("The temporary AccessKey ends at %1 (Beijing time).").arg(end);
    finding.clause = QStringLiteral("S 4.2.3");
    finding.action = Text::tr("Get the next temporary key, and enter it under AccessKey.");
}

/// The provider has no call that tells what a key is: this is what its owner says, and what it was seen to
/// do.
void powerfulKey(Page &page)
{
    if (page.input.keyIsRoot) {
        Finding &finding = page.add(FindingKind::KeyOfRoot, Severity::Warning);
        finding.figure = FindingsWriter::count(1);
        finding.text =
            Text::tr("The AccessKey is the one of the account itself: whoever gets hold of it may do "
                     "everything, also pay and delete.");
        finding.clause = QStringLiteral("S 4.2.3");
        finding.action =
            Text::tr("Make a user that can only read, as AccessKey describes it, and enter that user's key.");
        return;
    }
    if (page.input.unneededRights.isEmpty())
        return;
    Finding &finding = page.add(FindingKind::KeyTooPowerful, Severity::Notice);
    finding.figure = FindingsWriter::count(page.input.unneededRights.size());
    finding.text = Text::tr("The AccessKey may do more than the policy text allows; it was seen to read: %1.")
                       .arg(shortened(page.input.unneededRights));
    finding.clause = QStringLiteral("S 4.2.3");
    finding.action = Text::tr(
        "Give its user the policy text of AccessKey alone, take every other policy away, and test again.");
}

void provisionalBill(Page &page)
{
    if (!page.input.provisionalBill)
        return;
    const Month month = *page.input.provisionalBill;
    Finding &finding = page.add(FindingKind::BillProvisional, Severity::Notice, month.iso());
    finding.date = month.next().firstDay().addDays(2);
    finding.figure = FindingsWriter::days(std::max<qint64>(page.input.today.daysTo(*finding.date), 0));
    finding.text = Text::tr("The bills of %1 are provisional until %2, 12:00.")
                       .arg(month.iso(), FindingsWriter::day(*finding.date));
    finding.clause = QStringLiteral("S 3.2.1");
    finding.action = Text::tr("Synchronise the bills again after that.");
}
} // namespace

QString DataAge::title() const
{
    return Text::tr(classes.at(size_t(kind)).title);
}

void FindingsWriter::data(Page &page)
{
    ages(page);
    quarantine(page);
    unclassified(page);
    oldKey(page);
    temporaryKey(page);
    powerfulKey(page);
    provisionalBill(page);
}
