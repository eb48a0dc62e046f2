// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardcodes.h"
#include "core/domain/cardfilter.h"
#include "core/inventory/cardquery.h"
#include "core/report/pagedreport.h"
#include "core/settings/consolesettings.h"
#include "models/realnamemodel.h"
#include "models/realnamereport.h"
#include "tests/models/todayroom.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/chart/chartwithtable.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/figurelist.h"
#include "ui/realname/realnamepane.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreviewdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPageSize>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace
{
/// A pane over a model that has answered, and the model's room.
struct Shown {
    explicit Shown(TodayRoom &room) : model(room.room)
    {
        pane = std::make_unique<RealNamePane>(model, room.room, settings);
        pane->resize(1200, 740);
        pane->show();
        pane->activate();
        const bool answered = QTest::qWaitFor([this] {
            return model.question().state() != PaneQuestion::State::Waiting && !model.question().isUpdating();
        });
        Q_ASSERT(answered);
    }
    [[nodiscard]] FigureList *list() const { return pane->section()->findChild<FigureList *>(); }
    [[nodiscard]] FigureTable &figures() const { return list()->figures(); }
    [[nodiscard]] QString text(int row, const QString &column) const
    {
        return figures().row(row).cells[figures().column(column)].text;
    }
    RealNameModel model;
    QTemporaryDir directory;
    ConsoleSettings settings{directory.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<RealNamePane> pane;
};

QString iccidOf(const FigureRow &row)
{
    return row.target.what.mid(QStringLiteral("card:").size());
}

/// Of a report, how many pages it has.
int pagesOf(PagedReport &report)
{
    if (!report.prepare({}))
        return 0;
    const Result<std::unique_ptr<ReportPages>> pages =
        report.pages(PageGeometry::of(QPageSize(QPageSize::A4), QPageLayout::Portrait));
    return pages ? (*pages)->count() : 0;
}
} // namespace

/// Task 9 of the console: which cards lack real-name verification, and the list to hand out.
class TestRealNamePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theGapsAreThoseOfTheCompany();
    void countsByOperatorAndPlanAreThoseOfTheCompany();
    void enterLeadsToTheCard();
    void aFindingLeadsToItsGaps();
    void theCardsPaneFindsTheSameGaps();
    void aListIsPrintedForEachTagWithTheUntaggedLast();
    void printAndExportAreOneKeyAway();
    void unknownOnesAreReadOnDemand();
    void everyControlIsNamed();
    void whatSomebodyChoseOutlivesThePane();
    void anEmptyAccountOffersToSynchronise();

private:
    /// What the company says about a card now: by the newer of its readings.
    [[nodiscard]] std::optional<RealName> truth(int row) const;
    [[nodiscard]] bool isCurrent(int row) const;
    [[nodiscard]] bool isActive(int row) const;

    std::unique_ptr<SyncedCompany> m_company;
};

void TestRealNamePane::initTestCase()
{
    QAccessible::setActive(true);
    m_company = std::make_unique<SyncedCompany>(600);
    QVERIFY(m_company->synced);
    QTRY_COMPARE(m_company->room->fleet.state(), FleetFeed::State::Ready);
}

/// Details are read before identities, and no second passes between them or the identity counts.
std::optional<RealName> TestRealNamePane::truth(int row) const
{
    const std::optional<IdentityReading> identity = m_company->cloud->trueIdentity(row);
    const CardDetail detail = m_company->cloud->trueDetail(row);
    const std::unique_ptr<CacheReader> cache = m_company->sync.reader();
    const auto detailRead = *cache->details.newest(row + 1);
    const auto identityRead = *cache->identity.newest(row + 1);
    if (identity && identityRead && !(detailRead && detailRead->asOf > identityRead->asOf))
        return Identity::ofStatus(*identity->status);
    return detailRead ? Identity::ofCertifyStatus(*detail.certifyStatus) : std::nullopt;
}

bool TestRealNamePane::isCurrent(int row) const
{
    return m_company->cloud->truth(row).status != QStringLiteral("50");
}

bool TestRealNamePane::isActive(int row) const
{
    const std::optional<QString> status = m_company->cloud->truth(row).status;
    return status == QStringLiteral("30") || status == QStringLiteral("35");
}

void TestRealNamePane::theGapsAreThoseOfTheCompany()
{
    QSet<QString> truths;
    for (int row = 0; row < m_company->cloud->cardCount(); ++row) {
        if (isActive(row) && truth(row) == RealName::NotVerified)
            truths.insert(m_company->cloud->truth(row).key.iccid.toString());
    }
    QVERIFY(truths.size() > 3);
    const Shown shown(*m_company->room);
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("gaps"));
    QSet<QString> iccids;
    int before = 1'000'000;
    for (const FigureRow &row : shown.figures().rows()) {
        iccids.insert(iccidOf(row));
        QString figure = row.cells[shown.figures().column(QStringLiteral("active_days"))].text;
        const int days = figure.remove(u',').toInt();
        QVERIFY(days <= before); // the longest active first
        before = days;
        const QString urgency = row.cells[shown.figures().column(QStringLiteral("urgency"))].text;
        QCOMPARE(urgency, days > 30  ? QStringLiteral("overdue")
                          : days > 7 ? QStringLiteral("pressing")
                                     : QStringLiteral("recent"));
        QVERIFY(!row.cells[shown.figures().column(QStringLiteral("next_step"))].isUnknown());
    }
    QCOMPARE(iccids, truths);
}

