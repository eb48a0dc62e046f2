// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/syncroom.h"

#include <QTest>

// Everything behind the list: what the cache holds after a run is what the provider holds.
namespace
{
SimOptions provider(int cards)
{
    SimOptions options;
    options.cards = cards;
    options.limiter = std::nullopt;
    options.keepJournal = true;
    return options;
}

const SyncPartReport &partOf(const SyncReport &report, const QString &name)
{
    const auto found = std::find_if(report.parts.begin(), report.parts.end(),
                                    [&name](const SyncPartReport &part) { return part.name == name; });
    if (found == report.parts.end())
        qFatal("the report has no part %s", qPrintable(name));
    return *found;
}

int callsOf(const SimCloud &cloud, const QByteArray &action)
{
    const QList<JournalEntry> journal = cloud.journal();
    return int(std::count_if(journal.begin(), journal.end(),
                             [&action](const JournalEntry &entry) { return entry.action == action; }));
}

/// The row of the simulated fleet behind a card of the cache.
QHash<CardKey, int> rowsOf(const Company &company)
{
    QHash<CardKey, int> rows;
    for (int row = 0; row < company.fleet().size(); ++row)
        rows.insert(company.trueDetail(row).key, row);
    return rows;
}

template<class T, class Key> QMap<QString, T> byKey(const QList<T> &list, Key key)
{
    QMap<QString, T> map;
    for (const T &value : list)
        map.insert(key(value), value);
    return map;
}
} // namespace

class TestSyncParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReadingIsTheProvidersValueByValue();
    void poolsOfThisMonthAndTheLastAreTheProviders();
    void ordersLedgerBillsAndCouponsAreTheProviders();
    void aSecondRunAsksForNothingThatIsYoung();
    void wishedCardsAreAskedFirst();
    void billingRefusedLetsCardsGoOn();
    void aCardTheCloudRefusesDoesNotStopTheOthers();
    void refusalsOfEveryCardEndThePart();
    void aRunThatStopsKeepsWhatItReadAndTheNextGoesOn();
    void onlyTheTopicsAskedForAreRead();
    void whatAVariantMakesUnreadableIsUnknownAndTheRestIsRead_data();
    void whatAVariantMakesUnreadableIsUnknownAndTheRestIsRead();
};

void TestSyncParts::everyReadingIsTheProvidersValueByValue()
{
    SimCloud cloud(provider(250));
    QVERIFY(cloud.start());
    SyncRoom room;
    const SyncReport report = room.sync(cloud.url());
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QCOMPARE(report.quarantined, 0);

    const Company company = cloud.company();
    const QHash<CardKey, int> rows = rowsOf(company);
    const Month current = Month::of(cloud.today());
    QList<Month> asked;
    for (int back = 4; back >= 0; --back)
        asked.append(current.plus(-back));
    const std::unique_ptr<CacheReader> reader = room.reader();
    int details = 0, usages = 0, identities = 0;
    for (qint64 id = 1; id <= company.fleet().size(); ++id) {
        const CardRecord record = **reader->cards.byId(id);
        const int row = rows.value(record.card.key, -1);
        QVERIFY(row >= 0);
        const Result<std::optional<CardDetailRecord>> detail = reader->details.newest(id);
        QVERIFY(detail);
        QCOMPARE(detail->has_value(), record.card.status != QStringView(u"50"));
        if (*detail) {
            ++details;
            QVERIFY2((*detail)->detail == company.trueDetail(row),
                     qPrintable(record.card.key.iccid.toString()));
        }
        const Result<QList<MonthUsageRecord>> months = reader->usage.months(id);
        QVERIFY(months);
        const std::optional<CardUsage> truth = company.trueUsage(row, asked);
        QList<MonthUsage> stored;
        for (const MonthUsageRecord &month : *months)
            stored.append(month.usage);
        const bool used =
            ReadingAges::applies(ReadingClass::Usage, record.card.status.value_or(QString()).toUtf8(),
                                 record.card.vendor.value_or(QString()).toUtf8());
        if (used && truth) {
            ++usages;
            QVERIFY2(stored == truth->months, qPrintable(record.card.key.iccid.toString()));
            QVERIFY(*reader->usage.packages(id) == truth->packages);
        } else {
            QVERIFY(stored.isEmpty());
        }
        const Result<std::optional<IdentityRecord>> identity = reader->identity.newest(id);
        QVERIFY(identity);
        const std::optional<IdentityReading> trueIdentity = company.trueIdentity(row);
        QCOMPARE(identity->has_value(), trueIdentity.has_value());
        if (*identity) {
            ++identities;
            QVERIFY((*identity)->reading == *trueIdentity);
        }
    }
    QVERIFY(details > 180 && usages > 120 && identities > 120);
    QCOMPARE(partOf(report, SyncParts::details).done, details);
    QCOMPARE(partOf(report, SyncParts::usage).done, usages);
    QCOMPARE(partOf(report, SyncParts::identity).done, identities);
}

