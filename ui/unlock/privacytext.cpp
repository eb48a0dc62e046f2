// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/privacytext.h"

#include "core/base/privateview.h"
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
    return {
        Text::tr("What is stored, and what it is used for"),
        {{Text::tr("Cards"),
          Text::tr(
              "Of each card: ICCID, operator, plan, state, usage, device number (IMEI), tags and remarks, "
              "with what they were before. To show the fleet without asking the provider each time, and "
              "to find what needs attention.")},
         {Text::tr("Telephone numbers"),
          Text::tr("MSISDN and IMSI of the cards. To find a card by its number. In the log only the last "
                   "digits stand.")},
         {Text::tr("Real-name data"),
          Text::tr("Whether a card is verified, and since when that is known. Names and identity numbers of "
                   "people are not asked for. To find cards that may be stopped for lack of verification.")},
         {Text::tr("Money"),
          Text::tr(
              "Balance, vouchers, bills, orders and transactions, with the other party's account where a "
              "transaction names one. To see costs, rebates and what does not add up.")},
         {Text::tr("Keys"),
          Text::tr(
              "The AccessKey and its secret, to sign the questions to the provider; they are never shown "
              "whole again. Neither the passphrase nor the recovery code is stored.")},
         {Text::tr("Local notes"),
          Text::tr(
              "What you enter yourselves: notes, prices, counts, invoices, deadlines, who said so, saved "
              "views; with the user name of this computer and the time. To prove figures and decisions "
              "later.")},
         {Text::tr("Audit trail"),
          Text::tr("Who exported, printed, changed, unlocked or erased what and when, and who agreed to this "
                   "text. To show that nobody did so unseen.")}}};
}

Section place(const QString &directory)
{
    return {
        Text::tr("Where it is stored"),
        {{Text::tr("Encrypted"),
          Text::tr(
              "On this computer alone, in %1: the cache with all of the above, its backups, and files that "
              "were set aside because they were damaged or replaced. They open with the passphrase or "
              "the recovery code and with nothing else.")
              .arg(SafeText::visible(directory))},
         {Text::tr("Beside it"),
          Text::tr(
              "The key file (the key, wrapped by passphrase and recovery code), the seal (how far the cache "
              "had come) and the count of wrong passphrases. No data of people or cards is in them.")},
         {Text::tr("Not encrypted"),
          Text::tr(
              "The log, which leaves out secrets, people and most digits of card numbers; and the settings "
              "of the window (language, look, sizes, last folders). Files that you export or print are "
              "not encrypted either, and are yours to protect.")}}};
}

Section duration()
{
    return {
        Text::tr("How long"),
        {{Text::tr("Cards, money, notes"),
          Text::tr(
              "As long as you keep the account. Nothing is deleted by itself: cards that the provider no "
              "longer lists stay readable.")},
         {Text::tr("Audit trail"),
          Text::tr("As long as the account. Its entries cannot be removed one by one.")},
         {Text::tr("Backups and log"), Text::tr("The three newest backups; the newest 10 MB of the log.")}}};
}

Section rights()
{
    return {
        Text::tr("How to correct and delete"),
        {{Text::tr("Correct"),
          Text::tr(
              "What comes from the provider is corrected there and read anew. What you entered is changed "
              "or removed where you entered it; what it was before stays as an earlier revision in the "
              "encrypted cache.")},
         {Text::tr("Delete"),
          Text::tr("One person everywhere, everything of the provider when the contract ends, or the whole "
                   "account: each is shown before it is erased, and a certificate says afterwards what was "
                   "removed. The audit trail keeps that it was done, without the data.")},
         {Text::tr("Out of reach"),
          Text::tr(
              "Copies, exports, prints and backups that you made elsewhere have to be deleted there.")}}};
}

Section recipients()
{
    return {
        Text::tr("Who gets it"),
        {{Text::tr("The provider"),
          Text::tr(
              "Alone, at the addresses of your account, as signed questions over an encrypted connection. "
              "It may analyse the whole user data on its platform. Tags and remarks of cards are part of "
              "it: do not write names, telephone or identity numbers of people into them.")},
         {Text::tr("Nobody else"),
          Text::tr(
              "The program reports to nobody: no statistics, no crash reports, no search for updates.")}}};
}

Section consent()
{
    return {
        Text::tr("Your consent"),
        {{Text::tr("What it is for"),
          Text::tr(
              "Each person who opens the account on this computer agrees to this version of the text once. "
              "When the text changes, or another person opens the account, it is asked for again at the "
              "next unlocking.")},
         {Text::tr("Refusing"), PrivacyText::refusalText()}}};
}
} // namespace

QString PrivacyText::keyword()
{
    return QStringLiteral("privacy");
}

QString PrivacyText::version()
{
    return QStringLiteral("2026-11-28.2");
}

QString PrivacyText::title()
{
    return Text::tr("Privacy");
}

QString PrivacyText::refusalText()
{
    return Text::tr(
        "Who does not agree does not see the account in this window: it is locked again. Nothing is "
        "deleted, changed or sent. To take a consent back, have the data erased.");
}

QList<PrivacyText::Item> PrivacyText::given(const QList<Consent> &consents)
{
    QList<Item> all;
    for (const Consent &one : consents) {
        if (one.what == keyword())
            all.append({SafeText::visible(PrivateView::name(one.who)),
                        Text::tr("Version %1, on %2").arg(one.version, one.day.toString(Qt::ISODate))});
    }
    return all;
}

QList<Section> PrivacyText::sections(const QString &directory)
{
    return {stored(), place(directory), duration(), rights(), recipients(), consent()};
}

std::unique_ptr<PagedReport> PrivacyText::report(const QString &directory, QDate printed,
                                                 const QString &printedBy, const QList<Consent> &consents)
{
    ReportFrame frame;
    frame.title = title();
    frame.scope = {Text::tr("Version %1").arg(version())};
    frame.printed = printed;
    frame.printedBy = printedBy;
    auto report = std::make_unique<FlowReport>(std::move(frame));
    QList<Section> all = sections(directory);
    if (const QList<Item> agreed = given(consents); !agreed.isEmpty())
        all.append({Text::tr("Who agreed"), agreed});
    for (const Section &section : std::as_const(all)) {
        QList<ReportText::Item> items;
        for (const Item &item : section.items)
            items.append({item.label, item.text});
        report->add(std::make_unique<ReportText>(section.title, items));
    }
    report->add(std::make_unique<ReportSignatures>(QStringList{Text::tr("Read and agreed")}));
    return report;
}
