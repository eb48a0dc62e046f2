// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"
#include "tests/core/store/storetest.h"

#include <QSemaphore>
#include <QThread>

/// Whether the writer's queue keeps its order, answers where it was asked, and ends cleanly.
class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeInTheThreadOfTheContext();
    void editsGoBeforePages();
    void aFailedJobLeavesNothingAndTheNextOneWorks();
    void aDeadContextGetsNoAnswer();
    void whatWaitsAtStopIsCancelledAndTheRestIsOnDisk();
    void manyThreadsMayAsk();
    void whenNobodyAsksTheLogIsEmptiedSealedAndTheDaysBackupMade();
};

using namespace StoreTest;

namespace
{
Result<void> set(CacheWriter &open, const char *name)
{
    return open.meta.set(QString::fromLatin1(name), QStringLiteral("done"));
}

QString read(Fixture &fixture, const char *name)
{
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    return (*(*reader)->meta.value(QString::fromLatin1(name))).value_or(QString());
}
} // namespace

void TestWriter::answersComeInTheThreadOfTheContext()
{
    Fixture fixture;
    Writer writer(std::move(fixture.writer));
    QThread *jobThread = nullptr;
    QThread *answerThread = nullptr;
    QObject context;
    writer.enqueue(
        Writer::Priority::Page,
        [&jobThread](CacheWriter &open) {
            jobThread = QThread::currentThread();
            return set(open, "a");
        },
        &context,
        [&answerThread](const Result<void> &outcome) {
            QVERIFY(outcome);
            answerThread = QThread::currentThread();
        });
    QTRY_VERIFY(answerThread);
    QCOMPARE(answerThread, QThread::currentThread());
    QVERIFY(jobThread != answerThread);
    QCOMPARE(read(fixture, "a"), u"done");
}

void TestWriter::editsGoBeforePages()
{
    Fixture fixture;
    Writer writer(std::move(fixture.writer));
    QSemaphore started;
    QSemaphore mayGoOn;
    QStringList order;
    QObject context;
    int answers = 0;
    const auto enqueue = [&](Writer::Priority priority, const QString &name) {
        writer.enqueue(
            priority,
            [&order, name](CacheWriter &) -> Result<void> {
                order.append(name);
                return {};
            },
            &context, [&answers](const Result<void> &) { ++answers; });
    };
    writer.enqueue(
        Writer::Priority::Page,
        [&](CacheWriter &) -> Result<void> {
            started.release();
            mayGoOn.acquire();
            return {};
        },
        &context, [&answers](const Result<void> &) { ++answers; });
    started.acquire();
    enqueue(Writer::Priority::Page, QStringLiteral("page 1"));
    enqueue(Writer::Priority::Page, QStringLiteral("page 2"));
    enqueue(Writer::Priority::Edit, QStringLiteral("edit 1"));
    enqueue(Writer::Priority::Edit, QStringLiteral("edit 2"));
    mayGoOn.release();
    QTRY_COMPARE(answers, 5);
    QCOMPARE(order, (QStringList{QStringLiteral("edit 1"), QStringLiteral("edit 2"), QStringLiteral("page 1"),
                                 QStringLiteral("page 2")}));
}

void TestWriter::aFailedJobLeavesNothingAndTheNextOneWorks()
{
    Fixture fixture;
    Writer writer(std::move(fixture.writer));
    const Result<void> failed = writer.runNow(Writer::Priority::Edit, [](CacheWriter &open) -> Result<void> {
        if (const Result<void> done = set(open, "a"); !done)
            return done;
        return Error{Error::Kind::Failed, QStringLiteral("E-TEST"), {}, {}, {}};
    });
    QCOMPARE(failed.error().code, u"E-TEST");
    QVERIFY(writer.runNow(Writer::Priority::Edit, [](CacheWriter &open) { return set(open, "b"); }));
    QCOMPARE(read(fixture, "a"), QString());
    QCOMPARE(read(fixture, "b"), u"done");
}

