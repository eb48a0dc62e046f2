// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/consolesettings.h"
#include "models/rebatesmodel.h"
#include "simulator/simrebates.h"
#include "tests/models/todayroom.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/figurelist.h"
#include "ui/rebates/rebatespane.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreviewdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace
{
/// Working days of which no holiday is known, so that no statement waits for a calendar.
Result<WorkdayCalendar> plainCalendar(QDate today)
{
    QList<WorkdayYear> years;
    for (int year = today.year() - 2; year <= today.year() + 1; ++year)
        years.append({year, QStringLiteral("test"), {}, {}, {}, false});
    return WorkdayCalendar(years);
}

/// The marginal reading, card by card.
qint64 marginalFen(qint64 cards)
{
    qint64 fen = 0;
    for (qint64 card = 1; card <= cards; ++card) {
        qint64 worth = 0;
        for (const SimRebates::Step &step : SimRebates::rate())
            worth = card >= step.from ? step.fen : worth;
        fen += worth;
    }
    return fen;
}

QString yuan(Money money)
{
    return money.text(u"CNY");
}

/// A pane over a model that has answered.
struct Shown {
    explicit Shown(TodayRoom &todayRoom) : room(todayRoom), model(todayRoom.room) { makePane(); }
    void makePane()
    {
        pane = std::make_unique<RebatesPane>(model, room.room, settings);
        pane->resize(1240, 900);
        pane->show();
        pane->activate();
        QObject::connect(pane.get(), &Pane::noticed, pane.get(), [this](const Notice &one) { notice = one; });
    }
    [[nodiscard]] bool isSettled() const
    {
        return model.state() == PaneQuestion::State::Ready && !model.isUpdating() && model.view() &&
               (pane->section()->name() == u"plans" || pane->section()->name() == u"tiers" ||
                (!model.areCardsUpdating() && model.hasStatement()));
    }
    template<class Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return pane->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    void press(const char *button) const { QTest::keyClick(find<QPushButton>(button), Qt::Key_Space); }
    static QDialog *dialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    static void type(QWidget *dialog, const char *field, const QString &text)
    {
        auto *line = dialog->findChild<QLineEdit *>(QString::fromLatin1(field));
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }

    TodayRoom &room;
    RebatesModel model;
    QTemporaryDir directory;
    ConsoleSettings settings{directory.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<RebatesPane> pane;
    Notice notice;
};

#define SETTLED(shown) QTRY_VERIFY_WITH_TIMEOUT((shown).isSettled(), 20000)
} // namespace

/// Task 10, and the rebates' side of task 12: the account is entered step by step, through the pane and by
/// keyboard, until its statement is final, frozen and paid. The tests build on each other.
class TestRebatesPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingEnteredSaysWhatIsMissing();
    void plansAreDecidedAsProposed();
    void aTierTableIsCheckedWhereItIsTyped();
    void bothReadingsStandThereUntilOneIsChosen();
    void oneClickConfirmsThePlatformsCount();
    void theWayToTheNextLineIsTold();
    void theCardsAreHeldAgainstThePlatformsList();
    void aFinalStatementIsFrozenAndStaysAsItWas();
    void theInvoiceIsCheckedWhereItIsTyped();
    void creditsThatFitAreConfirmedAtOnce();
    void tablesAreImportedAndRemoved();
    void whatIsShownIsPrintedAndExported();
    void aNewPaneShowsTheSameMonth();
    void everyControlHasAName();
    void anEmptyAccountOffersToSynchronise();

private:
    [[nodiscard]] TodayRoom &room() const { return *m_company->room; }
    std::unique_ptr<SyncedCompany> m_company;
    SimRebate m_last; ///< the newest month the provider owes
};

void TestRebatesPane::initTestCase()
{
    QAccessible::setActive(true);
    m_company = std::make_unique<SyncedCompany>(500);
    QVERIFY(m_company->synced);
    const QDate today = room().room.today();
    room().room.calendar = [today](CacheReader &) { return plainCalendar(today); };
    QTRY_COMPARE(room().fleet.state(), FleetFeed::State::Ready);
    QVERIFY(!m_company->cloud->trueRebates().isEmpty());
    m_last = m_company->cloud->trueRebates().constLast();
}

