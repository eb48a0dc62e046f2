// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tableexport.h"
#include "core/settings/consolesettings.h"
#include "models/syncmodel.h"
#include "models/trafficmodel.h"
#include "tests/models/todayroom.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/chart/chartview.h"
#include "ui/common/chart/chartwithtable.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/figurelist.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreviewdialog.h"
#include "ui/traffic/trafficpane.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace
{
using Sums = QMap<QDate, qint64>;

/// A pane over a real account, its first section answered.
struct Shown {
    explicit Shown(TodayRoom &from) : room(from), model(from.room)
    {
        make();
        const bool answered =
            QTest::qWaitFor([this] { return model.overTime().facts() && model.scopes().facts(); });
        Q_ASSERT(answered);
    }
    void make()
    {
        pane = std::make_unique<TrafficPane>(model, room.room, settings);
        pane->resize(1180, 760);
        pane->show();
        pane->activate();
    }
    template<class Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return pane->section()->findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString label(const char *name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] FigureList *list() const { return pane->section()->findChild<FigureList *>(); }
    /// Chooses an entry as the keyboard does.
    void choose(const char *box, const QString &text) const
    {
        auto *combo = find<QComboBox>(box);
        const int place = combo->findText(text);
        QVERIFY2(place >= 0, qPrintable(text));
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < place; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentText(), text);
    }
    [[nodiscard]] const TrafficFacts &facts() { return *model.overTime().facts(); }

    TodayRoom &room;
    TrafficModel model;
    QTemporaryDir directory;
    ConsoleSettings settings{directory.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<TrafficPane> pane;
};

Sums sumsOf(const QList<TrafficDay> &points)
{
    Sums sums;
    for (const TrafficDay &point : points) {
        if (point.used)
            sums.insert(point.day, point.used->bytes);
    }
    return sums;
}

/// "2.9 GB" is what the bytes read as.
QString text(qint64 bytes)
{
    return DataVolume{bytes}.text();
}
} // namespace

/// The pane as somebody uses it, its figures against what the provider knows: other code, from other data.
class TestTrafficPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFleetsMonthIsThereAtOnce();
    void everyScopeHasItsOwnTruth_data();
    void everyScopeHasItsOwnTruth();
    void aCardIsFoundByAnyFragmentOfIt();
    void twelveMonthsGoByTheTotalsThatWereSent();
    void twoPeriodsAreCompared();
    void chartAndTableHaveTheSameNumbers();
    void groupsAddUpToTheFleetAndLeadToTheirCards();
    void theLargestUsersAreTheProvidersOwn();
    void conspicuousCardsLeadToTheCard();
    void whatIsShownIsExportedAndPrinted();
    void choicesOutliveThePane();
    void everyControlHasAName();
    void whatIsMissingIsSaidAndCanBeRead();
    void anEmptyAccountSaysWhatToDo();

private:
    /// Of the rows a scope has, day by day.
    [[nodiscard]] Sums truth(const std::function<bool(const Card &)> &has, QDate from, QDate to) const;
    [[nodiscard]] std::optional<qint64> monthOf(int row, Month month) const;

    std::unique_ptr<SyncedCompany> m_company;
    QDate m_today;
};

void TestTrafficPane::initTestCase()
{
    QAccessible::setActive(true);
    m_company = std::make_unique<SyncedCompany>(300);
    QVERIFY(m_company->synced);
    QTRY_COMPARE(m_company->room->fleet.state(), FleetFeed::State::Ready);
    m_today = m_company->room->room.today();
    QCOMPARE(m_today, m_company->cloud->today());
}

namespace
{
bool isRead(const Card &card)
{
    return ReadingAges::applies(ReadingClass::Usage, card.status.value_or(QString()).toUtf8(),
                                card.vendor.value_or(QString()).toUtf8());
}
} // namespace

Sums TestTrafficPane::truth(const std::function<bool(const Card &)> &has, QDate from, QDate to) const
{
    Sums sums;
    QList<Month> months;
    for (Month month = Month::of(from); month <= Month::of(to); month = month.next())
        months.append(month);
    const SimCloud &cloud = *m_company->cloud;
    for (int row = 0; row < cloud.cardCount(); ++row) {
        const Card card = cloud.truth(row);
        if (!isRead(card) || !has(card))
            continue;
        const std::optional<CardUsage> usage = cloud.trueUsage(row, months);
        for (const MonthUsage &month : usage ? usage->months : QList<MonthUsage>()) {
            for (const DayUsage &day : month.days) {
                if (day.day >= from && day.day <= to)
                    sums[day.day] += day.used->bytes;
            }
        }
    }
    return sums;
}