void TestSyncParts::poolsOfThisMonthAndTheLastAreTheProviders()
{
    SimCloud cloud(provider(400));
    QVERIFY(cloud.start());
    SyncRoom room;
    QCOMPARE(room.sync(cloud.url(), {.topics = SyncTopic::List | SyncTopic::Pools}).state,
             SyncReport::State::Succeeded);
    const Company company = cloud.company();
    const Month current = Month::of(cloud.today());
    const std::unique_ptr<CacheReader> reader = room.reader();
    int pools = 0;
    for (const Month month : {current, current.previous()}) {
        const Result<QList<PoolRecord>> records = reader->pools.of(month);
        QVERIFY(records);
        for (const PoolRecord &record : *records) {
            ++pools;
            const std::optional<PoolReading> truth = company.truePool(record.reading.credential, month);
            QVERIFY2(truth && record.reading == *truth, qPrintable(record.reading.credential));
        }
    }
    QVERIFY(pools >= 10);
    QVERIFY((*reader->statistics.distribution(current))->reading == *company.trueDistribution(current));
    QVERIFY((*reader->statistics.risks())->reading == company.trueRisks());
}

void TestSyncParts::ordersLedgerBillsAndCouponsAreTheProviders()
{
    SimCloud cloud(provider(400));
    QVERIFY(cloud.start());
    SyncRoom room;
    QCOMPARE(room.sync(cloud.url(), {.topics = SyncTopic::Orders | SyncTopic::Money}).state,
             SyncReport::State::Succeeded);
    const Company company = cloud.company();
    const std::unique_ptr<CacheReader> reader = room.reader();

    QList<Order> orders;
    for (const OrderRecord &record : *reader->orders.all())
        orders.append(record.order);
    const auto orderKey = [](const Order &order) { return order.id; };
    QVERIFY(!orders.isEmpty());
    QVERIFY(byKey(orders, orderKey) == byKey(company.trueOrders(), orderKey));

    const Month current = Month::of(cloud.today());
    const Instant first = Instant::startOfBeijingDay(current.plus(-13).firstDay());
    QList<LedgerEntry> expected, stored;
    for (const LedgerEntry &entry : company.trueLedger()) {
        if (*entry.time >= first)
            expected.append(entry);
    }
    for (const LedgerRecord &record :
         *reader->ledger.entries(first, Instant::startOfBeijingDay(cloud.today().addDays(1))))
        stored.append(record.entry);
    const auto entryKey = [](const LedgerEntry &entry) { return entry.number; };
    QVERIFY(stored.size() > 20);
    QVERIFY(byKey(stored, entryKey) == byKey(expected, entryKey));

    int lines = 0;
    for (const BillSource source : {BillSource::Overview, BillSource::Account, BillSource::Settled}) {
        for (int back = 0; back <= 13; ++back) {
            const Month month = current.plus(-back);
            const Result<std::optional<BillMonth>> bill = reader->bills.month(source, month);
            QVERIFY(bill && *bill);
            const QList<BillLine> truth = company.trueBills(month, source);
            QVERIFY2((*bill)->lines.size() == truth.size() &&
                         std::is_permutation(truth.begin(), truth.end(), (*bill)->lines.begin()),
                     qPrintable(month.iso()));
            lines += int(truth.size());
        }
    }
    QVERIFY(lines > 30);

    QList<InvoiceItem> items;
    for (const InvoiceItemRecord &record : *reader->bills.invoiceItems())
        items.append(record.item);
    const auto itemKey = [](const InvoiceItem &item) { return QString::number(item.id); };
    QVERIFY(byKey(items, itemKey) == byKey(company.trueInvoiceItems(), itemKey));
    QList<PrepaidCard> cards;
    for (const PrepaidCardRecord &record : *reader->money.prepaidCards())
        cards.append(record.card);
    const auto cardKey = [](const PrepaidCard &card) { return card.number; };
    QVERIFY(byKey(cards, cardKey) == byKey(company.truePrepaid(), cardKey));
}

void TestSyncParts::aSecondRunAsksForNothingThatIsYoung()
{
    SimCloud cloud(provider(200));
    QVERIFY(cloud.start());
    SyncRoom room;
    QCOMPARE(room.sync(cloud.url()).state, SyncReport::State::Succeeded);
    cloud.clearJournal();
    const SyncReport second = room.sync(cloud.url());
    QCOMPARE(second.state, SyncReport::State::Succeeded);
    for (const char *action : {"GetCardDetail", "GetCardFlowInfo", "GetRealNameStatus"})
        QCOMPARE(callsOf(cloud, action), 0);
    QVERIFY(callsOf(cloud, "ListCardInfo") > 0);
    QVERIFY(partOf(second, SyncParts::details).done > 0); // still there, and said to be
}