void TestRealNamePane::countsByOperatorAndPlanAreThoseOfTheCompany()
{
    QHash<QString, QMap<QString, qint64>> truths;
    for (int row = 0; row < m_company->cloud->cardCount(); ++row) {
        if (!isCurrent(row))
            continue;
        const Card card = m_company->cloud->truth(row);
        QMap<QString, qint64> &counts =
            truths[CardCodes::vendor(*card.vendor) + u'/' + CardCodes::planKind(*card.planKind)];
        const std::optional<RealName> state = truth(row);
        ++counts[QStringLiteral("cards")];
        ++counts[state ? QString(Identity::name(*state)) : QStringLiteral("unknown")];
        counts[QStringLiteral("gaps")] += state == RealName::NotVerified && isActive(row);
    }
    const Shown shown(*m_company->room);
    shown.pane->open(QStringLiteral("state"));
    QCOMPARE(shown.figures().rowCount(), int(truths.size()));
    for (int row = 0; row < shown.figures().rowCount(); ++row) {
        const QString group =
            shown.text(row, QStringLiteral("vendor")) + u'/' + shown.text(row, QStringLiteral("plan_kind"));
        for (const QString &column :
             {QStringLiteral("cards"), QStringLiteral("verified"), QStringLiteral("not_verified"),
              QStringLiteral("gaps"), QStringLiteral("approving"), QStringLiteral("unknown")})
            QVERIFY2(shown.text(row, column) == QString::number(truths[group].value(column)),
                     qPrintable(group + u' ' + column));
        const CardQuery query(m_company->room->fleet.snapshot(),
                              *CardFilter::parse(shown.figures().row(row).target.what),
                              m_company->room->room.today());
        QCOMPARE(query.count(), truths[group].value(QStringLiteral("cards"))); // where Enter leads
    }
    auto *chart = shown.pane->section()->findChild<ChartWithTable *>();
    double charted = 0;
    for (const ChartData::Series &series : chart->data().series) {
        for (const std::optional<double> &value : series.values)
            charted += value.value_or(0);
    }
    QCOMPARE(qint64(charted), shown.model.facts()->summary.counts.cards());
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    Q_EMIT chart->activated(0);
    QCOMPARE(wanted.count(), 1);
    const CardQuery query(m_company->room->fleet.snapshot(),
                          *CardFilter::parse(wanted.first().at(1).toString()), m_company->room->room.today());
    double first = 0;
    for (const ChartData::Series &series : chart->data().series)
        first += series.values.first().value_or(0);
    QCOMPARE(query.count(), qsizetype(first));
}

void TestRealNamePane::enterLeadsToTheCard()
{
    const Shown shown(*m_company->room);
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    QTest::keyClick(shown.list()->table(), Qt::Key_Down);
    QTest::keyClick(shown.list()->table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("cards"));
    QCOMPARE(wanted.first().at(1).toString(), shown.figures().row(1).target.what);
    QVERIFY(wanted.first().at(1).toString().startsWith(QStringLiteral("card:89")));
}

void TestRealNamePane::aFindingLeadsToItsGaps()
{
    const Shown shown(*m_company->room);
    const RealNameGaps &gaps = shown.model.facts()->summary.gaps;
    for (const auto &[subject, count] :
         {std::pair{QStringLiteral("older"), gaps.older}, std::pair{QStringLiteral("30"), gaps.upTo30},
          std::pair{QStringLiteral("7"), gaps.upTo7},
          std::pair{QStringLiteral("unknown"), gaps.unknownAge}}) {
        shown.pane->open(QStringLiteral("state"));
        shown.pane->open(QStringLiteral("gaps:") + subject);
        QCOMPARE(shown.pane->section()->name(), QStringLiteral("gaps"));
        QCOMPARE(shown.figures().rowCount(), int(count));
    }
    shown.figures().setSearch({});
}

void TestRealNamePane::theCardsPaneFindsTheSameGaps()
{
    const Shown shown(*m_company->room);
    const auto count = [this](const QString &filter) {
        return CardQuery(m_company->room->fleet.snapshot(), *CardFilter::parse(filter),
                         m_company->room->room.today())
            .count();
    };
    QCOMPARE(count(RealNameModel::gapsFilter()), shown.model.facts()->summary.gaps.gaps());
    QCOMPARE(count(RealNameModel::unknownFilter()), shown.model.facts()->summary.counts.unknown);
}

