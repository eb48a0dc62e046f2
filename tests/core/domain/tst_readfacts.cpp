// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/carddetail.h"
#include "core/domain/readfacts.h"

#include <QTest>

namespace
{
IdentityRecord identity(const char16_t *status, qint64 at)
{
    return {1, {.status = QString::fromUtf16(status), .description = {}}, Instant{at}};
}

CardDetailRecord detail(std::optional<QString> certifyStatus, qint64 at)
{
    CardDetail read{.key = {*Iccid::parse(QByteArrayView("89860123456789012345")), std::nullopt}};
    read.certifyStatus = std::move(certifyStatus);
    return {1, read, Instant{at}};
}

const QString verified = QStringLiteral("2"), notVerified = QStringLiteral("1");
} // namespace

/// What two readings tell together about a card.
class TestReadFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewerRealNameReadingWins();
    void aReadingThatSaysNothingLeavesTheOlderOne();
    void aCodeNobodyDescribedIsUnknown();
    void whatWasNeverReadIsUnknown();
    void aDetailTellsTheDevicesFields();
    void statesHaveNames();
};

void TestReadFacts::theNewerRealNameReadingWins()
{
    const auto state = [](const std::optional<IdentityRecord> &one,
                          const std::optional<CardDetailRecord> &other) {
        return ReadFacts::of(other, one).realName;
    };
    QCOMPARE(state(identity(u"CERTIFIED", 20), detail(notVerified, 10)), RealName::Verified);
    QCOMPARE(state(identity(u"CERTIFIED", 10), detail(notVerified, 20)), RealName::NotVerified);
    QCOMPARE(state(identity(u"APPROVING", 20), detail(notVerified, 20)), RealName::Approving);
    QCOMPARE(state(std::nullopt, detail(verified, 20)), RealName::Verified);
    QCOMPARE(state(identity(u"NOT_CERTIFIED", 1), std::nullopt), RealName::NotVerified);
}

void TestReadFacts::aReadingThatSaysNothingLeavesTheOlderOne()
{
    const auto reading = RealNameReading::of(identity(u"CERTIFIED", 10), detail(std::nullopt, 20));
    QVERIFY(reading && reading->state == RealName::Verified && reading->asOf == Instant{10});
    QVERIFY(!RealNameReading::of(std::nullopt, detail(std::nullopt, 20)));
}

void TestReadFacts::aCodeNobodyDescribedIsUnknown()
{
    const auto reading = RealNameReading::of(identity(u"SOMETHING_NEW", 20), detail(verified, 10));
    QVERIFY(reading && !reading->state && reading->asOf == Instant{20});
    QCOMPARE(ReadFacts::of(detail(verified, 10), identity(u"SOMETHING_NEW", 20)).realName, std::nullopt);
}

void TestReadFacts::whatWasNeverReadIsUnknown()
{
    QVERIFY(ReadFacts::of(std::nullopt, std::nullopt) == ReadFacts());
    const ReadFacts facts = ReadFacts::of(std::nullopt, identity(u"CERTIFIED", 7));
    QVERIFY(!facts.detailAsOf && facts.identityAsOf == Instant{7});
    QVERIFY(!facts.imei && !facts.stopThreshold && !facts.autoResume);
}

void TestReadFacts::aDetailTellsTheDevicesFields()
{
    CardDetailRecord read = detail(std::nullopt, 9);
    read.detail.imei = QStringLiteral("860000000000011");
    read.detail.stopThreshold = DataVolume{0};
    read.detail.autoResume = false;
    const ReadFacts facts = ReadFacts::of(read, std::nullopt);
    QCOMPARE(facts.imei, QStringLiteral("860000000000011"));
    QVERIFY(facts.stopThreshold == DataVolume{0} && facts.autoResume == false && !facts.realName);
    QVERIFY(facts.detailAsOf == Instant{9} && !facts.identityAsOf);
}

void TestReadFacts::statesHaveNames()
{
    for (const RealName state : {RealName::NotVerified, RealName::Approving, RealName::Verified})
        QCOMPARE(Identity::byName(QByteArrayView(Identity::name(state))), state);
    QCOMPARE(Identity::byName(QByteArrayView("")), std::nullopt);
    QCOMPARE(Identity::byName(QByteArrayView("VERIFIED")), std::nullopt);
}

QTEST_APPLESS_MAIN(TestReadFacts)
#include "tst_readfacts.moc"