void TestRebatesPane::nothingEnteredSaysWhatIsMissing()
{
    Shown shown(room());
    shown.pane->open(m_last.month.iso());
    SETTLED(shown);
    QCOMPARE(shown.text("month"), m_last.month.iso());
    QVERIFY(shown.text("drafts").contains(QStringLiteral("tier table")));
    QVERIFY(shown.text("drafts").contains(QStringLiteral("intercom platform")));
    QCOMPARE(shown.text("amount"), QStringLiteral("–"));
    // no card is known to count, and that is no 0
    QVERIFY(shown.text("amountHint").startsWith(QStringLiteral("Nothing is confirmed yet: ")));
    QVERIFY(shown.model.view()->ourCount.startsWith(QStringLiteral("– (nothing is confirmed yet: ")));
    QVERIFY(!shown.model.view()->ourNumber);
    const FigureTable &months = shown.model.months();
    const FigureRow row = months.row(months.shownRow(m_last.month.iso()));
    QCOMPARE(row.cells[months.column(QStringLiteral("cards"))].text, QStringLiteral("–"));
    QVERIFY(row.cells[months.column(QStringLiteral("amount"))].text.endsWith(QStringLiteral("undecided)")));
    QCOMPARE(row.cells[months.column(QStringLiteral("our_count"))].text, QStringLiteral("–"));
    QVERIFY(!shown.find<QPushButton>("freeze")->isVisible());
    QTest::keyClick(shown.find<QPushButton>("enterTiers"), Qt::Key_Space);
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("tiers"));
    QCOMPARE(shown.find<FigureList>("tierList")->empty().sentence(),
             QStringLiteral("The agreement has no tier table: enter yours."));
}

void TestRebatesPane::plansAreDecidedAsProposed()
{
    Shown shown(room());
    shown.pane->open(QStringLiteral("plans"));
    SETTLED(shown);
    auto *list = shown.find<FigureList>("planList");
    QVERIFY(list->figures().rowCount() > 3);
    const int proposed = shown.model.proposedPlans();
    QVERIFY(proposed > 0);
    shown.press("takeProposals");
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.proposedPlans(), 0, 20000);
    SETTLED(shown);
    // those whose packages tell nothing are decided by hand
    const int decision = list->figures().column(QStringLiteral("decision"));
    const auto decided = [&](const QString &credential) {
        return list->figures().row(list->figures().shownRow(credential)).cells[decision].text;
    };
    const QStringList credentials = [&] {
        QStringList keys;
        for (const FigureRow &row : list->figures().rows())
            keys.append(row.key);
        return keys;
    }();
    for (const QString &credential : credentials) {
        const bool isIntercom = Company::isIntercom(credential);
        if (decided(credential).startsWith(QStringLiteral("nobody"))) {
            QVERIFY(list->setCurrentKey(credential));
            shown.press(isIntercom ? "isIntercom" : "isOther");
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            decided(credential).startsWith(isIntercom ? QStringLiteral("intercom") : QStringLiteral("no ")),
            20000);
    }
    QCOMPARE(shown.model.undecidedPlans(), 0);
    // one is taken back, and that with Undo
    QVERIFY(list->setCurrentKey(credentials.first()));
    shown.press("isUndecided");
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.undecidedPlans(), 1, 20000);
    QTRY_COMPARE(shown.notice.action, QStringLiteral("Undo"));
    shown.notice.act();
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.undecidedPlans(), 0, 20000);
    // what is decided that way already is not changed, and nothing else is taken back in its stead
    QTRY_COMPARE(shown.notice.action, QString());
    shown.notice = {};
    QVERIFY(list->setCurrentKey(credentials.first()));
    shown.press(Company::isIntercom(credentials.first()) ? "isIntercom" : "isOther");
    QTRY_VERIFY(!shown.notice.sentence.isEmpty());
    QCOMPARE(shown.notice.action, QString());
}