void TestRealNamePane::aListIsPrintedForEachTagWithTheUntaggedLast()
{
    Shown shown(*m_company->room);
    QSet<QString> tags;
    bool untagged = false;
    for (const FigureRow &row : shown.figures().rows()) {
        const QStringList parts = shown.model.partsOf(row.key, RealNameModel::Grouping::Tag);
        untagged = untagged || parts.isEmpty();
        tags += QSet<QString>(parts.begin(), parts.end());
    }
    QVERIFY(!tags.isEmpty());
    const std::unique_ptr<PagedReport> all = [&shown, this] {
        shown.model.setGrouping(RealNameModel::Grouping::None);
        return RealNameReport::gaps(shown.model, m_company->room->room);
    }();
    shown.model.setGrouping(RealNameModel::Grouping::Tag);
    const std::unique_ptr<PagedReport> each = RealNameReport::gaps(shown.model, m_company->room->room);
    QVERIFY(pagesOf(*all) >= 1);
    QCOMPARE(pagesOf(*each), int(tags.size()) + int(untagged)); // few cards: a page each
}

void TestRealNamePane::printAndExportAreOneKeyAway()
{
    const Shown shown(*m_company->room);
    QVERIFY(shown.pane->canPrint() && shown.pane->canExport());
    shown.pane->printShown();
    auto *preview = shown.pane->findChild<ReportPreviewDialog *>();
    QVERIFY(preview && preview->isVisible());
    QTRY_VERIFY(preview->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled()); // there are pages
    preview->close();
    shown.pane->exportShown();
    const auto *dialog = shown.pane->findChild<ExportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

void TestRealNamePane::unknownOnesAreReadOnDemand()
{
    SyncRoom sync;
    SimOptions options;
    options.cards = 200;
    options.limiter = std::nullopt;
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    SyncOptions list;
    list.topics = SyncTopic::List;
    QCOMPARE(sync.sync(cloud.url(), list).state, SyncReport::State::Succeeded);
    TodayRoom room(sync);
    QTRY_COMPARE(room.fleet.state(), FleetFeed::State::Ready);
    const Shown shown(room);
    shown.pane->open(QStringLiteral("unread"));
    QCOMPARE(qint64(shown.figures().rowCount()), shown.model.facts()->summary.counts.cards());
    QSignalSpy wanted(shown.pane.get(), &RealNamePane::syncWanted);
    QTest::keyClick(shown.pane->section()->findChild<QPushButton *>(QStringLiteral("read")), Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    const auto asked = wanted.first().first().value<SyncOptions>();
    QCOMPARE(asked.topics, SyncTopics(SyncTopic::Identity) | SyncTopic::Detail);
    QCOMPARE(asked.wishes.cards.size(), qsizetype(shown.figures().rowCount()));
    QCOMPARE(sync.sync(cloud.url(), asked).state, SyncReport::State::Succeeded);
    room.fleet.follow({}, true); // as a run of the window tells it
    QTRY_COMPARE(shown.figures().rowCount(), 0);
    QCOMPARE(shown.list()->empty().sentence(), QStringLiteral("The real-name state of every card is known."));
}

void TestRealNamePane::everyControlIsNamed()
{
    const Shown shown(*m_company->room);
    for (const PaneSection *section : shown.pane->sections()) {
        shown.pane->showSection(section->name());
        QCOMPARE(unnamedControls(shown.pane.get()), QStringList());
    }
}

void TestRealNamePane::whatSomebodyChoseOutlivesThePane()
{
    Shown shown(*m_company->room);
    shown.pane->findChild<QComboBox *>(QStringLiteral("grouping"))->setCurrentIndex(2);
    QCOMPARE(shown.model.grouping(), RealNameModel::Grouping::Operator);
    const QString key = shown.figures().key(2);
    QVERIFY(shown.list()->setCurrentKey(key));
    const QJsonObject state = shown.pane->saveState();
    shown.pane = std::make_unique<RealNamePane>(shown.model, m_company->room->room, shown.settings);
    shown.pane->restoreState(state);
    shown.pane->show();
    QCOMPARE(shown.list()->currentKey(), key);
    QCOMPARE(shown.pane->findChild<QComboBox *>(QStringLiteral("grouping"))->currentIndex(), 2);
}

void TestRealNamePane::anEmptyAccountOffersToSynchronise()
{
    SyncRoom sync;
    TodayRoom room(sync);
    const Shown shown(room);
    QSignalSpy wanted(shown.pane.get(), &RealNamePane::syncWanted);
    QTest::mouseClick(shown.pane->section()->findChild<QPushButton *>(QStringLiteral("syncNow")),
                      Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<SyncOptions>().topics, SyncOptions().topics);
    QVERIFY(!shown.pane->canExport() && !shown.pane->canPrint());
}

QTEST_MAIN(TestRealNamePane)
#include "tst_realnamepane.moc"
