// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"
#include "core/desk/deskkinds.h"
#include "tests/core/desk/deskexamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace DeskExamples;

namespace
{
/// What is said about one wrong field of a kind.
template<class T> QString complaint(const QString &key, const QJsonValue &value)
{
    QJsonObject object = DeskKind<T>::write(full<T>());
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    const Result<T> read = DeskKind<T>::read(DeskFields(object, QStringLiteral("list[3].")));
    if (read)
        return QStringLiteral("read");
    if (read.error().code != u"E-DESK" && read.error().code != u"E-TIERS" &&
        read.error().code != u"E-WORKDAYS")
        return read.error().code;
    return read.error().message;
}

template<class T> bool names(const QString &key, const QJsonValue &value)
{
    const QString said = complaint<T>(key, value);
    return said.contains(QStringLiteral("list[3]")) && said.contains(key);
}
} // namespace

class TestDeskKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenReadsBackTheSame();
    void namesAndKeysAreDifferent();
    void everyFieldOfEveryKindIsReadStrictly();
    void aFieldNobodyKnowsIsRefused();
    void valuesOutOfTheirRangeAreRefusedAndNamed();
    void whatCouldNotBeReadBackIsNotSaved();
    void keysWithSeveralPartsDoNotRunTogether();
};

void TestDeskKinds::whatWasWrittenReadsBackTheSame()
{
    DeskKinds::each([]<class T>() {
        for (const T &value : {full<T>(), bare<T>()}) {
            const QByteArray json = QJsonDocument(DeskKind<T>::write(value)).toJson();
            const Result<DeskFields> fields = DeskFields::parse(json);
            QVERIFY(fields);
            const Result<T> read = DeskKind<T>::read(*fields);
            QVERIFY2(read, json.constData());
            QVERIFY2(same(*read, value), json.constData());
        }
    });
}

void TestDeskKinds::namesAndKeysAreDifferent()
{
    QSet<QString> kindNames, plurals;
    int kinds = 0;
    DeskKinds::each([&]<class T>() {
        ++kinds;
        kindNames.insert(DeskKind<T>::name());
        plurals.insert(DeskKind<T>::plural());
        QCOMPARE(DeskKinds::title(DeskKind<T>::name()), DeskKind<T>::title());
        if (DeskKind<T>::name() != u"thresholds" && DeskKind<T>::name() != u"company" &&
            DeskKind<T>::name() != u"sync_plan") // the account's only one
            QVERIFY(DeskKind<T>::key(full<T>()) != DeskKind<T>::key(bare<T>()));
    });
    QCOMPARE(kinds, 16);
    QCOMPARE(kindNames.size(), kinds);
    QCOMPARE(plurals.size(), kinds);
}

/// A list instead of whatever it is, or none where it must be there: nothing of this may be taken.
void TestDeskKinds::everyFieldOfEveryKindIsReadStrictly()
{
    int fields = 0;
    DeskKinds::each([&]<class T>() {
        for (const QString &key : DeskKind<T>::write(full<T>()).keys()) {
            ++fields;
            QVERIFY2(names<T>(key, QJsonArray{QJsonArray{}}), qPrintable(key));
            QVERIFY2(names<T>(key, QJsonValue::Null), qPrintable(key));
        }
        for (const QString &key : DeskKind<T>::write(bare<T>()).keys()) {
            const QString said = complaint<T>(key, QJsonValue::Undefined);
            QVERIFY2(said == u"read" || said.contains(key), qPrintable(said));
        }
    });
    QVERIFY(fields > 45);
}

void TestDeskKinds::aFieldNobodyKnowsIsRefused()
{
    DeskKinds::each([]<class T>() { QVERIFY(names<T>(QStringLiteral("vendr"), QStringLiteral("CMCC"))); });
}