std::optional<qint64> TestTrafficPane::monthOf(int row, Month month) const
{
    const Card card = m_company->cloud->truth(row);
    const std::optional<CardUsage> usage =
        isRead(card) ? m_company->cloud->trueUsage(row, {month}) : std::nullopt;
    if (!usage || usage->months.isEmpty() || !usage->months.first().total)
        return std::nullopt;
    return usage->months.first().total->bytes;
}

void TestTrafficPane::theFleetsMonthIsThereAtOnce()
{
    Shown shown(*m_company->room);
    const Month month = Month::of(m_today);
    const Sums expected = truth([](const Card &) { return true; }, month.firstDay(), m_today);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(sumsOf(shown.facts().points), expected);
    const qint64 total = std::accumulate(expected.begin(), expected.end(), qint64(0));
    QCOMPARE(shown.label("total"), text(total));
    QCOMPARE(shown.label("mean"), text((2 * total + expected.size()) / (2 * expected.size())));
    // the forecast by a second formula: each remaining day as the mean of its weekday in the 28 days before
    const QDate last = expected.lastKey();
    const Sums pattern = truth([](const Card &) { return true; }, last.addDays(-27), last);
    double forecast = double(total);
    for (QDate day = last.addDays(1); day <= month.lastDay(); day = day.addDays(1)) {
        double same = 0;
        int count = 0;
        for (auto one = pattern.begin(); one != pattern.end(); ++one) {
            same += one.key().dayOfWeek() == day.dayOfWeek() ? double(one.value()) : 0;
            count += one.key().dayOfWeek() == day.dayOfWeek() ? 1 : 0;
        }
        forecast += same / count;
    }
    const Range<DataVolume> &end = shown.facts().forecast.atMonthEnd;
    QVERIFY(end.expected);
    QVERIFY(std::abs(double(end.expected->bytes) - forecast) <= 31);
    QCOMPARE(shown.label("forecast"), end.expected->text());
    QVERIFY(shown.label("forecastHint").contains(end.high->text()));
    QVERIFY(!shown.find<QWidget>("missing")->isVisible());
}

void TestTrafficPane::everyScopeHasItsOwnTruth_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("operator") << "Operator";
    QTest::newRow("plan") << "Plan";
    QTest::newRow("credential") << "Plan credential";
    QTest::newRow("tag") << "Tag";
}

void TestTrafficPane::everyScopeHasItsOwnTruth()
{
    QFETCH(QString, kind);
    Shown shown(*m_company->room);
    shown.choose("period", QStringLiteral("Last 30 days"));
    shown.choose("scopeKind", kind);
    auto *keys = shown.find<QComboBox>("scopeKey");
    QVERIFY(keys->isVisible() && keys->count() >= 2);
    // another key than the first, by its text
    const QString key = keys->itemData(1).toString();
    keys->setEditText(keys->itemText(1)); // QTest types no Chinese
    QTest::keyClick(keys->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(shown.model.choice().scope.key, key);
    QTRY_COMPARE(shown.facts().choice, shown.model.choice());
    const auto has = [&](const Card &card) {
        if (kind == u"Operator")
            return card.vendor == key;
        if (kind == u"Plan")
            return UsageScope::planKey(card.planKind.value_or(QString()),
                                       card.planLevel.value_or(QString())) == key;
        if (kind == u"Tag")
            return std::any_of(card.tags.begin(), card.tags.end(),
                               [&key](const CardTag &tag) { return tag.name == key; });
        return card.credential == key;
    };
    const Sums expected = truth(has, m_today.addDays(-30), m_today.addDays(-1));
    QVERIFY(!expected.isEmpty());
    QCOMPARE(sumsOf(shown.facts().points), expected);
    QCOMPARE(shown.label("total"), text(std::accumulate(expected.begin(), expected.end(), qint64(0))));
    // what there is not, is said; what is shown stays
    keys->lineEdit()->setFocus();
    keys->lineEdit()->selectAll();
    QTest::keyClicks(keys->lineEdit(), QStringLiteral("nothing like it"));
    QTest::keyClick(keys->lineEdit(), Qt::Key_Return);
    QVERIFY(shown.find<QLabel>("problem")->isVisible());
    QCOMPARE(shown.model.choice().scope.key, key);
}

void TestTrafficPane::aCardIsFoundByAnyFragmentOfIt()
{
    Shown shown(*m_company->room);
    int row = 0;
    while (monthOf(row, Month::of(m_today)).value_or(0) == 0)
        ++row;
    const Card card = m_company->cloud->truth(row);
    shown.choose("scopeKind", QStringLiteral("One card"));
    auto *field = shown.find<QLineEdit>("card");
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, card.key.iccid.toString().right(8));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(shown.model.choice().iccid, card.key.iccid.toString());
    QTRY_COMPARE(shown.facts().choice, shown.model.choice());
    QCOMPARE(sumsOf(shown.facts().points), truth([&card](const Card &one) { return one.key == card.key; },
                                                 Month::of(m_today).firstDay(), m_today));
    shown.pane->open(QStringLiteral("fleet"));
    QVERIFY(shown.model.choice().scope.isFleet());
    shown.pane->open(card.key.iccid.toString());
    QVERIFY(shown.model.choice().scope.cardId.has_value());
}

