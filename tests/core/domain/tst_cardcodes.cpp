// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardcodes.h"

#include <QTest>

class TestCardCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownCodesHaveTheirMeaning_data();
    void knownCodesHaveTheirMeaning();
    void aCodeNobodyDescribedIsNeverTakenForAKnownOne();
    void everyStateHasAWordOfItsOwn();
    void onlyThePoolKindsArePools();
};

using Meaning = QString (*)(QStringView);
Q_DECLARE_METATYPE(Meaning)

void TestCardCodes::knownCodesHaveTheirMeaning_data()
{
    QTest::addColumn<Meaning>("meaning");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    const auto row = [](Meaning meaning, const char *code, const char *text) {
        QTest::newRow(text) << meaning << QString::fromLatin1(code) << QString::fromUtf8(text);
    };
    row(CardCodes::status, "30", "in use");
    row(CardCodes::status, "35", "deactivated");
    row(CardCodes::status, "40", "shut down");
    row(CardCodes::osStatus, "20", "silent period");
    row(CardCodes::osStatus, "200", "stopped by us");
    row(CardCodes::osStatus, "600", "stopped: real-name");
    row(CardCodes::vendor, "CUCC", "China Unicom");
    row(CardCodes::planKind, "GREcard", "unified-payment pool, directional");
    row(CardCodes::period, "1106", "half year");
    row(CardCodes::simType, "simplus56", "soldered 5×6 mm, consumer");
    row(CardCodes::activeType, "silence_expire", "end of the silent period");
    row(CardCodes::voucherStatus, "Cancelled", "cancelled");
    row(CardCodes::realName, "approving", "being checked");
}

void TestCardCodes::knownCodesHaveTheirMeaning()
{
    QFETCH(Meaning, meaning);
    QFETCH(QString, code);
    QFETCH(QString, text);
    QCOMPARE(meaning(code), text);
}

void TestCardCodes::aCodeNobodyDescribedIsNeverTakenForAKnownOne()
{
    for (const Meaning meaning :
         {CardCodes::status, CardCodes::osStatus, CardCodes::vendor, CardCodes::planKind, CardCodes::period,
          CardCodes::simType, CardCodes::activeType, CardCodes::certifyType, CardCodes::voucherStatus,
          CardCodes::realName}) {
        for (const QString &code :
             {QString(), QStringLiteral("31"), QStringLiteral("030"), QStringLiteral(" 30"),
              QStringLiteral("cmcc"), QStringLiteral("%1"), QStringLiteral("３０"), QStringLiteral("1101 ")})
            QCOMPARE(meaning(code), QStringLiteral("unknown (%1)").replace(QStringLiteral("%1"), code));
    }
}

void TestCardCodes::everyStateHasAWordOfItsOwn()
{
    for (const char *code : {"10", "20", "30", "35", "40", "50"}) {
        const QString word = CardCodes::wordOf(CardField::Status, QString::fromLatin1(code));
        QCOMPARE(CardCodes::statusByWord(word), std::optional(QString::fromLatin1(code)));
        QVERIFY(word != QString::fromLatin1(code));
    }
    for (const char *code :
         {"10", "20", "100", "130", "150", "200", "300", "400", "500", "600", "700", "40", "50"}) {
        const QString word = CardCodes::wordOf(CardField::OsStatus, QString::fromLatin1(code));
        QCOMPARE(CardCodes::osStatusByWord(word), std::optional(QString::fromLatin1(code)));
    }
    for (const QString &word :
         {QString(), QStringLiteral("in use"), QStringLiteral("99"), QStringLiteral("inuse ")})
        QVERIFY(!CardCodes::statusByWord(word));
    QCOMPARE(CardCodes::words(CardField::RealName),
             (QStringList{QStringLiteral("verified"), QStringLiteral("not_verified"),
                          QStringLiteral("approving")}));
    QCOMPARE(CardCodes::words(CardField::Status).first(), QStringLiteral("testable"));
    QVERIFY(CardCodes::words(CardField::Remark).isEmpty());
}

void TestCardCodes::onlyThePoolKindsArePools()
{
    for (const char *kind : {"sameflowcard", "directional_sameflowcard", "unityPayPool", "GREcard"})
        QVERIFY(CardCodes::isPool(QString::fromLatin1(kind)));
    for (const char *kind : {"singlecard", "directionalcard", "", "pool", "sameFlowCard", "future"})
        QVERIFY(!CardCodes::isPool(QString::fromLatin1(kind)));
}

QTEST_APPLESS_MAIN(TestCardCodes)
#include "tst_cardcodes.moc"
