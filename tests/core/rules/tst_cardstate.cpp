// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/cardstate.h"

#include <QTest>

namespace
{
const QDate today(2026, 4, 20);

CardStateFacts facts(const char *status, const char *osStatus)
{
    CardStateFacts facts;
    facts.today = today;
    if (*status)
        facts.status = QString::fromLatin1(status);
    if (*osStatus)
        facts.osStatus = QString::fromLatin1(osStatus);
    facts.listAsOf = Instant{1000};
    facts.realName = RealName::Verified;
    return facts;
}

CardStateExplanation explain(const char *status, const char *osStatus)
{
    return CardStateExplanation::of(facts(status, osStatus));
}

bool noted(const CardStateFacts &facts, const char *words)
{
    return CardStateExplanation::of(facts).notes.join(u'\n').contains(QString::fromLatin1(words));
}
} // namespace

class TestCardState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsExplained_data();
    void everyCodeIsExplained();
    void theCoarseStateAloneIsExplained_data();
    void theCoarseStateAloneIsExplained();
    void unknownCodesAreNeverTakenForKnownOnes();
    void nothingKnownIsSaidSo();
    void listAndDetailMayDisagree();
    void theNewerReadingIsExplained();
    void codesThatDoNotFitTogetherAreNoted();
    void realNameHasItsEffect();
    void expiryAndRenewal_data();
    void expiryAndRenewal();
    void stopsAtTheLimitMayResume_data();
    void stopsAtTheLimitMayResume();
    void factsComeFromCardAndDetail();
};

void TestCardState::everyCodeIsExplained_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("osStatus");
    QTest::addColumn<bool>("works");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("clause");
    const auto row = [](const char *status, const char *osStatus, bool works, bool stopped, const char *actor,
                        const char *clause) {
        QTest::newRow(osStatus) << QString::fromLatin1(status) << QString::fromLatin1(osStatus) << works
                                << stopped << QString::fromLatin1(actor) << QString::fromLatin1(clause);
    };
    row("10", "10", true, false, "nobody", "");
    row("20", "20", false, false, "nobody", "M 5.12");
    row("30", "100", true, false, "nobody", "");
    row("30", "150", true, false, "us", "");
    row("35", "130", false, true, "us", "M 5.13");
    row("35", "200", false, true, "us", "");
    row("35", "300", false, true, "us", "S 3.3.1 c (3)");
    row("35", "400", false, true, "us", "S 3.3.1 a");
    row("35", "500", false, true, "us", "M 5.13");
    row("35", "600", false, true, "holder", "M 5.4");
    row("35", "700", false, true, "provider", "S 4.2.5");
    row("40", "40", false, true, "us", "");
    row("50", "50", false, false, "nobody", "");
}

void TestCardState::everyCodeIsExplained()
{
    QFETCH(QString, status);
    QFETCH(QString, osStatus);
    QFETCH(bool, works);
    QFETCH(bool, stopped);
    const CardStateExplanation found =
        explain(status.toLatin1().constData(), osStatus.toLatin1().constData());
    QCOMPARE(found.works, works);
    QCOMPARE(found.stopped, stopped);
    QTEST(found.actorName(), "actor");
    QTEST(found.clause, "clause");
    QVERIFY(!found.unknownCode && !found.disagreement);
    QCOMPARE(found.notes.size(), osStatus == u"300" ? 1 : 0); // whether that one resumes is unknown
    for (const QString &text : {found.state, found.why, found.action, found.actorText()})
        QVERIFY(!text.isEmpty());
}

void TestCardState::theCoarseStateAloneIsExplained_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("works");
    QTest::addColumn<bool>("stopped");
    QTest::newRow("10") << QStringLiteral("10") << true << false;
    QTest::newRow("20") << QStringLiteral("20") << false << false;
    QTest::newRow("30") << QStringLiteral("30") << true << false;
    QTest::newRow("35") << QStringLiteral("35") << false << true;
    QTest::newRow("40") << QStringLiteral("40") << false << true;
    QTest::newRow("50") << QStringLiteral("50") << false << false;
}

void TestCardState::theCoarseStateAloneIsExplained()
{
    QFETCH(QString, status);
    const CardStateExplanation found = explain(status.toLatin1().constData(), "");
    QTEST(found.works, "works");
    QTEST(found.stopped, "stopped");
    QVERIFY(!found.unknownCode && !found.why.isEmpty() && !found.action.isEmpty());
}

