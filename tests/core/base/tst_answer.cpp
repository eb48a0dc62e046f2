// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/answer.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace
{
/// Tells how many wait for its end.
class Watched : public QObject
{
public:
    [[nodiscard]] int watchers() const { return receivers(SIGNAL(destroyed(QObject *))); }
};
} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesInTheThreadOfItsContext();
    void nothingComesToAContextThatDied();
    void anAnswerLeavesNothingBehindGivenOrNot();
    void contextsMayDieWhileAnswersAreGiven();
};

void TestAnswer::anAnswerComesInTheThreadOfItsContext()
{
    QObject context;
    std::thread::id came;
    const auto tell = Answer::in(&context, [&came] { came = std::this_thread::get_id(); });
    std::thread([&tell] { tell(); }).join();
    QVERIFY(came == std::thread::id());
    QTRY_VERIFY(came == std::this_thread::get_id());
}

void TestAnswer::nothingComesToAContextThatDied()
{
    bool came = false;
    auto context = std::make_unique<QObject>();
    const auto before = Answer::in(context.get(), [&came] { came = true; });
    const auto after = Answer::in(context.get(), [&came] { came = true; });
    before();
    context.reset();
    after();
    QCoreApplication::processEvents();
    QVERIFY(!came);
}

void TestAnswer::anAnswerLeavesNothingBehindGivenOrNot()
{
    Watched context;
    int came = 0;
    for (int i = 0; i < 10; ++i) {
        const auto tell = Answer::in(&context, [&came] { ++came; });
        if (i % 2 == 0)
            tell();
    }
    QCOMPARE(context.watchers(), 10);
    QTRY_COMPARE(came, 5);
    QTRY_COMPARE(context.watchers(), 0);
}

void TestAnswer::contextsMayDieWhileAnswersAreGiven()
{
    std::atomic<int> came = 0;
    for (int round = 0; round < 200; ++round) {
        auto context = std::make_unique<QObject>();
        std::vector<std::thread> workers;
        for (int i = 0; i < 2; ++i)
            workers.emplace_back([tell = Answer::in(context.get(), [&came] { ++came; })] { tell(); });
        if (round % 2 == 0)
            QCoreApplication::processEvents();
        context.reset();
        for (std::thread &worker : workers)
            worker.join();
        const int last = came;
        QCoreApplication::processEvents();
        QCOMPARE(came.load(), last);
    }
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
