// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/syncroom.h"

#include <QTest>

namespace
{
/// What these tests are about; tst_syncparts has the rest.
const SyncOptions listAndMoney{.topics = SyncTopic::List | SyncTopic::Money};

SimOptions provider(int cards)
{
    SimOptions options;
    options.cards = cards;
    options.limiter = std::nullopt;
    options.keepJournal = true;
    return options;
}

QHash<CardKey, CardRecord> cachedCards(SyncRoom &room)
{
    const std::unique_ptr<CacheReader> reader = room.reader();
    QHash<CardKey, CardRecord> cards;
    const qint64 count = reader->cards.totals()->cards;
    for (qint64 id = 1; id <= count; ++id) {
        const CardRecord record = **reader->cards.byId(id);
        cards.insert(record.card.key, record);
    }
    return cards;
}

QHash<CardKey, Card> trueCards(const SimCloud &cloud)
{
    QHash<CardKey, Card> cards;
    for (int row = 0; row < cloud.cardCount(); ++row) {
        const Card card = cloud.truth(row);
        cards.insert(card.key, card);
    }
    return cards;
}

QList<int> pagesAsked(const SimCloud &cloud)
{
    QList<int> pages;
    for (const JournalEntry &entry : cloud.journal()) {
        if (entry.action == "ListCardInfo" && entry.status == 200 && entry.page)
            pages.append(*entry.page);
    }
    return pages;
}

const SyncPartReport &partOf(const SyncReport &report, const QString &name)
{
    const auto found = std::find_if(report.parts.begin(), report.parts.end(),
                                    [&name](const SyncPartReport &part) { return part.name == name; });
    if (found == report.parts.end())
        qFatal("the report has no such part");
    return *found;
}
} // namespace

class TestSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheCacheHoldsIsWhatTheProviderHoldsValueByValue();
    void aSecondRunWithoutChangesWritesNothing();
    void changesAreKeptWithTheirOldValues();
    void aCancelledRunGoesOnWhereItStood();
    void cardsGoOnWhenBillingIsRefused();
    void aWrongSecretFailsTheWholeRunAndLosesNothing();
    void aLostConnectionKeepsWhatArrived();
    void anEmptyListWithATotalChangesNothing();
    void aRepeatingServerIsNamed();
    void rowsWithoutIdentityAreQuarantinedAndTheRestKept();
    void aListThatLosesTooMuchIsNotBelieved();
    void cardsThatLeaveTheListAreMarkedInTwoSteps();
    void throttlingSlowsTheRunButLosesNothing();
};

void TestSync::whatTheCacheHoldsIsWhatTheProviderHoldsValueByValue()
{
    SimCloud cloud(provider(1000));
    QVERIFY(cloud.start());
    SyncRoom room;
    const SyncReport report = room.sync(cloud.url(), listAndMoney);
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QCOMPARE(report.cards, cloud.cardCount());
    QCOMPARE(report.quarantined, 0);

    const QHash<CardKey, CardRecord> cached = cachedCards(room);
    const QHash<CardKey, Card> truth = trueCards(cloud);
    QCOMPARE(cached.size(), truth.size());
    for (const Card &card : truth) {
        QVERIFY(cached.contains(card.key));
        QVERIFY2(cached.constFind(card.key)->card == card, qPrintable(card.key.iccid.toString()));
    }
    const std::unique_ptr<CacheReader> reader = room.reader();
    BalanceReading balance = **reader->money.newestBalance();
    QVERIFY(balance.asOf.has_value());
    balance.asOf.reset();
    QCOMPARE(balance, cloud.trueBalance());
    QHash<QString, Voucher> vouchers;
    const Result<QList<VoucherRecord>> records = reader->money.vouchers();
    for (const VoucherRecord &record : *records)
        vouchers.insert(record.voucher.number, record.voucher);
    const QList<Voucher> trueVouchers = cloud.trueVouchers();
    QCOMPARE(vouchers.size(), trueVouchers.size());
    for (const Voucher &voucher : trueVouchers)
        QVERIFY(vouchers.value(voucher.number) == voucher);
}

void TestSync::aSecondRunWithoutChangesWritesNothing()
{
    SimCloud cloud(provider(300));
    QVERIFY(cloud.start());
    SyncRoom room;
    QCOMPARE(room.sync(cloud.url(), listAndMoney).added, 300);
    const SyncReport again = room.sync(cloud.url(), listAndMoney);
    QCOMPARE(again.state, SyncReport::State::Succeeded);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.changed, 0);
    QCOMPARE(again.notListed, 0);
    QVERIFY(!again.listMoved);
}

