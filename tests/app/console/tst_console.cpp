// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/sync/syncreport.h"
#include "tests/app/console/demoroom.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/cards/carddetailpanel.h"
#include "ui/common/noticebar.h"
#include "ui/common/pane.h"
#include "ui/reports/reportpreviewdialog.h"
#include "ui/shell/searchpalette.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

/// The tasks of ui.md in the whole program, by keyboard, on a demo account.
class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void todaySaysWhatNeedsSomebody();
    void aFindingLeadsToItsCards();
    void aCardIsFoundByFourFiguresOfItsImei();
    void whatIsShownIsExportedWithTwoKeys();
    void whatChangedOnACardIsSaid();
    void theListAndASheetArePreviewedForPaper();
    void theLanguageSwitchesWhereSomebodyIs();
    void theLookSwitchesWhereSomebodyIs();
    void aMessageIsKeptInTheList();
    void undoSaysThatThereIsNothing();
    void everyScreenIsNamed();
    void theEndKeepsTheLayoutAndLeavesNothing();
    void cleanupTestCase();

private:
    bool showsCardOf(int row);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&m_room->window(), key, modifiers);
    }
    [[nodiscard]] CardsModels &cards() { return m_room->account()->models().cards; }
    [[nodiscard]] QTableView *table() { return m_room->find<QTableView>("cards"); }
    [[nodiscard]] bool advanceProvider();
    std::unique_ptr<DemoRoom> m_room;
};

namespace
{
constexpr int fleet = 300;
}

void TestConsole::initTestCase()
{
    QVERIFY(Language::install(QStringLiteral("en")));
    Theme::apply(Theme::Mode::Light);
    m_room = std::make_unique<DemoRoom>(fleet);
    QVERIFY(m_room->window().isVisible()); // before there is anything to show
    QVERIFY(m_room->waitForData());
    QVERIFY(QTest::qWaitForWindowActive(&m_room->window()));
}

void TestConsole::cleanup()
{
    if (!m_room)
        return;
    for (QDialog *dialog : m_room->window().findChildren<QDialog *>())
        dialog->close();
    m_room->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_room->window()));
    m_room->page()->open(QStringLiteral("cards"), {});
    m_room->page()->showPane(QStringLiteral("today"));
    QTRY_COMPARE(cards().listing.shown(), fleet);
}

void TestConsole::todaySaysWhatNeedsSomebody()
{
    QCOMPARE(m_room->page()->currentPane()->name(), QStringLiteral("today"));
    const TodayModel &today = m_room->account()->models().today;
    QVERIFY(today.rowCount() > 3);
    auto *list = m_room->find<QListView>("findings");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), today.rowCount());
    int worst = 0;
    for (int row = 0; row < today.rowCount(); ++row) { // worst first
        const int severity = today.index(row).data(TodayModel::SeverityRole).toInt();
        QVERIFY(severity >= worst);
        worst = severity;
    }
    QVERIFY(m_room->find<QLabel>("freshness")->text().contains(QStringLiteral("Data of")));
}

void TestConsole::aFindingLeadsToItsCards()
{
    const TodayModel &today = m_room->account()->models().today;
    auto *list = m_room->find<QListView>("findings");
    int row = 0;
    while (row < today.rowCount() &&
           today.index(row).data(TodayModel::TargetRole).value<PaneTarget>().pane != u"cards")
        ++row;
    QVERIFY(row < today.rowCount());
    list->setFocus();
    list->setCurrentIndex(today.index(row));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(m_room->page()->currentPane()->name(), QStringLiteral("cards"));
    QTRY_VERIFY(cards().listing.shown() > 0 && cards().listing.shown() < fleet);
}

void TestConsole::aCardIsFoundByFourFiguresOfItsImei()
{
    const std::shared_ptr<const CardColumns> columns = cards().listing.table().columns();
    QString imei, iccid;
    for (quint32 row = 0; row < columns->rowCount() && imei.isEmpty(); ++row) {
        const CardRecord record = columns->record(row);
        const QString last = QString::fromUtf8(columns->text(CardText::Imei, row)).right(6);
        // one card alone has these figures
        int with = 0;
        for (quint32 other = 0; other < columns->rowCount(); ++other) {
            for (const CardText text : {CardText::Imei, CardText::Msisdn, CardText::Imsi})
                with += columns->text(text, other).contains(last.toUtf8()) ? 1 : 0;
            with += columns->iccid(other).contains(last.toUtf8()) ? 1 : 0;
        }
        if (last.size() == 6 && with == 1) {
            imei = last;
            iccid = record.card.key.iccid.toString();
        }
    }
    QVERIFY(!imei.isEmpty());
    key(Qt::Key_K);
    QTest::keyClicks(&m_room->page()->palette(), imei);
    QTest::keyClick(&m_room->page()->palette(), Qt::Key_Return); // at once, before the answer
    QTRY_COMPARE(m_room->page()->currentPane()->name(), QStringLiteral("cards"));
    QTRY_VERIFY(cards().detail.card());
    QTRY_COMPARE(cards().detail.card()->record.card.key.iccid.toString(), iccid);
    QVERIFY(!cards().detail.card()->state.why.isEmpty());
    QTRY_VERIFY(m_room->page()->pane(QStringLiteral("cards"))->findChild<CardDetailPanel *>()->isVisible());
}

