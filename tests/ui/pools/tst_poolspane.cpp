// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/consolesettings.h"
#include "core/store/readingages.h"
#include "models/poolreport.h"
#include "models/poolsmodel.h"
#include "tests/models/todayroom.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/chart/chartwithtable.h"
#include "ui/common/densetable.h"
#include "ui/common/figurelist.h"
#include "ui/pools/guarddialog.h"
#include "ui/pools/poolspane.h"
#include "ui/pools/tariffdialog.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreviewdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace
{
constexpr int patternDays = 28;

/// What one card used day by day, as the provider knows it.
using Days = QMap<QDate, qint64>;

/// A pane over a model that has answered.
struct Shown {
    explicit Shown(TodayRoom &todayRoom) : room(todayRoom), model(todayRoom.room)
    {
        pane = std::make_unique<PoolsPane>(model, room.room, settings);
        pane->resize(1280, 800);
        pane->show();
        pane->activate();
        const bool answered = QTest::qWaitFor([this] { return model.facts() && model.cards(); });
        Q_ASSERT(answered);
    }
    [[nodiscard]] FigureList *list() const { return pane->section()->findChild<FigureList *>(); }
    [[nodiscard]] QString cell(const QString &column) const
    {
        FigureTable &figures = list()->figures();
        const FigureRow &row = figures.row(figures.shownRow(list()->currentKey()));
        return row.cells[figures.column(column)].text;
    }
    /// The first pool by the list's own order of which this holds, made the current one.
    bool choose(const std::function<bool(const PoolsFacts::Row &)> &wanted) const
    {
        for (const PoolsFacts::Row &row : model.facts()->rows) {
            if (wanted(row))
                return list()->setCurrentKey(row.forecast.credential);
        }
        return false;
    }
    void showTab(int tab) const
    {
        auto *tabs = pane->section()->findChild<QTabWidget *>(QStringLiteral("detailTabs"));
        tabs->setCurrentIndex(tab);
    }
    template<class Dialog> [[nodiscard]] Dialog *dialog() const { return pane->findChild<Dialog *>(); }
    TodayRoom &room;
    PoolsModel model;
    QTemporaryDir directory;
    ConsoleSettings settings{directory.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<PoolsPane> pane;
};

bool isExpectedOver(const PoolsFacts::Row &row)
{
    const PoolForecast &pool = row.forecast;
    return pool.canCauseOverage && pool.method == ForecastMethod::Days && pool.overAtMonthEnd.expected &&
           pool.overAtMonthEnd.expected->bytes > 0;
}

void press(QWidget *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}
} // namespace

/// Task 4 of the console: what the pools have left, what will be over and what it costs, and which guards are
/// missing.
class TestPoolsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWorstPoolIsFirstAndItsForecastIsThePlainSum();
    void whatIsUnknownIsADashAndSaysWhatIsMissing();
    void aPriceAMegabyteIsCountedBy1024AndMakesTheMoneyKnown();
    void aWrongPriceIsRefusedWhereItIsTyped();
    void anAttestedReminderCountsAsKnownUntilItIsTakenBack();
    void theLargestUsersAreTheCompanys();
    void enterLeadsToTheCard();
    void cardsWithoutAStopRuleAreFilteredAndCopied();
    void anEarlierMonthSaysWhatItCost();
    void theSameFiguresGoToFilesAndPaper();
    void aCredentialIsOpenedByItsName();
    void everyControlIsReachedByKeyAndNamed();

private:
    [[nodiscard]] QMap<int, Days> trafficOf(const QString &credential) const; ///< by row of the truth
    std::unique_ptr<SyncedCompany> m_company;
};

void TestPoolsPane::initTestCase()
{
    m_company = std::make_unique<SyncedCompany>(500);
    QVERIFY(m_company->synced);
    QTRY_COMPARE(m_company->room->fleet.state(), FleetFeed::State::Ready);
}

QMap<int, Days> TestPoolsPane::trafficOf(const QString &credential) const
{
    const Month month = Month::of(m_company->cloud->today());
    QMap<int, Days> cards;
    for (int row = 0; row < m_company->cloud->cardCount(); ++row) {
        const Card card = m_company->cloud->truth(row);
        const bool read = ReadingAges::applies(ReadingClass::Usage, card.status.value_or(QString()).toUtf8(),
                                               card.vendor.value_or(QString()).toUtf8());
        if (card.credential != credential || !read)
            continue;
        const auto usage = m_company->cloud->trueUsage(row, {month.previous(), month});
        for (const MonthUsage &one : usage ? usage->months : QList<MonthUsage>()) {
            for (const DayUsage &day : one.days)
                cards[row][day.day] += day.used ? day.used->bytes : 0;
        }
    }
    return cards;
}

