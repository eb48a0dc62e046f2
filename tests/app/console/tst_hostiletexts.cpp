// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/desk/deskkinds.h"
#include "core/report/tableexport.h"
#include "models/figuretable.h"
#include "tests/app/console/recoveryroom.h"
#include "tests/core/base/hostiletexts.h"
#include "tests/core/report/reporttest.h"
#include "tests/core/report/workbook.h"
#include "tests/ui/shownwords.h"
#include "ui/common/celldelegate.h"
#include "ui/common/figurelist.h"
#include "ui/common/sectionedpane.h"
#include "ui/common/theme.h"
#include "ui/reports/reportpreviewdialog.h"
#include "ui/shell/consolepage.h"

#include <QCheckBox>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>

#include <optional>
#include <thread>

/// More than 450 texts that want to be something else, in every field that the provider or people can write,
/// through the whole program: nothing of them is markup, mnemonic or control on a widget, link or action on
/// paper, formula in a file.
class TestHostileTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPane();
    void everyCardSeen();
    void theLogHasLines();
    void cleanupTestCase();

private:
    [[nodiscard]] ConsolePage &page() { return *m_room->window().console(); }
    template<class T> void enter(const T &value);
    void look(const QString &where, QWidget *at);
    void lookAtTables(const QString &where);
    void lookAtPaper(const QString &where);
    void blame(const QString &where, const QString &what, const QString &text);

    QStringList m_texts;
    std::unique_ptr<Recovery::Room> m_room;
    QStringList m_wrong;
    int m_saved = 0, m_printed = 0, m_tables = 0;
};

namespace
{
constexpr int fleet = 700;

/// What no widget has: controls, and characters that turn text round or stand for nothing.
bool hasControl(const QString &text)
{
    static const QRegularExpression control(QStringLiteral(
        "[\\x{0}-\\x{8}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{200e}"
        "\\x{200f}\\x{61c}\\x{2028}\\x{2029}\\x{feff}]"));
    return control.match(text).hasMatch();
}

/// Markup of somebody else, not our own <p> and <br>.
bool hasForeignMarkup(const QString &text)
{
    static const QRegularExpression tag(
        QStringLiteral("<(?:img|a|b|h1|table|script|svg|style|meta|font|input|object|iframe|!--)[ >/=]"),
        QRegularExpression::CaseInsensitiveOption);
    return tag.match(text).hasMatch();
}

/// "R&D" whose & would underline the D.
bool hasForeignMnemonic(const QString &text)
{
    static const QRegularExpression single(QStringLiteral("R&D|A&B"));
    return single.match(text).hasMatch();
}

/// A delegate of ours paints the texts of its model as they are, and their tips too.
bool isPaintedSafely(const QAbstractItemView *view)
{
    return qobject_cast<CellDelegate *>(view->itemDelegate());
}
} // namespace

void TestHostileTexts::blame(const QString &where, const QString &what, const QString &text)
{
    const QString line =
        QStringLiteral("%1: %2: %3").arg(where, what, QString::fromLatin1(text.toUtf8().left(120)));
    if (!m_wrong.contains(line))
        m_wrong.append(line);
}

