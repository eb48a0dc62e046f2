// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/readingtest.h"

/// Whether every record comes back as it went in, and nothing else is taken for one.
class TestRecordCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void aFieldLeftOutIsUnknownAndNothingElse();
    void unknownEverywhereIsAnEmptyRecord();
    void emptyTextsAndFalseAndZeroAreNotUnknown();
    void fieldNumbersAndNamesAreUnique();
    void aFieldOfAnotherTypeIsRefused();
    void aFieldOfANewerProgramIsRefused();
    void aDamagedRecordIsRefusedOrIsAnotherRecord();
    void whatChangedLeadsBackToWhatWas();
};

using namespace ReadingTest;

namespace
{
/// Calls `check` with a full example of every kind of record.
template<class Check> void eachRecord(const Check &check)
{
    PoolReading poolWithoutKey = pool();
    poolWithoutKey.credential.clear();
    poolWithoutKey.month = {};
    StateDistribution distributionWithoutKey = distribution();
    distributionWithoutKey.credential.reset();
    distributionWithoutKey.month = {};
    BillLine lineWithoutKey = billLine(1, BillSource::Overview, {});
    check(detail(1));
    check(subCard(1));
    check(identity());
    check(package(1));
    check(vendorUsage());
    check(CardPlans{{package(1), {}}, {vendorUsage(), {}}});
    check(poolWithoutKey);
    check(distributionWithoutKey);
    check(riskCount(1));
    check(risks());
    check(delivery());
    check(order());
    check(ledgerEntry());
    check(lineWithoutKey);
    check(prepaidCard());
    check(invoiceItem());
}

template<class T> bool isRequired(const RecordField<T> &field)
{
    return field.required;
}
} // namespace

void TestRecordCodec::everyFieldComesBack()
{
    eachRecord([]<class T>(const T &record) {
        const QCborMap map = RecordCodec::pack(record);
        QCOMPARE(map.size(), qsizetype(Record<T>::fields().size()));
        const std::optional<T> read = RecordCodec::decode<T>(RecordCodec::encode(record));
        QVERIFY(read);
        QVERIFY(*read == record);
    });
}

void TestRecordCodec::aFieldLeftOutIsUnknownAndNothingElse()
{
    eachRecord([]<class T>(const T &record) {
        for (const RecordField<T> &field : Record<T>::fields()) {
            QCborMap map = RecordCodec::pack(record);
            map.remove(qint64(field.number));
            const std::optional<T> read = RecordCodec::unpack<T>(map);
            QCOMPARE(read.has_value(), !isRequired(field));
            if (read) {
                QVERIFY(*read != record);
                QVERIFY(RecordCodec::pack(*read) == map);
            }
        }
    });
}

void TestRecordCodec::unknownEverywhereIsAnEmptyRecord()
{
    QVERIFY(RecordCodec::pack(IdentityReading()).isEmpty());
    QVERIFY(RecordCodec::decode<IdentityReading>(RecordCodec::encode(IdentityReading())) ==
            IdentityReading());
    QVERIFY(RecordCodec::decode<RiskCounts>(RecordCodec::encode(RiskCounts())) == RiskCounts());
    const CardDetail bare{.key = StoreTest::cardKey(7)};
    QCOMPARE(RecordCodec::pack(bare).size(), 1);
    QVERIFY(RecordCodec::decode<CardDetail>(RecordCodec::encode(bare)) == bare);
}

void TestRecordCodec::emptyTextsAndFalseAndZeroAreNotUnknown()
{
    CardDetail detail{.key = StoreTest::cardKey(7)};
    detail.imei = QString();
    detail.smsOpen = false;
    detail.used = DataVolume{0};
    const std::optional<CardDetail> read = RecordCodec::decode<CardDetail>(RecordCodec::encode(detail));
    QVERIFY(read);
    QVERIFY(read->imei && read->imei->isEmpty());
    QCOMPARE(read->smsOpen, std::optional(false));
    QVERIFY(read->used == DataVolume{0});
    QVERIFY(!read->remaining);
}

void TestRecordCodec::fieldNumbersAndNamesAreUnique()
{
    eachRecord([]<class T>(const T &) {
        int last = 0;
        QStringList names;
        for (const RecordField<T> &field : Record<T>::fields()) {
            QVERIFY(field.number > last);
            QVERIFY(!names.contains(field.name));
            last = field.number;
            names.append(field.name);
        }
    });
}

void TestRecordCodec::aFieldOfAnotherTypeIsRefused()
{
    eachRecord([]<class T>(const T &record) {
        for (const RecordField<T> &field : Record<T>::fields()) {
            QCborMap map = RecordCodec::pack(record);
            for (const QCborValue &wrong : {QCborValue(QCborValue::Null), QCborValue(1.5), QCborValue(-1e300),
                                            QCborValue(QCborArray{QCborMap(), 7})}) {
                map.insert(qint64(field.number), wrong);
                QVERIFY2(!RecordCodec::unpack<T>(map), field.name.data());
            }
        }
    });
}

void TestRecordCodec::aFieldOfANewerProgramIsRefused()
{
    eachRecord([]<class T>(const T &record) {
        QCborMap map = RecordCodec::pack(record);
        map.insert(qint64(200), QStringLiteral("future"));
        QVERIFY(!RecordCodec::unpack<T>(map));
    });
}

void TestRecordCodec::aDamagedRecordIsRefusedOrIsAnotherRecord()
{
    int refused = 0;
    int tried = 0;
    eachRecord([&]<class T>(const T &record) {
        const QByteArray whole = RecordCodec::encode(record);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!RecordCodec::decode<T>(QByteArrayView(whole).first(size)));
        QVERIFY(!RecordCodec::decode<T>(whole + '\0'));
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit, ++tried) {
            QByteArray bytes = whole;
            bytes[bit / 8] = char(uchar(bytes[bit / 8]) ^ (1U << (bit % 8)));
            const std::optional<T> read = RecordCodec::decode<T>(bytes);
            QVERIFY(!read || *read != record);
            if (read) { // the quick way takes nothing that the map would not give
                const std::optional<QCborMap> map = RecordCodec::mapOf(bytes);
                QVERIFY(map && RecordCodec::unpack<T>(*map) == read);
            }
            refused += read ? 0 : 1;
        }
    });
    QVERIFY(refused > tried / 10);
}

void TestRecordCodec::whatChangedLeadsBackToWhatWas()
{
    const QCborMap before = RecordCodec::pack(order(1));
    Order changed = order(1);
    changed.status = QStringLiteral("PAID");
    changed.note.reset();
    changed.parcels.clear();
    const QCborMap after = RecordCodec::pack(changed);
    const QCborMap differences = RecordCodec::differences(before, after);
    QCOMPARE(differences.size(), 3);
    QVERIFY(RecordCodec::unpack<Order>(RecordCodec::undo(after, differences)) == order(1));
    const QCborMap back = RecordCodec::differences(after, before);
    QVERIFY(RecordCodec::unpack<Order>(RecordCodec::undo(before, back)) == changed);
    QVERIFY(RecordCodec::differences(before, before).isEmpty());
}

QTEST_GUILESS_MAIN(TestRecordCodec)
#include "tst_recordcodec.moc"
