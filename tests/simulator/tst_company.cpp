// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardtruth.h"
#include "simulator/company.h"
#include "simulator/fleetindex.h"
#include "simulator/moneybook.h"
#include "simulator/poolledger.h"
#include "simulator/simrebates.h"
#include "simulator/subcardmaker.h"
#include "simulator/usagemaker.h"
#include "simulator/usagetruth.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace
{
constexpr int size = 2000;

QString named(const CardFacts &card)
{
    return QStringLiteral("row %1 %2").arg(card.row).arg(QString::fromLatin1(card.osStatus));
}

/// Day by day, without the sums of UsageMaker.
qint64 sumOfDays(const UsageMaker &maker, QDate from, QDate to)
{
    qint64 sum = 0;
    for (QDate day = from; day <= to; day = day.addDays(1))
        sum += maker.dayBytes(day);
    return sum;
}

Money total(const QList<BillLine> &lines, std::optional<Money> BillLine::*field)
{
    Money sum;
    for (const BillLine &line : lines)
        sum = *Money::sum(sum, *(line.*field));
    return sum;
}

/// (item, product) → payable.
QHash<std::pair<QString, QString>, qint64> byItem(const QList<BillLine> &lines)
{
    QHash<std::pair<QString, QString>, qint64> sums;
    for (const BillLine &line : lines)
        sums[{*line.item, *line.productCode}] += line.payable->micros;
    return sums;
}
} // namespace

/// The figures of the simulated company agree with each other, to the byte and to the fen: on the first day
/// of a fleet and after days of changes.
class TestCompany : public QObject
{
    Q_OBJECT

    std::optional<Company> m_company;

    const Fleet &fleet() const { return m_company->fleet(); }
    Month today() const { return Month::of(fleet().today()); }

private Q_SLOTS:
    void everythingAddsUp_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("advances");
        QTest::newRow("in a month") << QDate(2026, 3, 18) << 0;
        QTest::newRow("on a first") << QDate(2026, 3, 1) << 0;
        QTest::newRow("after changes") << QDate(2026, 1, 24) << 12;
    }
    void everythingAddsUp()
    {
        QFETCH(QDate, day);
        QFETCH(int, advances);
        m_company.emplace(Fleet(3, size, day));
        for (int i = 0; i < advances; ++i)
            m_company->advance(i % 3 == 0 ? 4 : 1, 0.04);
        daysAddUpToTheList();
        poolsAddUp();
        countsAddUp();
        ordersAddUp();
        theLedgerRuns();
        billsAddUp();
    }

    /// Cards that stopped at their limits did not all come to it on the day they were read.
    void noDayStandsOut()
    {
        const Fleet fleet(3, size, QDate(2026, 11, 29));
        QList<qint64> days(30);
        for (int row = 0; row < size; ++row) {
            const UsageMaker maker(fleet, SimCardLife::of(fleet, row));
            for (int back = 0; back < days.size(); ++back)
                days[back] += maker.dayBytes(fleet.firstDay().addDays(-1 - back));
        }
        QList<qint64> sorted = days;
        std::sort(sorted.begin(), sorted.end());
        const qint64 usual = sorted[sorted.size() / 2];
        for (int back = 0; back < days.size(); ++back)
            QVERIFY2(days[back] < usual * 17 / 10, qPrintable(QStringLiteral("%1 days ago").arg(back + 1)));
    }