void TestConsole::whatIsShownIsExportedWithTwoKeys()
{
    m_room->page()->open(QStringLiteral("cards"), QStringLiteral("vendor:CMCC status:30"));
    QTRY_VERIFY(cards().listing.shown() > 0 && cards().listing.shown() < fleet);
    QTRY_VERIFY(!cards().listing.isBusy());
    const qint64 shown = cards().listing.shown();
    key(Qt::Key_E);
    QTRY_VERIFY(m_room->window().findChild<QDialog *>());
    auto *dialog = m_room->window().findChild<QDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    dialog->findChild<QRadioButton *>(QStringLiteral("csv"))->setChecked(true);
    const QString path = m_room->path(QStringLiteral("shown.csv"));
    dialog->findChild<QLineEdit *>(QStringLiteral("path"))->setText(path);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("folder"))->isVisible()); // it says so
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    lines.removeIf([](const QByteArray &line) { return line.startsWith('#'); });
    QCOMPARE(lines.size(), shown + 1); // the header
    const QAbstractItemModel *model = table()->model();
    for (const int row : {0, int(shown) / 2, int(shown) - 1}) {
        const QString iccid = model->index(row, 0).data().toString().remove(u' ');
        QVERIFY2(lines[row + 1].contains(iccid.toUtf8()), lines[row + 1]);
    }
}

/// A day passes at the provider, and every card may change.
bool TestConsole::advanceProvider()
{
    QUrl url;
    m_room->account()->room().quick.ask(
        this,
        [](CacheReader &cache, const ReaderTicket &) -> Result<QUrl> {
            const Result<std::optional<AccountSettings>> account = cache.account.load();
            return account && *account ? (*account)->endpoint : QUrl();
        },
        [&url](const Result<QUrl> &answer) { url = *answer; });
    if (!QTest::qWaitFor([&url] { return url.isValid(); }))
        return false;
    url.setPath(QStringLiteral("/_sim/advance"));
    url.setQuery(QStringLiteral("days=0&changed=1"));
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray()));
    return QTest::qWaitFor([&reply] { return reply->isFinished(); }) &&
           reply->error() == QNetworkReply::NoError;
}

/// Opens the card of a row, again where its row has left the list meanwhile; whether its detail is there.
bool TestConsole::showsCardOf(int row)
{
    if (table()->currentIndex().row() != row || !cards().detail.wanted()) {
        table()->setCurrentIndex(table()->model()->index(row, 0));
        QTest::keyClick(table(), Qt::Key_Return);
    }
    return cards().detail.state() == CardDetailModel::State::Ready &&
           cards().detail.card()->record.card.key.iccid.toString() ==
               table()->currentIndex().siblingAtColumn(0).data().toString().remove(u' ');
}