void TestHostileTexts::initTestCase()
{
    QVERIFY(Language::install(QStringLiteral("en")));
    Theme::apply(Theme::Mode::Light);
    m_texts = allHostileTexts();
    QVERIFY(m_texts.size() >= 300);
    SimOptions options;
    options.cards = fleet;
    options.variants.setTexts(m_texts);
    m_room = std::make_unique<Recovery::Room>(options);
    QVERIFY(m_room->open());
    SyncModel &sync = m_room->console->account()->sync();
    sync.syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(sync.state() == SyncModel::State::Idle && sync.report(), 120'000);
    QTRY_VERIFY(m_room->console->account()->room().fleet.snapshot()->rowCount() >= fleet / 2);
    const QDate today = m_room->clock.today();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const QString &text = m_texts[i];
        const QString other = m_texts[(i + 7) % m_texts.size()];
        enter(DeadlineCase{QStringLiteral("case-%1").arg(i),
                           QStringLiteral("holder-change"),
                           today.addDays(i % 9 - 4),
                           {},
                           text.left(400),
                           other.left(400),
                           {},
                           i % 3 == 0 ? std::optional(today.addDays(2)) : std::nullopt,
                           text.left(400)});
        if (i % 5 == 0)
            enter(SavedView{text.left(80), QStringLiteral("tag:x"), {}, {}});
        if (i % 9 == 0)
            enter(TariffLine{QStringLiteral("CMCC"), text.left(60), other.left(60), Money{Money::unit},
                             text.left(400), today});
        if (i % 9 == 0)
            enter(PlatformCount{Month::of(today.addMonths(-int(i / 9 % 24))), i, text.left(400)});
        if (i % 9 == 1)
            enter(RebateInvoice{Month::of(today.addMonths(-int(i / 9 % 24))),
                                text.left(100),
                                Money{1},
                                today,
                                other.left(100),
                                {}});
    }
    enter(GuardAttestation{GuardAttestation::Guard::BalanceReminder,
                           {},
                           QStringLiteral("<img src=x> R&D \u202e"),
                           today,
                           QStringLiteral("<b>li</b>")});
    enter(CompanyName{QStringLiteral("<b>R&D</b> \u202ecompany\u0007")});
}

void TestHostileTexts::cleanupTestCase()
{
    m_room.reset();
}

template<class T> void TestHostileTexts::enter(const T &value)
{
    bool done = false;
    m_room->console->account()->room().desk.save(value, this, [this, &done](const Result<void> &saved) {
        m_saved += bool(saved); // what the desk refuses is nowhere
        done = true;
    });
    QTRY_VERIFY(done);
}

void TestHostileTexts::look(const QString &where, QWidget *at)
{
    QTest::qWait(30);
    QList<QWidget *> widgets = at->findChildren<QWidget *>();
    widgets.prepend(at);
    for (const QWidget *widget : std::as_const(widgets)) {
        const QString name = where + u' ' + QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                             widget->objectName();
        for (const QString &text :
             {widget->windowTitle(), widget->accessibleName(), widget->accessibleDescription()}) {
            if (hasControl(text))
                blame(name, QStringLiteral("control"), text);
        }
        if (hasForeignMarkup(widget->toolTip()) || hasControl(widget->toolTip()))
            blame(name, QStringLiteral("tool tip"), widget->toolTip());
        for (const QAction *action : widget->actions()) {
            if (hasControl(action->text()) || hasForeignMnemonic(action->text()))
                blame(name, QStringLiteral("action"), action->text());
            const auto *menu =
                qobject_cast<const QMenu *>(widget); // a menu shows no tips unless it is told to
            if ((!menu || menu->toolTipsVisible()) && hasForeignMarkup(action->toolTip()) &&
                Qt::mightBeRichText(action->toolTip()))
                blame(name, QStringLiteral("tip of an action"), action->toolTip());
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->textFormat() != Qt::PlainText && hasForeignMarkup(label->text()))
                blame(name, QStringLiteral("label takes markup"), label->text());
            if (hasControl(label->text()) || (label->buddy() && hasForeignMnemonic(label->text())))
                blame(name, QStringLiteral("label"), label->text());
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && (hasControl(button->text()) || hasForeignMnemonic(button->text())))
            blame(name, QStringLiteral("button"), button->text());
        if (const auto *group = qobject_cast<const QGroupBox *>(widget);
            group && hasForeignMnemonic(group->title()))
            blame(name, QStringLiteral("group"), group->title());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (hasForeignMnemonic(tabs->tabText(tab)) || hasControl(tabs->tabText(tab)))
                    blame(name, QStringLiteral("tab"), tabs->tabText(tab));
            }
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model() || !view->itemDelegate() || qobject_cast<const QHeaderView *>(view) ||
            isPaintedSafely(view))
            continue;
        for (int row = 0; row < std::min(view->model()->rowCount(), 500); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                const QString tip = index.data(Qt::ToolTipRole).toString();
                if (Qt::mightBeRichText(tip) && hasForeignMarkup(tip))
                    blame(name, QStringLiteral("tip of a row"), tip);
                if (hasControl(index.data().toString()) &&
                    view->itemDelegate()->metaObject() == &QStyledItemDelegate::staticMetaObject)
                    blame(name, QStringLiteral("row"), index.data().toString());
            }
        }
    }
}

