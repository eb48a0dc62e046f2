// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/app/console/demoroom.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/sectionedpane.h"
#include "ui/common/theme.h"
#include "ui/reports/reportpreviewdialog.h"
#include "ui/shell/systemnotice.h"
#include "ui/today/findinglist.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>

/// All panes in the whole program, over one synchronised company: they agree with each other.
class TestPanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyPaneIsAKeyAwayAndNamed();
    void everyLetterIsOneControls();
    void theTilesOfTodaySayWhatThePanesSay();
    void everyFindingLeadsToAPaneThatShowsIt();
    void theManagementSummaryIsPreviewed();
    void aCrossingIsSaidByTheSystemOnce();
    void whereSomebodyIsSurvivesAChangeOfLanguage();
    void cleanupTestCase();

private:
    [[nodiscard]] ConsoleModels &models() { return m_room->account()->models(); }
    [[nodiscard]] ConsolePage &page() { return *m_room->page(); }
    /// Shows a section and waits for its answer; null: it does not come.
    PaneSection *show(const QString &pane, const QString &section);

    std::unique_ptr<DemoRoom> m_room;
};

namespace
{
constexpr int fleet = 600;
const QDate today(2026, 4, 15);
const QStringList names{QStringLiteral("today"),    QStringLiteral("cards"),     QStringLiteral("traffic"),
                        QStringLiteral("pools"),    QStringLiteral("finance"),   QStringLiteral("rebates"),
                        QStringLiteral("realname"), QStringLiteral("deadlines"), QStringLiteral("activity")};

bool isAnswered(const PaneQuestion &question)
{
    return question.state() == PaneQuestion::State::Ready && !question.isUpdating();
}
} // namespace

void TestPanes::initTestCase()
{
    QVERIFY(Language::install(QStringLiteral("en")));
    Theme::apply(Theme::Mode::Light);
    m_room = std::make_unique<DemoRoom>(fleet, std::nullopt, today);
    QVERIFY(m_room->waitForData());
    QVERIFY(QTest::qWaitForWindowActive(&m_room->window()));
}

void TestPanes::cleanup()
{
    if (!m_room)
        return;
    for (QDialog *dialog : m_room->window().findChildren<QDialog *>())
        dialog->close();
    m_room->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_room->window()));
}

void TestPanes::cleanupTestCase()
{
    QVERIFY(m_room->close());
    m_room.reset();
}

