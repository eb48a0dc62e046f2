// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/consolesettings.h"
#include "models/cardsmodels.h"
#include "tests/models/todayroom.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/cards/cardspane.h"
#include "ui/common/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

/// Whether a person finds a card among many, sees why it stands as it does, and selects what matches, through
/// the real pane over a real cache whose provider is gone.
class TestCardsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWholeFleetIsThere();
    void aFragmentFindsItsCards();
    void aWrongFilterKeepsTheListAndSaysWhy();
    void enterOpensTheCardAndSaysWhyItStandsAsItDoes();
    void selectAllMeansAllThatMatch();
    void whatPeopleWereDoingComesBack();
    void everyControlHasAName();

private:
    std::unique_ptr<SyncedCompany> m_company;
};

namespace
{
constexpr int cards = 300;

struct Room {
    explicit Room(SyncedCompany &company)
        : settings(directory.filePath(QStringLiteral("s.ini"))), models(company.room->room),
          pane(models, settings)
    {
        pane.resize(1300, 800);
        pane.show();
        pane.activate();
    }
    template<class Widget> Widget *find(const char *name) const
    {
        return pane.findChild<Widget *>(QString::fromLatin1(name));
    }
    void filter(const QString &text)
    {
        pane.find();
        auto *line = find<QLineEdit>("filter");
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    QTemporaryDir directory;
    ConsoleSettings settings;
    CardsModels models;
    CardsPane pane;
};
} // namespace

void TestCardsPane::initTestCase()
{
    Theme::apply(Theme::Mode::Light);
    m_company = std::make_unique<SyncedCompany>(cards);
    QVERIFY(m_company->synced);
    QTRY_COMPARE(m_company->room->fleet.state(), FleetFeed::State::Ready);
}

void TestCardsPane::theWholeFleetIsThere()
{
    Room room(*m_company);
    const QAbstractItemModelTester tester(&room.models.listing.table());
    QTRY_COMPARE(room.models.listing.shown(), cards);
    QVERIFY(room.find<QLabel>("count")->text().contains(QString::number(cards)));
    QVERIFY(room.pane.canExport());
}

void TestCardsPane::aFragmentFindsItsCards()
{
    Room room(*m_company);
    QTRY_COMPARE(room.models.listing.shown(), cards);
    const QString iccid = room.models.listing.table().columns()->key(7).iccid.toString();
    room.filter(iccid.mid(8));
    QTRY_COMPARE(room.models.listing.shown(), 1);
    room.filter(QStringLiteral("status:30"));
    QTRY_VERIFY(room.models.listing.shown() > 1);
    QVERIFY(room.models.listing.shown() < cards);
}

void TestCardsPane::aWrongFilterKeepsTheListAndSaysWhy()
{
    Room room(*m_company);
    QTRY_COMPARE(room.models.listing.shown(), cards);
    room.filter(QStringLiteral("expires<many"));
    QTRY_VERIFY(room.find<QLabel>("problem")->isVisible());
    QVERIFY(!room.find<QLabel>("problem")->text().isEmpty());
    QCOMPARE(room.models.listing.shown(), cards);
}

void TestCardsPane::enterOpensTheCardAndSaysWhyItStandsAsItDoes()
{
    Room room(*m_company);
    QTRY_COMPARE(room.models.listing.shown(), cards);
    room.filter(QStringLiteral("status:35"));
    QTRY_VERIFY(room.models.listing.shown() > 0 && room.models.listing.shown() < cards);
    auto *table = room.find<QTableView>("cards");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(room.models.detail.card());
    QVERIFY(!room.models.detail.card()->state.why.isEmpty());
    QVERIFY(!room.models.detail.sections().isEmpty());
    QTRY_VERIFY(room.find<QWidget>("detail")->isVisible());

    QSignalSpy wanted(&room.pane, &CardsPane::syncWanted); // that one card, and nobody else's turn
    room.find<QToolButton>("readDetail")->click();
    QCOMPARE(wanted.size(), 1);
    const auto options = wanted.first().first().value<SyncOptions>();
    QCOMPARE(options.wishes.cards, QList<qint64>{room.models.detail.card()->record.id});
    QVERIFY(options.onlyWishes);
    QVERIFY(!options.topics.testFlag(SyncTopic::List) && options.topics.testFlag(SyncTopic::Usage));
}

void TestCardsPane::selectAllMeansAllThatMatch()
{
    Room room(*m_company);
    QTRY_COMPARE(room.models.listing.shown(), cards);
    auto *table = room.find<QTableView>("cards");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(room.pane.statusText().contains(QString::number(cards)));
}

void TestCardsPane::whatPeopleWereDoingComesBack()
{
    Room room(*m_company);
    QTRY_COMPARE(room.models.listing.shown(), cards);
    room.filter(QStringLiteral("status:30"));
    QTRY_VERIFY(room.models.listing.shown() < cards);
    const qint64 shown = room.models.listing.shown();
    CardsPane again(room.models, room.settings); // as after another language was chosen
    again.restoreState(room.pane.saveState());
    QCOMPARE(room.models.listing.shown(), shown);
    QCOMPARE(again.findChild<QLineEdit *>(QStringLiteral("filter"))->text().trimmed(),
             QStringLiteral("status:30"));
}

void TestCardsPane::everyControlHasAName()
{
    Room room(*m_company);
    QTRY_COMPARE(room.models.listing.shown(), cards);
    QCOMPARE(unnamedControls(&room.pane).join(u'\n'), QString());
}

QTEST_MAIN(TestCardsPane)
#include "tst_cardspane.moc"