void TestWriter::aDeadContextGetsNoAnswer()
{
    Fixture fixture;
    Writer writer(std::move(fixture.writer));
    QSemaphore started;
    QSemaphore mayGoOn;
    bool answered = false;
    {
        QObject context;
        writer.enqueue(
            Writer::Priority::Page,
            [&](CacheWriter &open) {
                started.release();
                mayGoOn.acquire();
                return set(open, "a");
            },
            &context, [&answered](const Result<void> &) { answered = true; });
        started.acquire();
    }
    mayGoOn.release();
    QVERIFY(writer.stop());
    QCoreApplication::processEvents();
    QVERIFY(!answered);
    QCOMPARE(read(fixture, "a"), u"done");
}

void TestWriter::whatWaitsAtStopIsCancelledAndTheRestIsOnDisk()
{
    Fixture fixture;
    Writer writer(std::move(fixture.writer));
    QSemaphore started;
    QSemaphore mayGoOn;
    QObject context;
    QStringList answers;
    const auto note = [&answers](const Result<void> &outcome) {
        answers.append(outcome ? QStringLiteral("done") : outcome.error().code);
    };
    writer.enqueue(
        Writer::Priority::Page,
        [&](CacheWriter &open) {
            started.release();
            mayGoOn.acquire();
            return set(open, "running");
        },
        &context, note);
    started.acquire();
    writer.enqueue(
        Writer::Priority::Edit, [](CacheWriter &open) { return set(open, "waiting"); }, &context, note);
    const std::unique_ptr<QThread> stopper(QThread::create([&writer] { (void)writer.stop(); }));
    stopper->start();
    // the running job waits for us: once a new one is refused, stop() has begun
    bool refused = false;
    while (!refused) {
        writer.enqueue(
            Writer::Priority::Page, [](CacheWriter &) -> Result<void> { return {}; }, &context,
            [&refused](const Result<void> &outcome) { refused = !outcome; });
        QCoreApplication::processEvents();
    }
    mayGoOn.release();
    QVERIFY(stopper->wait());
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers, (QStringList{QStringLiteral("done"), QStringLiteral("E-W01")}));
    QCOMPARE(read(fixture, "running"), u"done");
    QCOMPARE(read(fixture, "waiting"), QString());
    const QFileInfo log(fixture.file() + QStringLiteral("-wal"));
    QVERIFY(!log.exists() || log.size() == 0);
}

void TestWriter::manyThreadsMayAsk()
{
    Fixture fixture;
    Writer writer(std::move(fixture.writer));
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&writer, i] {
            for (int n = 0; n < 25; ++n) {
                const QString name = QStringLiteral("%1-%2").arg(i).arg(n);
                const Result<void> done =
                    writer.runNow(n % 2 ? Writer::Priority::Edit : Writer::Priority::Page,
                                  [&name](CacheWriter &open) { return open.meta.set(name, name); });
                if (!done)
                    qFatal("%s", qPrintable(done.error().detail));
            }
        }));
        threads.back()->start();
    }
    for (const std::unique_ptr<QThread> &thread : threads)
        QVERIFY(thread->wait());
    QVERIFY(writer.stop());
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    QCOMPARE(**(*reader)->database().pragma("SELECT count(*) FROM meta WHERE name LIKE '%-%'"), u"100");
}

void TestWriter::whenNobodyAsksTheLogIsEmptiedSealedAndTheDaysBackupMade()
{
    Fixture fixture;
    const CacheSeal seal(fixture.cache->paths().seal(), key());
    Writer writer(std::move(fixture.writer));
    QVERIFY(writer.runNow(Writer::Priority::Edit, [](CacheWriter &open) -> Result<void> {
        const Result<qint64> put =
            open.desk.put(QStringLiteral("note"), QStringLiteral("a"), "1", QStringLiteral("me"), at(0));
        return put ? Result<void>() : put.error();
    }));
    QVERIFY(Backups::in(fixture.cache->paths()).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(Backups::in(fixture.cache->paths()).size(), 1, 20'000);
    QVERIFY(seal.read().progress.stage == SealedProgress::Stage::Settled);
    QCOMPARE(seal.read().progress.generation, 2U);
    QVERIFY(writer.stop());
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