void TestSync::changesAreKeptWithTheirOldValues()
{
    SimCloud cloud(provider(1000));
    QVERIFY(cloud.start());
    SyncRoom room;
    QCOMPARE(room.sync(cloud.url(), listAndMoney).state, SyncReport::State::Succeeded);
    const QHash<CardKey, Card> before = trueCards(cloud);
    const Result<int> advanced = cloud.advance(0, 0.05);
    QVERIFY(advanced);
    const int changed = *advanced;
    QVERIFY(changed > 0);
    const SyncReport report = room.sync(cloud.url(), listAndMoney);
    QCOMPARE(report.changed, changed);

    const QHash<CardKey, Card> after = trueCards(cloud);
    const std::unique_ptr<CacheReader> reader = room.reader();
    int found = 0;
    for (const CardRecord &record : cachedCards(room)) {
        const Card &old = *before.constFind(record.card.key);
        QVERIFY(record.card == *after.constFind(record.card.key));
        const QList<CardChange> history = *reader->cards.history(record.id);
        QCOMPARE(history.isEmpty(), old == record.card);
        for (const CardChange &change : history) {
            if (change.field == u"used_bytes" && old.used)
                QCOMPARE(change.before, QString::number(old.used->bytes));
        }
        found += history.isEmpty() ? 0 : 1;
    }
    QCOMPARE(found, changed);
}

void TestSync::aCancelledRunGoesOnWhereItStood()
{
    SimOptions options = provider(4000);
    options.latencyMs = 2;
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    SyncRoom room;
    SyncReport first = room.sync(cloud.url(), {.topics = SyncTopic::List}, SyncRoom::unlimited(),
                                 [](SyncService &service, const SyncProgress &progress) {
                                     if (progress.done >= 400)
                                         service.cancel();
                                 });
    QCOMPARE(first.state, SyncReport::State::Cancelled);
    QVERIFY(first.cards >= 400);
    cloud.clearJournal();
    const SyncReport second = room.sync(cloud.url(), {.topics = SyncTopic::List});
    QCOMPARE(second.state, SyncReport::State::Succeeded);
    QCOMPARE(second.cards, 4000);
    QVERIFY(second.resumedAtPage > 10);
    for (const int page : pagesAsked(cloud))
        QVERIFY2(page >= second.resumedAtPage, "a committed page was asked again");
}

void TestSync::cardsGoOnWhenBillingIsRefused()
{
    SimOptions options = provider(200);
    options.policy = QStringList{QStringLiteral("linkcard:*")};
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    SyncRoom room;
    const SyncReport report = room.sync(cloud.url(), listAndMoney);
    QCOMPARE(report.state, SyncReport::State::InPart);
    QCOMPARE(report.cards, 200);
    QCOMPARE(partOf(report, SyncParts::list).state, SyncPartReport::State::Complete);
    const SyncPartReport &balance = partOf(report, SyncParts::balance);
    QCOMPARE(balance.state, SyncPartReport::State::Failed);
    QCOMPARE(balance.error->kind, Error::Kind::Refused);
    QVERIFY(!*room.reader()->money.newestBalance());
}

void TestSync::aWrongSecretFailsTheWholeRunAndLosesNothing()
{
    SimOptions options = provider(200);
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    SyncRoom room;
    QCOMPARE(room.sync(cloud.url(), listAndMoney).cards, 200);
    options.keySecret = "another";
    SimCloud other(options);
    QVERIFY(other.start());
    const SyncReport report = room.sync(other.url());
    QCOMPARE(report.state, SyncReport::State::Failed);
    QCOMPARE(report.error->code, QStringLiteral("E-A05"));
    QCOMPARE(report.cards, 200);
}

void TestSync::aLostConnectionKeepsWhatArrived()
{
    SimOptions options = provider(4000);
    options.latencyMs = 10; // so that progress is heard of before the end, on slow days too
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    SyncRoom room;
    CloudApi::Options quick = SyncRoom::unlimited();
    quick.waits.transientBase = std::chrono::milliseconds(1);
    const SyncReport report = room.sync(cloud.url(), {.topics = SyncTopic::List}, quick,
                                        [&cloud](SyncService &, const SyncProgress &progress) {
                                            if (progress.done >= 400)
                                                cloud.stop();
                                        });
    QCOMPARE(report.state, SyncReport::State::InPart);
    QVERIFY(report.cards >= 400);
    QVERIFY(report.cards < 4000);
    QCOMPARE(partOf(report, SyncParts::list).state, SyncPartReport::State::Partial);
    QCOMPARE(partOf(report, SyncParts::list).error->kind, Error::Kind::Network);
}

