// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldtext.h"
#include "core/inventory/cardorder.h"
#include "core/inventory/cardtally.h"
#include "tests/core/inventory/randomfleet.h"

#include <QTest>

#include <algorithm>

namespace
{
/// What a card is sorted by, as one text whose bytes stand in the right order.
using Key = std::optional<QByteArray>;

QByteArray padded(qint64 number)
{
    return QByteArray::number(static_cast<qulonglong>(quint64(number) ^ (quint64(1) << 63)))
        .rightJustified(20, '0');
}

Key numberKey(std::optional<qint64> number)
{
    return number ? Key(padded(*number)) : Key();
}

Key instantKey(std::optional<Instant> instant)
{
    return instant ? Key(padded(instant->seconds)) : Key();
}

Key volumeKey(std::optional<DataVolume> volume)
{
    return volume ? Key(padded(volume->bytes)) : Key();
}

/// Every run of digits filled up to one width.
QByteArray filled(const QString &text)
{
    QString result, digits;
    for (const QChar c : text + QChar(1)) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
            continue;
        }
        result += (digits.isEmpty() ? digits : digits.rightJustified(40, u'0')) + c;
        digits.clear();
    }
    result.chop(1);
    return result.toUtf8();
}

QByteArray natural(const QString &text) // the text itself tells "7" from "07"
{
    return filled(text) + '\0' + text.toUtf8();
}

Key planLevelKey(const std::optional<QString> &level)
{
    if (!level)
        return {};
    const auto volume = DataVolume::parse(level->toUtf8());
    return (volume ? 'a' + padded(volume->bytes) : QByteArray("b")) + natural(*level);
}

Key tagsKey(const QList<CardTag> &tags)
{
    if (tags.isEmpty())
        return {};
    QString names;
    for (const CardTag &tag : tags)
        names += tag.name + QChar(0);
    return filled(names);
}

Key keyOf(CardField field, const CardRecord &record)
{
    const Card &card = record.card;
    switch (field) {
    case CardField::Opened:
        return instantKey(card.opened);
    case CardField::Activated:
        return instantKey(card.activated);
    case CardField::Expires:
        return instantKey(card.expires);
    case CardField::UsageAsOf:
        return instantKey(card.usageAsOf);
    case CardField::LastSeen:
        return instantKey(record.lastSeen);
    case CardField::UsedBytes:
        return volumeKey(card.used);
    case CardField::RemainingBytes:
        return volumeKey(card.remaining);
    case CardField::StopThresholdBytes:
        return volumeKey(record.facts.stopThreshold);
    case CardField::SmsUsed:
        return numberKey(card.smsUsed);
    case CardField::InstanceId:
        return numberKey(card.key.instanceId);
    case CardField::PlanLevel:
        return planLevelKey(card.planLevel);
    case CardField::Tags:
        return tagsKey(card.tags);
    case CardField::Iccid:
    case CardField::Msisdn:
    case CardField::Imsi:
    case CardField::Imei:
    case CardField::AutoRenew:
    case CardField::AutoResume:
    case CardField::Listed: {
        const auto text = FieldText::machine(field, record);
        return text ? Key(text->toUtf8()) : Key();
    }
    default: {
        const auto text = FieldText::machine(field, record);
        return text ? Key(natural(*text)) : Key();
    }
    }
}

std::vector<Key> keysOf(CardField field, const QList<CardRecord> &cards)
{
    std::vector<Key> keys;
    for (const CardRecord &card : cards)
        keys.push_back(keyOf(field, card));
    return keys;
}

std::vector<quint32> slowlySorted(const std::vector<Key> &keys, bool descending, std::vector<quint32> rows)
{
    std::sort(rows.begin(), rows.end());
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
        if (!keys[a] || !keys[b])
            return keys[a].has_value() && !keys[b];
        return descending ? *keys[b] < *keys[a] : *keys[a] < *keys[b];
    });
    return rows;
}
} // namespace

class TestCardOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFieldSortsBothWays_data();
    void everyFieldSortsBothWays();
    void numbersOfAnySizeSort();
    void allCardsAreTheRowsWithoutHoles();
    void countsAreThoseOfTheMachineTexts_data();
    void countsAreThoseOfTheMachineTexts();
    void sumsKeepUnknownApart();
    void aSumThatDoesNotFitIsTheGreatestNumber();

private:
    QList<CardRecord> m_cards;
    std::shared_ptr<const CardColumns> m_columns;
};

