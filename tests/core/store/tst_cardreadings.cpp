// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/readingtest.h"

/// Whether what was read about single cards comes back as it was, with its age and its past.
class TestCardReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDetailComesBackWithEveryField();
    void aDetailThatSaysNothingIsNotACardWithoutDetail();
    void anEqualDetailOnlyMovesInTime();
    void theHistorySaysWhatADetailWas();
    void detailsStreamInTheOrderOfCardsAndStopWhenAsked();
    void aGlanceSaysWhatTheDetailSays();
    void identitiesKeepTheirPast();
    void aMonthComesBackDayByDay();
    void monthsThatAnAnswerDoesNotTellStay();
    void aChangedDayKeepsTheOldMonth();
    void aMonthThatGoesOnIsNoChangeOfThePast();
    void aMonthNobodyCanWriteIsRefusedWhole();
    void plansAndOperatorsAreReplacedAndComeBack();
    void planNamesAreRememberedUnderTheCredentialOfTheirTime();
    void aMonthOfTheFleetIsOneStream();
    void aReaderReadsAllOfIt();
    void aDamagedReadingIsAnErrorNotAnEmptyOne();
    void aCardsRowSaysWhatItsReadingsTell();
    void aChangeOfTheListLeavesWhatWasRead();
    void changesBetweenTwoMomentsAreThoseOfListDetailAndIdentity();
};

using namespace StoreTest;
using namespace ReadingTest;

namespace
{
/// A cache with cards 1 to 5, whose ids are 1 to 5.
class Fleet : public Fixture
{
public:
    Fleet()
    {
        QList<Card> cards;
        for (int i = 1; i <= 5; ++i)
            cards.append(fullCard(i));
        apply(cards, {1, 1, at(0)});
    }
    bool saveDetail(qint64 cardId, const CardDetail &value, qint64 seconds)
    {
        return save([&](CacheWriter &open) { return open.details.save(cardId, value, 7, at(seconds)); });
    }
    bool saveIdentity(qint64 cardId, const IdentityReading &value, qint64 seconds)
    {
        return save([&](CacheWriter &open) { return open.identity.save(cardId, value, 7, at(seconds)); });
    }
    bool saveUsage(qint64 cardId, const CardUsage &value, qint64 seconds)
    {
        return save([&](CacheWriter &open) { return open.usage.save(cardId, value, 7, at(seconds)); });
    }

private:
    bool save(const std::function<Result<bool>(CacheWriter &)> &job)
    {
        bool changed = false;
        commit([&](CacheWriter &open) -> Result<void> {
            const Result<bool> saved = job(open);
            if (!saved)
                return saved.error();
            changed = *saved;
            return {};
        });
        return changed;
    }
};

CardUsage usageOf(const QList<MonthUsage> &months, const QList<CardPackage> &packages = {})
{
    return {months, packages, {}};
}

CardPackage named(const QString &name, std::optional<Instant> from = {}, std::optional<Instant> until = {})
{
    return {name, from, until, {}};
}
} // namespace

void TestCardReadings::aDetailComesBackWithEveryField()
{
    Fleet fleet;
    QVERIFY(!*fleet.writer->details.newest(2));
    QVERIFY(fleet.saveDetail(2, detail(2), 10));
    const Result<std::optional<CardDetailRecord>> read = fleet.writer->details.newest(2);
    QVERIFY(read);
    QVERIFY(*read);
    QVERIFY((*read)->detail == detail(2));
    QCOMPARE((*read)->cardId, 2);
    QCOMPARE((*read)->asOf, at(10));
    QVERIFY(fleet.writer->readings.of(2, ReadingClass::Detail)->read == at(10));
    QVERIFY(!*fleet.writer->details.newest(1));
}

void TestCardReadings::aDetailThatSaysNothingIsNotACardWithoutDetail()
{
    Fleet fleet;
    const CardDetail bare{.key = cardKey(3)};
    QVERIFY(fleet.saveDetail(3, bare, 1));
    QVERIFY(*fleet.writer->details.newest(3));
    QVERIFY((*fleet.writer->details.newest(3))->detail == bare);
}