/// A second formula: each day that is left like the mean of its weekday in the four weeks before the reading.
void TestPoolsPane::theWorstPoolIsFirstAndItsForecastIsThePlainSum()
{
    const Shown shown(*m_company->room);
    const QList<PoolsFacts::Row> &rows = shown.model.facts()->rows;
    QVERIFY(rows.size() > 3);
    QCOMPARE(shown.list()->figures().key(0), rows.first().forecast.credential);
    QVERIFY(isExpectedOver(rows.first()));
    for (const PoolsFacts::Row &row : rows) {
        const auto over = row.forecast.overAtMonthEnd.expected;
        QVERIFY(!row.forecast.canCauseOverage || !over ||
                *over <= *rows.first().forecast.overAtMonthEnd.expected);
    }
    const PoolForecast &pool = rows.first().forecast;
    const QDate today = pool.asOf->beijingDate();
    Days sums;
    for (const Days &card : trafficOf(pool.credential)) {
        for (auto day = card.begin(); day != card.end(); ++day)
            sums[day.key()] += day.value();
    }
    double expected = double(m_company->cloud->truePool(pool.credential, pool.month)->used->bytes);
    for (QDate day = today; day <= pool.month.lastDay(); day = day.addDays(1)) {
        double weekday = 0;
        for (int week = 1; week <= patternDays / 7; ++week)
            weekday +=
                double(sums.value(today.addDays(-7 * week).addDays(today.daysTo(day) % 7))) * 7 / patternDays;
        const double left = double(Instant::startOfBeijingDay(day.addDays(1)).seconds - pool.asOf->seconds);
        expected += weekday * std::min(left / 86'400, 1.0);
    }
    const double shownBytes = double(pool.atMonthEnd.expected->bytes);
    QVERIFY2(std::abs(shownBytes - expected) < 1024,
             qPrintable(QStringLiteral("%1 instead of %2").arg(shownBytes).arg(expected)));
    QCOMPARE(shown.cell(QStringLiteral("forecast_bytes")), pool.atMonthEnd.expected->text());
    // the chart ends where the list does, and its mark is the allowance
    const ChartData &course = shown.pane->findChild<ChartWithTable *>()->data();
    QCOMPARE(course.count(), pool.month.days());
    QCOMPARE(course.exact(*course.series[1].values.last()), pool.atMonthEnd.expected->text());
    QCOMPARE(course.exact(course.marks.first().value), pool.total->text());
}

void TestPoolsPane::whatIsUnknownIsADashAndSaysWhatIsMissing()
{
    const Shown shown(*m_company->room);
    QVERIFY(shown.choose(isExpectedOver));
    QCOMPARE(shown.cell(QStringLiteral("at_risk")), QStringLiteral("–"));
    QCOMPARE(shown.cell(QStringLiteral("price_per_gb")), QStringLiteral("–"));
    QVERIFY(shown.model.facts()->totals.unknown > 0);
    QVERIFY(!shown.model.facts()->totals.atRisk);
    auto *pay = shown.pane->findChild<QWidget *>(QStringLiteral("pay"));
    QVERIFY(pay->isVisible());
    QVERIFY(pay->findChild<QLabel *>(QStringLiteral("hint"))->text().contains(QStringLiteral("price")));
}

void TestPoolsPane::aPriceAMegabyteIsCountedBy1024AndMakesTheMoneyKnown()
{
    const Shown shown(*m_company->room);
    QVERIFY(shown.choose(isExpectedOver));
    press(shown.pane->findChild<QPushButton *>(QStringLiteral("price")));
    auto *dialog = shown.dialog<TariffDialog>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->line().vendor, *shown.model.row()->forecast.vendor); // proposed as the pool has it
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("price")), QStringLiteral("0.2"));
    QTest::keyClick(dialog->findChild<QComboBox *>(QStringLiteral("unit")), Qt::Key_Down);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("arithmetic"))
                ->text()
                .contains(QStringLiteral("0.20 CNY/MB × 1024 = 204.80 CNY/GB")));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("source")), QStringLiteral("price page"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(shown.model.row() && shown.model.row()->forecast.price);
    QTRY_VERIFY(!shown.dialog<TariffDialog>());
    // forecast overage x price, to the fen, by other arithmetic
    const PoolForecast &pool = shown.model.row()->forecast;
    const auto fen = qint64(std::floor(
        static_cast<long double>(pool.overAtMonthEnd.expected->bytes) * 20480 / (1LL << 30) + 0.5L));
    QCOMPARE(pool.atRisk.expected->micros, fen * 10'000);
    QTRY_COMPARE(shown.cell(QStringLiteral("at_risk")), Money{fen * 10'000}.text(u"CNY"));
    QCOMPARE(shown.cell(QStringLiteral("price_per_gb")), QStringLiteral("204.80 CNY/GB"));
    QVERIFY(shown.pane->statusText().contains(shown.model.facts()->totals.atRisk->text(u"CNY")));
    shown.room.room.desk.undo(shown.pane.get(), [](const Result<std::optional<QString>> &) {});
    QTRY_VERIFY(shown.model.row() && !shown.model.row()->forecast.price);
}

void TestPoolsPane::aWrongPriceIsRefusedWhereItIsTyped()
{
    TariffDialog dialog(TariffDialog::Purpose::Enter, {}, {}, QDate(2026, 4, 15));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy entered(&dialog, &TariffDialog::entered);
    dialog.show();
    const auto *complaint = dialog.findChild<QLabel *>(QStringLiteral("complaint"));
    QVERIFY(complaint->text().isEmpty()); // nothing was tried yet
    dialog.findChild<QComboBox *>(QStringLiteral("vendor"))->setCurrentIndex(0);
    dialog.findChild<QComboBox *>(QStringLiteral("kind"))->setCurrentIndex(2);
    auto *price = dialog.findChild<QLineEdit *>(QStringLiteral("price"));
    for (const QString &wrong :
         {QString(), QStringLiteral("four"), QStringLiteral("-1"), QStringLiteral("4")}) {
        price->setText(wrong); // the last one lacks only its source
        dialog.accept();
        QVERIFY2(!complaint->text().isEmpty(), qPrintable(wrong));
    }
    QCOMPARE(entered.count(), 0);
    dialog.findChild<QLineEdit *>(QStringLiteral("source"))->setText(QStringLiteral("letter"));
    QVERIFY(complaint->text().isEmpty());
    dialog.accept();
    QCOMPARE(entered.count(), 1);
    dialog.conclude(
        Error{Error::Kind::Storage, QStringLiteral("E-DISK"), QStringLiteral("The disk is full."), {}, {}});
    QVERIFY(dialog.isVisible()); // with all that was typed
    QCOMPARE(complaint->text(), QStringLiteral("Not saved: The disk is full. (E-DISK)"));
    QCOMPARE(dialog.line().perGigabyte, Money{4 * Money::unit});
}

void TestPoolsPane::anAttestedReminderCountsAsKnownUntilItIsTakenBack()
{
    const Shown shown(*m_company->room);
    QVERIFY(shown.choose(isExpectedOver));
    QCOMPARE(shown.model.plan()->poolReminder.state, GuardState::Unknown);
    QList<Notice> notices;
    QObject::connect(shown.pane.get(), &Pane::noticed, shown.pane.get(),
                     [&notices](const Notice &one) { notices.append(one); });
    const qsizetype open = shown.model.plan()->openGuards();
    shown.showTab(1);
    press(shown.pane->findChild<QPushButton *>(QStringLiteral("recordPool")));
    auto *dialog = shown.dialog<GuardDialog>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // what it is set to is missing
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("complaint"))->text().isEmpty());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("value")), QStringLiteral("80 %"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(shown.model.plan()->poolReminder.state, GuardState::Known);
    QCOMPARE(shown.model.plan()->poolReminder.value, QStringLiteral("80 %"));
    QCOMPARE(shown.model.plan()->openGuards(), open - 1);
    QTRY_VERIFY(
        shown.cell(QStringLiteral("pool_reminder")).contains(shown.room.room.today().toString(Qt::ISODate)));
    QCOMPARE(shown.model.plan()->poolReminder.reason, QStringLiteral("It was looked at today."));
    FigureTable &pools = shown.list()->figures(); // the longer text is not cut
    const QModelIndex reminder = pools.index(pools.shownRow(shown.list()->currentKey()),
                                             pools.column(QStringLiteral("pool_reminder")));
    DenseTable *table = shown.list()->table();
    QVERIFY(table->columnWidth(reminder.column()) >=
            table->itemDelegate()->sizeHint(table->cellOption(), reminder).width());
    // its notice takes back the reminder and not what was entered since, and that once
    QTRY_COMPARE(notices.size(), 1);
    const Notice kept = notices.takeFirst();
    const Note later{QStringLiteral("card:1"), QStringLiteral("later")};
    DeskService &desk = shown.room.room.desk;
    const qsizetype edits = desk.answeredEdits();
    desk.save(later, shown.pane.get(), [](const Result<void> &) {});
    QTRY_COMPARE(desk.answeredEdits(), edits + 1);
    kept.act();
    QTRY_COMPARE(shown.model.plan()->poolReminder.state, GuardState::Unknown);
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(notices.takeFirst().sentence.startsWith(
        QStringLiteral("Taken back: guard attestation: pool reminder")));
    kept.act();
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(notices.takeFirst().sentence.startsWith(QStringLiteral("Nothing was taken back")));
    std::optional<QString> last;
    desk.undo(shown.pane.get(), [&last](const Result<std::optional<QString>> &undone) { last = *undone; });
    QTRY_VERIFY(last);
    QVERIFY2(last->startsWith(QStringLiteral("note")), qPrintable(*last));
}

void TestPoolsPane::theLargestUsersAreTheCompanys()
{
    const Shown shown(*m_company->room);
    QVERIFY(shown.choose(isExpectedOver));
    QTRY_VERIFY(shown.model.cards());
    const QDate today = shown.model.row()->forecast.asOf->beijingDate();
    const QMap<int, Days> traffic = trafficOf(shown.model.selected());
    QList<std::pair<qint64, QString>> truth; // bytes a day, ICCID
    qint64 all = 0;
    for (auto card = traffic.begin(); card != traffic.end(); ++card) {
        const Card known = m_company->cloud->truth(card.key());
        if (known.status != QStringLiteral("30"))
            continue;
        qint64 sum = 0;
        int days = 0;
        for (QDate day = today.addDays(-patternDays); day < today; day = day.addDays(1)) {
            if (card->contains(day)) {
                sum += card->value(day);
                ++days;
            }
        }
        if (days < 7)
            continue;
        truth.append({sum / days, known.key.iccid.toString()});
        all += sum / days;
    }
    std::sort(truth.begin(), truth.end(), std::greater<>());
    const PoolCards &cards = *shown.model.cards();
    QVERIFY(cards.users.size() > 2);
    QCOMPARE(cards.knownUsers, truth.size());
    QCOMPARE(cards.perDay, DataVolume{all});
    for (qsizetype place = 0; place < cards.users.size(); ++place)
        QCOMPARE(cards.users[place].perDay.bytes, truth[place].first);
    QCOMPARE(cards.users.first().card.card.key.iccid.toString(), truth.first().second);
}

void TestPoolsPane::enterLeadsToTheCard()
{
    const Shown shown(*m_company->room);
    QVERIFY(shown.choose(isExpectedOver));
    QTRY_VERIFY(shown.model.cards() && !shown.model.cards()->users.isEmpty());
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    shown.showTab(2);
    auto *users = shown.pane->findChild<QWidget *>(QStringLiteral("users"))->findChild<FigureList *>();
    users->takeFocus();
    QTest::keyClick(users->table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("cards"));
    QCOMPARE(wanted[0][1].toString(),
             QStringLiteral("card:") + shown.model.cards()->users.first().card.card.key.iccid.toString());
    shown.list()->takeFocus();
    QTest::keyClick(shown.list()->table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 2);
    QVERIFY(wanted[1][1].toString().startsWith(QStringLiteral("credential:")));
}

void TestPoolsPane::cardsWithoutAStopRuleAreFilteredAndCopied()
{
    const Shown shown(*m_company->room);
    const auto lacks = [](const PoolsFacts::Row &row) {
        return row.guards && row.guards->stopRule.cards->without > 0;
    };
    QVERIFY(shown.choose(lacks));
    QTRY_VERIFY(shown.model.cards());
    QStringList truth;
    for (int row = 0; row < m_company->cloud->cardCount(); ++row) {
        const Card card = m_company->cloud->truth(row);
        const bool active = card.status == QStringLiteral("30") || card.status == QStringLiteral("35");
        if (card.credential == shown.model.selected() && active &&
            !m_company->cloud->trueDetail(row).stopThreshold)
            truth.append(card.key.iccid.toString());
    }
    truth.sort();
    QCOMPARE(shown.model.cards()->withoutRule, truth);
    shown.showTab(1);
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    press(shown.pane->section()->findChild<QPushButton *>(QStringLiteral("showWithout")));
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted[0][1].toString().contains(QStringLiteral("stop_threshold:none")));
    press(shown.pane->section()->findChild<QPushButton *>(QStringLiteral("copyWithout")));
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n'), truth);
}