void TestCardState::unknownCodesAreNeverTakenForKnownOnes()
{
    const CardStateExplanation fine = explain("35", "999");
    QVERIFY(fine.unknownCode && !fine.works);
    QVERIFY(fine.stopped); // as the coarse state says
    QVERIFY(fine.state.contains(QStringLiteral("999")));
    QCOMPARE(fine.actorName(), QStringLiteral("us"));
    const CardStateExplanation working = explain("30", "999");
    QVERIFY(working.unknownCode && !working.works && !working.stopped);
    const CardStateExplanation coarse = explain("77", "100");
    QVERIFY(coarse.unknownCode && coarse.works);
    const CardStateExplanation both = explain("77", "999");
    QVERIFY(both.unknownCode && !both.works && !both.stopped);
    QVERIFY(explain("77", "").unknownCode);
    // close to a known one is not it
    QVERIFY(explain("", "0100").unknownCode);
    QVERIFY(explain("", " 100").unknownCode);
}

void TestCardState::nothingKnownIsSaidSo()
{
    CardStateFacts nothing;
    nothing.today = today;
    const CardStateExplanation found = CardStateExplanation::of(nothing);
    QCOMPARE(found.state, QStringLiteral("–"));
    QVERIFY(!found.works && !found.stopped && !found.unknownCode && !found.disagreement);
    QVERIFY(!found.why.isEmpty() && !found.action.isEmpty());
    QCOMPARE(found.notes.size(), 1); // the real-name state was never read either
}

void TestCardState::listAndDetailMayDisagree()
{
    CardStateFacts both = facts("30", "100");
    both.detailRead = true;
    both.detailAsOf = Instant{2000};
    both.detailStatus = QStringLiteral("35");
    both.detailOsStatus = QStringLiteral("300");
    QVERIFY(CardStateExplanation::of(both).disagreement);
    QCOMPARE(CardStateExplanation::of(both).notes.size(), 2); // and whether it resumes
    both.detailStatus = both.status;
    both.detailOsStatus = both.osStatus;
    QVERIFY(!CardStateExplanation::of(both).disagreement);
    both.detailStatus.reset(); // what a detail did not say it does not deny
    both.detailOsStatus.reset();
    QVERIFY(!CardStateExplanation::of(both).disagreement);
    QVERIFY(CardStateExplanation::of(both).works);
}

void TestCardState::theNewerReadingIsExplained()
{
    CardStateFacts both = facts("30", "100");
    both.detailRead = true;
    both.detailStatus = QStringLiteral("35");
    both.detailOsStatus = QStringLiteral("400");
    both.detailAsOf = Instant{999};
    QVERIFY(CardStateExplanation::of(both).works);
    both.detailAsOf = Instant{1000};
    QVERIFY(CardStateExplanation::of(both).stopped);
    both.detailAsOf.reset(); // of unknown age
    QVERIFY(CardStateExplanation::of(both).works);
    both.listAsOf.reset();
    both.detailAsOf = Instant{1};
    QVERIFY(CardStateExplanation::of(both).stopped);
}

void TestCardState::codesThatDoNotFitTogetherAreNoted()
{
    const CardStateExplanation found = explain("30", "300");
    QCOMPARE(found.notes.size(), 2); // and whether it resumes
    QVERIFY(found.stopped && !found.works);
    const CardStateExplanation other = explain("35", "100");
    QVERIFY(other.stopped && !other.works);
    QVERIFY(!other.notes.isEmpty());
}

void TestCardState::realNameHasItsEffect()
{
    CardStateFacts card = facts("30", "100");
    card.realName = RealName::NotVerified;
    QVERIFY(noted(card, "M 5.4"));
    card.realName = RealName::Approving;
    QVERIFY(noted(card, "under review"));
    card.realName.reset();
    QVERIFY(noted(card, "never read"));
    card.identityRead = true; // anew, too: the provider says nothing
    QVERIFY(noted(card, "did not tell it"));
    QVERIFY(!noted(card, "never read"));
    card.identityRead = false;
    card.detailRead = true;
    QVERIFY(noted(card, "did not tell it"));
    card.detailRead = false;
    card.osStatus = QStringLiteral("50");                      // a closed card needs none
    QVERIFY(CardStateExplanation::of(card).notes.size() == 1); // codes do not fit together
}