void TestCardReadings::anEqualDetailOnlyMovesInTime()
{
    Fleet fleet;
    QVERIFY(fleet.saveDetail(1, detail(1), 1));
    QVERIFY(!fleet.saveDetail(1, detail(1), 2));
    QCOMPARE((*fleet.writer->details.newest(1))->asOf, at(2));
    QVERIFY(fleet.writer->details.history(1)->isEmpty());
    QVERIFY(fleet.writer->readings.of(1, ReadingClass::Detail)->read == at(2));
}

void TestCardReadings::theHistorySaysWhatADetailWas()
{
    Fleet fleet;
    CardDetail value{.key = cardKey(1, 1001)};
    value.imei = QStringLiteral("860000000000001");
    value.stopThreshold = DataVolume{100};
    fleet.saveDetail(1, value, 1);
    value.imei = QStringLiteral("860000000000002");
    value.autoRenew = false;
    QVERIFY(fleet.saveDetail(1, value, 2));
    value.stopThreshold.reset();
    value.ip = {QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2")};
    value.subCards = {SubCard{.iccid = cardKey(9).iccid}};
    QVERIFY(fleet.saveDetail(1, value, 3));

    const Result<QList<CardChange>> changes = fleet.writer->details.history(1);
    QVERIFY(changes);
    QStringList lines;
    for (const CardChange &change : *changes) {
        QCOMPARE(change.runId, 7);
        lines.append(QStringLiteral("%1 %2: %3 > %4")
                         .arg(change.at.seconds - at(0).seconds)
                         .arg(change.field, change.before.value_or(QStringLiteral("-")),
                              change.after.value_or(QStringLiteral("-"))));
    }
    lines.sort();
    QCOMPARE(
        lines,
        (QStringList{
            QStringLiteral("2 auto_renew: - > false"),
            QStringLiteral("2 imei: 860000000000001 > 860000000000002"),
            QStringLiteral("3 ip: - > 10.0.0.1;10.0.0.2"), QStringLiteral("3 stop_threshold_bytes: 100 > -"),
            QStringLiteral("3 sub_cards: - > [{\"iccid\":\"%1\"}]").arg(cardKey(9).iccid.toString())}));
    QVERIFY((*fleet.writer->details.newest(1))->detail == value);
    QVERIFY(std::is_sorted(changes->begin(), changes->end(),
                           [](const CardChange &a, const CardChange &b) { return a.at < b.at; }));
}

void TestCardReadings::detailsStreamInTheOrderOfCardsAndStopWhenAsked()
{
    Fleet fleet;
    for (const int id : {4, 1, 3})
        fleet.saveDetail(id, detail(id), id);
    fleet.saveIdentity(2, identity(), 1); // another kind is not among them
    QList<qint64> seen;
    QVERIFY(fleet.writer->details.stream([&seen](const CardDetailRecord &record) {
        seen.append(record.cardId);
        return record.detail == detail(int(record.cardId)) && record.asOf == at(record.cardId);
    }));
    QCOMPARE(seen, (QList<qint64>{1, 3, 4}));
    seen.clear();
    QVERIFY(fleet.writer->details.stream([&seen](const CardDetailRecord &record) {
        seen.append(record.cardId);
        return false;
    }));
    QCOMPARE(seen.size(), 1);
}

void TestCardReadings::aGlanceSaysWhatTheDetailSays()
{
    Fleet fleet;
    QList<CardDetail> details{detail(1), detail(2), detail(3), detail(4)};
    details[1].autoRenew.reset();
    details[1].stopThreshold.reset();
    details[2].certifyStatus.reset();
    details[2].certifyType.reset();
    details[3].certifyType = QStringLiteral("企业");
    details[3].autoRenew = !details[3].autoRenew.value_or(false);
    for (int id = 1; id <= 4; ++id)
        fleet.saveDetail(id, details[id - 1], id);
    const auto text = [](QByteArrayView bytes) {
        return bytes.isNull() ? std::nullopt : std::optional(QString::fromUtf8(bytes));
    };
    int seen = 0;
    QVERIFY(fleet.writer->details.glance([&](const CardDetailGlance &glance) {
        const CardDetail &whole = details[seen++];
        return glance.cardId == seen && glance.asOf == at(seen) &&
               glance.hasStopThreshold == whole.stopThreshold.has_value() &&
               glance.autoRenew == whole.autoRenew && text(glance.certifyStatus) == whole.certifyStatus &&
               text(glance.certifyType) == whole.certifyType;
    }));
    QCOMPARE(seen, 4);
}

void TestCardReadings::identitiesKeepTheirPast()
{
    Fleet fleet;
    QVERIFY(!*fleet.writer->identity.newest(1));
    QVERIFY(fleet.saveIdentity(1, {QStringLiteral("NOT_CERTIFIED"), {}}, 1));
    QVERIFY(!fleet.saveIdentity(1, {QStringLiteral("NOT_CERTIFIED"), {}}, 2));
    QVERIFY(fleet.saveIdentity(1, {}, 3)); // nothing told is told
    QVERIFY(fleet.saveIdentity(1, identity(), 4));
    QVERIFY(fleet.saveIdentity(5, identity(), 5));
    const Result<std::optional<IdentityRecord>> newest = fleet.writer->identity.newest(1);
    QVERIFY((*newest)->reading == identity());
    QCOMPARE((*newest)->asOf, at(4));
    const Result<QList<CardChange>> changes = fleet.writer->identity.history(1);
    QCOMPARE(changes->size(), 3);
    QCOMPARE(changes->first().field, u"real_name");
    QCOMPARE(changes->first().before, QStringLiteral("NOT_CERTIFIED"));
    QVERIFY(!changes->first().after);
    int seen = 0;
    QVERIFY(fleet.writer->identity.stream([&seen](const IdentityRecord &record) {
        ++seen;
        return record.reading == identity();
    }));
    QCOMPARE(seen, 2);
    QVERIFY(fleet.writer->readings.of(1, ReadingClass::Identity)->read == at(4));
}

void TestCardReadings::aMonthComesBackDayByDay()
{
    Fleet fleet;
    const MonthUsage bare{april.previous(), std::nullopt, {}};
    QVERIFY(fleet.saveUsage(1, usageOf({bare, monthUsage()}), 5));
    const Result<QList<MonthUsageRecord>> months = fleet.writer->usage.months(1);
    QVERIFY(months);
    QCOMPARE(months->size(), 2);
    QVERIFY(months->first().usage == bare);
    QVERIFY(months->last().usage == monthUsage());
    QCOMPARE(months->last().asOf, at(5));
    QVERIFY((*fleet.writer->usage.month(1, april))->usage == monthUsage());
    QVERIFY(!*fleet.writer->usage.month(1, april.next()));
    QVERIFY(!*fleet.writer->usage.month(2, april));
    QVERIFY(fleet.writer->usage.months(2)->isEmpty());
    QVERIFY(fleet.writer->readings.of(1, ReadingClass::Usage)->read == at(5));
}

void TestCardReadings::monthsThatAnAnswerDoesNotTellStay()
{
    Fleet fleet;
    fleet.saveUsage(1, usageOf({monthUsage(april)}), 1);
    QVERIFY(fleet.saveUsage(1, usageOf({monthUsage(april.next())}), 2));
    QVERIFY(!fleet.saveUsage(1, usageOf({monthUsage(april.next())}), 3));
    const Result<QList<MonthUsageRecord>> months = fleet.writer->usage.months(1);
    QCOMPARE(months->size(), 2);
    QCOMPARE(months->first().asOf, at(1));
    QCOMPARE(months->last().asOf, at(3));
    QVERIFY(fleet.writer->usage.history(1, april)->isEmpty());
    QVERIFY(*fleet.writer->usage.storedMonths() == (QList<Month>{april, april.next()}));
}

void TestCardReadings::aChangedDayKeepsTheOldMonth()
{
    Fleet fleet;
    const MonthUsage first = monthUsage(april, 100);
    MonthUsage second = monthUsage(april, 200);
    second.days.append({QDate(2026, 4, 30), DataVolume{1}});
    MonthUsage third = second;
    third.days.removeLast(); // a day the provider no longer lists
    MonthUsage fourth = third;
    fourth.total.reset();
    qint64 seconds = 0;
    for (const MonthUsage &month : {first, second, third, fourth})
        QVERIFY(fleet.saveUsage(1, usageOf({month}), ++seconds));
    const Result<QList<MonthUsageRecord>> olds = fleet.writer->usage.history(1, april);
    QVERIFY(olds);
    QCOMPARE(olds->size(), 3);
    QVERIFY(olds->at(0).usage == first);
    QVERIFY(olds->at(1).usage == second);
    QVERIFY(olds->at(2).usage == third);
    QCOMPARE(olds->at(1).asOf, at(2));
    QVERIFY((*fleet.writer->usage.month(1, april))->usage == fourth);
    QVERIFY(fleet.writer->usage.history(2, april)->isEmpty());
}

void TestCardReadings::aMonthThatGoesOnIsNoChangeOfThePast()
{
    Fleet fleet;
    MonthUsage month = monthUsage();
    fleet.saveUsage(1, usageOf({month}), 1);
    month.days.append({QDate(2026, 4, 29), DataVolume{7}});
    month.total = DataVolume{month.total->bytes + 7};
    QVERIFY(fleet.saveUsage(1, usageOf({month}), 2));
    QVERIFY(fleet.writer->usage.history(1, april)->isEmpty());
    QVERIFY((*fleet.writer->usage.month(1, april))->usage == month);
}

void TestCardReadings::aMonthNobodyCanWriteIsRefusedWhole()
{
    Fleet fleet;
    MonthUsage twice = monthUsage();
    twice.days.append(twice.days.last());
    const Result<void> saved = fleet.writer->transact([&](CacheWriter &open) -> Result<void> {
        const Result<bool> done =
            open.usage.save(1, usageOf({monthUsage(april.previous()), twice}), 1, at(1));
        return done ? Result<void>() : done.error();
    });
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, u"E-S35");
    QVERIFY(fleet.writer->usage.months(1)->isEmpty());
    QVERIFY(!fleet.writer->readings.of(1, ReadingClass::Usage)->read);
}

