// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demodesk.h"

#include "core/desk/desk.h"
#include "simulator/company.h"
#include "simulator/simrebates.h"

#include <QCoreApplication>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoDesk)
};

/// Saves one value after the other; after an error nothing more.
class Entries
{
public:
    explicit Entries(Desk &desk) : m_desk(desk) {}

    template<class T> void add(const T &value)
    {
        if (!m_outcome)
            return;
        if (const Result<bool> saved = m_desk.save(value); !saved)
            m_outcome = saved.error();
    }
    [[nodiscard]] Result<void> outcome() const { return m_outcome; }

private:
    Desk &m_desk;
    Result<void> m_outcome;
};

QString invented()
{
    return Text::tr("invented for the demo");
}

struct Price {
    const char *vendor;
    const char *planKind;
    qint64 fen; ///< a GB
};
// No price of directional unified pools: their money at risk stays unknown.
constexpr std::array prices{
    Price{"CMCC", "sameflowcard", 20480}, Price{"CMCC", "directional_sameflowcard", 20480},
    Price{"CTCC", "sameflowcard", 200},   Price{"CTCC", "directional_sameflowcard", 200},
    Price{"CUCC", "sameflowcard", 400},   Price{"CUCC", "directional_sameflowcard", 400},
    Price{"CMCC", "unityPayPool", 300},   Price{"CTCC", "unityPayPool", 200},
    Price{"CUCC", "unityPayPool", 400},
};

Money yuan(qint64 fen)
{
    return {fen * (Money::unit / 100)};
}

void addPrices(Entries &entries, QDate today)
{
    for (const Price &price : prices)
        entries.add(TariffLine{.vendor = QString::fromLatin1(price.vendor),
                               .planKind = QString::fromLatin1(price.planKind),
                               .tariff = std::nullopt,
                               .perGigabyte = yuan(price.fen),
                               .source = invented(),
                               .seen = today.addDays(-40)});
    entries.add(BalanceThresholds{yuan(2'000'000), 45, 7});
}

/// The balance reminder, and that of the first pool; the others nobody has looked at.
void addAttestations(Entries &entries, const QStringList &credentials, QDate today)
{
    using Guard = GuardAttestation::Guard;
    const QString who = QStringLiteral("demo");
    entries.add(
        GuardAttestation{Guard::BalanceReminder, {}, Text::tr("5,000 yuan"), today.addDays(-20), who});
    if (!credentials.isEmpty())
        entries.add(GuardAttestation{Guard::PoolReminder, credentials.constFirst(), Text::tr("20% left"),
                                     today.addDays(-12), who});
}

void addIntercom(Entries &entries, const QStringList &credentials)
{
    for (const QString &credential : credentials) {
        const QString kind = credential.section(u'-', 1, 1);
        if (kind == u"DSC" || kind == u"DSF")
            entries.add(IntercomCredential{credential, Company::isIntercom(credential), invented()});
    }
}

RebateTiers tiersFrom(Month first)
{
    RebateTiers tiers;
    tiers.effectiveFrom = first.firstDay();
    tiers.reading = RebateReading::AllUnits;
    for (const SimRebates::Step &step : SimRebates::rate())
        tiers.steps.append({step.from, yuan(step.fen)});
    tiers.source = invented();
    return tiers;
}

/// Every month is counted and invoiced but the last: there count and invoice are still to come.
void addRebates(Entries &entries, const QList<SimRebate> &rebates, QDate today)
{
    // From the first month that is settled, so that no earlier one is missed.
    entries.add(tiersFrom(rebates.isEmpty() ? Month::of(today) : rebates.constFirst().month));
    if (rebates.isEmpty())
        return;
    for (const SimRebate &rebate : rebates.first(rebates.size() - 1)) {
        entries.add(PlatformCount{rebate.month, rebate.cards, invented()});
        entries.add(RebateInvoice{.month = rebate.month,
                                  .number = QStringLiteral("DEMO-") + rebate.month.compact(),
                                  .gross = rebate.due,
                                  .posted = rebate.month.next().firstDay().addDays(4)});
    }
}

void addCases(Entries &entries, const QString &iccid, QDate today)
{
    const auto add = [&](const char *id, const char *rule, int daysAgo, const QString &subject,
                         const QString &note) {
        DeadlineCase entry;
        entry.id = QString::fromLatin1(id);
        entry.rule = QString::fromLatin1(rule);
        entry.start = today.addDays(-daysAgo);
        entry.subject = subject;
        entry.note = note;
        entries.add(entry);
    };
    add("demo-unbinding", "unbinding-evidence", 1, iccid, Text::tr("The card was tried in a test device."));
    add("demo-purchase", "purchase-confirmation", 12, Text::tr("order of 500 cards"),
        Text::tr("Sent from the designated address; no answer yet."));
    add("demo-tariff", "tariff-change", 3, Text::tr("new overage prices"),
        Text::tr("Decide whether to accept."));
}

void addViews(Entries &entries, const QString &iccid)
{
    entries.add(Note{QStringLiteral("card:") + iccid, Text::tr("Spare card in the workshop.")});
    entries.add(SavedView{Text::tr("Ends within 30 days"),
                          QStringLiteral("expires:0d..30d renew:no"),
                          QStringLiteral("expires"),
                          {QStringLiteral("iccid"), QStringLiteral("expires"), QStringLiteral("tags")}});
}
} // namespace

Result<void> DemoDesk::fill(Desk &desk, const Company &company, QDate today)
{
    Entries entries(desk);
    entries.add(CompanyName{Text::tr("Lanhai Intercom")});
    addPrices(entries, today);
    addAttestations(entries, company.credentials(), today);
    addIntercom(entries, company.credentials());
    addRebates(entries, company.trueRebates(), today);
    if (company.fleet().size() == 0)
        return entries.outcome();
    const QString iccid = QString::fromLatin1(company.fleet().card(0).iccid());
    addCases(entries, iccid, today);
    addViews(entries, iccid);
    return entries.outcome();
}