void TestConsole::whatChangedOnACardIsSaid()
{
    QVERIFY(advanceProvider());
    QSignalSpy finished(&m_room->account()->sync(), &SyncModel::finished);
    QTest::keyClick(&m_room->window(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    key(Qt::Key_2);
    m_room->page()->open(QStringLiteral("cards"), QStringLiteral("status:30"));
    QTRY_VERIFY(cards().listing.shown() > 0 && cards().listing.shown() < fleet);
    table()->setFocus();
    bool found = false;
    for (int row = 0; row < 20 && !found; ++row) {
        QTRY_VERIFY(showsCardOf(row));
        found = cards().detail.changes().rowCount() > 0;
    }
    QVERIFY(found);
    const CardChangeTable &changes = cards().detail.changes();
    QVERIFY(!changes.index(0, CardChangeTable::When).data().toString().isEmpty());
    QVERIFY(!changes.index(0, CardChangeTable::Field).data().toString().isEmpty());
    QVERIFY(changes.index(0, CardChangeTable::Before).data() !=
            changes.index(0, CardChangeTable::After).data());
}

void TestConsole::theListAndASheetArePreviewedForPaper()
{
    m_room->page()->open(QStringLiteral("cards"), QStringLiteral("status:35"));
    QTRY_VERIFY(cards().listing.shown() > 0 && cards().listing.shown() < fleet);
    key(Qt::Key_P);
    auto *preview = m_room->window().findChild<ReportPreviewDialog *>();
    QVERIFY(preview);
    QVERIFY(preview->windowTitle().contains(QStringLiteral("list")));
    QTRY_VERIFY(preview->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
    QCOMPARE(unnamedControls(preview).join(u'\n'), QString());
    preview->close();
    QTRY_VERIFY(!m_room->window().findChild<ReportPreviewDialog *>());
    m_room->window().activateWindow();
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(cards().detail.state(), CardDetailModel::State::Ready);
    QTest::mouseClick(m_room->find<QToolButton>("printDetail"), Qt::LeftButton);
    preview = m_room->window().findChild<ReportPreviewDialog *>();
    QVERIFY(preview);
    QTRY_VERIFY(preview->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
    preview->close();
}

void TestConsole::theLanguageSwitchesWhereSomebodyIs()
{
    m_room->page()->open(QStringLiteral("cards"), QStringLiteral("status:30"));
    QTRY_VERIFY(cards().listing.shown() < fleet);
    const qint64 shown = cards().listing.shown();
    const QString title = m_room->page()->currentPane()->title();
    m_room->window().actions().languageChinese->trigger();
    QTRY_COMPARE(Language::current(), QStringLiteral("zh_CN"));
    QTRY_VERIFY(m_room->page()->currentPane()->title() != title);
    QCOMPARE(m_room->page()->currentPane()->name(), QStringLiteral("cards"));
    QCOMPARE(m_room->page()->currentPane()->title(), QStringLiteral("卡"));
    QCOMPARE(m_room->find<QLineEdit>("filter")->text().trimmed(), QStringLiteral("status:30"));
    QCOMPARE(cards().listing.shown(), shown);
    QCOMPARE(m_room->settings().language(), QStringLiteral("zh_CN"));
    m_room->window().actions().languageEnglish->trigger();
    QTRY_COMPARE(m_room->page()->currentPane()->title(), title);
}

void TestConsole::theLookSwitchesWhereSomebodyIs()
{
    m_room->page()->open(QStringLiteral("cards"), QStringLiteral("status:30"));
    const ConsolePage *before = m_room->page();
    m_room->window().actions().themeDark->trigger();
    QTRY_VERIFY(Theme::isDark() && m_room->page() != before);
    QCOMPARE(m_room->page()->currentPane()->name(), QStringLiteral("cards"));
    QVERIFY(m_room->window().actions().themeDark->isChecked());
    m_room->window().actions().themeLight->trigger();
    QTRY_VERIFY(!Theme::isDark());
}

void TestConsole::aMessageIsKeptInTheList()
{
    const int before = m_room->account()->models().messages.rowCount();
    Notice notice;
    notice.severity = Notice::Severity::Error;
    notice.sentence = QStringLiteral("The disk is full.");
    Q_EMIT m_room->page()->currentPane()->noticed(notice);
    QCOMPARE(m_room->account()->models().messages.rowCount(), before + 1);
    QVERIFY(m_room->page()->notices().current());
    QCOMPARE(m_room->page()->notices().current()->sentence, notice.sentence);
    key(Qt::Key_M);
    QTRY_VERIFY(m_room->find<QWidget>("messageList"));
    QVERIFY(m_room->find<QWidget>("messageList")->isVisible());
    m_room->find<QWidget>("messageList")->window()->close();
    m_room->page()->notices().clear();
}

void TestConsole::undoSaysThatThereIsNothing()
{
    MessagesModel &messages = m_room->account()->models().messages;
    for (int deed = 0; deed < 100; ++deed) { // what the demo's people entered can be taken back too
        const QString before = messages.rowCount() > 0 ? messages.plainText(0) : QString();
        key(Qt::Key_Z);
        QTRY_VERIFY(messages.rowCount() > 0 && messages.plainText(0) != before);
        if (messages.at(0).text.contains(QStringLiteral("nothing left")))
            return;
    }
    QFAIL("there is always something left");
}

void TestConsole::everyScreenIsNamed()
{
    QCOMPARE(unnamedControls(&m_room->window()).join(u'\n'), QString());
    key(Qt::Key_2);
    table()->setCurrentIndex(table()->model()->index(3, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(cards().detail.state(), CardDetailModel::State::Ready);
    QTRY_VERIFY(m_room->page()->pane(QStringLiteral("cards"))->findChild<CardDetailPanel *>()->isVisible());
    QCOMPARE(unnamedControls(&m_room->window()).join(u'\n'), QString());
    m_room->window().actions().about->trigger();
    m_room->window().actions().shortcuts->trigger();
    for (QDialog *dialog : m_room->window().findChildren<QDialog *>()) {
        QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
        QCOMPARE(brokenLetters(dialog).join(u'\n'), QString());
    }
}

void TestConsole::theEndKeepsTheLayoutAndLeavesNothing()
{
    key(Qt::Key_2);
    table()->setColumnWidth(0, 321);
    QVERIFY(m_room->close(2000));
    const QJsonObject kept = m_room->settings().layout(QStringLiteral("pane.cards"));
    QVERIFY(!kept.isEmpty());
    QVERIFY(!kept.contains(QStringLiteral("session")));
    QVERIFY(QJsonDocument(kept).toJson().contains("321"));
    QVERIFY(!m_room->account());
    m_room.reset();
}

void TestConsole::cleanupTestCase()
{
    m_room.reset();
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
