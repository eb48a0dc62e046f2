// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/recoverycode.h"

#include "tests/fakes/fakerandom.h"

#include <QTest>

/// Whether the paper's code reads back however people type it, and a typing error is called one.
class TestRecoveryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeIsTheOneAnotherProgramWrites();
    void whatWasWrittenReadsBack();
    void sloppyTypingReadsTheSame_data();
    void sloppyTypingReadsTheSame();
    void typingErrorsAreCalledSo_data();
    void typingErrorsAreCalledSo();
    void nearlyEveryWrongCharacterIsNoticed();
};

namespace
{
// by an independent implementation, for the bytes 0…15
const QByteArray known = "000G-40R4-0M30-E209-185G-R38E-1WQS";

SecretBytes knownBytes()
{
    SecretBytes bytes(RecoveryCode::size);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes.data()[i] = uchar(i);
    return bytes;
}
} // namespace

void TestRecoveryCode::theCodeIsTheOneAnotherProgramWrites()
{
    QCOMPARE(RecoveryCode::text(knownBytes()).view(), known);
    QCOMPARE(RecoveryCode::parse(known)->view(), knownBytes().view());
}

void TestRecoveryCode::whatWasWrittenReadsBack()
{
    FakeRandom random(7);
    for (int round = 0; round < 500; ++round) {
        SecretBytes bytes(RecoveryCode::size);
        QVERIFY(random.fill(bytes.span()));
        const SecretBytes text = RecoveryCode::text(bytes);
        QCOMPARE(text.size(), 34);
        const Result<SecretBytes> back = RecoveryCode::parse(text.view());
        QVERIFY(back);
        QCOMPARE(back->view(), bytes.view());
    }
}

void TestRecoveryCode::sloppyTypingReadsTheSame_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("lower case") << known.toLower();
    QTest::newRow("no dashes") << QByteArray(known).replace("-", "");
    QTest::newRow("blanks") << "  " + QByteArray(known).replace("-", "  - ") + "\r\n";
    QTest::newRow("letter O") << QByteArray(known).replace("0", "O");
    QTest::newRow("small o") << QByteArray(known).replace("0", "o");
    QTest::newRow("letter I") << QByteArray(known).replace("1", "I");
    QTest::newRow("small l") << QByteArray(known).replace("1", "l");
}

void TestRecoveryCode::sloppyTypingReadsTheSame()
{
    QFETCH(QByteArray, typed);
    const Result<SecretBytes> bytes = RecoveryCode::parse(typed);
    QVERIFY(bytes);
    QCOMPARE(bytes->view(), knownBytes().view());
}

void TestRecoveryCode::typingErrorsAreCalledSo_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one short") << known.chopped(1);
    QTest::newRow("one more") << known + "7";
    QTest::newRow("never used") << QByteArray(known).replace(0, 1, "U");
    QTest::newRow("not ASCII") << "\xc3\xa9" + known;
    QTest::newRow("check characters") << known.chopped(1) + (known.endsWith('0') ? "1" : "0");
    QTest::newRow("exchanged")
        << QByteArray(known).replace(0, 1, known.mid(3, 1)).replace(3, 1, known.left(1)).replace(1, 1, "9");
}

void TestRecoveryCode::typingErrorsAreCalledSo()
{
    QFETCH(QByteArray, typed);
    const Result<SecretBytes> bytes = RecoveryCode::parse(typed);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, u"E-U04");
    QVERIFY(bytes.error().kind == Error::Kind::Usage);
}

void TestRecoveryCode::nearlyEveryWrongCharacterIsNoticed()
{
    int unnoticed = 0;
    int tries = 0;
    for (qsizetype at = 0; at < known.size(); ++at) {
        if (known[at] == '-')
            continue;
        for (const char c : QByteArrayView("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
            QByteArray typed = known;
            typed[at] = c;
            tries += typed != known;
            unnoticed += typed != known && RecoveryCode::parse(typed);
        }
    }
    QCOMPARE(tries, 28 * 31);
    QVERIFY2(unnoticed <= 4, "ten check bits let one in a thousand through");
}

QTEST_GUILESS_MAIN(TestRecoveryCode)
#include "tst_recoverycode.moc"
