// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/privacytext.h"

#include "core/base/safetext.h"
#include "core/report/flowreport.h"
#include "core/report/reporttext.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PrivacyText)
};
using PrivacyText::Section;

Section stored()
{
    return {Text::tr("What is stored"),
            {Text::tr("Of each card: its numbers (ICCID, MSISDN, IMSI, IMEI), operator, plan, state, usage, "
                      "real-name state, tags and remarks. Names and identity numbers of people are not asked "
                      "for; the provider tells only whether a card is verified."),
             Text::tr("Of the account: balance, vouchers, bills, transactions and orders, and the AccessKey "
                      "with its secret."),
             Text::tr("What you enter yourselves: notes, prices, counts, invoices, deadlines, saved views; "
                      "with the user name of this computer and the time."),
             Text::tr("Who exported, printed or changed what and when, and who agreed to this text.")}};
}

Section purpose()
{
    return {Text::tr("What it is used for"),
            {Text::tr("To show your fleet and its costs without asking the provider each time, to warn of "
                      "deadlines and gaps, and to prove figures and actions later. For nothing else.")}};
}

Section place(const QString &directory)
{
    return {Text::tr("Where it is stored"),
            {Text::tr("On this computer alone, in %1. The cache is encrypted; it opens with your passphrase "
                      "or the recovery code and with nothing else.")
                 .arg(SafeText::visible(directory)),
             Text::tr("Unencrypted are: the log, which leaves out secrets, people and most digits of card "
                      "numbers; and the settings of the window (language, look, sizes, last folders). Files "
                      "that you export or print are unencrypted too, and are yours to protect.")}};
}

Section duration()
{
    return {Text::tr("How long"),
            {Text::tr("As long as you keep the data directory. Nothing is deleted by itself: cards that the "
                      "provider no longer lists stay readable. The log keeps its newest 10 MB.")}};
}

Section rights()
{
    return {Text::tr("How to correct and delete"),
            {Text::tr("What comes from the provider is corrected there and read anew. What you entered is "
                      "changed or removed where you entered it; what it was before stays as an earlier "
                      "revision in the encrypted cache."),
             Text::tr("To delete everything, close the program and delete the data directory. Copies, "
                      "exports, prints and backups that you made elsewhere have to be deleted there.")}};
}

Section recipients()
{
    return {Text::tr("Who gets it"),
            {Text::tr("The provider alone, at the addresses of your account, as signed questions over an "
                      "encrypted connection. The program reports to nobody else: no statistics, no crash "
                      "reports, no search for updates."),
             Text::tr("The provider may analyse the whole user data on its platform. Tags and remarks of "
                      "cards are part of it: do not write names, telephone or identity numbers of people "
                      "into them.")}};
}
} // namespace

QString PrivacyText::keyword()
{
    return QStringLiteral("privacy");
}

QString PrivacyText::version()
{
    return QStringLiteral("2026-11-28");
}

QString PrivacyText::title()
{
    return Text::tr("Privacy");
}

QList<Section> PrivacyText::sections(const QString &directory)
{
    return {stored(), purpose(), place(directory), duration(), rights(), recipients()};
}

std::unique_ptr<PagedReport> PrivacyText::report(const QString &directory, QDate printed,
                                                 const QString &printedBy)
{
    ReportFrame frame;
    frame.title = title();
    frame.scope = {Text::tr("Version %1").arg(version())};
    frame.printed = printed;
    frame.printedBy = printedBy;
    auto report = std::make_unique<FlowReport>(std::move(frame));
    for (const Section &section : sections(directory)) {
        QList<ReportText::Item> items;
        for (const QString &paragraph : section.paragraphs)
            items.append({{}, paragraph});
        report->add(std::make_unique<ReportText>(section.title, items));
    }
    report->add(std::make_unique<ReportSignatures>(QStringList{Text::tr("Read and agreed")}));
    return report;
}