void TestTrafficPane::twelveMonthsGoByTheTotalsThatWereSent()
{
    Shown shown(*m_company->room);
    shown.choose("period", QStringLiteral("Last 12 months"));
    QTRY_COMPARE(shown.facts().choice, shown.model.choice());
    QCOMPARE(shown.facts().points.size(), 12);
    const Month current = Month::of(m_today);
    for (int back = 0; back < 12; ++back) {
        const TrafficDay &point = shown.facts().points[11 - back];
        QCOMPARE(Month::of(point.day), current.plus(-back));
        if (back >= SyncOptions::usageMonths) {
            QVERIFY(!point.used); // nothing was read of it: a gap, not 0
            continue;
        }
        qint64 sum = 0;
        for (int row = 0; row < m_company->cloud->cardCount(); ++row)
            sum += monthOf(row, current.plus(-back)).value_or(0);
        QCOMPARE(point.used.value_or(DataVolume{}).bytes, sum);
    }
    // what can no longer be read is said
    QVERIFY(shown.label("missingText").contains(current.plus(1 - SyncOptions::usageMonths).iso()));
    const ChartData &chart = shown.pane->section()->findChild<ChartWithTable *>()->data();
    QCOMPARE(chart.categories.first(), current.plus(-11).iso());
    QVERIFY(!chart.value(0, 0));
}

void TestTrafficPane::twoPeriodsAreCompared()
{
    Shown shown(*m_company->room);
    shown.choose("period", QStringLiteral("Last 30 days"));
    shown.choose("compare", QStringLiteral("the period before"));
    QTRY_COMPARE(shown.facts().choice, shown.model.choice());
    const auto all = [](const Card &) { return true; };
    const Sums now = truth(all, m_today.addDays(-30), m_today.addDays(-1));
    const Sums then = truth(all, m_today.addDays(-60), m_today.addDays(-31));
    QCOMPARE(sumsOf(shown.facts().otherPoints), then);
    const qint64 more = std::accumulate(now.begin(), now.end(), qint64(0)) -
                        std::accumulate(then.begin(), then.end(), qint64(0));
    QCOMPARE(shown.facts().comparison.places, 30);
    QCOMPARE(shown.facts().comparison.difference(), std::optional(more));
    QVERIFY(shown.label("comparisonHint").startsWith(more < 0 ? u'-' : u'+'));
    QVERIFY(shown.label("comparison").endsWith(u'%'));
    QCOMPARE(shown.pane->section()->findChild<ChartWithTable *>()->data().series.size(), 2);
    shown.choose("compare", QStringLiteral("nothing"));
    QTRY_VERIFY(!shown.facts().other);
    QVERIFY(shown.facts().otherPoints.isEmpty());
}