void TestRebatesPane::aTierTableIsCheckedWhereItIsTyped()
{
    Shown shown(room());
    shown.pane->open(QStringLiteral("tiers"));
    SETTLED(shown);
    shown.press("addTiers");
    QDialog *dialog = Shown::dialog();
    QVERIFY(dialog);
    const auto problem = [&dialog] { return dialog->findChild<QLabel *>(QStringLiteral("problem"))->text(); };
    Shown::type(dialog, "from", m_last.month.plus(-12).iso());
    QVERIFY(problem().contains(QStringLiteral("no line yet")));
    int line = 0;
    for (const SimRebates::Step &step : SimRebates::rate()) {
        ++line;
        Shown::type(dialog, qPrintable(QStringLiteral("from%1").arg(line)), QString::number(step.from));
        Shown::type(dialog, qPrintable(QStringLiteral("value%1").arg(line)),
                    QString::number(double(step.fen) / 100, 'f', 2));
    }
    Shown::type(dialog, "from2", QStringLiteral("1"));
    QCOMPARE(problem(), QStringLiteral("Line 2: the quantity must be larger than 1, the one before it."));
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("source")), Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // nothing is kept, nothing is lost
    Shown::type(dialog, "from2", QString::number(SimRebates::rate()[1].from));
    QVERIFY(problem().startsWith(QStringLiteral("Say where the table comes from")));
    Shown::type(dialog, "source", QStringLiteral("letter of 2026-01-05"));
    QCOMPARE(problem(), QString());
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("source")), Qt::Key_Return);
    auto *list = shown.find<FigureList>("tierList");
    QTRY_COMPARE_WITH_TIMEOUT(list->figures().rowCount(), 1, 20000);
    const FigureRow &row = list->figures().row(0);
    QCOMPARE(row.cells[list->figures().column(QStringLiteral("from"))].text, m_last.month.plus(-12).iso());
    QCOMPARE(row.cells[list->figures().column(QStringLiteral("reading"))].text, QStringLiteral("undecided"));
    QTRY_VERIFY(!Shown::dialog());
    // the same month again clashes
    shown.press("addTiers");
    dialog = Shown::dialog();
    Shown::type(dialog, "from", m_last.month.plus(-12).iso());
    Shown::type(dialog, "from1", QStringLiteral("1"));
    Shown::type(dialog, "value1", QStringLiteral("1"));
    Shown::type(dialog, "source", QStringLiteral("x"));
    QVERIFY(problem().startsWith(QStringLiteral("There is a table from")));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestRebatesPane::bothReadingsStandThereUntilOneIsChosen()
{
    Shown shown(room());
    for (const SimRebate &truth : m_company->cloud->trueRebates()) {
        shown.pane->open(truth.month.iso());
        SETTLED(shown);
        const Money marginal{marginalFen(truth.cards) * (Money::unit / 100)};
        QCOMPARE(shown.text("allUnits"), yuan(truth.due));
        QCOMPARE(shown.text("marginal"), yuan(marginal));
        QCOMPARE(shown.model.view()->ourNumber, truth.cards);
        const bool isSame = truth.due == marginal;
        QCOMPARE(shown.text("amount"),
                 isSame ? yuan(truth.due) : QStringLiteral("%1 or %2").arg(yuan(truth.due), yuan(marginal)));
        QVERIFY(shown.text("drafts").contains(QStringLiteral("how the tier table is read")));
    }
    QVERIFY(shown.find<QPushButton>("useMarginal")->isVisible());
    shown.press("useAllUnits");
    QTRY_VERIFY_WITH_TIMEOUT(!shown.find<QPushButton>("useAllUnits")->isVisible(), 20000);
    QCOMPARE(shown.text("amount"), yuan(m_last.due));
    QVERIFY(!shown.text("drafts").contains(QStringLiteral("how the tier table is read")));
}