void TestSyncParts::wishedCardsAreAskedFirst()
{
    SimCloud cloud(provider(300));
    QVERIFY(cloud.start());
    SyncRoom room;
    QCOMPARE(room.sync(cloud.url(), {.topics = SyncTopic::List}).state, SyncReport::State::Succeeded);
    qint64 wished = 300;
    while ((*room.reader()->cards.byId(wished))->card.status == QStringView(u"50"))
        --wished;
    const std::optional<CardRecord> record = *room.reader()->cards.byId(wished);
    SyncOptions options{.topics = SyncTopic::Detail, .wishes = {{wished}, {}}};
    options.callsInFlight = 1;
    QCOMPARE(room.sync(cloud.url(), options).state, SyncReport::State::Succeeded);
    const std::unique_ptr<CacheReader> reader = room.reader();
    const Instant first = (*reader->details.newest(wished))->asOf;
    Result<void> streamed = reader->details.stream([first](const CardDetailRecord &other) {
        if (other.asOf < first)
            qFatal("another card was read before the wished one");
        return true;
    });
    QVERIFY(streamed);

    // a young reading is read again when somebody waits for it
    cloud.clearJournal();
    QCOMPARE(room.sync(cloud.url(), options).state, SyncReport::State::Succeeded);
    QCOMPARE(callsOf(cloud, "GetCardDetail"), 1);
}

void TestSyncParts::billingRefusedLetsCardsGoOn()
{
    SimCloud cloud(provider(200));
    cloud.setPolicy(QStringList{QStringLiteral("linkcard:*")});
    QVERIFY(cloud.start());
    SyncRoom room;
    const SyncReport report = room.sync(cloud.url());
    QCOMPARE(report.state, SyncReport::State::InPart);
    for (const QString &name : {SyncParts::balance, SyncParts::ledger, SyncParts::bills}) {
        QCOMPARE(partOf(report, name).state, SyncPartReport::State::Failed);
        QCOMPARE(partOf(report, name).error->kind, Error::Kind::Refused);
    }
    for (const QString &name :
         {SyncParts::list, SyncParts::details, SyncParts::usage, SyncParts::pools, SyncParts::orders})
        QCOMPARE(partOf(report, name).state, SyncPartReport::State::Complete);
}

void TestSyncParts::aCardTheCloudRefusesDoesNotStopTheOthers()
{
    SimCloud cloud(provider(120));
    QVERIFY(cloud.start());
    SyncRoom room;
    QCOMPARE(room.sync(cloud.url(), {.topics = SyncTopic::List}).state, SyncReport::State::Succeeded);
    const Result<FaultScript> faults = FaultScript::parse(
        R"([{"match":{"action":"GetCardDetail","call":3},"fault":"error","code":"linkcard.common.CardNotExist","http":400}])");
    QVERIFY(faults);
    cloud.setFaults(*faults);
    const SyncReport report = room.sync(cloud.url(), {.topics = SyncTopic::Detail});
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    const SyncPartReport &part = partOf(report, SyncParts::details);
    QCOMPARE(part.done, *part.total - 1);
    QCOMPARE(room.reader()->readings.counts(ReadingClass::Detail)->refused, 1);
}

void TestSyncParts::refusalsOfEveryCardEndThePart()
{
    SimCloud cloud(provider(300));
    QVERIFY(cloud.start());
    SyncRoom room;
    QCOMPARE(room.sync(cloud.url(), {.topics = SyncTopic::List}).state, SyncReport::State::Succeeded);
    const Result<FaultScript> faults = FaultScript::parse(
        R"([{"match":{"action":"GetCardDetail"},"fault":"error","code":"linkcard.common.CardNotExist","http":400,"times":0}])");
    QVERIFY(faults);
    cloud.setFaults(*faults);
    cloud.clearJournal();
    const SyncReport report = room.sync(cloud.url(), {.topics = SyncTopic::Detail});
    QCOMPARE(report.state, SyncReport::State::Failed);
    QVERIFY(partOf(report, SyncParts::details).error);
    QVERIFY(callsOf(cloud, "GetCardDetail") < 100); // fifty, and those in flight
}