void TestCardState::expiryAndRenewal_data()
{
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("note");
    QTest::newRow("ends today") << QStringLiteral("2026-04-20 23:59:59")
                                << QStringLiteral("ends on 2026-04-20");
    QTest::newRow("ends at the midnight after today")
        << QStringLiteral("2026-04-21 00:00:00") << QStringLiteral("ends on 2026-04-20");
    QTest::newRow("ended at the midnight before today")
        << QStringLiteral("2026-04-20 00:00:00") << QStringLiteral("ended on 2026-04-19");
    QTest::newRow("ended yesterday") << QStringLiteral("2026-04-19 23:59:59")
                                     << QStringLiteral("ended on 2026-04-19");
    QTest::newRow("ends in the next year")
        << QStringLiteral("2026-12-31 23:59:59") << QStringLiteral("ends on 2026-12-31");
}

void TestCardState::expiryAndRenewal()
{
    QFETCH(QString, expires);
    QFETCH(QString, note);
    CardStateFacts card = facts("30", "100");
    card.expires = *Instant::parseBeijing(expires.toLatin1());
    const bool ended = note.startsWith(QStringLiteral("ended"));
    QVERIFY(noted(card, note.toLatin1().constData()));
    QCOMPARE(noted(card, "is unknown"), !ended);
    card.autoRenew = true;
    QCOMPARE(noted(card, "renews automatically"), !ended);
    card.autoRenew = false;
    QCOMPARE(noted(card, "does not renew"), !ended);
}

void TestCardState::stopsAtTheLimitMayResume_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("resumes");
    QTest::newRow("april") << QDate(2026, 4, 20) << QStringLiteral("2026-05-01");
    QTest::newRow("december") << QDate(2026, 12, 31) << QStringLiteral("2027-01-01");
    QTest::newRow("29 february") << QDate(2028, 2, 29) << QStringLiteral("2028-03-01");
}

void TestCardState::stopsAtTheLimitMayResume()
{
    QFETCH(QDate, day);
    QFETCH(QString, resumes);
    CardStateFacts card = facts("35", "300");
    card.today = day;
    QVERIFY(noted(card, "is unknown"));
    card.autoResume = true;
    QVERIFY(noted(card, resumes.toLatin1().constData()));
    card.autoResume = false;
    QVERIFY(noted(card, "does not resume"));
    card.stopThreshold = DataVolume{20 << 20};
    QVERIFY(noted(card, "20.00 MB"));
    card.used = DataVolume{21 << 20};
    QVERIFY(noted(card, "21.00 MB"));
    CardStateFacts changed = facts("35", "500");
    QVERIFY(CardStateExplanation::of(changed).notes.isEmpty());
    changed.autoRebindReuse = true;
    QCOMPARE(CardStateExplanation::of(changed).notes.size(), 1);
}

void TestCardState::factsComeFromCardAndDetail()
{
    const Iccid iccid = *Iccid::parse("89860000000000000001");
    CardRecord record{1, Card{.key = {iccid, {}}}, false, {}, Instant{5}};
    record.card.status = QStringLiteral("35");
    record.card.used = DataVolume{7};
    const CardStateFacts list = CardStateFacts::of(today, record, {}, RealName::Approving);
    QVERIFY(!list.detailRead && !list.listed && !list.autoRenew);
    QCOMPARE(list.status, QStringLiteral("35"));
    QCOMPARE(list.realName, RealName::Approving);
    QVERIFY(noted(list, "not list it any longer"));
    CardDetailRecord detail{1, CardDetail{.key = {iccid, {}}}, Instant{6}};
    detail.detail.osStatus = QStringLiteral("200");
    detail.detail.autoRenew = true;
    detail.detail.stopThreshold = DataVolume{9};
    const CardStateFacts both = CardStateFacts::of(today, record, detail, {});
    QVERIFY(both.detailRead);
    QCOMPARE(both.detailOsStatus, QStringLiteral("200"));
    QCOMPARE(both.autoRenew, true);
    QCOMPARE(both.stopThreshold, DataVolume{9});
}

QTEST_GUILESS_MAIN(TestCardState)
#include "tst_cardstate.moc"
