// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/odddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// What people get to read of data that could not be read.
class TestOddData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalDataAreStarredAndNumbersOfCardsStay();
    void whatIsNoJsonIsMaskedByItsShape();
    void nothingThatSteersATerminalIsShown();
    void everyCallSaysWhatMissesItsRows();
};

void TestOddData::personalDataAreStarredAndNumbersOfCardsStay()
{
    const QJsonObject sent{
        {QStringLiteral("Iccid"), QStringLiteral("8986040011223344556X")},
        {QStringLiteral("Msisdn"), QStringLiteral("1440012345678")},
        {QStringLiteral("Imsi"), qint64(460012345678901)},
        {QStringLiteral("OrderId"), QStringLiteral("211519634123456")},
        {QStringLiteral("Remark"), QStringLiteral("call 13812345678")},
        {QStringLiteral("DeliveryInfo"),
         QJsonObject{{QStringLiteral("Receiver"), QStringLiteral("王小明先生")},
                     {QStringLiteral("Address"), QStringLiteral("北京市朝阳区某某路 1 号")}}},
        {QStringLiteral("Ip"), QJsonArray{QStringLiteral("10.20.30.40")}}};
    const QByteArray bytes = QJsonDocument(sent).toJson(QJsonDocument::Compact);
    const QString masked = OddData::excerpt(bytes, OddData::Shown::Masked);
    for (const char *hidden :
         {"1440012345678", "460012345678901", "13812345678", "王小明", "朝阳区", "20.30"})
        QVERIFY2(!masked.contains(QString::fromUtf8(hidden)), qPrintable(masked));
    QVERIFY(masked.contains(QStringLiteral("8986040011223344556X")));
    QVERIFY(masked.contains(QStringLiteral("211519634123456")));
    const QString whole = OddData::excerpt(bytes, OddData::Shown::AsSent);
    QVERIFY(whole.contains(QStringLiteral("1440012345678")) && whole.contains(QStringLiteral("王小明先生")));
    QCOMPARE(OddData::instanceOf(R"({"VsimInstanceId": 1234567890123456789})"), qint64(1234567890123456789));
    QVERIFY(!OddData::instanceOf(R"({"VsimInstanceId": ""})"));
}

void TestOddData::whatIsNoJsonIsMaskedByItsShape()
{
    const QString masked =
        OddData::excerpt("Msisdn=13812345678; mail a.b@example.com", OddData::Shown::Masked);
    QVERIFY2(!masked.contains(u"13812345678") && !masked.contains(u"example.com"), qPrintable(masked));
}

void TestOddData::nothingThatSteersATerminalIsShown()
{
    for (const OddData::Shown shown : {OddData::Shown::Masked, OddData::Shown::AsSent}) {
        for (const QByteArray &sent :
             {QByteArray("\x1b[2J\xe2\x80\xae"), QByteArray("{\"Remark\":\"\\u001b[2J\xe2\x80\xae\"}")}) {
            const QString text = OddData::excerpt(sent, shown);
            QVERIFY2(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202E)), qPrintable(text));
        }
    }
}

void TestOddData::everyCallSaysWhatMissesItsRows()
{
    for (const char *action : {"ListCardInfo", "GetCardDetail", "ListOrder", "QueryCashCoupons"}) {
        const QString name = QString::fromLatin1(action);
        QVERIFY(OddData::actionText(name) != name);
        QVERIFY(!OddData::missingName(OddData::Kind::Row, name).isEmpty());
        QVERIFY(OddData::missingName(OddData::Kind::Field, name).isEmpty());
        QVERIFY(!OddData::missingText(OddData::Kind::Field, name).isEmpty());
    }
    QCOMPARE(OddData::actionText(QStringLiteral("NewCall")), QStringLiteral("NewCall"));
    QVERIFY(!OddData::missingText(OddData::Kind::Row, QStringLiteral("NewCall")).isEmpty());
}

QTEST_GUILESS_MAIN(TestOddData)
#include "tst_odddata.moc"
