// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"
#include "tests/core/store/storetest.h"

#include <QSemaphore>
#include <QThread>

/// Whether the reader's queue answers where it was asked, forgets what nobody waits for, and ends cleanly.
class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeInTheThreadOfTheContext();
    void aCancelledQuestionIsNeitherAskedNorAnswered();
    void aRunningJobSeesThatNobodyWaits();
    void aDeadContextGetsNoAnswer();
    void stoppingCancelsEverythingAndWaitsForTheRunningJob();
};

using namespace StoreTest;

namespace
{
struct Room {
    Fixture fixture;
    Reader reader{std::move(*fixture.cache->openReader())};
    QObject context;
};
} // namespace

void TestReader::answersComeInTheThreadOfTheContext()
{
    Room room;
    QThread *answered = nullptr;
    QThread *asked = nullptr;
    room.reader.ask(
        &room.context,
        [&asked](CacheReader &cache, const ReaderTicket &) {
            asked = QThread::currentThread();
            return cache.cards.totals();
        },
        [&answered](const Result<CardTotals> &totals) {
            QVERIFY(totals);
            QCOMPARE(totals->cards, 0);
            answered = QThread::currentThread();
        });
    QTRY_COMPARE(answered, QThread::currentThread());
    QVERIFY(asked != answered);
}

void TestReader::aCancelledQuestionIsNeitherAskedNorAnswered()
{
    Room room;
    QSemaphore mayGoOn;
    QStringList order;
    const auto job = [&order](const char *name) {
        return [&order, name](CacheReader &, const ReaderTicket &) {
            order.append(QString::fromLatin1(name));
            return 0;
        };
    };
    bool done = false;
    const auto wait = [&mayGoOn](CacheReader &, const ReaderTicket &) {
        mayGoOn.acquire();
        return 0;
    };
    room.reader.ask(&room.context, wait, [](int) {});
    ReaderTicket outdated = room.reader.ask(&room.context, job("outdated"), [&order](int) {
        order.append(QStringLiteral("answer to the outdated one"));
    });
    room.reader.ask(&room.context, job("newest"), [&done](int) { done = true; });
    outdated.cancel();
    mayGoOn.release();
    QTRY_VERIFY(done);
    QCOMPARE(order, QStringList{QStringLiteral("newest")});
}

void TestReader::aRunningJobSeesThatNobodyWaits()
{
    Room room;
    QSemaphore started;
    std::atomic<bool> sawIt = false;
    ReaderTicket ticket = room.reader.ask(
        &room.context,
        [&](CacheReader &, const ReaderTicket &mine) {
            started.release();
            while (!mine.isCancelled())
                QThread::yieldCurrentThread();
            sawIt = true;
            return 0;
        },
        [](int) { QFAIL("nobody waits for this"); });
    started.acquire();
    ticket.cancel();
    QTRY_VERIFY(sawIt);
    QCoreApplication::processEvents();
}

void TestReader::aDeadContextGetsNoAnswer()
{
    Room room;
    auto context = std::make_unique<QObject>();
    QSemaphore mayGoOn;
    bool after = false;
    room.reader.ask(
        context.get(),
        [&mayGoOn](CacheReader &, const ReaderTicket &) {
            mayGoOn.acquire();
            return 0;
        },
        [](int) { QFAIL("the context is dead"); });
    context.reset();
    mayGoOn.release();
    room.reader.ask(
        &room.context, [](CacheReader &, const ReaderTicket &) { return 0; },
        [&after](int) { after = true; });
    QTRY_VERIFY(after);
}

void TestReader::stoppingCancelsEverythingAndWaitsForTheRunningJob()
{
    Room room;
    QSemaphore started;
    std::atomic<bool> ended = false;
    room.reader.ask(
        &room.context,
        [&](CacheReader &, const ReaderTicket &mine) {
            started.release();
            while (!mine.isCancelled())
                QThread::yieldCurrentThread();
            ended = true;
            return 0;
        },
        [](int) { QFAIL("stopped"); });
    room.reader.ask(
        &room.context, [](CacheReader &, const ReaderTicket &) { return 0; },
        [](int) { QFAIL("stopped before it began"); });
    started.acquire();
    room.reader.stop();
    QVERIFY(ended);
    room.reader.ask(
        &room.context, [](CacheReader &, const ReaderTicket &) { return 0; },
        [](int) { QFAIL("asked after the end"); });
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