void TestCardReadings::plansAndOperatorsAreReplacedAndComeBack()
{
    Fleet fleet;
    QVERIFY(!*fleet.writer->usage.plans(1));
    QVERIFY(fleet.writer->usage.packages(1)->isEmpty());
    const CardUsage usage{{}, {package(1), CardPackage()}, {vendorUsage(), VendorUsage()}};
    QVERIFY(fleet.saveUsage(1, usage, 1));
    QVERIFY(!fleet.saveUsage(1, usage, 2));
    const Result<std::optional<CardPlansRecord>> plans = fleet.writer->usage.plans(1);
    QVERIFY(((*plans)->plans == CardPlans{usage.packages, usage.vendors}));
    QCOMPARE((*plans)->asOf, at(2));
    QVERIFY(*fleet.writer->usage.packages(1) == usage.packages);
    QVERIFY(fleet.saveUsage(1, {}, 3));
    QVERIFY((*fleet.writer->usage.plans(1))->plans == CardPlans());
    const Result<std::optional<QString>> kept =
        fleet.writer->database().pragma("SELECT count(*) FROM card_record_history");
    QCOMPARE(**kept, u"1");
}

void TestCardReadings::planNamesAreRememberedUnderTheCredentialOfTheirTime()
{
    Fleet fleet;
    Card one = card(1);
    one.key = fullCard(1).key;
    one.credential = QStringLiteral("C1");
    Card two = card(2);
    two.key = fullCard(2).key; // without a credential
    fleet.apply({one, two}, {1, 1, at(0)});
    const QString intercom = QStringLiteral("公网对讲-月包");
    const QString old = QStringLiteral("旧套餐");
    fleet.saveUsage(
        1, usageOf({}, {named(old, at(0), at(9)), named(intercom, at(10), at(99)), named(intercom), {}}), 20);
    fleet.saveUsage(2, usageOf({}, {named(intercom)}), 20);
    one.credential = QStringLiteral("C2");
    fleet.apply({one}, {1, 1, at(30)});
    fleet.saveUsage(1, usageOf({}, {named(old, at(0), at(9))}), 40); // all ended: the last there is
    fleet.saveUsage(1, usageOf({}, {named(old, at(0), at(9))}), 50);
    const Result<QList<PackageSighting>> names = fleet.writer->usage.packageNames();
    QVERIFY(names);
    QVERIFY((*names == QList<PackageSighting>{{QStringLiteral("C1"), intercom, at(20), at(20)},
                                              {QStringLiteral("C2"), old, at(40), at(50)}}));
}

