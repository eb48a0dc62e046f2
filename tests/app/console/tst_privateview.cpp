// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "core/desk/deskkinds.h"
#include "core/report/tableexport.h"
#include "models/figuretable.h"
#include "tests/app/console/demoroom.h"
#include "tests/core/report/reporttest.h"
#include "tests/ui/shownwords.h"
#include "ui/common/chart/chartview.h"
#include "ui/common/densetable.h"
#include "ui/common/figurelist.h"
#include "ui/common/sectionedpane.h"
#include "ui/common/tablekeys.h"
#include "ui/common/theme.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreviewdialog.h"
#include "ui/shell/searchpalette.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QToolButton>

/// The whole program in private view, over a company whose people, papers and money are known: nothing of
/// them is on any widget, in any model, on the clipboard, on paper or in a file.
class TestPrivateView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void withoutItEverythingIsThere();
    void theWindowSaysThatItIsOn();
    void noPaneShowsWhatIsPrivate();
    void noCardShowsWhatIsPrivate();
    void noDialogShowsWhatIsPrivate();
    void theSearchFindsCardsWithoutNamingThem();
    void nothingPrivateIsKeptMasked();
    void itComesBackWithTheNextStart();
    void cleanupTestCase();

private:
    [[nodiscard]] ConsolePage &page() { return *m_room->page(); }
    void turn(bool on);
    PaneSection *show(const QString &pane, const QString &section);
    template<class T> void enter(const T &value);
    void look(const QString &where, QWidget *at);
    void lookAtClipboard(const QString &where);
    void lookAtPaper(const QString &where, QDialog *preview);
    void lookAtTables(const QString &where);

    std::unique_ptr<DemoRoom> m_room;
    QString m_iccid, m_msisdn;
    QStringList m_found; ///< what should not have been
    int m_looked = 0, m_copied = 0, m_printed = 0, m_exported = 0;
};

namespace
{
constexpr int fleet = 300;
const QDate today(2026, 4, 15);
const QString company = QStringLiteral("云帆测试责任公司"), person = QStringLiteral("欧阳植入"),
              identity = QStringLiteral("110101199003070732"), phone = QStringLiteral("13912345678"),
              words = QStringLiteral("植入的话");

const QStringList &planted()
{
    static const QStringList all{company, person, identity, phone, words};
    return all;
}

/// What in a text is private: what was planted, numbers of cards and people, amounts.
QString privateIn(const QString &text)
{
    for (const QString &one : planted()) {
        if (text.contains(one))
            return one;
    }
    static const QRegularExpression card(QStringLiteral("89\\d{2}(?: ?[0-9A-F]{4}){3} ?[0-9A-F]{3,4}")),
        number(QStringLiteral("(?<![0-9A-Za-z.,])\\d{11,}(?![0-9A-Za-z])")),
        money(QStringLiteral("(?:¥|CNY) ?-?[0-9]"));
    for (const QRegularExpression &pattern : {card, number, money}) {
        if (const QRegularExpressionMatch match = pattern.match(text); match.hasMatch())
            return match.captured();
    }
    static const QStringList tags{QStringLiteral("冷链一组"), QStringLiteral("冷链二组"),
                                  QStringLiteral("备用卡"), QStringLiteral("一号线设备")};
    for (const QString &tag : tags) {
        if (text.contains(tag))
            return tag;
    }
    return {};
}
} // namespace