void TestRebatesPane::oneClickConfirmsThePlatformsCount()
{
    Shown shown(room());
    SETTLED(shown);
    // task 10: the month is one step, the count one, the print one
    QVERIFY(shown.find<FigureList>("monthList")->setCurrentKey(m_last.month.iso()));
    SETTLED(shown);
    QCOMPARE(shown.find<QLineEdit>("platformCount")->text(), QString::number(m_last.cards));
    shown.press("confirmCount");
    QTRY_VERIFY_WITH_TIMEOUT(shown.model.view()->platform.has_value(), 20000);
    QCOMPARE(shown.model.view()->platform->count, m_last.cards);
    QCOMPARE(shown.model.view()->difference, QStringLiteral("none"));
    QTRY_COMPARE(shown.notice.action, QStringLiteral("Undo"));
    shown.notice.act();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.model.view()->platform, 20000);
    // another count, typed, with its source
    Shown::type(shown.pane.get(), "platformCount", QString::number(m_last.cards + 2));
    Shown::type(shown.pane.get(), "platformSource", QStringLiteral("platform page"));
    QTest::keyClick(shown.find<QLineEdit>("platformSource"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shown.model.view()->platform.has_value(), 20000);
    QCOMPARE(shown.model.view()->difference, QStringLiteral("the platform counts 2 more"));
    shown.press("removeCount");
    QTRY_VERIFY_WITH_TIMEOUT(!shown.model.view()->platform, 20000);
    Shown::type(shown.pane.get(), "platformCount", QString::number(m_last.cards));
    shown.press("confirmCount");
    QTRY_VERIFY_WITH_TIMEOUT(shown.model.areCardsUpdating(), 20000);
    QVERIFY(shown.pane->canPrint()); // who is quick does not have to ask twice, and gets the new statement
    shown.pane->printShown();
    const auto previewed = [&shown] { return shown.pane->findChild<ReportPreviewDialog *>(); };
    QVERIFY(!previewed());
    QTRY_VERIFY_WITH_TIMEOUT(previewed() && previewed()->isVisible(), 20000);
    QVERIFY(!shown.model.areCardsUpdating());
    QCOMPARE(shown.model.statementFile(), QStringLiteral("Rebate statement ") + m_last.month.iso());
    auto *preview = previewed();
    preview->close();
}

void TestRebatesPane::theWayToTheNextLineIsTold()
{
    Shown shown(room());
    shown.pane->open(m_last.month.iso());
    SETTLED(shown);
    qint64 next = 0;
    qint64 fen = 0;
    for (const SimRebates::Step &step : SimRebates::rate()) {
        if (step.from > m_last.cards && next == 0) {
            next = step.from;
            fen = step.from * step.fen;
        }
    }
    QVERIFY(next > 0);
    const Money gain{fen * (Money::unit / 100) - m_last.due.micros};
    QVERIFY2(shown.text("nextStep").contains(yuan(gain)), qPrintable(shown.text("nextStep")));
    QVERIFY(shown.text("nextStep").contains(QString::number(next - m_last.cards)));
    Shown::type(shown.pane.get(), "whatIfCount", QString::number(next));
    QVERIFY(shown.text("whatIfText").contains(yuan(Money{fen * (Money::unit / 100)})));
}

