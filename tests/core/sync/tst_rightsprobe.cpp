// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/keypower.h"
#include "core/sync/policytext.h"
#include "core/sync/rightsprobe.h"
#include "simulator/simcloud.h"
#include "tests/fakes/syncroom.h"

#include <QMap>
#include <QTest>

/// What the key may do is asked and never guessed.
class TestRightsProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyThatMayReadAllIsGrantedAll();
    void eachDeniedActionIsDeniedAlone_data();
    void eachDeniedActionIsDeniedAlone();
    void withoutTheListCardActionsAreUnclear();
    void anEmptyFleetLeavesCardActionsUnclear();
    void aRefusalThatIsNoMissingRightIsUnclear();
    void aWrongSecretIsAProblemOfTheKey();
    void aSilentProviderIsUnreachable();
    void nothingButReadsIsAsked();
    void aKeyThatMayDoMoreThanThePolicyTextIsSeen();
};

namespace
{
using State = ProbedRight::State;

SimOptions simulated(int cards = 200)
{
    SimOptions options;
    options.cards = cards;
    options.today = QDate(2026, 3, 2);
    options.limiter.reset();
    return options;
}

RightsProbe::Outcome probed(const QUrl &url, const QByteArray &secret = "demo-key-secret")
{
    const RehearsalClock clock(QDate(2026, 3, 2));
    SystemRandom random;
    CloudApi api({QStringLiteral("demo-key-id"), SecretBytes::copyOf(secret), url, url},
                 SyncRoom::unlimited(), clock, random);
    RightsProbe probe(api, clock);
    QEventLoop loop;
    RightsProbe::Outcome outcome;
    probe.start([&](const RightsProbe::Outcome &answered) {
        outcome = answered;
        loop.quit();
    });
    loop.exec();
    return outcome;
}

RightsProbe::Outcome probed(const SimOptions &options)
{
    SimCloud cloud(options);
    if (!cloud.start())
        qFatal("no provider");
    return probed(cloud.url());
}

QMap<QString, State> states(const RightsProbe::Outcome &outcome)
{
    QMap<QString, State> all;
    for (const ProbedRight &right : outcome.rights)
        all.insert(right.action, right.state);
    return all;
}

QStringList inState(const RightsProbe::Outcome &outcome, State state)
{
    return states(outcome).keys(state);
}

bool isOfMoney(const QString &action)
{
    return action.startsWith(u"Query");
}

/// A policy with everything but this.
QStringList allBut(const QString &denied)
{
    QStringList policy;
    for (const QString &action : RightsProbe::actions()) {
        if (action != denied)
            policy.append((isOfMoney(action) ? QStringLiteral("bssapi:") : QStringLiteral("linkcard:")) +
                          action);
    }
    return policy;
}
} // namespace

void TestRightsProbe::aKeyThatMayReadAllIsGrantedAll()
{
    const RightsProbe::Outcome outcome = probed(simulated());
    QStringList asked;
    for (const ProbedRight &right : outcome.rights)
        asked.append(right.action);
    QCOMPARE(asked, RightsProbe::actions());
    for (const ProbedRight &right : outcome.rights)
        QVERIFY2(right.state == State::Granted && right.code.isEmpty(), qPrintable(right.action));
    QVERIFY(!outcome.keyProblem && !outcome.unreachable);
}

void TestRightsProbe::eachDeniedActionIsDeniedAlone_data()
{
    QTest::addColumn<QString>("denied");
    for (const QString &action : RightsProbe::actions()) {
        if (action != u"ListCardInfo") // others depend on it
            QTest::newRow(qPrintable(action)) << action;
    }
}

void TestRightsProbe::eachDeniedActionIsDeniedAlone()
{
    QFETCH(QString, denied);
    SimOptions options = simulated();
    options.policy = allBut(denied);
    const RightsProbe::Outcome outcome = probed(options);
    QCOMPARE(inState(outcome, State::Denied), QStringList{denied});
    QCOMPARE(inState(outcome, State::Granted).size(), RightsProbe::actions().size() - 1);
    QVERIFY(!outcome.keyProblem && !outcome.unreachable);
}