void TestDeskKinds::valuesOutOfTheirRangeAreRefusedAndNamed()
{
    QVERIFY(names<TariffLine>(QStringLiteral("per_gigabyte"), 204.8)); // a number loses digits
    QVERIFY(names<TariffLine>(QStringLiteral("per_gigabyte"), QStringLiteral("-1.00")));
    QVERIFY(names<TariffLine>(QStringLiteral("per_gigabyte"), QStringLiteral("1,000.00")));
    QVERIFY(names<TariffLine>(QStringLiteral("source"), QStringLiteral("  ")));
    QVERIFY(names<TariffLine>(QStringLiteral("seen"), QStringLiteral("2026-02-29")));
    QVERIFY(names<PlatformCount>(QStringLiteral("count"), -1));
    QVERIFY(names<PlatformCount>(QStringLiteral("count"), 1.5));
    QVERIFY(names<PlatformCount>(QStringLiteral("count"), QStringLiteral("5000")));
    QVERIFY(names<PlatformCount>(QStringLiteral("month"), QStringLiteral("2026-13")));
    QVERIFY(names<BalanceThresholds>(QStringLiteral("runway_days"), 0));
    QVERIFY(names<GuardAttestation>(QStringLiteral("guard"), QStringLiteral("stop_rule")));
    QVERIFY(names<DeadlineCase>(QStringLiteral("rule"), QStringLiteral("no-such-clock")));
    QVERIFY(names<DeadlineCase>(QStringLiteral("sent_at"), QStringLiteral("24:00")));
    QVERIFY(names<SavedView>(QStringLiteral("filter"), QStringLiteral("status:(")));
    QVERIFY(names<SavedView>(QStringLiteral("sort"), QStringLiteral("expires:up")));
    QVERIFY(names<SavedView>(QStringLiteral("sort"), QStringLiteral("size")));
    QVERIFY(names<SavedView>(QStringLiteral("fields"), QJsonArray{QStringLiteral("size")}));
    QVERIFY(names<RebateTiers>(QStringLiteral("steps"), QJsonArray()));
    QVERIFY(names<WorkdayYear>(QStringLiteral("published"), QStringLiteral("2028-01-01")));
}

void TestDeskKinds::whatCouldNotBeReadBackIsNotSaved()
{
    TariffLine line = full<TariffLine>();
    line.source.clear();
    const Result<DeskDraft> draft = DeskDraft::of(line);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, QStringLiteral("E-DESK"));
    QVERIFY(!DeskDraft::of(GuardAttestation()));
    QVERIFY(DeskDraft::of(full<TariffLine>()));
}

void TestDeskKinds::keysWithSeveralPartsDoNotRunTogether()
{
    TariffLine one = full<TariffLine>(), other = full<TariffLine>();
    one.vendor = QStringLiteral("A\",\"B");
    one.planKind = QStringLiteral("C");
    other.vendor = QStringLiteral("A");
    other.planKind = QStringLiteral("B\",\"C");
    QVERIFY(DeskKind<TariffLine>::key(one) != DeskKind<TariffLine>::key(other));
    other = one;
    other.tariff.reset();
    QVERIFY(DeskKind<TariffLine>::key(one) != DeskKind<TariffLine>::key(other));
    QCOMPARE(DeskKinds::keyText(DeskKind<TariffLine>::key(full<TariffLine>())),
             QStringLiteral("CMCC, sameflowcard, ali_2"));
    QCOMPARE(DeskKinds::keyText(QStringLiteral("2026-04")), QStringLiteral("2026-04"));
    GuardAttestation guard{.guard = GuardAttestation::Guard::PoolReminder,
                           .credential = QStringLiteral("CM-0001")};
    const QString name = DeskKind<GuardAttestation>::name();
    QCOMPARE(DeskKinds::keyText(name, DeskKind<GuardAttestation>::key(guard)),
             QStringLiteral("pool reminder, CM-0001"));
    guard = {.guard = GuardAttestation::Guard::BalanceReminder};
    QCOMPARE(DeskKinds::keyText(name, DeskKind<GuardAttestation>::key(guard)),
             QStringLiteral("balance reminder"));
}

QTEST_GUILESS_MAIN(TestDeskKinds)
#include "tst_deskkinds.moc"