void TestCardReadings::aMonthOfTheFleetIsOneStream()
{
    Fleet fleet;
    for (const int id : {5, 2, 3})
        fleet.saveUsage(id, usageOf({monthUsage(april, id), monthUsage(april.next(), 100 + id)}), id);
    qint64 sum = 0;
    QList<qint64> seen;
    QVERIFY(fleet.writer->usage.stream(april, [&](qint64 cardId, const MonthUsage &usage, Instant asOf) {
        seen.append(cardId);
        sum += usage.days.first().used->bytes;
        return usage.month == april && asOf == at(cardId);
    }));
    QCOMPARE(seen, (QList<qint64>{2, 3, 5}));
    QCOMPARE(sum, 10);
    seen.clear();
    QVERIFY(fleet.writer->usage.stream(april.next(), [&](qint64 cardId, const MonthUsage &, Instant) {
        seen.append(cardId);
        return seen.size() < 2;
    }));
    QCOMPARE(seen, (QList<qint64>{2, 3}));
}

void TestCardReadings::aReaderReadsAllOfIt()
{
    Fleet fleet;
    fleet.saveDetail(1, detail(1), 1);
    fleet.saveIdentity(1, identity(), 1);
    fleet.saveUsage(1, usageOf({monthUsage()}, {package(1)}), 1);
    const Result<std::unique_ptr<CacheReader>> reader = fleet.cache->openReader();
    QVERIFY(reader);
    QVERIFY((*(*reader)->details.newest(1))->detail == detail(1));
    QVERIFY((*(*reader)->identity.newest(1))->reading == identity());
    QVERIFY((*(*reader)->usage.month(1, april))->usage == monthUsage());
    QCOMPARE((*reader)->usage.packageNames()->size(), 1);
    const Result<bool> written = (*reader)->details.save(1, detail(2), 1, at(9));
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"E-S09");
}