/// Each list as the three kinds of file there are.
void TestHostileTexts::lookAtTables(const QString &where)
{
    for (DenseTable *table : page().currentPane()->findChildren<DenseTable *>()) {
        const auto *figures = qobject_cast<FigureTable *>(table->model());
        if (!figures || !table->isVisible() || figures->rowCount() == 0)
            continue;
        ++m_tables;
        QList<int> columns;
        for (int column = 0; column < figures->columnCount(); ++column)
            columns.append(column);
        QByteArray csv;
        QVERIFY(
            TableExport::writeCsv(*figures->source(columns), TableForm::People, [&csv](QByteArrayView piece) {
                csv.append(piece);
                return true;
            }));
        const QString text = QString::fromUtf8(csv);
        // every field of every record, quoted or not
        static const QRegularExpression field(
            QStringLiteral("(?:\\A\\x{feff}?|,|\\r\\n)(?:\"((?:[^\"]|\"\")*)\"|([^,\"\\r\\n]*))"));
        for (auto match = field.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const QString cell = found.captured(1).isNull() || found.captured(1).isEmpty()
                                     ? found.captured(2)
                                     : found.captured(1);
            static const QRegularExpression figure(QStringLiteral("\\A-[0-9.,]+\\z"));
            if (spreadsheetWouldRun(cell) && !figure.match(cell).hasMatch())
                blame(where, QStringLiteral("CSV"), cell);
        }
        const QString path = m_room->directory.filePath(QStringLiteral("t%1.xlsx").arg(m_tables));
        std::optional<Result<TableExport::Done>> done;
        std::thread([&] { // as in the window: not in its thread
            done = TableExport::write(*figures->source(columns), path, TableExport::Format::Xlsx,
                                      {.title = where, .filter = m_texts[m_tables % 50]});
        })
            .join();
        QVERIFY2(*done, *done ? "" : qPrintable(done->error().message));
        const Workbook book = Workbook::of(path);
        QVERIFY(book.whole());
        for (auto part = book.parts().begin(); part != book.parts().end(); ++part) {
            if (part.value().contains("<f>") || part.value().contains("<f ") ||
                part.value().contains("<hyperlink"))
                blame(where, QStringLiteral("workbook"), part.key());
            if (part.key().endsWith(u".xml") && !Workbook::wellFormed(part.value()))
                blame(where, QStringLiteral("workbook is no XML"), part.key());
        }
        const int iccid = figures->column(QStringLiteral("iccid"));
        const auto cells = book.cells();
        for (int row = 0; iccid >= 0 && iccid < 26 && row < figures->rowCount(); ++row) {
            const Workbook::Cell cell = cells.value(QChar(u'A' + iccid) + QString::number(row + 2));
            const QString whole = QString(figures->row(row).cells[iccid].copied);
            if (!whole.isEmpty() && (cell.type != u"inlineStr" || cell.value != whole))
                blame(where, QStringLiteral("ICCID in the workbook"), cell.value);
        }
    }
}