void TestPrivateView::initTestCase()
{
    QVERIFY(Language::install(QStringLiteral("en")));
    Theme::apply(Theme::Mode::Light);
    m_room = std::make_unique<DemoRoom>(fleet, std::nullopt, today);
    QVERIFY(m_room->waitForData());
    QVERIFY(QTest::qWaitForWindowActive(&m_room->window()));
    const CardRecord card = m_room->account()->room().fleet.snapshot()->record(0);
    m_iccid = card.card.key.iccid.toString();
    m_msisdn = card.card.msisdn.value(0);
    const QString all = planted().mid(1).join(u' ');
    enter(CompanyName{company});
    enter(Note{QStringLiteral("card:") + m_iccid, all});
    enter(DeadlineCase{QStringLiteral("planted"),
                       QStringLiteral("holder-change"),
                       today.addDays(-2),
                       {},
                       all + u' ' + m_iccid,
                       all,
                       {},
                       {},
                       all});
    enter(DeadlineCase{QStringLiteral("planted-card"),
                       QStringLiteral("holder-change"),
                       today,
                       {},
                       m_iccid,
                       all,
                       {},
                       today.addDays(3),
                       all});
    enter(
        TariffLine{QStringLiteral("CMCC"), QStringLiteral("sameflowcard"), {}, Money{5'000'000}, all, today});
    enter(GuardAttestation{GuardAttestation::Guard::BalanceReminder, {}, all, today, person});
    enter(BalanceThresholds{Money{123'456'780'000}, 30, 7});
    enter(PlatformCount{Month::of(QDate(2026, 3, 1)), 200, all});
    enter(RebateInvoice{Month::of(QDate(2026, 3, 1)), all, Money{1'234'560'000}, today, all, {}});
    enter(SavedView{person, QStringLiteral("iccid:") + m_iccid, {}, {}});
}

void TestPrivateView::cleanup()
{
    for (QDialog *dialog : m_room->window().findChildren<QDialog *>())
        dialog->close();
    m_room->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_room->window()));
}

void TestPrivateView::cleanupTestCase()
{
    QVERIFY(m_room->close());
    m_room.reset();
    QVERIFY(!PrivateView::isOn());
}

template<class T> void TestPrivateView::enter(const T &value)
{
    bool done = false;
    m_room->account()->room().desk.save(value, this, [&done](const auto &saved) {
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        done = true;
    });
    QTRY_VERIFY(done);
}

void TestPrivateView::turn(bool on)
{
    if (PrivateView::isOn() != on)
        m_room->window().actions().privateView->trigger();
    QTRY_COMPARE(PrivateView::isOn(), on);
    QCoreApplication::processEvents();
}

PaneSection *TestPrivateView::show(const QString &pane, const QString &section)
{
    page().open(pane, section);
    auto *shown = qobject_cast<SectionedPane *>(page().currentPane());
    PaneSection *wanted = shown ? shown->section(section) : nullptr;
    return wanted && QTest::qWaitFor([wanted] { return !wanted->isUpdating(); }, 20'000) ? wanted : nullptr;
}

void TestPrivateView::look(const QString &where, QWidget *at)
{
    QTest::qWait(30); // what was asked for late
    for (const QString &text : shownWords(at)) {
        ++m_looked;
        if (const QString found = privateIn(text); !found.isEmpty())
            m_found.append(QStringLiteral("%1: %2 in \"%3\"").arg(where, found, text.left(160)));
    }
    for (const ChartView *chart : at->findChildren<ChartView *>()) {
        const ChartData &data = chart->data();
        QStringList texts{data.title, data.summary()};
        for (qsizetype index = 0; index < data.count(); ++index)
            texts.append(data.pointText(index));
        for (const ChartData::Mark &mark : data.marks)
            texts.append(mark.label);
        for (const QString &text : std::as_const(texts)) {
            if (const QString found = privateIn(text); !found.isEmpty())
                m_found.append(QStringLiteral("%1, chart: %2 in \"%3\"").arg(where, found, text.left(160)));
        }
        if (data.unit == u"CNY" && !data.hidden)
            m_found.append(where + QStringLiteral(": the axis of a chart tells the balance"));
    }
}

void TestPrivateView::lookAtClipboard(const QString &where)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    for (const QString &format : data ? data->formats() : QStringList()) {
        if (format.contains(u"simledger"))
            continue; // our mark
        const QString text = QString::fromUtf8(data->data(format));
        if (const QString found = privateIn(text); !found.isEmpty())
            m_found.append(QStringLiteral("%1, clipboard: %2 in \"%3\"").arg(where, found, text.left(160)));
        m_copied += text.isEmpty() ? 0 : 1;
    }
}

/// All that is listed where somebody looks, as it would be copied and written into files.
void TestPrivateView::lookAtTables(const QString &where)
{
    for (DenseTable *table : page().currentPane()->findChildren<DenseTable *>()) {
        if (!table->isVisible() || !table->model() || table->model()->rowCount() == 0)
            continue;
        table->selectAll();
        QSignalSpy told(table->keys(), &TableKeys::noticed);
        table->keys()->copyWithHeaders()->trigger();
        QTRY_VERIFY(!told.isEmpty());
        lookAtClipboard(where);
        const auto *figures = qobject_cast<FigureTable *>(table->model());
        if (!figures)
            continue;
        QList<int> columns;
        for (int column = 0; column < figures->columnCount(); ++column)
            columns.append(column);
        for (const TableForm form : {TableForm::People, TableForm::Programs}) {
            QByteArray csv;
            QVERIFY(TableExport::writeCsv(*figures->source(columns), form, [&csv](QByteArrayView piece) {
                csv.append(piece);
                return true;
            }));
            ++m_exported;
            const QString text = QString::fromUtf8(csv);
            if (const QString found = privateIn(text); !found.isEmpty())
                m_found.append(QStringLiteral("%1, CSV: %2").arg(where, found));
        }
    }
}

void TestPrivateView::lookAtPaper(const QString &where, QDialog *dialog)
{
    auto *preview = qobject_cast<ReportPreviewDialog *>(dialog);
    QVERIFY2(preview, qPrintable(where));
    auto *save = preview->findChild<QPushButton *>(QStringLiteral("save"));
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20'000);
    look(where + QStringLiteral(", preview"), preview);
    const QString path = m_room->path(QStringLiteral("%1.pdf").arg(m_printed++));
    bool concluded = false;
    connect(preview, &ReportPreviewDialog::concluded, this, [&concluded] { concluded = true; });
    preview->save(path);
    QTRY_VERIFY2_WITH_TIMEOUT(concluded, qPrintable(where), 5'000);
    const QString text = ReportTest::textOf(path);
    if (const QString found = privateIn(text); !found.isEmpty())
        m_found.append(QStringLiteral("%1, paper: %2").arg(where, found));
    QVERIFY2(text.contains(QStringLiteral("Private view")), qPrintable(where));
    preview->close();
    delete preview;
}

/// The scan can see: otherwise it would prove nothing.
void TestPrivateView::withoutItEverythingIsThere()
{
    QVERIFY(!PrivateView::isOn());
    QStringList missing{company, person, words, QStringLiteral("¥"), m_msisdn};
    QStringList all;
    const auto gather = [&] {
        QTest::qWait(50);
        all += shownWords(&m_room->window());
    };
    gather();
    for (const Pane *one : page().panes()) {
        page().showPane(one->name());
        auto *pane = qobject_cast<SectionedPane *>(page().currentPane());
        for (const PaneSection *section : pane ? pane->sections() : QList<PaneSection *>()) {
            QVERIFY2(show(one->name(), section->name()), qPrintable(section->name()));
            gather();
        }
    }
    page().open(QStringLiteral("cards"), QStringLiteral("card:") + m_iccid);
    QTRY_VERIFY(m_room->account()->models().cards.detail.state() == CardDetailModel::State::Ready);
    gather();
    const QString text = all.join(u'\n');
    missing.removeIf([&text](const QString &one) { return text.contains(one); });
    QCOMPARE(missing.join(u' '), QString());
    for (const QString &personal : {identity, phone}) // masked for everybody, wherever it was written
        QVERIFY2(!text.contains(personal), qPrintable(text.mid(text.indexOf(personal) - 80, 160)));
    QVERIFY(text.contains(SafeText::maskIdentityNumber(identity)) &&
            text.contains(SafeText::maskPhone(phone)));
}

void TestPrivateView::theWindowSaysThatItIsOn()
{
    turn(true);
    QVERIFY(m_room->window().windowTitle().contains(QStringLiteral("private view")));
    QVERIFY(m_room->find<QLabel>("privateMark")->isVisible());
    QVERIFY(m_room->window().actions().privateView->isChecked());
    turn(false);
    QVERIFY(!m_room->find<QLabel>("privateMark")->isVisible());
    QVERIFY(m_room->window().windowTitle().contains(company));
}

void TestPrivateView::noPaneShowsWhatIsPrivate()
{
    turn(true);
    for (const Pane *one : page().panes()) {
        const QString name = one->name();
        page().showPane(name);
        QTest::qWait(100);
        look(name, &m_room->window());
        QStringList sections;
        if (const auto *pane = qobject_cast<SectionedPane *>(page().currentPane())) {
            for (const PaneSection *section : pane->sections())
                sections.append(section->name());
        }
        for (const QString &section : sections.isEmpty() ? QStringList{QString()} : sections) {
            const QString where = name + u'/' + section;
            if (!section.isEmpty())
                QVERIFY2(show(name, section), qPrintable(where));
            look(where, &m_room->window());
            lookAtTables(where);
            if (!page().currentPane()->canPrint())
                continue;
            m_room->window().actions().print->trigger();
            QTRY_VERIFY2(m_room->window().findChild<ReportPreviewDialog *>(), qPrintable(where));
            lookAtPaper(where, m_room->window().findChild<ReportPreviewDialog *>());
        }
    }
    m_room->window().actions().summary->trigger();
    lookAtPaper(QStringLiteral("summary"), m_room->window().findChild<ReportPreviewDialog *>());
    QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.mid(0, 60).join(u'\n')));
    QVERIFY2(m_looked > 5000 && m_copied > 20 && m_printed > 8 && m_exported > 20,
             qPrintable(QStringLiteral("%1 texts, %2 copies, %3 papers, %4 files")
                            .arg(m_looked)
                            .arg(m_copied)
                            .arg(m_printed)
                            .arg(m_exported)));
}

void TestPrivateView::noCardShowsWhatIsPrivate()
{
    turn(true);
    m_found.clear();
    page().open(QStringLiteral("cards"), QStringLiteral("card:") + m_iccid);
    CardDetailModel &detail = m_room->account()->models().cards.detail;
    QTRY_VERIFY(detail.state() == CardDetailModel::State::Ready);
    auto *tabs = m_room->find<QTabWidget>("detailTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        look(QStringLiteral("card, tab %1").arg(tab), &m_room->window());
        lookAtTables(QStringLiteral("card, tab %1").arg(tab));
    }
    m_room->find<QToolButton>("printDetail")->click();
    lookAtPaper(QStringLiteral("card sheet"), m_room->window().findChild<ReportPreviewDialog *>());
    QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
}

void TestPrivateView::noDialogShowsWhatIsPrivate()
{
    turn(true);
    m_found.clear();
    WindowActions &actions = m_room->window().actions();
    int dialogs = 0;
    for (QAction *action : {actions.company, actions.syncSettings, actions.accessKey, actions.backups,
                            actions.erase, actions.shortcuts, actions.privacy, actions.about}) {
        if (!action->isEnabled())
            continue;
        action->trigger();
        auto *dialog = m_room->window().findChild<QDialog *>();
        if (!dialog)
            continue; // not in the demo
        ++dialogs;
        look(action->objectName(), dialog);
        dialog->close();
        delete dialog;
    }
    QVERIFY(dialogs >= 4);
    page().open(QStringLiteral("cards"), {});
    CardsModels &cards = m_room->account()->models().cards;
    m_room->find<QLineEdit>("filter")->clear();
    QTest::keyClick(m_room->find<QLineEdit>("filter"), Qt::Key_Return);
    QTRY_COMPARE(cards.listing.shown(), fleet);
    actions.exportShown->trigger();
    auto *exporting = m_room->window().findChild<ExportDialog *>();
    QVERIFY(exporting);
    look(QStringLiteral("export"), exporting);
    QVERIFY(exporting->findChild<QLabel *>(QStringLiteral("privateView"))->isVisible());
    QVERIFY(!exporting->findChild<QWidget *>(QStringLiteral("whole"))->isVisible());
    const QString path = m_room->path(QStringLiteral("cards.csv"));
    exporting->findChild<QRadioButton *>(QStringLiteral("csv"))->click();
    exporting->findChild<QLineEdit *>(QStringLiteral("path"))->setText(path);
    QSignalSpy exported(exporting, &ExportDialog::exported);
    exporting->findChild<QPushButton *>(QStringLiteral("export"))->click();
    QTRY_COMPARE(exported.size(), 1);
    const QString csv = QString::fromUtf8(ReportTest::bytesOf(path));
    QVERIFY(csv.count(u'\n') > fleet);
    if (const QString found = privateIn(csv); !found.isEmpty())
        m_found.append(QStringLiteral("cards.csv: ") + found);
    exporting->close();
    QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
}

void TestPrivateView::theSearchFindsCardsWithoutNamingThem()
{
    turn(true);
    m_found.clear();
    SearchPalette &palette = page().palette();
    m_room->window().activateWindow();
    palette.begin();
    QTest::keyClicks(&palette, m_iccid.right(4));
    auto *results = m_room->find<QWidget>("searchResults");
    QTRY_VERIFY(results->isVisible());
    QTest::qWait(300);
    look(QStringLiteral("search"), &m_room->window());
    QTest::keyClick(&palette, Qt::Key_Escape);
    QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
}

/// What is written down while it is on is whole: the view is of the screen alone.
void TestPrivateView::nothingPrivateIsKeptMasked()
{
    turn(true);
    enter(Note{QStringLiteral("card:") + m_iccid, words + u' ' + identity});
    turn(false);
    page().open(QStringLiteral("cards"), QStringLiteral("card:") + m_iccid);
    CardDetailModel &detail = m_room->account()->models().cards.detail;
    QTRY_COMPARE(detail.note(), words + u' ' + identity);
}

void TestPrivateView::itComesBackWithTheNextStart()
{
    turn(true);
    QVERIFY(m_room->settings().privateView());
    turn(false);
    QVERIFY(!m_room->settings().privateView());
}

QTEST_MAIN(TestPrivateView)
#include "tst_privateview.moc"