void TestCardOrder::initTestCase()
{
    const RandomFleet fleet(16'384 + 600, 41);
    m_cards = fleet.cards();
    m_columns = fleet.columns();
    QVERIFY(m_columns);
}

void TestCardOrder::everyFieldSortsBothWays_data()
{
    QTest::addColumn<int>("field");
    for (const CardField field : CardFields::all())
        QTest::newRow(CardFields::name(field).data()) << int(field);
}

void TestCardOrder::everyFieldSortsBothWays()
{
    QFETCH(int, field);
    const CardOrder all = CardOrder::all(*m_columns);
    CardOrder some{{}, 1}; // in disorder
    for (quint32 row = 0; row < 16'900; row += 3)
        some.rows.push_back(16'900 - row);
    CardOrder few{{16'500, 3, 77, 5, 4, 1'234}, 1};
    const std::vector<Key> keys = keysOf(CardField(field), m_cards);
    for (const bool descending : {false, true}) {
        const CardSort sort{CardField(field), descending};
        const std::vector<quint32> expected = slowlySorted(keys, descending, all.rows);
        QVERIFY(sort.sorted(*m_columns, all).rows == expected);
        const CardOrder top = sort.sorted(*m_columns, all, 100);
        QVERIFY(std::equal(top.rows.begin(), top.rows.end(), expected.begin(), expected.begin() + 100));
        QVERIFY(sort.sorted(*m_columns, some).rows == slowlySorted(keys, descending, some.rows));
        QVERIFY(sort.sorted(*m_columns, few).rows == slowlySorted(keys, descending, few.rows));
        QCOMPARE(sort.sorted(*m_columns, few).generation, quint64(1));
        QVERIFY(sort.sorted(*m_columns, CardOrder{}).rows.empty());
        QVERIFY(sort.sorted(*m_columns, few, 0).rows.empty());
    }
}

void TestCardOrder::numbersOfAnySizeSort()
{
    QList<CardRecord> cards = m_cards.first(3'000);
    QRandomGenerator random(8);
    CardColumnsEditor editor;
    for (CardRecord &card : cards) { // so far apart that a key and a row do not fit into one word
        if (card.card.used)
            card.card.used = DataVolume{qint64(random.generate64() >> random.bounded(1, 64))};
        QVERIFY(editor.put(StoredCard(card).row()));
    }
    const auto columns = editor.publish(1);
    const std::vector<Key> keys = keysOf(CardField::UsedBytes, cards);
    for (const bool descending : {false, true}) {
        const CardSort sort{CardField::UsedBytes, descending};
        const CardOrder all = CardOrder::all(*columns);
        QVERIFY(sort.sorted(*columns, all).rows == slowlySorted(keys, descending, all.rows));
        QCOMPARE(sort.sorted(*columns, all, 10).rows.size(), size_t(10));
    }
}

void TestCardOrder::allCardsAreTheRowsWithoutHoles()
{
    CardColumnsEditor editor(m_columns);
    editor.remove(3);
    const auto holed = editor.publish(2);
    const CardOrder all = CardOrder::all(*holed);
    QCOMPARE(all.rows.size(), size_t(m_cards.size() - 1));
    QCOMPARE(all.generation, quint64(2));
    QVERIFY(!std::binary_search(all.rows.begin(), all.rows.end(), 2u));
    std::vector<quint32> expected = slowlySorted(keysOf(CardField::Iccid, m_cards), false, all.rows);
    QVERIFY(CardSort{}.sorted(*holed, all).rows == expected);
}

void TestCardOrder::countsAreThoseOfTheMachineTexts_data()
{
    QTest::addColumn<int>("field");
    for (const CardField field :
         {CardField::Status, CardField::OsStatus, CardField::Vendor, CardField::Pool, CardField::Credential,
          CardField::Tags, CardField::Listed, CardField::SmsUsed, CardField::OrderId})
        QTest::newRow(CardFields::name(field).data()) << int(field);
}

void TestCardOrder::countsAreThoseOfTheMachineTexts()
{
    QFETCH(int, field);
    CardOrder some{{}, 1};
    QHash<QString, qint64> expected;
    qint64 unknown = 0;
    for (quint32 row = 0; row < quint32(m_cards.size()); row += 5) {
        some.rows.push_back(row);
        const auto text = FieldText::machine(CardField(field), m_cards[row]);
        text ? ++expected[*text] : ++unknown;
    }
    qint64 before = std::numeric_limits<qint64>::max();
    QList<CardTally::Count> counts = CardTally::by(CardField(field), *m_columns, some);
    if (unknown > 0)
        QCOMPARE(counts.takeLast(), (CardTally::Count{std::nullopt, unknown}));
    QCOMPARE(counts.size(), expected.size());
    for (const CardTally::Count &count : counts) {
        QVERIFY(count.cards <= before);
        QCOMPARE(count.cards, expected.value(*count.value));
        before = count.cards;
    }
}

void TestCardOrder::sumsKeepUnknownApart()
{
    CardTally::Sum expected;
    for (const CardRecord &card : m_cards) {
        expected.total += card.card.used ? card.card.used->bytes : 0;
        expected.known += card.card.used ? 1 : 0;
        expected.unknown += card.card.used ? 0 : 1;
    }
    QVERIFY(expected.unknown > 0);
    QCOMPARE(CardTally::sum(CardNumber::Used, *m_columns, CardOrder::all(*m_columns)), expected);
    QCOMPARE(CardTally::sum(CardNumber::Used, *m_columns, CardOrder{}), CardTally::Sum{});
}

void TestCardOrder::aSumThatDoesNotFitIsTheGreatestNumber()
{
    CardColumnsEditor editor;
    CardRecord card = m_cards[0];
    card.card.used = DataVolume{std::numeric_limits<qint64>::max() - 1};
    for (card.id = 1; card.id <= 3; ++card.id)
        QVERIFY(editor.put(StoredCard(card).row()));
    const auto columns = editor.publish(1);
    QCOMPARE(CardTally::sum(CardNumber::Used, *columns, CardOrder::all(*columns)),
             (CardTally::Sum{std::numeric_limits<qint64>::max(), 3, 0}));
}

QTEST_APPLESS_MAIN(TestCardOrder)
#include "tst_cardorder.moc"
