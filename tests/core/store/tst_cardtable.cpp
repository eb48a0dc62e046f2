// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldtext.h"
#include "core/store/cardfingerprint.h"
#include "core/store/cardtable.h"
#include "tests/core/store/storetest.h"

#include <QSet>

/// Whether a card survives the way into its row and back, and every difference changes its fingerprint.
class TestCardTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullCardComesBackWhole();
    void anEmptyCardComesBackUnknown();
    void packedCardsMayBeMovedAndCopied();
    void tagsAreCompactJson();
    void theFingerprintIsTheStoredOneForEver();
    void everyFieldCountsInTheFingerprint();
    void machineTextsAreThoseOfTheCommandLine();
};

using namespace StoreTest;

void TestCardTable::aFullCardComesBackWhole()
{
    Fixture fixture;
    fixture.apply({fullCard(1)}, {1, 1, at(0)});
    const Result<std::optional<CardRecord>> record = fixture.writer->cardReader.byId(1);
    QVERIFY(record);
    QVERIFY(*record);
    QVERIFY((*record)->card == fullCard(1));
    QVERIFY((*record)->card.notifyId.has_value());
}

void TestCardTable::anEmptyCardComesBackUnknown()
{
    const Card empty{.key = cardKey(1)};
    const PackedCard packed(empty);
    for (const QByteArrayView text : packed.row.text)
        QVERIFY(text.isNull());
    for (const qint64 number : packed.row.number)
        QCOMPARE(number, CardRow::unknown);
    const Result<Card> back = CardTable::unpack(packed.row);
    QVERIFY(back);
    QVERIFY(*back == empty);
}

void TestCardTable::packedCardsMayBeMovedAndCopied()
{
    std::vector<PackedCard> kept;
    for (int i = 0; i < 100; ++i)
        kept.push_back(PackedCard(fullCard(i)));
    const std::vector<PackedCard> copies = kept;
    kept.clear();
    for (int i = 0; i < 100; ++i)
        QVERIFY(*CardTable::unpack(copies[size_t(i)].row) == fullCard(i));
}

void TestCardTable::tagsAreCompactJson()
{
    Card card = StoreTest::card(1);
    card.tags = {{24, QStringLiteral("a\"b\\c\u0001")}, {std::nullopt, QStringLiteral("退役")}};
    const PackedCard packed(card);
    const QString expected = QStringLiteral("[[24,\"a\\\"b\\\\c\\u0001\"],[null,\"退役\"]]");
    QCOMPARE(packed.row[CardText::Tags], expected.toUtf8());
}

/// The numbers come from another implementation. Stored in every cache: another number here means every card
/// is written anew at the next sync.
void TestCardTable::theFingerprintIsTheStoredOneForEver()
{
    QCOMPARE(QString::number(cardFingerprint(card(1, QStringLiteral("x"))), 16),
             QStringLiteral("757d291ddd70a1c3"));
    QCOMPARE(QString::number(cardFingerprint(Card{.key = cardKey(2)}), 16),
             QStringLiteral("dd28826730ea06bc"));
}

void TestCardTable::everyFieldCountsInTheFingerprint()
{
    const Card base = fullCard(1);
    QList<Card> variants{base};
    const auto vary = [&variants, &base](auto change) {
        Card card = base;
        change(card);
        variants.append(card);
    };
    for (std::optional<QString> Card::*member : {&Card::status,
                                                 &Card::osStatus,
                                                 &Card::vendor,
                                                 &Card::simType,
                                                 &Card::network,
                                                 &Card::planKind,
                                                 &Card::planLevel,
                                                 &Card::period,
                                                 &Card::tariff,
                                                 &Card::credential,
                                                 &Card::credentialType,
                                                 &Card::credentialInstanceId,
                                                 &Card::orderId,
                                                 &Card::apn,
                                                 &Card::certifyType,
                                                 &Card::activeType,
                                                 &Card::directionalGroupId,
                                                 &Card::directionalGroupName,
                                                 &Card::privateNetwork,
                                                 &Card::notifyId,
                                                 &Card::remark}) {
        vary([member](Card &card) { card.*member = QStringLiteral("another"); });
        vary([member](Card &card) { card.*member = std::nullopt; });
    }
    for (std::optional<Instant> Card::*member :
         {&Card::opened, &Card::activated, &Card::expires, &Card::usageAsOf}) {
        vary([member](Card &card) { card.*member = at(99); });
        vary([member](Card &card) { card.*member = std::nullopt; });
    }
    vary([](Card &card) { card.notifyId = QStringLiteral("0"); });
    vary([](Card &card) { card.autoRenew = true; });
    vary([](Card &card) { card.autoRenew = std::nullopt; });
    vary([](Card &card) { card.used = std::nullopt; });
    vary([](Card &card) { card.used = DataVolume{1}; });
    vary([](Card &card) { card.remaining = std::nullopt; });
    vary([](Card &card) { card.smsUsed = 6; });
    vary([](Card &card) { card.msisdn.removeLast(); });
    vary([](Card &card) { card.imsi.clear(); });
    vary([](Card &card) { card.tags.removeFirst(); });
    vary([](Card &card) { card.tags[0].id = std::nullopt; });
    vary([](Card &card) { card.tags[0].name += u' '; });
    vary([](Card &card) { card.key.instanceId = 5; });
    QSet<quint64> fingerprints;
    for (const Card &card : variants)
        fingerprints.insert(cardFingerprint(card));
    QCOMPARE(fingerprints.size(), variants.size());
}

void TestCardTable::machineTextsAreThoseOfTheCommandLine()
{
    const CardRecord record{1, fullCard(1), true, {}, {}};
    const PackedCard packed(record.card);
    for (size_t i = 0; i < listedTextCount; ++i) {
        const std::optional<CardField> field = CardFields::byName(QString(CardTable::column(CardText(i))));
        if (field)
            QCOMPARE(CardTable::machineText(CardText(i), packed.row.text[i]),
                     FieldText::machine(*field, record));
    }
    for (size_t i = 0; i < listedNumberCount; ++i) {
        const std::optional<CardField> field = CardFields::byName(QString(CardTable::column(CardNumber(i))));
        QVERIFY(field);
        QCOMPARE(CardTable::machineText(CardNumber(i), packed.row.number[i]),
                 FieldText::machine(*field, record));
    }
}

QTEST_GUILESS_MAIN(TestCardTable)
#include "tst_cardtable.moc"
