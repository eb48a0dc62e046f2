// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/kdf.h"

#include "tests/fakes/fakeclock.h"

#include <QTest>

/// Whether key derivation gives the published numbers and refuses costs nobody should pay.
class TestKdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scryptGivesTheNumbersOfRfc7914_data();
    void scryptGivesTheNumbersOfRfc7914();
    void hkdfGivesTheNumbersOfRfc5869_data();
    void hkdfGivesTheNumbersOfRfc5869();
    void onlyPayableCostsAreAcceptable_data();
    void onlyPayableCostsAreAcceptable();
    void littleMemoryGetsTheSmallCost();
};

void TestKdf::scryptGivesTheNumbersOfRfc7914_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<int>("log2N");
    QTest::addColumn<int>("r");
    QTest::addColumn<int>("p");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << QByteArray() << QByteArray() << 4 << 1 << 1
                           << QByteArray("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                                         "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
    QTest::newRow("password") << QByteArray("password") << QByteArray("NaCl") << 10 << 8 << 16
                              << QByteArray(
                                     "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                                     "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
    QTest::newRow("pleaseletmein") << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << 14 << 8
                                   << 1
                                   << QByteArray(
                                          "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                                          "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
}

void TestKdf::scryptGivesTheNumbersOfRfc7914()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(QByteArray, salt);
    QFETCH(int, log2N);
    QFETCH(int, r);
    QFETCH(int, p);
    QFETCH(QByteArray, expected);
    const Result<SecretBytes> key = Kdf::scrypt(passphrase, salt, {quint8(log2N), quint8(r), quint8(p)}, 64);
    QVERIFY(key);
    QCOMPARE(key->view().toByteArray().toHex(), expected);
}

void TestKdf::hkdfGivesTheNumbersOfRfc5869_data()
{
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("case 1") << QByteArray("000102030405060708090a0b0c") << QByteArray("f0f1f2f3f4f5f6f7f8f9")
                            << QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                                          "34007208d5b887185865");
    QTest::newRow("case 3") << QByteArray() << QByteArray()
                            << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                                          "9d201395faa4b61a96c8");
}

void TestKdf::hkdfGivesTheNumbersOfRfc5869()
{
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, expected);
    const Result<SecretBytes> key =
        Kdf::hkdfSha256(QByteArray(22, '\x0b'), QByteArray::fromHex(salt), QByteArray::fromHex(info), 42);
    QVERIFY(key);
    QCOMPARE(key->view().toByteArray().toHex(), expected);
}

void TestKdf::onlyPayableCostsAreAcceptable_data()
{
    QTest::addColumn<int>("log2N");
    QTest::addColumn<int>("r");
    QTest::addColumn<int>("p");
    QTest::addColumn<bool>("acceptable");
    QTest::newRow("floor") << 15 << 8 << 1 << true;
    QTest::newRow("usual") << 17 << 8 << 1 << true;
    QTest::newRow("ceiling: exactly 1 GiB") << 20 << 8 << 1 << true;
    QTest::newRow("18 four times: exactly 1 GiB") << 18 << 8 << 4 << true;
    QTest::newRow("too cheap") << 14 << 8 << 1 << false;
    QTest::newRow("N too large") << 21 << 8 << 1 << false;
    QTest::newRow("N beyond the word") << 255 << 8 << 1 << false;
    QTest::newRow("2 GiB in two halves") << 20 << 8 << 2 << false;
    QTest::newRow("another r") << 17 << 16 << 1 << false;
    QTest::newRow("no r") << 17 << 0 << 1 << false;
    QTest::newRow("no p") << 17 << 8 << 0 << false;
    QTest::newRow("p too large") << 15 << 8 << 5 << false;
}

void TestKdf::onlyPayableCostsAreAcceptable()
{
    QFETCH(int, log2N);
    QFETCH(int, r);
    QFETCH(int, p);
    QTEST(ScryptCost({quint8(log2N), quint8(r), quint8(p)}).isAcceptable(), "acceptable");
}

void TestKdf::littleMemoryGetsTheSmallCost()
{
    const FakeClock clock;
    const ScryptCost cost = Kdf::calibrated(clock, 500 << 20);
    QCOMPARE(cost.log2N, quint8(16));
    QCOMPARE(cost.p, quint8(2));
    QVERIFY(cost.isAcceptable());
}

QTEST_GUILESS_MAIN(TestKdf)
#include "tst_kdf.moc"