void TestSync::anEmptyListWithATotalChangesNothing()
{
    SimCloud cloud(provider(200));
    QVERIFY(cloud.start());
    SyncRoom room;
    QCOMPARE(room.sync(cloud.url(), listAndMoney).cards, 200);
    Variants variants;
    variants.add(Variant::EmptyList);
    cloud.setVariants(variants);
    const SyncReport report = room.sync(cloud.url(), {.topics = SyncTopic::List});
    QCOMPARE(report.state, SyncReport::State::Failed);
    QCOMPARE(report.error->code, QStringLiteral("E-A37"));
    QCOMPARE(room.reader()->cards.totals()->notSeen, 0);
}

void TestSync::aRepeatingServerIsNamed()
{
    SimOptions options = provider(2000);
    options.variants.add(Variant::RepeatedPage);
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    SyncRoom room;
    const SyncReport report = room.sync(cloud.url(), {.topics = SyncTopic::List});
    QCOMPARE(partOf(report, SyncParts::list).error->code, QStringLiteral("E-A36"));
    QVERIFY(cloud.journal().size() < 60);
}

void TestSync::rowsWithoutIdentityAreQuarantinedAndTheRestKept()
{
    SimOptions options = provider(1000);
    options.variants.add(Variant::BrokenRows);
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    SyncRoom room;
    const SyncReport report = room.sync(cloud.url(), {.topics = SyncTopic::List});
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QVERIFY(report.quarantined > 0);
    QCOMPARE(report.cards + report.quarantined, 1000);
    QVERIFY(report.listMoved); // a pass with unreadable rows judges nobody
    const QHash<CardKey, Card> truth = trueCards(cloud);
    for (const CardRecord &record : cachedCards(room))
        QVERIFY(truth.contains(record.card.key));
}

void TestSync::aListThatLosesTooMuchIsNotBelieved()
{
    SimCloud large(provider(1000));
    SimCloud small(provider(700));
    QVERIFY(large.start());
    QVERIFY(small.start());
    SyncRoom room;
    QCOMPARE(room.sync(large.url(), listAndMoney).cards, 1000);
    const qint64 lost = 1000 - 700; // at least: the two fleets need not share cards
    const SyncReport report = room.sync(small.url(), {.topics = SyncTopic::List});
    QVERIFY(report.heldBack >= lost);
    QCOMPARE(room.reader()->cards.totals()->notSeen, 0);
    const SyncReport believed = room.sync(small.url(), {.topics = SyncTopic::List, .acceptFewer = true});
    QCOMPARE(believed.heldBack, 0);
    QVERIFY(room.reader()->cards.totals()->notSeen >= lost);
}

void TestSync::cardsThatLeaveTheListAreMarkedInTwoSteps()
{
    SimCloud large(provider(1000));
    SimCloud small(provider(999));
    QVERIFY(large.start());
    QVERIFY(small.start());
    SyncRoom room;
    QCOMPARE(room.sync(large.url(), listAndMoney).cards, 1000);
    const auto missing = [&] {
        qint64 count = 0;
        const QHash<CardKey, Card> listed = trueCards(small);
        for (const CardRecord &record : cachedCards(room))
            count += listed.contains(record.card.key) ? 0 : 1;
        return count;
    };
    const SyncOptions options{.topics = SyncTopic::List, .acceptFewer = true};
    QCOMPARE(room.sync(small.url(), options).notListed, 0);
    QCOMPARE(room.reader()->cards.totals()->notSeen, missing());
    QCOMPARE(room.sync(small.url(), options).notListed, missing());
    QCOMPARE(room.reader()->cards.totals()->notListed, missing());
    // Back on the list: the old cards are listed again, those of the small fleet alone are missing once.
    QCOMPARE(room.sync(large.url(), options).notListed, 0);
    QCOMPARE(room.reader()->cards.totals()->notListed, 0);
    QCOMPARE(room.reader()->cards.totals()->notSeen, room.reader()->cards.totals()->cards - 1000);
}

void TestSync::throttlingSlowsTheRunButLosesNothing()
{
    SimOptions options = provider(400);
    options.limiter = LimiterKind::Window;
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    SyncRoom room;
    CloudApi::Options greedy;
    greedy.callsPerSecond = 60; // three times what the provider gives
    greedy.share = 1.0;
    const SyncReport report = room.sync(cloud.url(), {.topics = SyncTopic::List}, greedy);
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QCOMPARE(report.cards, 400);
}

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