private:
    void daysAddUpToTheList()
    {
        for (int row = 0; row < size; ++row) {
            const SimCardLife life = SimCardLife::of(fleet(), row);
            const CardFacts &card = life.now();
            if (card.activated == CardFacts::absent) {
                QCOMPARE(card.usedBytes, 0);
                continue;
            }
            const UsageMaker maker(fleet(), life);
            const Month shown = Month::of(Instant{card.usageAsOf});
            const Month activated = Month::of(Instant{card.activated});
            const int gone = (shown.index - activated.index) % card.plan.months();
            const QDate from = shown.plus(-gone).firstDay();
            QVERIFY2(sumOfDays(maker, from, shown.lastDay()) == card.usedBytes, qPrintable(named(card)));
            const CardUsage usage = UsageTruth::exact(fleet(), row, {shown, shown.previous()});
            for (const MonthUsage &month : usage.months) {
                qint64 sum = 0;
                for (const DayUsage &each : month.days)
                    sum += each.used->bytes;
                QVERIFY2(sum == month.total->bytes, qPrintable(named(card)));
            }
            qint64 parts = 0;
            for (const SubCardFacts &sub : SubCardMaker::of(fleet(), card))
                parts += sub.usedBytes;
            QVERIFY(card.numbers == 1 || parts == card.usedBytes);
        }
    }

    void poolsAddUp()
    {
        QHash<QString, QHash<int, qint64>> used;
        for (int row = 0; row < size; ++row) {
            const SimCardLife life = SimCardLife::of(fleet(), row);
            const UsageMaker maker(fleet(), life);
            auto &sums = used[QString::fromLatin1(life.first.plan.credential())];
            for (Month month = today().plus(-2); month <= today(); month = month.next())
                sums[month.index] += sumOfDays(maker, month.firstDay(), month.lastDay());
        }
        QCOMPARE(m_company->credentials().size(), used.size());
        for (auto sums = used.begin(); sums != used.end(); ++sums) {
            const PoolLedger pool(fleet().seed(), m_company->index(), sums.key().toLatin1());
            for (auto month = sums->begin(); month != sums->end(); ++month) {
                QCOMPARE(pool.used({month.key()}), month.value());
                QVERIFY(m_company->truePool(sums.key(), {month.key()})->used);
            }
        }
    }

    void countsAddUp()
    {
        QHash<QString, qint64> byStatus, byCredential, byReason;
        for (int row = 0; row < size; ++row) {
            const Card card = CardTruth::of(fleet().card(row));
            ++byStatus[*card.status];
            ++byReason[*card.osStatus];
            ++byCredential[*card.credential];
        }
        const StateDistribution all = *m_company->trueDistribution(today());
        QCOMPARE(all.cards, size);
        QCOMPARE(all.inUse, byStatus[QStringLiteral("30")]);
        QCOMPARE(all.stopped, byStatus[QStringLiteral("35")]);
        QCOMPARE(all.shutDown, byStatus[QStringLiteral("40")]);
        QCOMPARE(all.closed, byStatus[QStringLiteral("50")]);
        for (auto cards = byCredential.begin(); cards != byCredential.end(); ++cards)
            QCOMPARE(m_company->truePool(cards.key(), today())->cards, cards.value());
        const RiskCounts risks = m_company->trueRisks();
        QCOMPARE(risks.limitStop.total, byReason[QStringLiteral("300")]);
        QCOMPARE(risks.identityStop.total, byReason[QStringLiteral("600")]);
        QCOMPARE(risks.rebound.total, byReason[QStringLiteral("500")]);
        QCOMPARE(*risks.limitStop.pool + *risks.limitStop.singleCard + *risks.limitStop.sameTier,
                 *risks.limitStop.total);
    }

    void ordersAddUp()
    {
        QHash<QString, qint64> cards;
        for (int row = 0; row < size; ++row)
            ++cards[*CardTruth::of(fleet().card(row)).orderId];
        QSet<QString> ids;
        QHash<QString, qint64> capacity;
        for (const Order &order : m_company->trueOrders()) {
            QVERIFY2(!ids.contains(order.id), qPrintable(order.id));
            ids.insert(order.id);
            const bool pickUp = order.kind == u"NEW" || order.kind == u"ADD_CARD";
            if (pickUp && order.status == u"completed")
                QCOMPARE(cards.take(order.id), *order.cards);
            if (order.kind == u"ADD_FLOW")
                capacity[*order.credential] += order.poolCapacity->chopped(2).toLongLong();
        }
        QVERIFY(cards.isEmpty()); // every card has its order
        for (auto bought = capacity.begin(); bought != capacity.end(); ++bought)
            QCOMPARE(m_company->truePool(bought.key(), today())->grandTotal->bytes >> 30, bought.value());
        rebatesAddUp();
    }

    void rebatesAddUp()
    {
        QHash<int, qint64> counts;
        for (const Order &order : m_company->trueOrders()) {
            const bool counted = (order.kind == u"NEW" || order.kind == u"ADD_CARD") &&
                                 order.status == u"completed" && Company::isIntercom(*order.credential);
            if (counted)
                counts[Month::of(*order.created).index] += *order.cards;
        }
        QHash<QString, Money> credited;
        for (const LedgerEntry &entry : m_company->trueLedger()) {
            if (entry.type == u"Adjust")
                credited.insert(entry.remarks->last(7), *entry.amount);
        }
        QList<SimRebate::Outcome> outcomes;
        for (const SimRebate &rebate : m_company->trueRebates()) {
            outcomes.append(rebate.outcome);
            QCOMPARE(rebate.cards, counts[rebate.month.index]);
            QVERIFY(rebate.cards > 0 && rebate.due.micros > 0);
            QCOMPARE(credited.contains(rebate.month.iso()), rebate.credited.has_value());
            if (rebate.credited)
                QCOMPARE(credited.value(rebate.month.iso()), *rebate.credited);
            const QDate due =
                std::min(rebate.month.next().lastDay(), rebate.month.next().firstDay().addDays(29));
            QCOMPARE(rebate.outcome == SimRebate::Outcome::Late, rebate.day && *rebate.day > due);
            QCOMPARE(rebate.outcome == SimRebate::Outcome::Short,
                     rebate.credited && *rebate.credited < rebate.due);
        }
        using Outcome = SimRebate::Outcome;
        QCOMPARE(outcomes.first(3), (QList{Outcome::OnTime, Outcome::Late, Outcome::Short}));
    }

    void theLedgerRuns()
    {
        const QList<LedgerEntry> ledger = m_company->trueLedger();
        QSet<QString> numbers;
        for (qsizetype i = ledger.size() - 1; i >= 0; --i) {
            const LedgerEntry &entry = ledger[i];
            QVERIFY(!numbers.contains(entry.number));
            numbers.insert(entry.number);
            QVERIFY(entry.balance->micros >= 0 && entry.amount->micros > 0);
            QVERIFY(entry.isIncome() != entry.isExpense());
            QVERIFY(entry.time->beijingDate() <= fleet().today());
            if (i + 1 == ledger.size())
                continue;
            const qint64 step = entry.isIncome() ? entry.amount->micros : -entry.amount->micros;
            QCOMPARE(entry.balance->micros, ledger[i + 1].balance->micros + step);
            QVERIFY(*entry.time >= *ledger[i + 1].time);
        }
        QCOMPARE(m_company->trueBalance().available, ledger.first().balance);
    }

    void billsAddUp()
    {
        QHash<int, qint64> ordered, consumed, invoiceable, paid;
        for (const SimOrder &order : m_company->money().orders()) {
            if (order.isPaid())
                ordered[Month::of(Instant{order.at}).index] += order.payableFen() * 10'000;
        }
        for (const LedgerEntry &entry : m_company->trueLedger()) {
            if (entry.type == u"Consumption" || entry.type == u"Refund")
                consumed[entry.billMonth->index] +=
                    entry.isExpense() ? entry.amount->micros : -entry.amount->micros;
        }
        for (const InvoiceItem &item : m_company->trueInvoiceItems()) {
            invoiceable[item.month->index] += item.original->micros;
            QCOMPARE(item.original->micros, item.invoiced->micros + item.open->micros);
        }
        for (Month month = m_company->index().start(); month <= today(); month = month.next()) {
            const QList<BillLine> settled = m_company->trueBills(month, BillSource::Settled);
            const QList<BillLine> overview = m_company->trueBills(month, BillSource::Overview);
            const QList<BillLine> instances = m_company->trueBills(month, BillSource::Instance);
            const QList<BillLine> account = m_company->trueBills(month, BillSource::Account);
            QCOMPARE(byItem(settled), byItem(overview));
            QCOMPARE(byItem(instances), byItem(overview));
            for (const auto field : {&BillLine::gross, &BillLine::discount, &BillLine::payable,
                                     &BillLine::byVouchers, &BillLine::paid, &BillLine::cash}) {
                QCOMPARE(total(settled, field), total(overview, field));
                QCOMPARE(total(instances, field), total(overview, field));
                QCOMPARE(total(account, field), total(overview, field));
            }
            const auto sums = byItem(overview);
            QCOMPARE(sums.value({QStringLiteral("SubscriptionOrder"), QStringLiteral("demo_iot")}),
                     ordered.value(month.index));
            overageAgrees(month, sums.value({QStringLiteral("PayAsYouGoBill"), QStringLiteral("demo_iot")}));
            QCOMPARE(total(settled, &BillLine::paid).micros, consumed.value(month.index));
            QCOMPARE(total(settled, &BillLine::paid).micros, invoiceable.value(month.index));
        }
    }

    /// In yuan a gigabyte, with a fraction computed apart: whole hundredths of what the pools say.
    void overageAgrees(Month month, qint64 billed)
    {
        const bool settled = month.next().firstDay().addDays(2) <= fleet().today();
        static const QHash<QChar, std::pair<int, int>> prices{
            {u'M', {20480, 300}}, {u'U', {400, 400}}, {u'T', {200, 200}}, {u'L', {400, 400}}};
        qint64 fen = 0;
        for (const QString &credential : m_company->credentials()) {
            const PoolLedger pool(fleet().seed(), m_company->index(), credential.toLatin1());
            const auto [sameTier, unified] = prices.value(credential[1]);
            const int price = credential.contains(u"demo") ? unified : sameTier;
            fen += std::llround(static_cast<long double>(pool.over(month)) * price / (1LL << 30));
        }
        QCOMPARE(billed, settled ? fen * 10'000 : 0);
    }

private Q_SLOTS:
    void daysOnlyAppend()
    {
        Company company(Fleet(5, 600, QDate(2026, 1, 29)));
        for (int step = 0; step < 8; ++step) {
            const QList<LedgerEntry> before = company.trueLedger();
            const QList<Order> orders = company.trueOrders();
            const Month last = Month::of(company.fleet().today()).previous();
            const auto bill = company.trueBills(last.previous(), BillSource::Settled);
            const auto usage = company.trueUsage(3, {last});
            company.advance(step % 2, 0.05);
            QCOMPARE(company.trueLedger().last(before.size()), before);
            QCOMPARE(company.trueBills(last.previous(), BillSource::Settled), bill);
            QCOMPARE(company.trueUsage(3, {last}), usage);
            const QList<Order> after = company.trueOrders();
            for (const Order &order : orders)
                QVERIFY(after.contains(order));
        }
        QVERIFY(*company.trueLedger().first().time > Instant::startOfBeijingDay(QDate(2026, 2, 1)));
    }

    void theDemoAccountHasMuchToFind()
    {
        const Company company(Fleet(1, 5000, QDate(2026, 11, 23)));
        const Month month = Month::of(company.fleet().today());
        int over = 0, near = 0, jumps = 0, silent = 0, gaps = 0;
        for (const QString &credential : company.credentials()) {
            const PoolReading pool = *company.truePool(credential, month);
            if (!pool.total() || pool.total()->bytes == 0)
                continue;
            over += pool.over->bytes > 0;
            near += pool.over->bytes == 0 && pool.remaining()->bytes * 10 < pool.total()->bytes * 2;
        }
        QHash<QString, int> reasons;
        for (int row = 0; row < company.fleet().size(); ++row) {
            const CardFacts card = company.fleet().card(row);
            ++reasons[QString::fromLatin1(card.osStatus)];
            if (card.osStatus != "100")
                continue;
            gaps += company.trueIdentity(row).value_or(IdentityReading()).status == u"NOT_CERTIFIED";
            if (row % 4 != 0)
                continue;
            const UsageMaker maker(company.fleet(), SimCardLife::of(company.fleet(), row));
            const qint64 recent = sumOfDays(maker, QDate(2026, 10, 24), QDate(2026, 11, 22));
            silent += recent == 0 && maker.monthBytes(month.plus(-2)) > 0;
            qint64 most = 0;
            for (int back = 1; back <= 20; ++back)
                most = std::max(most, maker.dayBytes(company.fleet().today().addDays(-back)));
            jumps += most > 10LL << 20 && most * 30 > maker.monthBytes(month.previous()) * 8;
        }
        QVERIFY(over >= 3 && near >= 3 && jumps >= 5 && silent >= 5 && gaps >= 20);
        for (const char *reason : {"200", "300", "400", "500", "600", "700", "40"})
            QVERIFY2(reasons.value(QString::fromLatin1(reason)) >= 5, reason);
        const RiskCounts risks = company.trueRisks();
        QVERIFY(risks.expiring.total > 100);
        const Instant week = Instant::startOfBeijingDay(QDate(2026, 11, 30));
        const QList<Voucher> vouchers = company.trueVouchers();
        QVERIFY(std::any_of(vouchers.begin(), vouchers.end(), [&week](const Voucher &voucher) {
            return voucher.status == u"Available" && voucher.balance->micros > 0 && *voucher.expires <= week;
        }));
    }

    void plansTellTheirKindByNameOnly()
    {
        const Company company(Fleet(1, 3000, QDate(2026, 3, 2)));
        QSet<QString> intercom;
        for (int row = 0; row < company.fleet().size(); ++row) {
            const CardFacts card = company.fleet().card(row);
            const QString name = QString::fromUtf8(card.plan.name());
            const QString credential = QString::fromLatin1(card.plan.credential());
            QCOMPARE(name.contains(u"对讲"), Company::isIntercom(credential));
            QCOMPARE(name.contains(u"定向"), card.plan.isDirectional());
            if (Company::isIntercom(credential))
                intercom.insert(QString::fromLatin1(card.plan.kindCode()));
        }
        QCOMPARE(intercom.size(), 2);
    }

    void countingAllCardsIsQuick()
    {
        const Company company(Fleet(1, 20'000, QDate(2026, 3, 20)));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(company.trueBalance().available);
        qInfo() << "20,000 cards:" << timer.elapsed() << "ms";
        QVERIFY(timer.elapsed() < 10'000); // without optimisation, on a busy machine
    }

    void anEmptyCompanyHasNoCardsAndStillAnswers()
    {
        const Company company(Fleet(1, 0, QDate(2026, 3, 2)));
        QVERIFY(company.credentials().isEmpty());
        QVERIFY(company.trueOrders().isEmpty());
        QCOMPARE(company.trueDistribution(Month::of(QDate(2026, 3, 2)))->cards, 0);
        QVERIFY(company.trueBalance().available);
        QCOMPARE(company.trueRisks().stops, 0);
    }
};

QTEST_GUILESS_MAIN(TestCompany)
#include "tst_company.moc"