void TestPoolsPane::anEarlierMonthSaysWhatItCost()
{
    const Shown shown(*m_company->room);
    auto *months = shown.pane->findChild<QComboBox *>(QStringLiteral("month"));
    if (shown.model.months().size() < 2)
        QSKIP("only one month was read");
    QVERIFY(months->isVisible());
    const Month before = shown.model.months().at(1);
    months->setFocus();
    QTest::keyClick(months, Qt::Key_Down);
    QTRY_COMPARE(shown.model.facts()->month, before);
    QVERIFY(!shown.model.facts()->rows.isEmpty());
    for (const PoolsFacts::Row &row : shown.model.facts()->rows) {
        QCOMPARE(row.forecast.method, ForecastMethod::Complete);
        QCOMPARE(row.forecast.used, m_company->cloud->truePool(row.forecast.credential, before)->used);
    }
}

void TestPoolsPane::theSameFiguresGoToFilesAndPaper()
{
    const Shown shown(*m_company->room);
    QVERIFY(shown.pane->canExport() && shown.pane->canPrint());
    shown.pane->exportShown();
    QVERIFY(shown.dialog<ExportDialog>());
    delete shown.dialog<ExportDialog>();
    shown.pane->printShown();
    QTRY_VERIFY(shown.dialog<ReportPreviewDialog>());
    delete shown.dialog<ReportPreviewDialog>();
    shown.pane->showSection(QStringLiteral("guards"));
    QVERIFY(shown.pane->canExport() && shown.pane->canPrint());
    QCOMPARE(shown.list()->figures().rowCount(), int(shown.model.facts()->audit.plans.size()));
}

