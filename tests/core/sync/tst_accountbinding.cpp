// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncwords.h"
#include "tests/fakes/syncroom.h"

#include <QTest>

// Two companies at the provider, each with its key, its cards and its bills (reliability A39): real runs over
// HTTP into the cache of the first.
class TestAccountBinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFirstRunIsOfWhoeverItsKeyIs();
    void A39_aKeyOfAnotherAccountBringsNothingIn_data();
    void A39_aKeyOfAnotherAccountBringsNothingIn();
    void A39_anotherKeyOfTheSameAccountGoesOn_data();
    void A39_anotherKeyOfTheSameAccountGoesOn();
    void A39_newCardsOnPageOneAreNoOtherAccount();
    void A39_aBillOfAnotherAccountIsNotKept();
    void A39_withoutAnAnswerNothingIsDecided();

private:
    static constexpr int cards = 90;
    std::unique_ptr<SyncRoom> m_room;
    std::unique_ptr<SimCloud> m_first;
};

namespace
{
const SyncOptions some{.topics = SyncTopics(SyncTopic::List) | SyncTopic::Money};

SimOptions company(quint64 seed, const char *account, const char *key, int cards)
{
    SimOptions options;
    options.seed = seed;
    options.accountId = QString::fromLatin1(account);
    options.keyId = key;
    options.cards = cards;
    options.limiter = std::nullopt;
    return options;
}

/// What a key may do that may not look at bills.
SimOptions withoutBills(SimOptions options)
{
    options.variants.add(Variant::BillingRefused);
    return options;
}

std::unique_ptr<SimCloud> started(const SimOptions &options)
{
    auto cloud = std::make_unique<SimCloud>(options);
    if (!cloud->start())
        qFatal("the provider does not start");
    return cloud;
}

QStringList asked(const SimCloud &cloud)
{
    QStringList actions;
    for (const JournalEntry &entry : cloud.journal())
        actions.append(QString::fromLatin1(entry.action));
    return actions;
}

/// Everything of money and cards that a mixture would change.
QStringList kept(SyncRoom &room)
{
    const std::unique_ptr<CacheReader> reader = room.reader();
    const CardTotals totals = *reader->cards.totals();
    QStringList all{QString::number(totals.cards), QString::number(totals.notSeen)};
    for (qint64 id = 1; id <= totals.cards; ++id)
        all.append(QString::fromLatin1((*reader->cards.byId(id))->card.key.iccid.bytes()));
    for (const BillMonthHead &head : *reader->bills.months(BillSource::Overview))
        all.append(head.month.iso() + QString::number(head.asOf.seconds));
    all.append(QString::number(reader->ledger.newestTime()->value_or(Instant{0}).seconds));
    all.append(reader->meta.value(QStringLiteral("provider.account"))->value_or(QString()));
    return all;
}
} // namespace

void TestAccountBinding::init()
{
    m_room = std::make_unique<SyncRoom>();
    m_room->keyId = QStringLiteral("first-key");
    m_first = started(company(1, "1000000000000001", "first-key", cards));
}

void TestAccountBinding::aFirstRunIsOfWhoeverItsKeyIs()
{
    QCOMPARE(m_room->sync(m_first->url(), some).state, SyncReport::State::Succeeded);
    QCOMPARE(asked(*m_first).count(QStringLiteral("ListCardInfo")), 3); // no call is made for it
    const std::unique_ptr<CacheReader> reader = m_room->reader();
    QCOMPARE(*reader->meta.value(QStringLiteral("provider.account")), QStringLiteral("1000000000000001"));
    QVERIFY(!(*reader->meta.value(QStringLiteral("provider.key")))->contains(u"first-key"));
}

