// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportpdf.h"
#include "models/cardpapers.h"
#include "tests/models/todayroom.h"

#include <QBuffer>
#include <QTest>

/// Paper of a real cache whose provider is gone, as the window asks for it.
class TestCardPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSheetOfACardIsHandedOverLater();
    void theSheetIsTheSameTwice();
    void aCardThatIsGoneIsSaid();
    void nothingIsHandedToWhatHasDied();

private:
    using Answer = std::optional<Result<std::unique_ptr<PagedReport>>>;
    void ask(const Iccid &iccid, QObject *context, Answer &answer);
    [[nodiscard]] ModelRoom &room() { return m_company->room->room; }

    std::unique_ptr<SyncedCompany> m_company;
    std::optional<Iccid> m_iccid;
};

namespace
{
QByteArray pdfOf(PagedReport &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return ReportPdf::write(report, buffer) ? buffer.data() : QByteArray();
}
} // namespace

void TestCardPapers::initTestCase()
{
    m_company = std::make_unique<SyncedCompany>(20);
    QVERIFY(m_company->synced);
    QTRY_COMPARE(m_company->room->fleet.state(), FleetFeed::State::Ready);
    m_iccid = Iccid::parse(room().fleet.snapshot()->iccid(0));
    QVERIFY(m_iccid);
}

void TestCardPapers::ask(const Iccid &iccid, QObject *context, Answer &answer)
{
    answer.reset();
    CardPapers::sheet(room(), iccid)(context, [&answer](Result<std::unique_ptr<PagedReport>> report) {
        answer.emplace(std::move(report));
    });
}

void TestCardPapers::theSheetOfACardIsHandedOverLater()
{
    Answer answer;
    ask(*m_iccid, this, answer);
    QVERIFY(!answer); // nobody waited
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE((**answer)->title(), QStringLiteral("Card sheet"));
    QCOMPARE((**answer)->inputHash().size(), 64);
}

void TestCardPapers::theSheetIsTheSameTwice()
{
    QByteArray files[2];
    for (QByteArray &file : files) {
        Answer answer;
        ask(*m_iccid, this, answer);
        QTRY_VERIFY(answer && *answer);
        file = pdfOf(***answer);
    }
    QVERIFY(files[0].startsWith("%PDF") && files[0] == files[1]);
}

void TestCardPapers::aCardThatIsGoneIsSaid()
{
    Answer answer;
    ask(*Iccid::parse(QStringLiteral("89000000000000000000")), this, answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, QStringLiteral("E-CARD"));
}

void TestCardPapers::nothingIsHandedToWhatHasDied()
{
    Answer late, answer;
    auto context = std::make_unique<QObject>();
    ask(*m_iccid, context.get(), late);
    context.reset();
    ask(*m_iccid, this, answer); // behind it in the queue
    QTRY_VERIFY(answer);
    QVERIFY(!late);
}

QTEST_MAIN(TestCardPapers)
#include "tst_cardpapers.moc"
