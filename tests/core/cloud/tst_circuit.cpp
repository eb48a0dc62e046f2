// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/circuit.h"

#include <QTest>

using namespace std::chrono_literals;
using State = Circuit::State;
using Verdict = Circuit::Verdict;

/// When calls leave and when they wait for the cloud, hours of it at once.
class TestCircuit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCallGoesAheadOfTheOthers();
    void theLeadEndsAfterThreeSecondsForTheOtherProduct();
    void fiveFailuresInARowPauseThirtySeconds();
    void anAnswerBetweenFailuresPausesNothing();
    void pausesGrowFivefoldUpToAnHour();
    void afterAPauseOneCallAProductTries();
    void anAnswerOpensTheWayAlsoDuringAPause();
    void somebodyWhoAsksEndsAPauseAndItsGrowth();
    void aLoginPagePausesAtOnce();
    void withoutPausesEverybodyIsToldAtOnce();
    void onePauseAllowedEndsAtTheSecond();
    void aPauseThatOutlastsThePatienceIsNotMade();
};

namespace
{
constexpr CloudProduct cards = CloudProduct::Linkcard;
constexpr CloudProduct money = CloudProduct::Billing;
const Circuit::Rule patient{.pauses = Circuit::Rule::forEver};

Verdict fail(Circuit &circuit, Circuit::Time now, int times = 1)
{
    Verdict verdict = Verdict::GoOn;
    for (int i = 0; i < times; ++i) {
        circuit.noteSent(cards, now);
        circuit.noteGone(cards);
        verdict = circuit.noteFailure(false, now);
    }
    return verdict;
}
} // namespace

void TestCircuit::oneCallGoesAheadOfTheOthers()
{
    Circuit circuit(patient);
    QVERIFY(circuit.mayLeave(cards, 1h));
    circuit.noteSent(cards, 1h);
    QVERIFY(!circuit.mayLeave(cards, 1h + 1s));
    QVERIFY(!circuit.mayLeave(money, 1h + 1s));
    circuit.noteGone(cards);
    circuit.noteAnswer();
    QCOMPARE(circuit.state(), State::Flowing);
    for (int i = 0; i < 20; ++i)
        circuit.noteSent(cards, 1h + 1s);
    QVERIFY(circuit.mayLeave(cards, 1h + 1s));
}

void TestCircuit::theLeadEndsAfterThreeSecondsForTheOtherProduct()
{
    Circuit circuit(patient);
    circuit.noteSent(money, 1h);
    QCOMPARE(circuit.lookAgainAt(1h), Circuit::Time(1h + 3s));
    QVERIFY(!circuit.mayLeave(cards, 1h + 2900ms));
    QVERIFY(circuit.mayLeave(cards, 1h + 3s)); // one host is silent, the other one need not be
    QVERIFY(!circuit.mayLeave(money, 1h + 3s));
}

void TestCircuit::fiveFailuresInARowPauseThirtySeconds()
{
    Circuit circuit(patient);
    QCOMPARE(fail(circuit, 1h, 4), Verdict::GoOn);
    QCOMPARE(fail(circuit, 1h), Verdict::Pause);
    QCOMPARE(circuit.state(), State::Paused);
    QCOMPARE(circuit.lookAgainAt(1h), Circuit::Time(1h + 30s));
    QVERIFY(!circuit.mayLeave(cards, 1h + 29s));
    QVERIFY(!circuit.resumeIfOver(1h + 29s));
    QVERIFY(circuit.resumeIfOver(1h + 30s));
    QVERIFY(!circuit.resumeIfOver(1h + 30s));
}

void TestCircuit::anAnswerBetweenFailuresPausesNothing()
{
    Circuit circuit(patient);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(fail(circuit, 1h, 4), Verdict::GoOn);
        circuit.noteAnswer();
    }
    QCOMPARE(circuit.state(), State::Flowing);
}