void TestPoolsPane::aCredentialIsOpenedByItsName()
{
    const Shown shown(*m_company->room);
    const QString last = shown.model.facts()->rows.last().forecast.credential;
    shown.pane->open(last);
    QCOMPARE(shown.model.selected(), last);
    // one that is no pool is found among the guards
    const auto &plans = shown.model.facts()->audit.plans;
    const auto other = std::find_if(plans.begin(), plans.end(), [&shown](const PlanGuards &plan) {
        return !shown.model.facts()->row(plan.credential);
    });
    if (other == plans.end())
        return;
    shown.pane->open(other->credential);
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("guards"));
    QCOMPARE(shown.model.selected(), other->credential);
}

void TestPoolsPane::everyControlIsReachedByKeyAndNamed()
{
    const Shown shown(*m_company->room);
    for (int tab = 0; tab < 4; ++tab) {
        shown.showTab(tab);
        QCOMPARE(unnamedControls(shown.pane.get()), QStringList());
    }
    shown.pane->showSection(QStringLiteral("guards"));
    QCOMPARE(unnamedControls(shown.pane.get()), QStringList());
    TariffDialog price(TariffDialog::Purpose::Enter, {}, {}, QDate(2026, 4, 15));
    price.setAttribute(Qt::WA_DeleteOnClose, false);
    price.show();
    QCOMPARE(unnamedControls(&price), QStringList());
    QCOMPARE(brokenLetters(&price).join(u'\n'), QString());
    GuardDialog guard({}, QDate(2026, 4, 15));
    guard.setAttribute(Qt::WA_DeleteOnClose, false);
    guard.show();
    QCOMPARE(unnamedControls(&guard), QStringList());
    QCOMPARE(brokenLetters(&guard).join(u'\n'), QString());
}

QTEST_MAIN(TestPoolsPane)
#include "tst_poolspane.moc"