void TestRebatesPane::theCardsAreHeldAgainstThePlatformsList()
{
    Shown shown(room());
    shown.pane->open(m_last.month.iso());
    SETTLED(shown);
    shown.press("cardByCard");
    SETTLED(shown);
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("cards"));
    shown.find<QComboBox>("counts")->setCurrentIndex(1);
    auto *cards = shown.find<FigureList>("cardList");
    QCOMPARE(qint64(cards->figures().rowCount()), m_last.cards);
    QStringList ours;
    for (const FigureRow &row : cards->figures().rows())
        ours.append(row.key);
    shown.find<QComboBox>("counts")->setCurrentIndex(0);
    QVERIFY(cards->figures().rowCount() >= ours.size());
    // one of ours is missing there, one is strange
    const QString strange = QStringLiteral("89860099887766554433");
    QApplication::clipboard()->setText(QStringLiteral("ICCID\n") + ours.mid(1).join(u'\n') + u'\n' + strange);
    shown.press("comparePaste");
    auto *both = shown.find<FigureList>("comparisonList");
    QTRY_COMPARE_WITH_TIMEOUT(qint64(both->figures().rowCount()), m_last.cards + 1, 20000);
    QVERIFY(both->isVisible());
    QVERIFY(shown.text("comparisonResult").contains(QStringLiteral("only we 1, only the platform 1")));
    const int side = both->figures().column(QStringLiteral("side"));
    QCOMPARE(both->figures().row(both->figures().shownRow(ours.first())).cells[side].text,
             QStringLiteral("only we count it"));
    QCOMPARE(both->figures().row(both->figures().shownRow(strange)).cells[side].text,
             QStringLiteral("only the platform counts it"));
    QVERIFY(shown.model.queryLetter());
    // a list without cards is refused in words, and ours come back
    QApplication::clipboard()->setText(QStringLiteral("8.98604E+19"));
    shown.press("comparePaste");
    QTRY_VERIFY_WITH_TIMEOUT(shown.text("comparisonResult").startsWith(QStringLiteral("There is no ICCID")),
                             20000);
    QVERIFY(shown.pane->back());
    QVERIFY(cards->isVisible());
    QVERIFY(!shown.model.queryLetter());
}

void TestRebatesPane::aFinalStatementIsFrozenAndStaysAsItWas()
{
    Shown shown(room());
    shown.pane->open(m_last.month.iso());
    SETTLED(shown);
    QCOMPARE(shown.text("drafts"), QString());
    QVERIFY(shown.model.view()->isFinal);
    shown.press("freeze");
    QTRY_VERIFY_WITH_TIMEOUT(!shown.model.view()->frozen.isEmpty(), 20000);
    QVERIFY(shown.text("frozen").contains(QStringLiteral("Frozen on")));
    QVERIFY(shown.text("frozen").contains(QStringLiteral("li")));
    QVERIFY(shown.text("frozen").contains(yuan(m_last.due)));
    QVERIFY(shown.text("frozen").contains(QStringLiteral("today the same comes out")));
    // a table of the next month changes nothing of it
    RebateTierEntry next;
    next.month = m_last.month.next().iso();
    next.steps = {{QStringLiteral("1"), QStringLiteral("9.99")}};
    next.source = QStringLiteral("later letter");
    bool isKept = false;
    shown.model.saveTiers(next, {}, shown.pane.get(),
                          [&isKept](const Result<void> &saved) { isKept = bool(saved); });
    QTRY_VERIFY(isKept);
    SETTLED(shown);
    QVERIFY(shown.text("frozen").contains(QStringLiteral("today the same comes out")));
    // another count does, and is told; what was frozen stays
    Shown::type(shown.pane.get(), "platformCount", QString::number(m_last.cards - 1));
    shown.press("confirmCount");
    QTRY_VERIFY_WITH_TIMEOUT(shown.text("frozen").contains(QStringLiteral("something else would come out")),
                             20000);
    QVERIFY(shown.text("frozen").contains(
        QStringLiteral("The count would be %1 instead of %2.").arg(m_last.cards - 1).arg(m_last.cards)));
    QCOMPARE(shown.text("amount"), yuan(m_last.due));
    QTRY_COMPARE(shown.notice.action, QStringLiteral("Undo"));
    shown.notice.act();
    QTRY_VERIFY_WITH_TIMEOUT(shown.text("frozen").contains(QStringLiteral("today the same comes out")),
                             20000);
    QVERIFY(!shown.find<QPushButton>("freeze")->isVisible());
}