void TestCardReadings::aDamagedReadingIsAnErrorNotAnEmptyOne()
{
    Fleet fleet;
    fleet.saveDetail(1, detail(1), 1);
    fleet.saveUsage(1, usageOf({monthUsage()}, {package(1)}), 1);
    QVERIFY(
        fleet.writer->database().execute("UPDATE card_record SET record = x'a10b'; UPDATE usage_month SET "
                                         "days = x'0100'"));
    QCOMPARE(fleet.writer->details.newest(1).error().code, u"E-S15");
    QCOMPARE(fleet.writer->details.stream([](const CardDetailRecord &) { return true; }).error().code,
             u"E-S15");
    QCOMPARE(fleet.writer->details.glance([](const CardDetailGlance &) { return true; }).error().code,
             u"E-S15");
    QCOMPARE(fleet.writer->usage.month(1, april).error().code, u"E-S15");
    QCOMPARE(fleet.writer->usage.months(1).error().code, u"E-S15");
    QCOMPARE(fleet.writer->usage.plans(1).error().code, u"E-S15");
    const auto any = [](qint64, const MonthUsage &, Instant) { return true; };
    QCOMPARE(fleet.writer->usage.stream(april, any).error().code, u"E-S15");
}

void TestCardReadings::aCardsRowSaysWhatItsReadingsTell()
{
    Fleet fleet;
    const auto facts = [&fleet](qint64 id) { return (*fleet.writer->cardReader.byId(id))->facts; };
    QVERIFY(facts(1) == ReadFacts());
    CardDetail read = detail(1);
    read.certifyStatus = QStringLiteral("1");
    fleet.saveDetail(1, read, 10);
    const ReadFacts first{read.imei, RealName::NotVerified, read.stopThreshold, false, at(10), {}};
    QVERIFY(facts(1) == first);
    fleet.saveIdentity(1, {QStringLiteral("CERTIFIED"), {}}, 9); // older than the detail
    QCOMPARE(facts(1).realName, RealName::NotVerified);
    fleet.saveIdentity(1, {QStringLiteral("CERTIFIED"), {}}, 11);
    QCOMPARE(facts(1).realName, RealName::Verified);
    fleet.saveDetail(1, CardDetail{.key = cardKey(1)}, 12); // says nothing
    QVERIFY(facts(1) == (ReadFacts{{}, RealName::Verified, {}, {}, at(12), at(11)}));
    fleet.saveIdentity(1, {QStringLiteral("SOMETHING_NEW"), {}}, 13);
    QVERIFY(facts(1) == (ReadFacts{{}, {}, {}, {}, at(12), at(13)}));
    fleet.saveIdentity(4, {QStringLiteral("APPROVING"), {}}, 5);
    QVERIFY(facts(4) == (ReadFacts{{}, RealName::Approving, {}, {}, {}, at(5)}));
    QVERIFY(facts(2) == ReadFacts());
}

