// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/passphrase.h"

#include "tests/fakes/fakerandom.h"

#include <QSet>
#include <QTest>

/// Whether passphrases are accepted, normalised and weighed as promised.
class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLengthIsCountedInCharactersAfterNormalisation_data();
    void theLengthIsCountedInCharactersAfterNormalisation();
    void bothSpellingsOfAnAccentAreTheSame();
    void controlCharactersAndRubbishAreRefused_data();
    void controlCharactersAndRubbishAreRefused();
    void poorPassphrasesAreCalledWeak_data();
    void poorPassphrasesAreCalledWeak();
    void goodPassphrasesAreNotCalledWeak_data();
    void goodPassphrasesAreNotCalledWeak();
    void generatedOnesKeepTheRules();
};

void TestPassphrase::theLengthIsCountedInCharactersAfterNormalisation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("nine") << QString(9, u'x') << false;
    QTest::newRow("ten") << QString(10, u'x') << true;
    QTest::newRow("128") << QString(128, u'x') << true;
    QTest::newRow("129") << QString(129, u'x') << false;
    QTest::newRow("ten of Chinese") << QStringLiteral("物联网卡管理控制台一") << true;
    QTest::newRow("five beyond the basic plane") << QString::fromUtf8("𠀀𠀁𠀂𠀃𠀄") << false;
    QTest::newRow("ten with combining accents, five without")
        << QStringLiteral("e\u0301e\u0301e\u0301e\u0301e\u0301") << false;
}

void TestPassphrase::theLengthIsCountedInCharactersAfterNormalisation()
{
    QFETCH(QString, text);
    const Result<SecretBytes> checked = Passphrase::checked(text.toUtf8());
    QTEST(bool(checked), "accepted");
    if (!checked)
        QCOMPARE(checked.error().code, u"E-U05");
}

void TestPassphrase::bothSpellingsOfAnAccentAreTheSame()
{
    const QByteArray apart = QStringLiteral("cafe\u0301 au lait").toUtf8();
    const QByteArray composed = QStringLiteral("caf\u00e9 au lait").toUtf8();
    QCOMPARE(Passphrase::normalised(apart).view(), composed);
    QCOMPARE(Passphrase::checked(apart)->view(), composed);
}

void TestPassphrase::controlCharactersAndRubbishAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("tab") << QByteArray("twelve\tcharacters");
    QTest::newRow("NUL") << QByteArray("twelve\0characters", 17);
    QTest::newRow("line end") << QByteArray("twelve characters\n");
    QTest::newRow("not UTF-8") << QByteArray("twelve \xff\xfe characters");
}

void TestPassphrase::controlCharactersAndRubbishAreRefused()
{
    QFETCH(QByteArray, text);
    const Result<SecretBytes> checked = Passphrase::checked(text);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, u"E-U05");
}

void TestPassphrase::poorPassphrasesAreCalledWeak_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "aaaaaaaaaaaaaaaaaaaa", "1234567890123", "abcdefghijklm", "password123", "Password1234",
          "qwertyuiop1", "1111122222", "abcabcabcabcabcabc", "iloveyou1314", "2026022820260228"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestPassphrase::poorPassphrasesAreCalledWeak()
{
    QFETCH(QString, text);
    QVERIFY2(Passphrase::isWeak(text.toUtf8()),
             qPrintable(QString::number(Passphrase::estimatedBits(text.toUtf8()))));
}

void TestPassphrase::goodPassphrasesAreNotCalledWeak_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"k7w2x9qf4m", "correct horse battery staple", "Tr0ub4dor&3x", "mein Hund frisst 7 Socken"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Chinese") << QStringLiteral("春眠不觉晓处处闻啼鸟");
}

void TestPassphrase::goodPassphrasesAreNotCalledWeak()
{
    QFETCH(QString, text);
    QVERIFY2(!Passphrase::isWeak(text.toUtf8()),
             qPrintable(QString::number(Passphrase::estimatedBits(text.toUtf8()))));
}

void TestPassphrase::generatedOnesKeepTheRules()
{
    FakeRandom random;
    QSet<QByteArray> seen;
    QSet<char> letters;
    for (int i = 0; i < 200; ++i) {
        const Result<SecretBytes> phrase = Passphrase::generated(random);
        QVERIFY(phrase);
        QVERIFY(Passphrase::checked(phrase->view()));
        // nobody is asked twice about one of ours
        QVERIFY2(!Passphrase::isWeak(phrase->view()), phrase->view().constData());
        seen.insert(phrase->view().toByteArray());
        for (const char c : phrase->view())
            letters.insert(c);
    }
    QCOMPARE(seen.size(), 200);
    QCOMPARE(letters.size(), 36);
}

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