void TestRebatesPane::theInvoiceIsCheckedWhereItIsTyped()
{
    Shown shown(room());
    shown.pane->open(m_last.month.iso());
    SETTLED(shown);
    shown.press("recordInvoice");
    QDialog *dialog = Shown::dialog();
    QVERIFY(dialog);
    const auto problem = [&dialog] { return dialog->findChild<QLabel *>(QStringLiteral("problem"))->text(); };
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("gross"))->text(), m_last.due.decimal());
    Shown::type(dialog, "posted", QStringLiteral("yesterday"));
    QCOMPARE(problem(), QStringLiteral("A day must look like 2026-02-28."));
    Shown::type(dialog, "posted", m_last.month.lastDay().toString(Qt::ISODate));
    QVERIFY(problem().contains(QStringLiteral("before the month was over")));
    const QDate posted = m_last.month.next().firstDay().addDays(2);
    Shown::type(dialog, "posted", posted.toString(Qt::ISODate));
    Shown::type(dialog, "gross", QStringLiteral("1,5x"));
    QVERIFY(problem().startsWith(QStringLiteral("The amount must be")));
    Shown::type(dialog, "gross", m_last.due.decimal());
    QCOMPARE(problem(), QString());
    Shown::type(dialog, "number", QStringLiteral("NO 17"));
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("number")), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shown.model.view()->invoice.has_value(), 20000);
    QCOMPARE(shown.model.view()->invoice->posted, posted);
    QCOMPARE(shown.model.view()->invoice->number, QStringLiteral("NO 17"));
    QCOMPARE(int(shown.model.view()->steps[2].is), int(RebateStep::State::Done));
}

void TestRebatesPane::creditsThatFitAreConfirmedAtOnce()
{
    Shown shown(room());
    SETTLED(shown);
    int onTime = 0;
    for (const SimRebate &truth : m_company->cloud->trueRebates())
        onTime +=
            truth.outcome == SimRebate::Outcome::OnTime || truth.outcome == SimRebate::Outcome::Late ? 1 : 0;
    QCOMPARE(shown.model.fittingCredits(), onTime);
    shown.press("confirmFitting");
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.fittingCredits(), 0, 20000);
    QTRY_COMPARE(shown.notice.action, QStringLiteral("Undo"));
    shown.notice.act(); // all of them come back
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.fittingCredits(), onTime, 20000);
    shown.press("confirmFitting");
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.fittingCredits(), 0, 20000);
    // the exception: one that came short is confirmed by hand, and says by how much
    for (const SimRebate &truth : m_company->cloud->trueRebates()) {
        if (truth.outcome != SimRebate::Outcome::Short)
            continue;
        shown.pane->open(truth.month.iso());
        SETTLED(shown);
        QCOMPARE(shown.model.view()->proposals, 1);
        shown.press("acceptCredit");
        QTRY_COMPARE_WITH_TIMEOUT(shown.model.view()->proposals, 0, 20000);
        const auto lines = shown.model.view()->creditLines;
        QCOMPARE(lines.first().value, QStringLiteral("credited short"));
        QCOMPARE(lines.last().value, yuan({truth.credited->micros - truth.due.micros}));
        shown.press("refuseCredit");
        QTRY_VERIFY_WITH_TIMEOUT(shown.model.view()->creditLines.first().value == u"missing", 20000);
        shown.press("forgetCredit");
        QTRY_COMPARE_WITH_TIMEOUT(shown.model.view()->proposals, 1, 20000);
    }
    QVERIFY(!shown.find<QPushButton>("confirmFitting")->isVisible());
}

