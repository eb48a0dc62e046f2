// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/consolesettings.h"
#include "models/cardsmodels.h"
#include "tests/models/todayroom.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/cards/cardspane.h"
#include "ui/cards/viewsbutton.h"
#include "ui/common/theme.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
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
    void undoTakesBackTheNoteItStandsBeside();
    void undoTakesBackWhatBecameOfAView();
    void whatPeopleWereDoingComesBack();
    void everyControlHasAName();

private:
    void enterSomethingElse();

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
        QObject::connect(&pane, &Pane::noticed, &pane,
                         [this](const Notice &notice) { notices.append(notice); });
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

    void nameView(const QString &name) const
    {
        auto *dialog = find<QDialog>("viewName");
        dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(name);
        dialog->accept();
    }

    QTemporaryDir directory;
    QList<Notice> notices;
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

/// Newer than what is to be taken back.
void TestCardsPane::enterSomethingElse()
{
    DeskService &desk = m_company->room->desk;
    const qsizetype edits = desk.answeredEdits();
    static int number = 0;
    desk.save(Note{QStringLiteral("card:%1").arg(++number), QStringLiteral("later")}, this,
              [](const Result<void> &) {});
    QTRY_COMPARE(desk.answeredEdits(), edits + 1);
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

void TestCardsPane::undoTakesBackTheNoteItStandsBeside()
{
    Room room(*m_company);
    QTRY_COMPARE(room.models.listing.shown(), cards);
    auto *table = room.find<QTableView>("cards");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(room.find<QPlainTextEdit>("note")->isEnabled());
    room.find<QPlainTextEdit>("note")->setPlainText(QStringLiteral("spare part"));
    room.find<QPushButton>("saveNote")->click();
    QTRY_COMPARE(room.notices.size(), 1);
    const Notice kept = room.notices.takeFirst();
    enterSomethingElse();
    kept.act();
    QTRY_COMPARE(room.notices.size(), 1);
    QVERIFY(room.notices.takeFirst().sentence.startsWith(QStringLiteral("Taken back: note: card:8")));
    QTRY_VERIFY(room.models.detail.note().isEmpty());
    kept.act();
    QTRY_COMPARE(room.notices.size(), 1);
    QVERIFY(room.notices.takeFirst().sentence.startsWith(QStringLiteral("Nothing was taken back")));
}

void TestCardsPane::undoTakesBackWhatBecameOfAView()
{
    Room room(*m_company);
    QTRY_COMPARE(room.models.listing.shown(), cards);
    room.find<ViewsButton>("views")->saveAs();
    room.nameView(QStringLiteral("mine"));
    QTRY_COMPARE(room.notices.size(), 1);
    const Notice saved = room.notices.takeFirst();
    QTRY_COMPARE(room.models.views.own().size(), 1);

    auto *menu = room.find<QMenu>("viewsMenu");
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->menu() && action->text() == QStringLiteral("&Rename"))
            action->menu()->actions().first()->trigger();
    }
    room.nameView(QStringLiteral("ours"));
    QTRY_COMPARE(room.notices.size(), 1);
    QTRY_COMPARE(room.models.views.own().first().name, QStringLiteral("ours"));
    enterSomethingElse();
    room.notices.takeFirst().act(); // both edits of it
    QTRY_COMPARE(room.models.views.own().first().name, QStringLiteral("mine"));
    QCOMPARE(room.models.views.own().size(), 1);
    QTRY_COMPARE(room.notices.size(), 1);
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
