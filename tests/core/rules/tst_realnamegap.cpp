// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/realnamegap.h"

#include <QTest>

/// M 5.4: how urgent a missing verification is, who mends it, and how.
class TestRealNameGap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urgencyGrowsAfterSevenAndThirtyDays();
    void theHolderSaysWhoMendsIt();
    void aStoppedCardIsReadAgainToSeeWhetherItWasResumed();
    void noWordOfUrgencyIsPartOfAnother();
};

void TestRealNameGap::urgencyGrowsAfterSevenAndThirtyDays()
{
    using Urgency = RealNameGap::Urgency;
    QCOMPARE(RealNameGap::urgencyOf(0), Urgency::Young);
    QCOMPARE(RealNameGap::urgencyOf(7), Urgency::Young);
    QCOMPARE(RealNameGap::urgencyOf(8), Urgency::Due);
    QCOMPARE(RealNameGap::urgencyOf(30), Urgency::Due);
    QCOMPARE(RealNameGap::urgencyOf(31), Urgency::Overdue);
    QCOMPARE(RealNameGap::urgencyOf(std::nullopt), Urgency::AgeUnknown);
}

void TestRealNameGap::theHolderSaysWhoMendsIt()
{
    using Mender = RealNameGap::Mender;
    const QString enterprise = QStringLiteral("enterprise");
    QCOMPARE((RealNameGap{5, QStringLiteral("CMCC"), enterprise, {}}.mender()), Mender::Unit);
    QCOMPARE((RealNameGap{5, QStringLiteral("CMCC"), {}, {}}.mender()), Mender::UnitOrUser);
    // a code nobody has described is never taken for one that is
    QCOMPARE((RealNameGap{5, QStringLiteral("CMCC"), QStringLiteral("personal"), {}}.mender()),
             Mender::UnitOrUser);
    QCOMPARE((RealNameGap{5, QStringLiteral("VNO"), enterprise, {}}.mender()), Mender::Provider);
}

void TestRealNameGap::aStoppedCardIsReadAgainToSeeWhetherItWasResumed()
{
    RealNameGap gap{40, QStringLiteral("CMCC"), {}, QStringLiteral("100")};
    const QString running = gap.nextStep();
    gap.osStatus = QStringLiteral("600");
    QVERIFY(gap.isStoppedForIt());
    QVERIFY(gap.nextStep() != running);
    QVERIFY(gap.nextStep().contains(QStringLiteral("resumed")));
}

void TestRealNameGap::noWordOfUrgencyIsPartOfAnother()
{
    using Urgency = RealNameGap::Urgency;
    const std::array all{Urgency::Overdue, Urgency::AgeUnknown, Urgency::Due, Urgency::Young};
    for (const Urgency one : all) {
        for (const Urgency other : all)
            QCOMPARE(RealNameGap::urgencyText(other).contains(RealNameGap::urgencyText(one)), one == other);
    }
}

QTEST_GUILESS_MAIN(TestRealNameGap)
#include "tst_realnamegap.moc"