void TestRebatesPane::tablesAreImportedAndRemoved()
{
    Shown shown(room());
    shown.pane->open(QStringLiteral("tiers"));
    SETTLED(shown);
    auto *list = shown.find<FigureList>("tierList");
    const int before = list->figures().rowCount();
    const auto import = [&shown](const QByteArray &json) {
        QFile file(shown.directory.filePath(QStringLiteral("tiers.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            return;
        file.close();
        shown.model.importTiers(file.fileName(), shown.pane.get(), [&shown](const Result<void> &done) {
            shown.notice = done ? Notice{Notice::Severity::Good, QStringLiteral("kept"), {}, {}, {}, {}}
                                : Notice::of(done.error());
        });
    };
    import(R"({"effective_from":"2020-01","reading":"marginal","reward":"per_card","source":"file",)"
           R"("steps":[{"from":1,"value":"1.00"}]})");
    QTRY_COMPARE_WITH_TIMEOUT(list->figures().rowCount(), before + 1, 20000);
    import(R"({"effective_from":"2020-01","reading":"marginal","reward":"per_card","source":"file",)"
           R"("steps":[{"from":5,"value":"1.00"},{"from":1,"value":"2.00"}]})");
    QTRY_COMPARE(shown.notice.code, QStringLiteral("E-TIERS"));
    QVERIFY(shown.notice.sentence.contains(QStringLiteral("steps[1].from")));
    QVERIFY(list->setCurrentKey(list->figures().key(list->figures().rowCount() - 1)));
    shown.press("removeTiers");
    QTRY_COMPARE_WITH_TIMEOUT(list->figures().rowCount(), before, 20000);
}

void TestRebatesPane::whatIsShownIsPrintedAndExported()
{
    Shown shown(room());
    shown.pane->open(m_last.month.iso());
    SETTLED(shown);
    for (const char *name : {"months", "cards", "plans", "tiers"}) {
        shown.pane->showSection(QString::fromLatin1(name));
        SETTLED(shown);
        QVERIFY2(shown.pane->canExport() && shown.pane->canPrint(), name);
        shown.pane->exportShown();
        auto *dialog = shown.pane->findChild<ExportDialog *>();
        QVERIFY2(dialog && dialog->isVisible(), name);
        delete dialog;
        shown.pane->printShown();
        auto *preview = shown.pane->findChild<ReportPreviewDialog *>();
        QVERIFY2(preview && preview->isVisible(), name);
        QTRY_VERIFY(
            preview->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled()); // there are pages
        delete preview;
    }
}

void TestRebatesPane::aNewPaneShowsTheSameMonth()
{
    Shown shown(room());
    const QString month = m_last.month.previous().iso();
    shown.pane->open(month);
    SETTLED(shown);
    shown.find<QComboBox>("paper")->setCurrentIndex(2);
    const QJsonObject state = shown.pane->saveState();
    shown.model.retranslate();
    shown.makePane();
    shown.pane->restoreState(state);
    SETTLED(shown);
    QCOMPARE(shown.text("month"), month);
    QCOMPARE(shown.find<QComboBox>("paper")->currentIndex(), 2);
    QCOMPARE(shown.find<FigureList>("monthList")->currentKey(), month);
}

void TestRebatesPane::everyControlHasAName()
{
    Shown shown(room());
    shown.pane->open(m_last.month.iso());
    SETTLED(shown);
    for (const char *name : {"months", "cards", "plans", "tiers"}) {
        shown.pane->showSection(QString::fromLatin1(name));
        SETTLED(shown);
        QCOMPARE(unnamedControls(shown.pane.get()).join(u' '), QString());
    }
    shown.press("addTiers");
    QCOMPARE(unnamedControls(Shown::dialog()).join(u' '), QString());
    QCOMPARE(brokenLetters(Shown::dialog()).join(u'\n'), QString());
    QTest::keyClick(Shown::dialog(), Qt::Key_Escape);
    shown.pane->showSection(QStringLiteral("months"));
    SETTLED(shown);
    shown.press("recordInvoice");
    QCOMPARE(unnamedControls(Shown::dialog()).join(u' '), QString());
    QCOMPARE(brokenLetters(Shown::dialog()).join(u'\n'), QString());
    QTest::keyClick(Shown::dialog(), Qt::Key_Escape);
}

void TestRebatesPane::anEmptyAccountOffersToSynchronise()
{
    SyncRoom sync;
    TodayRoom empty(sync);
    const Shown shown(empty);
    QTRY_VERIFY(shown.model.isEmptyAccount());
    QSignalSpy wanted(shown.pane.get(), &RebatesPane::syncWanted);
    QTRY_VERIFY(shown.find<QPushButton>("syncNow") && shown.find<QPushButton>("syncNow")->isVisible());
    QTest::mouseClick(shown.find<QPushButton>("syncNow"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

QTEST_MAIN(TestRebatesPane)
#include "tst_rebatespane.moc"