void TestTrafficPane::chartAndTableHaveTheSameNumbers()
{
    Shown shown(*m_company->room);
    auto *both = shown.pane->section()->findChild<ChartWithTable *>();
    QVERIFY(!both->isTable());
    QApplication::setActiveWindow(shown.pane.get());
    both->takeFocus();
    QTest::keyClick(both->chart(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(both->isTable());
    const FigureTable &points = shown.model.pointTable();
    QCOMPARE(both->tableModel()->rowCount(), points.rowCount());
    QCOMPARE(both->tableModel()->rowCount(), Month::of(m_today).days());
    for (int row = 0; row < points.rowCount(); ++row) {
        QCOMPARE(both->tableModel()->index(row, 0).data().toString(), points.key(row));
        QCOMPARE(both->tableModel()->index(row, 1).data().toString(),
                 points.row(row).cells[points.column(QStringLiteral("used_bytes"))].text);
    }
}

void TestTrafficPane::groupsAddUpToTheFleetAndLeadToTheirCards()
{
    Shown shown(*m_company->room);
    shown.pane->showSection(QStringLiteral("by"));
    QTRY_VERIFY(shown.model.parts().facts());
    const Month month = Month::of(m_today);
    QHash<QString, qint64> expected;
    for (int row = 0; row < m_company->cloud->cardCount(); ++row)
        expected[*m_company->cloud->truth(row).vendor] += monthOf(row, month).value_or(0);
    qint64 sum = 0;
    for (const auto &group : shown.model.parts().facts()->breakdown.groups) {
        QCOMPARE(group.used.value_or(DataVolume{}).bytes, expected.value(group.key));
        sum += group.used.value_or(DataVolume{}).bytes;
    }
    QCOMPARE(shown.model.parts().facts()->breakdown.fleet.used->bytes, sum);
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    shown.list()->takeFocus();
    QTest::keyClick(shown.list()->table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toString(),
             QStringLiteral("vendor:") + shown.model.parts().facts()->breakdown.groups.first().key);
    shown.choose("by", QStringLiteral("Tag"));
    QTRY_COMPARE(shown.model.parts().facts()->breakdown.by, UsageGrouping::Tag);
    QVERIFY(shown.model.partTable().rowCount() >= 2);
}

void TestTrafficPane::theLargestUsersAreTheProvidersOwn()
{
    Shown shown(*m_company->room);
    shown.pane->showSection(QStringLiteral("top"));
    QTRY_VERIFY(shown.model.top().facts() && shown.model.topTable().rowCount() > 0);
    QList<qint64> expected;
    for (int row = 0; row < m_company->cloud->cardCount(); ++row) {
        if (const qint64 used = monthOf(row, Month::of(m_today)).value_or(0); used > 0)
            expected.append(used);
    }
    std::sort(expected.begin(), expected.end(), std::greater<>());
    expected.resize(std::min(expected.size(), TrafficTop::most));
    QList<qint64> found;
    for (const auto &user : shown.model.top().facts()->top.users)
        found.append(user.used.bytes);
    QCOMPARE(found, expected);
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    shown.list()->takeFocus();
    QTest::keyClick(shown.list()->table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.first().at(1).toString().startsWith(QStringLiteral("card:89")));
}

void TestTrafficPane::conspicuousCardsLeadToTheCard()
{
    Shown shown(*m_company->room);
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    for (const QString &name : {QStringLiteral("silent"), QStringLiteral("jumps")}) {
        shown.pane->open(name);
        QCOMPARE(shown.pane->section()->name(), name);
        QTRY_VERIFY(shown.model.noticed().facts() && !shown.model.noticed().isUpdating());
        QVERIFY(!shown.label("rule").isEmpty());
        wanted.clear();
        if (shown.list()->figures().rowCount() == 0)
            continue;
        shown.list()->takeFocus();
        QTest::keyClick(shown.list()->table(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.first().at(1).toString().startsWith(QStringLiteral("card:89")));
    }
    QVERIFY(shown.model.silentTable().rowCount() + shown.model.jumpTable().rowCount() > 0);
}

void TestTrafficPane::whatIsShownIsExportedAndPrinted()
{
    Shown shown(*m_company->room);
    for (const QString &name : {QStringLiteral("time"), QStringLiteral("by"), QStringLiteral("top")}) {
        shown.pane->showSection(name);
        QTRY_VERIFY(shown.pane->canExport() && shown.pane->canPrint());
        shown.pane->exportShown();
        auto *dialog = shown.pane->findChild<ExportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        delete dialog;
        shown.pane->printShown();
        auto *preview = shown.pane->findChild<ReportPreviewDialog *>();
        QVERIFY(preview && preview->isVisible());
        QTRY_VERIFY(
            preview->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled()); // there are pages
        delete preview;
    }
    QByteArray csv;
    const FigureTable &points = shown.model.pointTable();
    const auto written =
        TableExport::writeCsv(*points.source({0, 1}), TableForm::Programs, [&csv](QByteArrayView piece) {
            csv.append(piece.data(), piece.size());
            return true;
        });
    QVERIFY(written);
    QVERIFY(csv.startsWith("day,used_bytes"));
    const TrafficDay &first = shown.facts().points.first();
    QVERIFY(csv.contains(first.day.toString(Qt::ISODate).toUtf8() + ',' +
                         QByteArray::number(first.used.value_or(DataVolume{}).bytes)));
}

void TestTrafficPane::choicesOutliveThePane()
{
    Shown shown(*m_company->room);
    shown.choose("period", QStringLiteral("Last 90 days"));
    shown.choose("chartKind", QStringLiteral("Lines"));
    shown.choose("scopeKind", QStringLiteral("Operator"));
    const QJsonObject state = shown.pane->saveState();
    // neither operators nor names of customers are written
    QVERIFY(!QJsonDocument(state).toJson().contains("CMCC"));
    shown.model.retranslate();
    shown.make();
    shown.pane->restoreState(state);
    QCOMPARE(shown.find<QComboBox>("period")->currentText(), QStringLiteral("Last 90 days"));
    QCOMPARE(shown.find<QComboBox>("chartKind")->currentText(), QStringLiteral("Lines"));
    QCOMPARE(shown.find<QComboBox>("scopeKind")->currentText(), QStringLiteral("Operator"));
    QTRY_COMPARE(shown.facts().choice, shown.model.choice());
    QCOMPARE(shown.facts().points.size(), 90);
}

void TestTrafficPane::everyControlHasAName()
{
    Shown shown(*m_company->room);
    for (PaneSection *section : shown.pane->sections()) {
        shown.pane->showSection(section->name());
        QCOMPARE(unnamedControls(shown.pane.get()), QStringList());
    }
}

void TestTrafficPane::whatIsMissingIsSaidAndCanBeRead()
{
    SimOptions options;
    options.cards = 60;
    options.limiter = std::nullopt;
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    SyncRoom sync;
    SyncOptions listOnly;
    listOnly.topics = SyncTopic::List;
    QCOMPARE(sync.sync(cloud.url(), listOnly).state, SyncReport::State::Succeeded);
    TodayRoom room(sync);
    QTRY_COMPARE(room.fleet.state(), FleetFeed::State::Ready);
    Shown shown(room);
    const UsageBriefing::Coverage &coverage = shown.facts().coverage;
    QVERIFY(coverage.cards > 0);
    QCOMPARE(coverage.neverRead, coverage.cards);
    QVERIFY(shown.label("missingText").contains(QString::number(coverage.cards)));
    for (const TrafficDay &point : shown.facts().points)
        QVERIFY(!point.used);
    QCOMPARE(shown.label("total"), QStringLiteral("–"));
    const auto *chart = shown.pane->section()->findChild<ChartView *>();
    QVERIFY(chart->findChild<EmptyState *>()->isVisible());

    QSignalSpy wanted(shown.pane.get(), &TrafficPane::syncWanted);
    QTest::mouseClick(shown.find<QPushButton>("readMissing"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    const auto asked = wanted.first().first().value<SyncOptions>();
    QCOMPARE(asked.topics, SyncTopics(SyncTopic::Usage));
    QCOMPARE(asked.wishes.cards.size(), coverage.cards);
    QCOMPARE(sync.sync(cloud.url(), asked).state, SyncReport::State::Succeeded);
    shown.model.overTime().refresh();
    QTRY_COMPARE(shown.facts().coverage.missing(), qint64(0));
    QVERIFY(!shown.find<QWidget>("missing")->isVisible());
    QVERIFY(shown.label("total") != u"–");
}

void TestTrafficPane::anEmptyAccountSaysWhatToDo()
{
    SyncRoom sync;
    TodayRoom room(sync);
    Shown shown(room);
    QVERIFY(shown.facts().isEmpty);
    QVERIFY(!shown.find<QWidget>("missing")->isVisible());
    QVERIFY(
        shown.pane->section()->findChild<ChartView *>()->data().emptyReason.contains(QStringLiteral("F5")));
    for (PaneSection *section : shown.pane->sections()) {
        shown.pane->showSection(section->name());
        QVERIFY2(!shown.pane->canExport() || section->name() == u"time", qPrintable(section->name()));
    }
}

QTEST_MAIN(TestTrafficPane)
#include "tst_trafficpane.moc"
