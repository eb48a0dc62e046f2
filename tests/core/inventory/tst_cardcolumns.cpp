// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/cardcolumnseditor.h"
#include "core/inventory/cardquery.h"
#include "tests/core/inventory/randomfleet.h"

#include <QTest>

#include <atomic>
#include <thread>

namespace
{
bool same(const CardRecord &a, const CardRecord &b)
{
    return a.id == b.id && a.card == b.card && a.listed == b.listed && a.lastSeen == b.lastSeen &&
           a.listAsOf == b.listAsOf && a.facts == b.facts;
}

bool holdsAll(const CardColumns &columns, const QList<CardRecord> &cards)
{
    for (const CardRecord &card : cards) {
        if (!same(columns.record(quint32(card.id - 1)), card))
            return false;
    }
    return columns.cardCount() == quint32(cards.size());
}

CardRecord plainCard(qint64 id, const char *iccid)
{
    return CardRecord{id, Card{CardKey{*Iccid::parse(QByteArrayView(iccid)), {}}, {}, {}}, true, {}, {}};
}
} // namespace

class TestCardColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldReadsBackAsItWasPut();
    void aRowReadsBackAsTheSameRow();
    void theFirstSnapshotHoldsNoCard();
    void emptyIsNotUnknown();
    void longAndSeveralNumbersAreKeptWhole();
    void earlierSnapshotsStayAsTheyWere();
    void untouchedChunksAreShared();
    void anEditorGoesOnAfterPublishing();
    void rowsWithoutCardsAreHoles();
    void aRemovedCardLeavesAHole();
    void whatIsNoCardIsRefused();
    void longTextsComeAndGo();
    void instantsOutOfRangeAreUnknown();
    void numbersOfAnySizeAreKept();
    void anIccidLeadsToAllItsRows();
    void theOrderByIccidIsKeptWhileIccidsStay();
    void cardsStayBelow250Bytes();
    void oldSnapshotsAreReadWhileTheWriterAddsTexts();
};