void TestSyncParts::aRunThatStopsKeepsWhatItReadAndTheNextGoesOn()
{
    SimCloud cloud(provider(400));
    QVERIFY(cloud.start());
    SyncRoom room;
    QCOMPARE(room.sync(cloud.url(), {.topics = SyncTopic::List}).state, SyncReport::State::Succeeded);
    const SyncReport first = room.sync(cloud.url(), {.topics = SyncTopic::Detail}, SyncRoom::unlimited(),
                                       [](SyncService &service, const SyncProgress &progress) {
                                           if (progress.done >= 20)
                                               service.cancel();
                                       });
    QCOMPARE(first.state, SyncReport::State::Cancelled);
    const qint64 kept = room.reader()->readings.counts(ReadingClass::Detail)->have;
    QVERIFY(kept >= 20);
    SimCloud again(provider(400)); // the same fleet, and a journal without what was still on its way
    QVERIFY(again.start());
    const SyncReport second = room.sync(again.url(), {.topics = SyncTopic::Detail});
    QCOMPARE(second.state, SyncReport::State::Succeeded);
    const qint64 should = room.reader()->readings.counts(ReadingClass::Detail)->should;
    QCOMPARE(callsOf(again, "GetCardDetail"), should - kept);
}

void TestSyncParts::onlyTheTopicsAskedForAreRead()
{
    SimCloud cloud(provider(100));
    QVERIFY(cloud.start());
    SyncRoom room;
    const SyncReport report = room.sync(cloud.url(), {.topics = SyncTopic::Orders});
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QCOMPARE(report.parts.size(), 1);
    for (const JournalEntry &entry : cloud.journal())
        QCOMPARE(entry.action, QByteArray("ListOrder"));
}

void TestSyncParts::whatAVariantMakesUnreadableIsUnknownAndTheRestIsRead_data()
{
    QTest::addColumn<QString>("variant");
    for (const Variants::Description &description : Variants::all()) {
        switch (description.variant) {
        case Variant::EmptyList: // about the list's paging alone: tst_sync has them
        case Variant::RepeatedPage:
        case Variant::PagingDrift:
        case Variant::DuplicateRows:
        case Variant::WrongTotal:
            break;
        default:
            QTest::newRow(description.name) << QString::fromLatin1(description.name);
        }
    }
}

void TestSyncParts::whatAVariantMakesUnreadableIsUnknownAndTheRestIsRead()
{
    QFETCH(QString, variant);
    SimCloud cloud(provider(60));
    Variants variants;
    QVERIFY(variants.addByName(variant));
    cloud.setVariants(variants);
    QVERIFY(cloud.start());
    SyncRoom room;
    const SyncReport report = room.sync(cloud.url());
    QVERIFY(report.state == SyncReport::State::Succeeded || report.state == SyncReport::State::InPart);
    const Company company = cloud.company();
    const QHash<CardKey, int> rows = rowsOf(company);
    const std::unique_ptr<CacheReader> reader = room.reader();
    QVERIFY(room.cache->verify()->isSound());

    // a stored amount is the true one or unknown: nothing is guessed. One odd text is readable after all.
    const std::optional<DataVolume> oddButReadable =
        variant == u"odd-quantities" ? DataVolume::parse("12.53 MB") : std::nullopt;
    const qint64 cards = reader->cards.totals()->cards;
    int compared = 0;
    for (qint64 id = 1; id <= cards; ++id) {
        const CardRecord record = **reader->cards.byId(id);
        const int row = rows.value(record.card.key, -1);
        const std::optional<CardDetailRecord> detail = *reader->details.newest(id);
        if (row < 0 || !detail)
            continue;
        const CardDetail truth = company.trueDetail(row);
        ++compared;
        QVERIFY(!detail->detail.used || detail->detail.used == truth.used ||
                detail->detail.used == oddButReadable);
        QVERIFY(!detail->detail.stopThreshold || detail->detail.stopThreshold == truth.stopThreshold);
        QVERIFY(!detail->detail.imei || detail->detail.imei == truth.imei);
        const QList<MonthUsageRecord> months = *reader->usage.months(id);
        QList<Month> told;
        for (const MonthUsageRecord &month : months)
            told.append(month.usage.month);
        const std::optional<CardUsage> usage = company.trueUsage(row, told);
        for (const MonthUsageRecord &month : months) {
            const auto same =
                std::find_if(usage->months.begin(), usage->months.end(),
                             [&](const MonthUsage &other) { return other.month == month.usage.month; });
            QVERIFY(same != usage->months.end());
            QVERIFY(!month.usage.total || month.usage.total == same->total ||
                    month.usage.total == oddButReadable);
            for (const DayUsage &day : month.usage.days) {
                if (day.used && day.used != oddButReadable)
                    QVERIFY(same->days.contains(day));
            }
        }
    }
    if (variant != u"in-band-errors")
        QVERIFY(compared > 10);
}

QTEST_GUILESS_MAIN(TestSyncParts)
#include "tst_syncparts.moc"
