// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/consolesettings.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/noticebar.h"
#include "ui/common/pane.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/systemnotice.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

/// Whether the window shows its panes, is led by the keyboard, finds everything by Ctrl+K, and comes back as
/// it was after language or look changed.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(Theme::Mode::Light); }
    void theFirstPaneIsShownAndTheOthersAreAKeyAway();
    void aGateHasNoneOfTheConsolesActions();
    void thePaletteFindsActionsAndRunsThem();
    void escapeLeavesThePaletteToWhereOneWas();
    void aNoticeOfAPaneIsHandedOn();
    void escGoesOneStepBackInThePane();
    void enterWaitsForTheAnswerToWhatWasTyped();
    void aPaneLeadsToAnotherAtOneThing();
    void whatPeopleWereDoingSurvivesARebuild();
    void theListOfShortcutsNamesThemAll();
    void theSystemSaysWhatNobodyCouldSeeInTheWindow();
    void everyControlHasAName();
};

namespace
{
class PlainPane final : public Pane
{
public:
    PlainPane(const QString &name, const QString &title) : m_name(name), m_title(title)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(title);
    }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Icons::Glyph glyph() const override { return Icons::Glyph::Cards; }
    [[nodiscard]] QJsonObject saveState() const override { return {{QStringLiteral("at"), opened}}; }
    void restoreState(const QJsonObject &state) override { opened = state.value(u"at").toString(); }
    void open(const QString &what) override { opened = what; }
    [[nodiscard]] bool canPrint() const override { return m_name == u"cards"; }
    [[nodiscard]] QString statusText() const override { return m_title + QStringLiteral(" are fine"); }
    bool back() override
    {
        ++backs;
        return true;
    }
    QString opened;
    int backs = 0;

private:
    QString m_name, m_title;
};

/// Answers when it is told to.
class SlowSource final : public PaletteSource
{
public:
    [[nodiscard]] QString title() const override { return QStringLiteral("Slow"); }
    void find(const QString &, int) override {}
    void answer(const QString &text)
    {
        Q_EMIT found(text, {{text, {}, Icons::Glyph::Card, [this, text] { ran = text; }}});
    }
    QString ran;
};

struct Room {
    Room() : settings(directory.filePath(QStringLiteral("s.ini"))), window(settings)
    {
        window.showConsole(page(), QStringLiteral("Lanhai"), true);
        window.show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowActive(&window);
    }
    ConsolePage *page()
    {
        auto *page = new ConsolePage;
        today = new PlainPane(QStringLiteral("today"), QStringLiteral("Today"));
        cards = new PlainPane(QStringLiteral("cards"), QStringLiteral("Cards"));
        page->addPane(today);
        page->addPane(cards);
        return page;
    }
    [[nodiscard]] QString status() const
    {
        return window.findChild<QLabel *>(QStringLiteral("statusText"))->text();
    }

    QTemporaryDir directory;
    ConsoleSettings settings;
    MainWindow window;
    PlainPane *today = nullptr;
    PlainPane *cards = nullptr;
};
} // namespace