void TestCardColumns::everyFieldReadsBackAsItWasPut()
{
    const RandomFleet fleet(16'900);
    const auto columns = fleet.columns();
    QVERIFY(columns);
    QCOMPARE(columns->rowCount(), 16'900u);
    QCOMPARE(columns->generation(), quint64(1));
    QVERIFY(holdsAll(*columns, fleet.cards()));
    for (const quint32 row : {0u, 16'383u, 16'384u, 16'899u})
        QVERIFY(columns->key(row) == fleet.cards()[row].card.key);
}

void TestCardColumns::aRowReadsBackAsTheSameRow()
{
    const RandomFleet fleet(500);
    const auto columns = fleet.columns();
    for (const CardRecord &card : fleet.cards()) {
        const StoredCard stored(card);
        const CardRow read = columns->row(quint32(card.id - 1));
        QCOMPARE(read.iccid, stored.row().iccid);
        QVERIFY(read.number == stored.row().number);
        for (size_t column = 0; column < cardTextCount; ++column) {
            QCOMPARE(read.text[column], stored.row().text[column]);
            QCOMPARE(read.text[column].isNull(), stored.row().text[column].isNull());
        }
    }
}

void TestCardColumns::theFirstSnapshotHoldsNoCard()
{
    const auto none = CardColumns::none();
    QCOMPARE(none->rowCount(), 0u);
    QCOMPARE(none->generation(), quint64(0));
    QVERIFY(!none->isCard(0));
    QVERIFY(none->iccidOrder().empty());
    QVERIFY(none->rowsOf(*Iccid::parse(QByteArrayView("89860000000000000011"))).empty());
}

void TestCardColumns::emptyIsNotUnknown()
{
    CardRecord empty = plainCard(1, "89860000000000000011");
    empty.card.remark = empty.card.credential = QString();
    CardColumnsEditor editor;
    QVERIFY(editor.put(StoredCard(empty).row()));
    QVERIFY(editor.put(StoredCard(plainCard(2, "89860000000000000022")).row()));
    const auto columns = editor.publish(1);
    QCOMPARE(columns->record(0).card.remark, std::optional(QString()));
    QCOMPARE(columns->record(0).card.credential, std::optional(QString()));
    QCOMPARE(columns->record(1).card.remark, std::optional<QString>());
    QCOMPARE(columns->record(1).card.credential, std::optional<QString>());
    QCOMPARE(columns->record(1).card.used, std::optional<DataVolume>());
}

void TestCardColumns::longAndSeveralNumbersAreKeptWhole()
{
    CardRecord card = plainCard(1, "89860000000000000011");
    CardColumnsEditor editor;
    const QString wide(40, u'7');
    const QList<QStringList> lists{{wide},
                                   {QStringLiteral("1"), QStringLiteral("2")},
                                   {QStringLiteral("15digits1234567")},
                                   {},
                                   {wide, wide},
                                   {QStringLiteral("5")}};
    for (const QStringList &list : lists) {
        card.card.msisdn = card.card.imsi = list;
        QVERIFY(editor.put(StoredCard(card).row()));
        QCOMPARE(editor.publish(1)->record(0).card.msisdn, list);
        QCOMPARE(editor.publish(2)->record(0).card.imsi, list);
    }
}

void TestCardColumns::earlierSnapshotsStayAsTheyWere()
{
    RandomFleet fleet(16'600, 5);
    QList<CardRecord> now = fleet.cards();
    std::vector<std::pair<QList<CardRecord>, std::shared_ptr<const CardColumns>>> history{
        {now, fleet.columns()}};
    QRandomGenerator random(6);
    for (int edition = 0; edition < 2; ++edition) {
        CardColumnsEditor editor(history.back().second);
        for (int edit = 0; edit < 300; ++edit) {
            const qint64 id = edit < 290 ? random.bounded(now.size()) + 1 : now.size() + 1;
            const CardRecord card = fleet.card(id);
            if (id > now.size())
                now.append(card);
            else
                now[id - 1] = card;
            QVERIFY(editor.put(StoredCard(card).row()));
        }
        history.emplace_back(now, editor.publish(quint64(edition) + 2));
    }
    for (const auto &[cards, columns] : history)
        QVERIFY(holdsAll(*columns, cards));
}

void TestCardColumns::untouchedChunksAreShared()
{
    RandomFleet fleet(17'000, 5);
    const auto before = fleet.columns();
    CardColumnsEditor editor(before);
    QVERIFY(editor.put(StoredCard(fleet.card(16'500)).row()));
    const auto after = editor.publish(2);
    QVERIFY(before->chunks()[0] == after->chunks()[0]);
    QVERIFY(before->chunks()[1] != after->chunks()[1]);
    QVERIFY(CardColumnsEditor(before).publish(3)->chunks()[1] == before->chunks()[1]);
}

void TestCardColumns::anEditorGoesOnAfterPublishing()
{
    CardColumnsEditor editor;
    QVERIFY(editor.put(StoredCard(plainCard(1, "89860000000000000011")).row()));
    const auto first = editor.publish(1);
    QVERIFY(editor.put(StoredCard(plainCard(1, "89860000000000000022")).row()));
    QVERIFY(editor.put(StoredCard(plainCard(2, "89860000000000000033")).row()));
    const auto second = editor.publish(2);
    QCOMPARE(first->cardCount(), 1u);
    QCOMPARE(first->iccid(0), QByteArrayView("89860000000000000011"));
    QCOMPARE(second->cardCount(), 2u);
    QCOMPARE(second->iccid(0), QByteArrayView("89860000000000000022"));
}

void TestCardColumns::rowsWithoutCardsAreHoles()
{
    CardColumnsEditor editor;
    QVERIFY(editor.put(StoredCard(plainCard(20'000, "89860000000000000011")).row()));
    const auto columns = editor.publish(1);
    QCOMPARE(columns->rowCount(), 20'000u);
    QCOMPARE(columns->cardCount(), 1u);
    QVERIFY(columns->isCard(19'999));
    QVERIFY(!columns->isCard(0) && !columns->isCard(16'384) && !columns->isCard(20'000));
    QCOMPARE(columns->iccidOrder(), std::vector<quint32>{19'999});
}

void TestCardColumns::aRemovedCardLeavesAHole()
{
    const RandomFleet fleet(50);
    CardColumnsEditor editor(fleet.columns());
    editor.remove(7);
    editor.remove(7);
    editor.remove(0);
    editor.remove(51);
    const auto columns = editor.publish(2);
    QCOMPARE(columns->cardCount(), 49u);
    QVERIFY(!columns->isCard(6));
    QVERIFY(columns->rowsOf(fleet.cards()[6].card.key.iccid).empty());
    QVERIFY(editor.put(StoredCard(fleet.cards()[6]).row()));
    QVERIFY(holdsAll(*editor.publish(3), fleet.cards()));
}

void TestCardColumns::whatIsNoCardIsRefused()
{
    CardColumnsEditor editor;
    CardRow row;
    row.id = 1;
    for (const char *iccid :
         {"", "8986", "12345678901234567890", "8986000000000000001x", "898600000000000000111"}) {
        row.iccid = QByteArrayView(iccid);
        QVERIFY(!editor.put(row));
    }
    row.iccid = QByteArrayView("8986000000000000001");
    for (const qint64 id : {qint64(0), qint64(-1), qint64(1) << 40}) {
        row.id = id;
        QVERIFY(!editor.put(row));
    }
    QCOMPARE(editor.publish(1)->rowCount(), 0u);
}

void TestCardColumns::instantsOutOfRangeAreUnknown()
{
    CardRecord card = plainCard(1, "89860000000000000011");
    card.card.expires = Instant{qint64(1) << 33};
    card.card.opened = Instant{-5};
    card.lastSeen = Instant{0};
    CardColumnsEditor editor;
    QVERIFY(editor.put(StoredCard(card).row()));
    const CardRecord read = editor.publish(1)->record(0);
    QVERIFY(!read.card.expires && !read.card.opened);
    QVERIFY(read.lastSeen == std::optional(Instant{0}));
}

void TestCardColumns::numbersOfAnySizeAreKept()
{
    const std::vector<qint64> numbers{0,
                                      1,
                                      254,
                                      255,
                                      65'534,
                                      65'535,
                                      65'536,
                                      (qint64(1) << 32) - 2,
                                      qint64(1) << 32,
                                      std::numeric_limits<qint64>::max(),
                                      -1,
                                      -255,
                                      CardRow::unknown + 1,
                                      CardRow::unknown,
                                      7};
    CardColumnsEditor editor;
    for (size_t i = 0; i < numbers.size(); ++i) { // each wider than those before
        StoredCard stored(plainCard(qint64(i) + 1, "89860000000000000011"));
        CardRow row = stored.row();
        row.number[size_t(CardNumber::SmsUsed)] = numbers[i];
        QVERIFY(editor.put(row));
    }
    const auto columns = editor.publish(1);
    for (quint32 i = 0; i < numbers.size(); ++i)
        QCOMPARE(columns->number(CardNumber::SmsUsed, i), numbers[i]);
    const auto count = [&columns](const QString &filter) {
        return CardQuery(columns, *CardFilter::parse(filter), QDate(2026, 1, 1)).count();
    };
    QCOMPARE(count(QStringLiteral("sms<255")), 7); // negative ones, too
    QCOMPARE(count(QStringLiteral("sms:255..65535")), 3);
    QCOMPARE(count(QStringLiteral("sms>65535")), 4);
    QCOMPARE(count(QStringLiteral("sms:none")), 1);
    QCOMPARE(count(QStringLiteral("-sms:none")), 14);
}

void TestCardColumns::longTextsComeAndGo()
{
    QRandomGenerator random(3);
    QList<CardRecord> cards;
    CardColumnsEditor editor;
    for (int id = 1; id <= 40; ++id)
        cards.append(plainCard(id, "89860000000000000011"));
    for (int step = 0; step < 600; ++step) {
        CardRecord &card = cards[random.bounded(int(cards.size()))];
        card.card.msisdn.clear();
        for (int count = random.bounded(4); count > 0; --count)
            card.card.msisdn.append(QString(random.bounded(1, 30), QChar(u'0' + random.bounded(10))));
        QVERIFY(editor.put(StoredCard(card).row()));
        if (step % 20 != 19)
            continue;
        const auto columns = editor.publish(quint64(step));
        const CardQuery query(columns, *CardFilter::parse(u"msisdn~77"), QDate(2026, 1, 1));
        for (const CardRecord &one : cards) {
            if (!columns->isCard(quint32(one.id - 1)))
                continue;
            QVERIFY(same(columns->record(quint32(one.id - 1)), one));
            QCOMPARE(query.matches(quint32(one.id - 1)),
                     one.card.msisdn.join(u';').contains(QStringLiteral("77")));
        }
        qsizetype found = 0;
        for (const CardRecord &one : cards)
            found += one.card.msisdn.join(u';').contains(QStringLiteral("77")) ? 1 : 0;
        QCOMPARE(query.count(), found);
    }
}

void TestCardColumns::anIccidLeadsToAllItsRows()
{
    const RandomFleet fleet(18'000, 9);
    const auto columns = fleet.columns();
    QHash<QString, std::vector<quint32>> rows;
    for (const CardRecord &card : fleet.cards())
        rows[card.card.key.iccid.toString()].push_back(quint32(card.id - 1));
    bool several = false;
    for (auto one = rows.begin(); one != rows.end(); ++one) {
        QCOMPARE(columns->rowsOf(*Iccid::parse(one.key())), one.value());
        several = several || one.value().size() > 1;
    }
    QVERIFY(several);
}

void TestCardColumns::theOrderByIccidIsKeptWhileIccidsStay()
{
    RandomFleet fleet(300);
    const auto before = fleet.columns();
    CardColumnsEditor editor(before);
    CardRecord card = fleet.cards()[5];
    card.card.remark = QStringLiteral("other");
    QVERIFY(editor.put(StoredCard(card).row()));
    const auto same = editor.publish(2);
    QCOMPARE(&same->iccidOrder(), &before->iccidOrder());
    card.card.key.iccid = *Iccid::parse(QByteArrayView("8900000000000000000"));
    QVERIFY(editor.put(StoredCard(card).row()));
    const auto other = editor.publish(3);
    QCOMPARE(other->iccidOrder().front(), 5u);
    QVERIFY(same->iccidOrder().front() != 5u);
}

void TestCardColumns::cardsStayBelow250Bytes()
{
    CardColumnsEditor editor;
    for (int i = 1; i <= int(CardChunk::capacity); ++i) {
        CardRecord card = plainCard(i, "89860000000000000011");
        card.card.msisdn = {QString::number(1440000000000 + i)};
        card.card.imsi = {QString::number(460040000000000 + i)};
        card.card.credentialInstanceId =
            QString::number(2620000 + i); // the worst: another text for each card
        card.card.orderId = QString::number(211500000000000 + i / 100);
        card.facts.imei = QString::number(860000000000000 + i * 37);
        card.facts.realName = RealName::Verified;
        card.facts.stopThreshold = DataVolume{qint64(i % 7 + 1) * 500 << 20};
        card.facts.autoResume = true;
        card.facts.detailAsOf = card.facts.identityAsOf = Instant{1'770'000'000 + i};
        card.card.used = card.card.remaining = DataVolume{qint64(i) << 30}; // the worst: no few bytes
        card.card.remark = i % 5 ? std::nullopt : std::optional(QStringLiteral("in the yellow box, row 17"));
        QVERIFY(editor.put(StoredCard(card).row()));
    }
    const auto columns = editor.publish(1);
    QVERIFY2(columns->byteCount() / columns->cardCount() <= 250,
             qPrintable(QString::number(columns->byteCount())));
}

void TestCardColumns::oldSnapshotsAreReadWhileTheWriterAddsTexts()
{
    const RandomFleet fleet(500);
    const auto columns = fleet.columns();
    std::atomic<bool> ok{true}, done{false};
    std::thread reader([&] {
        while (!done)
            ok = ok && holdsAll(*columns, fleet.cards());
    });
    CardColumnsEditor editor(columns);
    CardRecord card = fleet.cards().front();
    for (int i = 0; i < 5'000; ++i) {
        card.card.orderId = QString::number(i) + QStringLiteral("-new");
        card.card.credential = card.card.orderId;
        QVERIFY(editor.put(StoredCard(card).row()));
    }
    done = true;
    reader.join();
    QVERIFY(ok);
    QCOMPARE(editor.publish(2)->record(0).card.orderId, card.card.orderId);
}

QTEST_APPLESS_MAIN(TestCardColumns)
#include "tst_cardcolumns.moc"