void TestHostileTexts::lookAtPaper(const QString &where)
{
    m_room->window().actions().print->trigger();
    auto *preview = m_room->window().findChild<ReportPreviewDialog *>();
    if (!preview) // it is asked for
        QTRY_VERIFY2_WITH_TIMEOUT((preview = m_room->window().findChild<ReportPreviewDialog *>()),
                                  qPrintable(where), 20'000);
    auto *save = preview->findChild<QPushButton *>(QStringLiteral("save"));
    (void)QTest::qWaitFor([save] { return save->isEnabled(); }, 20'000);
    QVERIFY2(save->isEnabled(), qPrintable(where + shownWords(preview).join(u'\n')));
    look(where + QStringLiteral(" preview"), preview);
    const QString path = m_room->directory.filePath(QStringLiteral("p%1.pdf").arg(++m_printed));
    QSignalSpy concluded(preview, &ReportPreviewDialog::concluded);
    preview->save(path);
    QTRY_VERIFY_WITH_TIMEOUT(!concluded.isEmpty(), 60'000);
    const QByteArray pdf = ReportTest::bytesOf(path);
    for (const char *active : {"/URI", "/JavaScript", "/Launch", "/OpenAction", "/AA ", "/EmbeddedFile"}) {
        if (pdf.contains(active))
            blame(where, QStringLiteral("paper"), QString::fromLatin1(active));
    }
    QString text = ReportTest::textOf(path);
    text.remove(u'\f');
    for (const char16_t embedding : {u'\u202a', u'\u202b', u'\u202c'})
        text.remove(QChar(embedding)); // pdftotext sets letters from right to left between these
    if (hasControl(text))
        blame(where, QStringLiteral("text of paper"), text);
    delete preview;
}

void TestHostileTexts::everyPane()
{
    QVERIFY2(m_saved > 300, qPrintable(QString::number(m_saved)));
    for (const Pane *one : page().panes()) {
        const QString name = one->name();
        page().showPane(name);
        QTest::qWait(200);
        look(name, &m_room->window());
        const auto *pane = qobject_cast<SectionedPane *>(page().currentPane());
        QStringList sections;
        for (const PaneSection *section : pane ? pane->sections() : QList<PaneSection *>())
            sections.append(section->name());
        for (const QString &section : std::as_const(sections)) {
            page().open(name, section);
            auto *shown = qobject_cast<SectionedPane *>(page().currentPane())->section(section);
            const QString where = name + u'/' + section;
            QTRY_VERIFY2_WITH_TIMEOUT(!shown->isUpdating(), qPrintable(where), 30'000);
            look(where, &m_room->window());
            lookAtTables(where);
            if (page().currentPane()->canPrint())
                lookAtPaper(where);
        }
    }
    page().showPane(QStringLiteral("cards"));
    auto *views = m_room->window().findChild<QToolButton *>(QStringLiteral("views"));
    Q_EMIT views->menu()->aboutToShow();
    look(QStringLiteral("views"), views->menu());
    QVERIFY2(m_wrong.isEmpty(), qPrintable(u'\n' + m_wrong.mid(0, 50).join(u'\n')));
    QVERIFY2(m_tables > 8 && m_printed > 6,
             qPrintable(QStringLiteral("%1 tables, %2 papers").arg(m_tables).arg(m_printed)));
}

void TestHostileTexts::everyCardSeen()
{
    m_wrong.clear();
    page().open(QStringLiteral("cards"), {});
    CardsModels &models = m_room->console->account()->models().cards;
    QTRY_VERIFY(models.listing.shown() >= fleet / 2);
    for (quint32 row = 0; row < quint32(models.listing.shown()); row += 29) {
        const CardRecord record = m_room->console->account()->room().fleet.snapshot()->record(row);
        models.detail.look(row);
        QTRY_VERIFY(models.detail.state() == CardDetailModel::State::Ready);
        look(QStringLiteral("card"), &m_room->window());
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(u'\n' + m_wrong.mid(0, 50).join(u'\n')));
}

void TestHostileTexts::theLogHasLines()
{
    QDir directory(m_room->paths.directory);
    for (const QString &name : directory.entryList({QStringLiteral("*.log*")}, QDir::Files)) {
        const QString log = QString::fromUtf8(ReportTest::bytesOf(directory.filePath(name)));
        QVERIFY2(!hasControl(log), qPrintable(name));
    }
}

QTEST_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"