void TestMainWindow::theFirstPaneIsShownAndTheOthersAreAKeyAway()
{
    Room room;
    QCOMPARE(room.window.console()->currentPane(), room.today);
    QCOMPARE(room.status(), QStringLiteral("Today are fine"));
    QVERIFY(!room.window.actions().print->isEnabled());
    QTest::keyClick(&room.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(room.window.console()->currentPane(), room.cards);
    QCOMPARE(room.status(), QStringLiteral("Cards are fine"));
    QVERIFY(room.window.actions().print->isEnabled());
    QVERIFY(room.window.windowTitle().contains(QStringLiteral("Lanhai")));
    QVERIFY(room.window.findChild<QLabel *>(QStringLiteral("demoMark"))->isVisible());
}

void TestMainWindow::aGateHasNoneOfTheConsolesActions()
{
    Room room;
    QSignalSpy syncs(&room.window, &MainWindow::syncWanted);
    QTest::keyClick(&room.window, Qt::Key_F5);
    QCOMPARE(syncs.size(), 1);
    room.window.showGate(new QWidget);
    QVERIFY(!room.window.console());
    QTest::keyClick(&room.window, Qt::Key_F5);
    QCOMPARE(syncs.size(), 1);
    QVERIFY(!room.window.actions().lock->isEnabled());
    QVERIFY(room.window.actions().quit->isEnabled());
}

void TestMainWindow::thePaletteFindsActionsAndRunsThem()
{
    Room room;
    QVERIFY(!room.window.actions().lock->isEnabled()); // the demo has no passphrase
    room.window.showConsole(room.page(), QStringLiteral("Lanhai"), false);
    QSignalSpy locks(&room.window, &MainWindow::lockWanted);
    QTest::keyClick(&room.window, Qt::Key_K, Qt::ControlModifier);
    SearchPalette &palette = room.window.console()->palette();
    QTRY_VERIFY(palette.hasFocus());
    QTest::keyClicks(&palette, QStringLiteral("lock"));
    QTRY_VERIFY(palette.list()->isVisible());
    QTest::keyClick(&palette, Qt::Key_Return);
    QCOMPARE(locks.size(), 1);
    QVERIFY(!palette.list()->isVisible());
    QVERIFY(palette.text().isEmpty());
}

void TestMainWindow::escapeLeavesThePaletteToWhereOneWas()
{
    Room room;
    room.today->setFocus();
    QTest::keyClick(&room.window, Qt::Key_K, Qt::ControlModifier);
    SearchPalette &palette = room.window.console()->palette();
    QTRY_VERIFY(palette.hasFocus());
    QTest::keyClicks(&palette, QStringLiteral("zzz"));
    QTest::keyClick(&palette, Qt::Key_Escape);
    QVERIFY(!palette.list()->isVisible());
    QTRY_VERIFY(room.today->hasFocus());
}

void TestMainWindow::aNoticeOfAPaneIsHandedOn()
{
    Room room;
    QSignalSpy noticed(room.window.console(), &ConsolePage::noticed);
    Notice notice;
    notice.sentence = QStringLiteral("The disk is full.");
    Q_EMIT room.today->noticed(notice);
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(noticed.first().first().value<Notice>().sentence, notice.sentence);
}

void TestMainWindow::escGoesOneStepBackInThePane()
{
    Room room;
    room.window.console()->showPane(QStringLiteral("cards"));
    QTest::keyClick(room.cards, Qt::Key_Escape);
    QCOMPARE(room.cards->backs, 1);
}

void TestMainWindow::enterWaitsForTheAnswerToWhatWasTyped()
{
    Room room;
    SearchPalette &palette = room.window.console()->palette();
    SlowSource slow;
    palette.add(&slow);
    QTest::keyClick(&room.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&palette, QStringLiteral("0712"));
    QTest::keyClick(&palette, Qt::Key_Return);
    QCOMPARE(slow.ran, QString());
    slow.answer(QStringLiteral("071")); // an earlier question
    QCOMPARE(slow.ran, QString());
    slow.answer(QStringLiteral("0712"));
    QCOMPARE(slow.ran, QStringLiteral("0712"));
}

void TestMainWindow::aPaneLeadsToAnotherAtOneThing()
{
    Room room;
    Q_EMIT room.today->wanted(QStringLiteral("cards"), QStringLiteral("expires<7d"));
    QCOMPARE(room.window.console()->currentPane(), room.cards);
    QCOMPARE(room.cards->opened, QStringLiteral("expires<7d"));
    Q_EMIT room.today->wanted(QStringLiteral("nowhere"), {});
    QCOMPARE(room.window.console()->currentPane(), room.cards);
}

void TestMainWindow::whatPeopleWereDoingSurvivesARebuild()
{
    Room room;
    room.window.console()->open(QStringLiteral("cards"), QStringLiteral("vendor:CMCC"));
    const QJsonObject state = room.window.console()->saveState();
    Theme::apply(Theme::Mode::Dark);
    room.window.rebuild();
    ConsolePage *page = room.page();
    room.window.showConsole(page, QStringLiteral("Lanhai"), true);
    page->restoreState(state);
    QCOMPARE(page->currentPane(), room.cards);
    QCOMPARE(room.cards->opened, QStringLiteral("vendor:CMCC"));
    QTest::keyClick(&room.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(page->currentPane(), room.today);
    Theme::apply(Theme::Mode::Light);
}

void TestMainWindow::theListOfShortcutsNamesThemAll()
{
    Room room;
    room.window.actions().shortcuts->trigger();
    auto *dialog = room.window.findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *table = dialog->findChild<QTableWidget *>();
    QStringList keys;
    for (int row = 0; row < table->rowCount(); ++row)
        keys.append(table->item(row, 1)->text());
    const QString all = keys.join(u'\n');
    for (const char *key : {"Ctrl+K", "Ctrl+F", "F5", "Ctrl+E", "Ctrl+P", "Ctrl+L", "Ctrl+Shift+C", "Ctrl+1"})
        QVERIFY2(all.contains(QString::fromLatin1(key)), key);
}

void TestMainWindow::theSystemSaysWhatNobodyCouldSeeInTheWindow()
{
    Room room;
    SystemNotice &notice = room.window.systemNotice();
    QSignalSpy said(&notice, &SystemNotice::said);
    QTRY_VERIFY(room.window.isActiveWindow());
    notice.say(QStringLiteral("Balance warning"), QStringLiteral("seen in the window"));
    QVERIFY(said.isEmpty());
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!room.window.isActiveWindow());
    notice.say(QStringLiteral("Balance warning"), QStringLiteral("a threshold was crossed"));
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().last().toString(), QStringLiteral("a threshold was crossed"));
}

void TestMainWindow::everyControlHasAName()
{
    Room room;
    QCOMPARE(unnamedControls(&room.window).join(u'\n'), QString());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
