// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paneanswer.h"

#include "core/base/notguithread.h"
#include "tests/models/todayroom.h"

#include <QSignalSpy>
#include <QTest>

class TestPaneAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsAskedWhileNobodyLooks();
    void anEditAsksAnew();
    void anErrorKeepsWhatWasThere();
    void anotherDayAsksAnew();
    void cleanupTestCase();

private:
    std::unique_ptr<SyncedCompany> m_company;
};

void TestPaneAnswer::initTestCase()
{
    m_company = std::make_unique<SyncedCompany>(40);
    QVERIFY(m_company->synced);
    QTRY_COMPARE(m_company->room->fleet.state(), FleetFeed::State::Ready);
}

void TestPaneAnswer::cleanupTestCase()
{
    m_company.reset();
}

void TestPaneAnswer::nothingIsAskedWhileNobodyLooks()
{
    PaneAnswer<qint64> answer(m_company->room->room, [](const BriefingContext &context) -> Result<qint64> {
        return qint64(context.fleet->cardCount());
    });
    answer.refresh();
    QVERIFY(!answer.isUpdating());
    QVERIFY(!answer.facts());
    answer.setWatched(true);
    QVERIFY(answer.isUpdating());
    QTRY_VERIFY(answer.facts());
    QCOMPARE(*answer.facts(), 40);
    QCOMPARE(answer.state(), PaneQuestion::State::Ready);
    QVERIFY(!answer.isEmptyAccount());
}

void TestPaneAnswer::anEditAsksAnew()
{
    PaneAnswer<qsizetype> answer(m_company->room->room,
                                 [](const BriefingContext &context) -> Result<qsizetype> {
                                     const auto companies = DeskReader(context.cache).all<CompanyName>();
                                     if (!companies)
                                         return companies.error();
                                     return companies->size();
                                 });
    answer.setWatched(true);
    QTRY_VERIFY(answer.facts());
    QCOMPARE(*answer.facts(), 0);
    m_company->room->desk.save(CompanyName{QStringLiteral("Lanhai")}, this, {});
    QTRY_COMPARE(*answer.facts(), 1);
}

void TestPaneAnswer::anErrorKeepsWhatWasThere()
{
    auto fails = std::make_shared<std::atomic<bool>>(false);
    PaneAnswer<int> answer(m_company->room->room, [fails](const BriefingContext &) -> Result<int> {
        if (*fails)
            return Error{
                Error::Kind::Storage, QStringLiteral("E-S02"), QStringLiteral("The disk is full."), {}};
        return 7;
    });
    answer.setWatched(true);
    QTRY_VERIFY(answer.facts());
    *fails = true;
    answer.refresh();
    QTRY_COMPARE(answer.state(), PaneQuestion::State::Failed);
    QCOMPARE(answer.error().code, QStringLiteral("E-S02"));
    QCOMPARE(*answer.facts(), 7);
}

void TestPaneAnswer::anotherDayAsksAnew()
{
    PaneAnswer<QDate> answer(m_company->room->room,
                             [](const BriefingContext &context) -> Result<QDate> { return context.today; });
    answer.setWatched(true);
    QTRY_VERIFY(answer.facts());
    answer.setWatched(false);
    const QDate before = *answer.facts();
    m_company->room->clock.advance(std::chrono::hours(24));
    answer.setWatched(true);
    QTRY_COMPARE(*answer.facts(), before.addDays(1));
}

QTEST_GUILESS_MAIN(TestPaneAnswer)
#include "tst_paneanswer.moc"