PaneSection *TestPanes::show(const QString &pane, const QString &section)
{
    page().open(pane, section);
    auto *shown = qobject_cast<SectionedPane *>(page().currentPane());
    PaneSection *wanted = shown ? shown->section(section) : nullptr;
    if (!wanted || shown->section() != wanted)
        return nullptr;
    return QTest::qWaitFor([wanted] { return !wanted->isUpdating(); }, 20'000) ? wanted : nullptr;
}

void TestPanes::everyPaneIsAKeyAwayAndNamed()
{
    for (int place = 0; place < names.size(); ++place) {
        QTest::keyClick(&m_room->window(), Qt::Key(int(Qt::Key_1) + place), Qt::ControlModifier);
        QCOMPARE(page().currentPane()->name(), names[place]);
        const auto *pane = qobject_cast<SectionedPane *>(page().currentPane());
        QVERIFY(pane || place < 2);
        for (const PaneSection *section : pane ? pane->sections() : QList<PaneSection *>()) {
            QVERIFY2(show(names[place], section->name()), qPrintable(section->name()));
            QCOMPARE(unnamedControls(&m_room->window()).join(u'\n'), QString());
        }
    }
}

/// In Chinese, where letters are chosen freely, and in English.
void TestPanes::everyLetterIsOneControls()
{
    QStringList broken;
    for (const bool chinese : {true, false}) {
        auto &actions = m_room->window().actions();
        (chinese ? actions.languageChinese : actions.languageEnglish)->trigger();
        QTRY_COMPARE(Language::current(), chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
        for (const QString &name : names) {
            page().open(name, {});
            const auto *pane = qobject_cast<SectionedPane *>(page().currentPane());
            for (const PaneSection *section : pane ? pane->sections() : QList<PaneSection *>()) {
                QVERIFY2(show(name, section->name()), qPrintable(section->name()));
                for (const QString &letter : brokenLetters(&m_room->window()))
                    broken.append(name + u'/' + section->name() + QStringLiteral(": ") + letter);
            }
            if (!pane)
                broken += brokenLetters(&m_room->window());
        }
    }
    QCOMPARE(broken.join(u'\n'), QString());
}

/// The same figure is computed in two places by two questions: they must be one.
void TestPanes::theTilesOfTodaySayWhatThePanesSay()
{
    const TodayTiles &tiles = models().today.tiles();
    QVERIFY(show(QStringLiteral("finance"), QStringLiteral("balance")));
    QTRY_VERIFY(models().finance.money().facts());
    const Runway &runway = models().finance.money().facts()->runway;
    QVERIFY(runway.balance);
    QCOMPARE(runway.balance->text(u"CNY"), tiles[TodayTiles::Balance].figure);

    QVERIFY(show(QStringLiteral("traffic"), QStringLiteral("time")));
    QTRY_VERIFY(models().traffic.overTime().facts());
    const auto used = models().traffic.overTime().facts()->sum().used;
    QVERIFY(used);
    QVERIFY2(tiles[TodayTiles::Traffic].figure == used->text(),
             qPrintable(tiles[TodayTiles::Traffic].figure + u' ' + used->text()));

    page().open(QStringLiteral("deadlines"), {});
    QTRY_VERIFY(models().deadlines.facts());
    QVERIFY(models().deadlines.running() > 0);

    QVERIFY(show(QStringLiteral("realname"), QStringLiteral("gaps")));
    QTRY_VERIFY(isAnswered(models().realName.question()));
    qint64 gaps = 0; // as Today tells them, by age
    for (const Finding &finding : models().today.findings()) {
        if (finding.kind == FindingKind::RealNameGap)
            gaps += finding.figure.count;
    }
    QCOMPARE(models().realName.gaps().rows().size(), gaps);
}

void TestPanes::everyFindingLeadsToAPaneThatShowsIt()
{
    const TodayModel &model = models().today;
    int led = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const FindingAction action = model.actionOf(row);
        if (action.kind != FindingAction::Kind::Show)
            continue;
        QVERIFY2(names.contains(action.target.pane), qPrintable(action.target.pane));
        page().showPane(QStringLiteral("today"));
        auto *list = m_room->find<FindingList>("findings");
        list->setCurrentIndex(model.index(row));
        Q_EMIT list->actionWanted(row);
        QCOMPARE(page().currentPane()->name(), action.target.pane);
        if (const auto *pane = qobject_cast<SectionedPane *>(page().currentPane()))
            QTRY_VERIFY2(!pane->section()->isUpdating(), qPrintable(action.target.what));
        ++led;
    }
    QVERIFY(led > 5);
}

void TestPanes::theManagementSummaryIsPreviewed()
{
    m_room->window().actions().summary->trigger();
    auto *preview = m_room->window().findChild<ReportPreviewDialog *>();
    QVERIFY(preview);
    QTRY_VERIFY_WITH_TIMEOUT(preview->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled(), 20'000);
    preview->close();
}

void TestPanes::aCrossingIsSaidByTheSystemOnce()
{
    QSignalSpy said(&m_room->window().systemNotice(), &SystemNotice::said);
    DeskService &desk = m_room->account()->room().desk;
    const auto threshold = [&](qint64 yuan) {
        desk.save(BalanceThresholds{Money{yuan * Money::unit}, {}, {}}, this, {});
        return QTest::qWaitFor([&] {
            const auto &broken = models().today.findings();
            const bool below = std::any_of(broken.begin(), broken.end(), [](const Finding &one) {
                return one.kind == FindingKind::BalanceBelowThreshold;
            });
            return !models().today.isUpdating() && below == (yuan > 1);
        });
    };
    QVERIFY(threshold(1)); // kept
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!m_room->window().isActiveWindow());
    QVERIFY(said.isEmpty());
    QVERIFY(threshold(900'000'000)); // crossed
    QCOMPARE(said.size(), 1);
    QVERIFY(!said.first().last().toString().contains(u'¥')); // it may stand on a locked screen
    QVERIFY(threshold(900'000'001));                         // still below: said already
    QCOMPARE(said.size(), 1);
    Q_EMIT m_room->window().systemNotice().chosen();
    QCOMPARE(page().currentPane()->name(), QStringLiteral("finance"));
}

void TestPanes::whereSomebodyIsSurvivesAChangeOfLanguage()
{
    QVERIFY(show(QStringLiteral("finance"), QStringLiteral("ledger")));
    const QString title = page().currentPane()->title();
    m_room->window().actions().languageChinese->trigger();
    QTRY_VERIFY(page().currentPane() && page().currentPane()->title() != title);
    QCOMPARE(page().currentPane()->name(), QStringLiteral("finance"));
    QCOMPARE(qobject_cast<SectionedPane *>(page().currentPane())->section()->name(),
             QStringLiteral("ledger"));
    m_room->window().actions().languageEnglish->trigger();
    QTRY_COMPARE(page().currentPane()->title(), title);
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