void TestCircuit::pausesGrowFivefoldUpToAnHour()
{
    Circuit circuit(patient);
    Circuit::Time now = 1h;
    QCOMPARE(fail(circuit, now, 5), Verdict::Pause);
    int calls = 5;
    for (const Circuit::Time length : {Circuit::Time(30s), Circuit::Time(150s), Circuit::Time(750s),
                                       Circuit::Time(3600s), Circuit::Time(3600s), Circuit::Time(3600s)}) {
        QCOMPARE(circuit.resumesAt() - now, length);
        now = circuit.resumesAt();
        QVERIFY(circuit.resumeIfOver(now));
        QCOMPARE(fail(circuit, now), Verdict::Pause);
        ++calls;
    }
    QCOMPARE(circuit.pausesInARow(), 7);
    QCOMPARE(calls, 11); // in more than three hours
}

void TestCircuit::afterAPauseOneCallAProductTries()
{
    Circuit circuit(patient);
    QCOMPARE(fail(circuit, 1h, 5), Verdict::Pause);
    QVERIFY(circuit.resumeIfOver(1h + 30s));
    QVERIFY(circuit.mayLeave(cards, 1h + 30s));
    circuit.noteSent(cards, 1h + 30s);
    QVERIFY(!circuit.mayLeave(cards, 1h + 30s));
    QVERIFY(circuit.mayLeave(money, 1h + 30s));
    circuit.noteGone(cards);
    circuit.noteAnswer();
    QVERIFY(circuit.mayLeave(cards, 1h + 30s));
    QVERIFY(!circuit.isBroken());
    QCOMPARE(fail(circuit, 2h, 5), Verdict::Pause);
    QCOMPARE(circuit.resumesAt(), Circuit::Time(2h + 30s)); // short again
}

void TestCircuit::anAnswerOpensTheWayAlsoDuringAPause()
{
    Circuit circuit(patient);
    QCOMPARE(fail(circuit, 1h, 5), Verdict::Pause);
    circuit.noteAnswer();
    QVERIFY(circuit.mayLeave(cards, 1h));
}

void TestCircuit::somebodyWhoAsksEndsAPauseAndItsGrowth()
{
    Circuit circuit(patient);
    QCOMPARE(fail(circuit, 1h, 5), Verdict::Pause);
    QVERIFY(circuit.resumeIfOver(1h + 30s));
    QCOMPARE(fail(circuit, 1h + 30s), Verdict::Pause);
    circuit.tryNow();
    QCOMPARE(circuit.state(), State::Probing);
    QCOMPARE(fail(circuit, 1h + 31s), Verdict::Pause);
    QCOMPARE(circuit.resumesAt(), Circuit::Time(1h + 61s));
}

void TestCircuit::aLoginPagePausesAtOnce()
{
    Circuit circuit(patient);
    QCOMPARE(circuit.noteFailure(true, 1h), Verdict::Pause);
    Circuit impatient;
    QCOMPARE(impatient.noteFailure(true, 1h), Verdict::GoOn); // its caller is told by the call itself
}

void TestCircuit::withoutPausesEverybodyIsToldAtOnce()
{
    Circuit circuit;
    QCOMPARE(fail(circuit, 1h, 4), Verdict::GoOn);
    QCOMPARE(fail(circuit, 1h), Verdict::GiveUp);
    QVERIFY(circuit.isBroken());
    QVERIFY(circuit.state() != State::Paused);
}

void TestCircuit::onePauseAllowedEndsAtTheSecond()
{
    Circuit circuit(Circuit::Rule{.pauses = 1});
    QCOMPARE(fail(circuit, 1h, 5), Verdict::Pause);
    QVERIFY(circuit.resumeIfOver(1h + 30s));
    QCOMPARE(fail(circuit, 1h + 30s), Verdict::GiveUp);
}

void TestCircuit::aPauseThatOutlastsThePatienceIsNotMade()
{
    Circuit circuit(Circuit::Rule{.pauses = Circuit::Rule::forEver, .patience = 60s});
    QCOMPARE(fail(circuit, 1h, 5), Verdict::Pause); // until 30 s
    QVERIFY(circuit.resumeIfOver(1h + 30s));
    QCOMPARE(fail(circuit, 1h + 31s), Verdict::GiveUp); // it would last 150 s
}

QTEST_APPLESS_MAIN(TestCircuit)
#include "tst_circuit.moc"