void TestCardReadings::aChangeOfTheListLeavesWhatWasRead()
{
    Fleet fleet;
    fleet.saveDetail(1, detail(1), 10);
    const ReadFacts before = (*fleet.writer->cardReader.byId(1))->facts;
    QVERIFY(before.imei && before.stopThreshold);
    fleet.apply({card(1, QStringLiteral("other"))}, {2, 2, at(20)});
    const CardRecord after = **fleet.writer->cardReader.byId(1);
    QVERIFY(after.facts == before);
    QCOMPARE(after.card.remark, QStringLiteral("other"));
    for (const CardChange &change : *fleet.writer->cardReader.history(1))
        QVERIFY(change.field != u"imei");
}

void TestCardReadings::changesBetweenTwoMomentsAreThoseOfListDetailAndIdentity()
{
    Fleet fleet;
    CardDetail read = detail(1);
    fleet.saveDetail(1, read, 10); // what is read first is no change
    fleet.saveIdentity(3, {QStringLiteral("APPROVING"), {}}, 10);
    fleet.saveIdentity(4, {QStringLiteral("APPROVING"), {}}, 10);
    fleet.saveUsage(5, usageOf({}, {package(1)}), 10);
    read.imei = QStringLiteral("860000000000002");
    fleet.saveDetail(1, read, 20);
    Card changed = fullCard(1);
    changed.remark = QStringLiteral("other");
    fleet.apply({changed}, {2, 2, at(19)});
    fleet.saveIdentity(3, {QStringLiteral("CERTIFIED"), {}}, 29);
    fleet.saveUsage(5, usageOf({}, {package(2)}), 25); // plans are told elsewhere
    read.autoResume = true;
    fleet.saveDetail(1, read, 30);
    fleet.saveIdentity(4, {QStringLiteral("CERTIFIED"), {}}, 30);
    const auto between = [&fleet](qint64 from, qint64 until) {
        QStringList told;
        const Result<void> visited =
            fleet.writer->cardReader.changes(at(from), at(until), [&told](const CardChangeRecord &record) {
                told.append(QStringLiteral("%1 %2 %3")
                                .arg(record.cardId)
                                .arg(record.change.field, record.change.after.value_or(QStringLiteral("-"))));
                return true;
            });
        return visited ? told : QStringList(visited.error().code);
    };
    QCOMPARE(between(19, 30),
             (QStringList{QStringLiteral("1 remark other"), QStringLiteral("1 imei 860000000000002"),
                          QStringLiteral("3 real_name CERTIFIED")}));
    QCOMPARE(between(30, 31),
             (QStringList{QStringLiteral("1 auto_resume true"), QStringLiteral("4 real_name CERTIFIED")}));
    QCOMPARE(between(0, 19), QStringList());
    QCOMPARE(between(31, 99), QStringList());
    QCOMPARE(fleet.writer->cardReader.wholeHistory(1)->size(), 3);
    QCOMPARE(fleet.writer->cardReader.history(1)->size(), 1);
}

QTEST_GUILESS_MAIN(TestCardReadings)
#include "tst_cardreadings.moc"