void TestRightsProbe::withoutTheListCardActionsAreUnclear()
{
    SimOptions options = simulated();
    options.policy = allBut(QStringLiteral("ListCardInfo"));
    const RightsProbe::Outcome outcome = probed(options);
    QCOMPARE(inState(outcome, State::Denied), QStringList{QStringLiteral("ListCardInfo")});
    QCOMPARE(
        inState(outcome, State::Unclear),
        (QStringList{QStringLiteral("GetCardDetail"), QStringLiteral("GetCardFlowInfo"),
                     QStringLiteral("GetCredentialPoolStatistics"), QStringLiteral("GetRealNameStatus")}));
}

void TestRightsProbe::anEmptyFleetLeavesCardActionsUnclear()
{
    const RightsProbe::Outcome outcome = probed(simulated(0));
    QCOMPARE(outcome.rights.size(), RightsProbe::actions().size());
    QCOMPARE(inState(outcome, State::Unclear).size(), 4);
    QVERIFY(inState(outcome, State::Denied).isEmpty());
}

void TestRightsProbe::aRefusalThatIsNoMissingRightIsUnclear()
{
    SimOptions options = simulated();
    const Result<FaultScript> faults = FaultScript::parse(
        R"({"faults":[{"match":{"action":"ListOrder"},"fault":"error","code":"linkcard.system.IllegalRequest","times":0}]})");
    QVERIFY(faults);
    options.faults = *faults;
    const RightsProbe::Outcome outcome = probed(options);
    QCOMPARE(inState(outcome, State::Unclear), QStringList{QStringLiteral("ListOrder")});
    QVERIFY(!outcome.unreachable);
}

void TestRightsProbe::aWrongSecretIsAProblemOfTheKey()
{
    SimCloud cloud(simulated());
    QVERIFY(cloud.start());
    const RightsProbe::Outcome outcome = probed(cloud.url(), "guess");
    QVERIFY(outcome.keyProblem);
    QCOMPARE(outcome.keyProblem->code, QStringLiteral("E-A05"));
    QCOMPARE(inState(outcome, State::Unclear).size(), RightsProbe::actions().size());
}

void TestRightsProbe::aSilentProviderIsUnreachable()
{
    QUrl gone;
    {
        SimCloud cloud(simulated(0));
        QVERIFY(cloud.start());
        gone = cloud.url();
    }
    const RightsProbe::Outcome outcome = probed(gone);
    QVERIFY(outcome.unreachable && !outcome.keyProblem);
    QCOMPARE(inState(outcome, State::Unclear).size(), RightsProbe::actions().size());
}

void TestRightsProbe::nothingButReadsIsAsked()
{
    for (const QString &action : RightsProbe::actions())
        QVERIFY2(action.startsWith(u"Get") || action.startsWith(u"List") || action.startsWith(u"Query"),
                 qPrintable(action));
}

void TestRightsProbe::aKeyThatMayDoMoreThanThePolicyTextIsSeen()
{
    const auto granted = [](const RightsProbe::Outcome &outcome) {
        QStringList names;
        for (const ProbedRight &right : outcome.beyond) {
            if (right.state == State::Granted)
                names.append(right.action);
        }
        return names;
    };
    QCOMPARE(granted(probed(simulated())), RightsProbe::unneeded());
    SimOptions exact = simulated();
    exact.policy = PolicyText::actions();
    const RightsProbe::Outcome outcome = probed(exact);
    QCOMPARE(outcome.beyond.size(), RightsProbe::unneeded().size());
    QVERIFY(granted(outcome).isEmpty());
    QCOMPARE(inState(outcome, State::Granted).size(),
             RightsProbe::actions().size()); // and nothing is missing
    QVERIFY(!outcome.keyProblem && !outcome.unreachable);
    for (const QString &action : RightsProbe::unneeded())
        QVERIFY(KeyPower::isUnneeded(action) &&
                (action.startsWith(u"Get") || action.startsWith(u"Describe") || action == u"VerifyIotCard"));
}

QTEST_GUILESS_MAIN(TestRightsProbe)
#include "tst_rightsprobe.moc"