void TestAccountBinding::A39_aKeyOfAnotherAccountBringsNothingIn_data()
{
    QTest::addColumn<bool>("mayReadBills");
    QTest::addColumn<int>("cardsThere");
    QTest::addColumn<QStringList>("calls");
    QTest::addColumn<QString>("sentence");
    const QString other = QStringLiteral("The AccessKey belongs to another account of the provider than the "
                                         "cards kept here. Nothing was read and "
                                         "everything here is kept. Give back a key of this account, or make "
                                         "a new data directory for the other "
                                         "account.");
    const QString seems = QStringLiteral(
        "With the new AccessKey the provider shows none of the cards kept here: it seems to belong to "
        "another "
        "account. Nothing was read and everything here is kept. If it is the same account, allow the key "
        "QueryBillOverview, which names the account; for another account make a new data directory.");
    const QStringList fromList =
        QStringList{QStringLiteral("QueryBillOverview")} + QStringList(6, QStringLiteral("ListCardInfo"));
    QTest::newRow("A39 the bill names it")
        << true << 50 << QStringList{QStringLiteral("QueryBillOverview")} << other;
    QTest::newRow("A39 the cards are others") << false << 50 << fromList << seems;
    QTest::newRow("A39 there are no cards") << false << 0 << fromList << seems;
}

void TestAccountBinding::A39_aKeyOfAnotherAccountBringsNothingIn()
{
    QFETCH(bool, mayReadBills);
    QFETCH(int, cardsThere);
    QFETCH(QStringList, calls);
    QFETCH(QString, sentence);
    QCOMPARE(m_room->sync(m_first->url(), some).state, SyncReport::State::Succeeded);
    const QStringList before = kept(*m_room);

    const SimOptions options = company(2, "2000000000000002", "second-key", cardsThere);
    const auto second = started(mayReadBills ? options : withoutBills(options));
    m_room->keyId = QStringLiteral("second-key");
    for (int run = 1; run <= 2; ++run) { // it does not get used to it
        second->clearJournal();
        const SyncReport report = m_room->sync(second->url(), {});
        QCOMPARE(report.state, SyncReport::State::Failed);
        const QList<Error> troubles = SyncWords::troubles(report);
        QCOMPARE(troubles.size(), 1);
        QCOMPARE(troubles.first().code, QStringLiteral("E-A39"));
        QCOMPARE(troubles.first().message, sentence);
        QCOMPARE(report.retries, 0);
        QCOMPARE(asked(*second), calls);
        QCOMPARE(kept(*m_room), before);
        QCOMPARE((*m_room->reader()->journal.newestRuns(1)).first().errorCode, QStringLiteral("E-A39"));
    }
    m_room->keyId = QStringLiteral("first-key"); // and back
    m_first->clearJournal();
    QCOMPARE(m_room->sync(m_first->url(), {.topics = SyncTopic::List}).state, SyncReport::State::Succeeded);
    QCOMPARE(asked(*m_first), QStringList(3, QStringLiteral("ListCardInfo")));
}

void TestAccountBinding::A39_anotherKeyOfTheSameAccountGoesOn_data()
{
    QTest::addColumn<bool>("mayReadBills");
    QTest::addColumn<bool>("couldReadBills");
    QTest::addColumn<int>("overviews");
    QTest::addColumn<int>("lists");
    QTest::newRow("A39 the bill names it") << true << true << 1 << 3;
    QTest::newRow("A39 a card is known") << false << true << 1 << 3 + 1;
    QTest::newRow("A39 no bill was ever read") << true << false << 0 << 3 + 1;
}

void TestAccountBinding::A39_anotherKeyOfTheSameAccountGoesOn()
{
    QFETCH(bool, mayReadBills);
    QFETCH(bool, couldReadBills);
    QFETCH(int, overviews);
    QFETCH(int, lists);
    const SyncOptions options = couldReadBills ? some : SyncOptions{.topics = SyncTopic::List};
    QCOMPARE(m_room->sync(m_first->url(), options).state, SyncReport::State::Succeeded);
    const SimOptions again = company(1, "1000000000000001", "renewed-key", cards);
    const auto cloud = started(mayReadBills ? again : withoutBills(again));
    m_room->keyId = QStringLiteral("renewed-key");
    const SyncOptions list{.topics = SyncTopic::List};
    QCOMPARE(m_room->sync(cloud->url(), list).state, SyncReport::State::Succeeded);
    QCOMPARE(asked(*cloud).count(QStringLiteral("QueryBillOverview")), overviews);
    QCOMPARE(asked(*cloud).count(QStringLiteral("ListCardInfo")), lists);
    cloud->clearJournal();
    QCOMPARE(m_room->sync(cloud->url(), list).state, SyncReport::State::Succeeded);
    QCOMPARE(asked(*cloud), QStringList(3, QStringLiteral("ListCardInfo"))); // it is known now
    QCOMPARE(m_room->reader()->cards.totals()->cards, cards);
}

