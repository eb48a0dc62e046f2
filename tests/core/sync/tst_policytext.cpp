// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/policytext.h"
#include "simulator/simcloud.h"
#include "tests/fakes/syncroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The policy text is what the program calls: no action too few, none too many.
class TestPolicyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyWithThisPolicySynchronisesEverything();
    void theTextAllowsTheseActionsAndNothingElse();
};

namespace
{
SimOptions limitedTo(const QStringList &policy)
{
    SimOptions options;
    options.cards = 200;
    options.limiter.reset();
    options.policy = policy;
    return options;
}
} // namespace

void TestPolicyText::aKeyWithThisPolicySynchronisesEverything()
{
    SimCloud cloud(limitedTo(PolicyText::actions()));
    QVERIFY(cloud.start());
    SyncRoom room;
    const SyncReport report = room.sync(cloud.url());
    QVERIFY(!report.parts.isEmpty());
    for (const SyncPartReport &part : report.parts)
        QVERIFY2(part.state == SyncPartReport::State::Complete, qPrintable(part.name));
    QSet<QString> called;
    for (const JournalEntry &entry : cloud.journal())
        called.insert(QString::fromLatin1(entry.action));
    QSet<QString> allowed;
    for (const QString &action : PolicyText::actions())
        allowed.insert(action.section(u':', 1));
    QCOMPARE(called, allowed);
}

void TestPolicyText::theTextAllowsTheseActionsAndNothingElse()
{
    QJsonParseError error;
    const QJsonObject policy = QJsonDocument::fromJson(PolicyText::json(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(policy.value(u"Version").toString(), u"1");
    QStringList allowed;
    for (const QJsonValue &statement : policy.value(u"Statement").toArray()) {
        QCOMPARE(statement[u"Effect"].toString(), u"Allow");
        for (const QJsonValue &action : statement[u"Action"].toArray())
            allowed.append(action.toString());
    }
    QCOMPARE(allowed, PolicyText::actions());
    for (const QString &action : allowed) // whole names alone, and reads alone
        QVERIFY2(action.contains(QRegularExpression(QStringLiteral(":(Get|List|Query|Describe)[A-Za-z]+$"))),
                 qPrintable(action));
}

QTEST_GUILESS_MAIN(TestPolicyText)
#include "tst_policytext.moc"