/// Page one is not all: a card kept here is asked for by its number.
void TestAccountBinding::A39_newCardsOnPageOneAreNoOtherAccount()
{
    QCOMPARE(m_room->sync(m_first->url(), {.topics = SyncTopic::List}).state, SyncReport::State::Succeeded);
    const auto cloud = started(company(1, "1000000000000001", "renewed-key", cards));
    cloud->setFaults(*FaultScript::parse(
        R"json([{"match":{"action":"ListCardInfo"},"times":1,"fault":"body","text":"{\"RequestId\":\"1\",\"Code\":)json"
        R"json(\"200\",\"Success\":true,\"Data\":{\"PageNo\":1,\"PageSize\":40,\"Total\":90,\"List\":)json"
        R"json([{\"Iccid\":\"8986000000000000001\",\"VsimInstanceId\":7,\"Status\":\"30\"}]}}"}])json"));
    m_room->keyId = QStringLiteral("renewed-key");
    QCOMPARE(m_room->sync(cloud->url(), {.topics = SyncTopic::List}).state, SyncReport::State::Succeeded);
    QCOMPARE(m_room->reader()->cards.totals()->cards, cards);
}

/// A key that is known, and a provider that answers for somebody else all the same.
void TestAccountBinding::A39_aBillOfAnotherAccountIsNotKept()
{
    QCOMPARE(m_room->sync(m_first->url(), some).state, SyncReport::State::Succeeded);
    const QStringList before = kept(*m_room);
    const auto second = started(company(2, "2000000000000002", "first-key", cards));
    m_room->clock.advance(std::chrono::hours(1));
    const SyncReport report = m_room->sync(second->url(), {.topics = SyncTopic::Money});
    QStringList codes;
    for (const Error &error : SyncWords::troubles(report))
        codes.append(error.code);
    QVERIFY(codes.contains(QStringLiteral("E-A39")));
    const std::unique_ptr<CacheReader> reader = m_room->reader();
    for (const BillMonthHead &head : *reader->bills.months(BillSource::Overview))
        QVERIFY(before.contains(head.month.iso() + QString::number(head.asOf.seconds)));
}

/// No network while the key is new: the run says so, and the next one asks again.
void TestAccountBinding::A39_withoutAnAnswerNothingIsDecided()
{
    QCOMPARE(m_room->sync(m_first->url(), some).state, SyncReport::State::Succeeded);
    const QStringList before = kept(*m_room);
    const auto second = started(company(2, "2000000000000002", "second-key", cards));
    const QUrl url = second->url();
    second->setFaults(
        *FaultScript::parse(R"([{"match":{"action":"QueryBillOverview"},"times":0,"fault":"drop"}])"));
    m_room->keyId = QStringLiteral("second-key");
    CloudApi::Options cloud = SyncRoom::unlimited();
    cloud.waits.transientBase = std::chrono::milliseconds(2);
    const SyncReport report = m_room->sync(url, some, cloud);
    QCOMPARE(report.state, SyncReport::State::Failed);
    QVERIFY(SyncWords::troubles(report).first().code.startsWith(u"E-N"));
    QCOMPARE(report.retries, 3);
    QCOMPARE(kept(*m_room), before);
    second->setFaults(*FaultScript::parse("[]"));
    QCOMPARE(SyncWords::troubles(m_room->sync(url, some, cloud)).first().code, QStringLiteral("E-A39"));
}

QTEST_GUILESS_MAIN(TestAccountBinding)
#include "tst_accountbinding.moc"
