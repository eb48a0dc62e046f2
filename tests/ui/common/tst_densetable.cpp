// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tableroles.h"
#include "ui/common/celldelegate.h"
#include "ui/common/columnchooser.h"
#include "ui/common/columnlayout.h"
#include "ui/common/densetable.h"
#include "ui/common/heartbeat.h"
#include "ui/common/noticebar.h"
#include "ui/common/tablekeys.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using TableRoles::ColumnKind;

namespace
{
/// A fleet out of thin air; counts what it is asked.
class Fleet final : public QAbstractTableModel
{
public:
    enum Column { Iccid, State, Used, Owner, Note, Count };

    explicit Fleet(int rows) : m_rows(rows) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Count; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked[role];
        if (role == Qt::DisplayRole)
            return text(index.row(), index.column());
        if (role == TableRoles::StateGlyphRole && index.column() == State)
            return int(TableRoles::StateMark::InUse);
        if (role == TableRoles::CopyTextRole && index.column() == Iccid)
            return text(index.row(), Iccid).remove(u' ');
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        static const QStringList names{QStringLiteral("iccid"), QStringLiteral("state"),
                                       QStringLiteral("used"), QStringLiteral("owner"),
                                       QStringLiteral("note")};
        constexpr ColumnKind kinds[]{ColumnKind::Identifier, ColumnKind::State, ColumnKind::Number,
                                     ColumnKind::Text, ColumnKind::Text};
        switch (role) {
        case Qt::DisplayRole:
            return (chinese ? QStringLiteral("列 %1") : QStringLiteral("Column %1")).arg(names[section]);
        case TableRoles::NameRole:
            return names[section];
        case TableRoles::KindRole:
            return int(kinds[section]);
        case TableRoles::TypicalTextRole:
            return text(0, section);
        case TableRoles::HiddenRole:
            return section == Note;
        case TableRoles::EssentialRole:
            return section == Iccid;
        default:
            return {};
        }
    }

    static QString text(int row, int column)
    {
        switch (column) {
        case Iccid:
            return QStringLiteral("8986 0400 1122 3344 %1").arg(row, 4, 10, QChar(u'0'));
        case State:
            return QStringLiteral("in use");
        case Used:
            return QStringLiteral("-%1.50").arg(row);
        case Owner:
            return row == 1 ? QStringLiteral("=SUM(A1)") : QStringLiteral("a \"b\"\tc<d>");
        default:
            return QStringLiteral("note");
        }
    }

    bool chinese = false;
    mutable QHash<int, qsizetype> asked;

private:
    int m_rows;
};

void select(DenseTable &table, int top, int bottom, int left = 0, int right = Fleet::Count - 1)
{
    const QAbstractItemModel *model = table.model();
    table.selectionModel()->select(QItemSelection(model->index(top, left), model->index(bottom, right)),
                                   QItemSelectionModel::Select);
}

QStringList shownNames(const DenseTable &table)
{
    QStringList names;
    for (const ColumnChoice &choice : ColumnLayout::choices(&table)) {
        if (choice.shown)
            names.append(choice.name);
    }
    return names;
}
} // namespace

/// The table of the program with its delegate, its copying and its columns.
class TestDenseTable final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(Theme::Mode::Light); }

    void copiesWhatIsOnScreenAsLinesWithTabs();
    void copiesAnHtmlTableWhoseIdentifiersStayText();
    void copiesSeparateRangesInOrder();
    void refusesWhatIsTooMuchAndSaysSo();
    void aLongCopyDoesNotHoldTheWindowUp();
    void keepsColumnsByNameThroughVersionsAndLanguages();
    void nonsenseInAStoredStateHarmsNothing();
    void theChooserFindsMovesAndResets();
    void aFrameAsksOnlyForWhatItShows();
    void selectingAMillionRowsIsImmediate();
    void aFigureThatDoesNotFitIsNotCut();
    void theMenuKeyOpensTheMenuWithEverythingInIt();
    void isNamedForAssistiveTechnology();
};

void TestDenseTable::copiesWhatIsOnScreenAsLinesWithTabs()
{
    Fleet fleet(10);
    DenseTable table(QStringLiteral("Cards"));
    table.setModel(&fleet);
    table.horizontalHeader()->moveSection(Fleet::Used, 0);
    select(table, 0, 1);
    QSignalSpy noticed(table.keys(), &TableKeys::noticed);
    table.keys()->copy()->trigger();
    QCOMPARE(noticed.size(), 1); // at once
    // moved column first, hidden one left out, id without gaps, the number as it is, text harmless
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("-0.50\t89860400112233440000\tin use\ta \"b\" c<d>\n"
                            "-1.50\t89860400112233440001\tin use\t'=SUM(A1)\n"));
    table.keys()->copyWithHeaders()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("Column used\tColumn iccid\tColumn state\tColumn owner\n-0.50\t")));
}

void TestDenseTable::copiesAnHtmlTableWhoseIdentifiersStayText()
{
    Fleet fleet(2);
    DenseTable table(QStringLiteral("Cards"));
    table.setModel(&fleet);
    select(table, 0, 0);
    table.keys()->copyWithHeaders()->trigger();
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QVERIFY(html.contains(QStringLiteral("<th>Column iccid</th>")));
    QVERIFY2(html.contains(
                 QStringLiteral("mso-number-format:\"\\@\"' sdnum=\"1033;0;@\">89860400112233440000</td>")),
             qPrintable(html));
    QVERIFY(html.contains(QStringLiteral("<td>-0.50</td>")));
    QVERIFY(html.contains(QStringLiteral("a &quot;b&quot; c&lt;d&gt;</td>")));
}

void TestDenseTable::copiesSeparateRangesInOrder()
{
    Fleet fleet(10);
    DenseTable table(QStringLiteral("Cards"));
    table.setModel(&fleet);
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    select(table, 7, 8, Fleet::Used, Fleet::Used);
    select(table, 2, 2, Fleet::State, Fleet::State);
    table.keys()->copy()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("in use\t\n\t-7.50\n\t-8.50\n"));
}

void TestDenseTable::refusesWhatIsTooMuchAndSaysSo()
{
    Fleet fleet(1'000'000);
    DenseTable table(QStringLiteral("Cards"));
    table.setModel(&fleet);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    table.selectAll();
    QSignalSpy noticed(table.keys(), &TableKeys::noticed);
    table.keys()->copy()->trigger();
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(noticed.first().first().value<Notice>().severity, Notice::Severity::Warning);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestDenseTable::aLongCopyDoesNotHoldTheWindowUp()
{
    Fleet fleet(40'000);
    DenseTable table(QStringLiteral("Cards"));
    table.setModel(&fleet);
    select(table, 0, 39'999);
    QSignalSpy noticed(table.keys(), &TableKeys::noticed);
    Heartbeat heart;
    heart.start();
    table.keys()->copy()->trigger();
    QVERIFY(noticed.isEmpty()); // the rest comes in slices
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
    QVERIFY(heart.beats() > 2); // the event loop lived
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 40'000);
}

void TestDenseTable::keepsColumnsByNameThroughVersionsAndLanguages()
{
    Fleet fleet(3);
    QJsonObject kept;
    {
        DenseTable table(QStringLiteral("Cards"));
        table.setModel(&fleet);
        QCOMPARE(shownNames(table).size(), 4); // as the model proposes
        table.setColumnHidden(Fleet::Owner, true);
        table.setColumnHidden(Fleet::Note, false);
        table.horizontalHeader()->moveSection(4, 0);
        table.setColumnWidth(Fleet::Used, 123);
        table.setSortingEnabled(true);
        table.sortByColumn(Fleet::Used, Qt::DescendingOrder);
        kept = table.columns();
    }
    QJsonArray columns = kept[u"columns"].toArray();
    columns.prepend(QJsonObject{{QStringLiteral("name"), QStringLiteral("of another version")}});
    columns.removeLast(); // "owner", as if it were new
    kept[u"columns"] = columns;
    fleet.chinese = true;
    DenseTable table(QStringLiteral("Cards"));
    table.setModel(&fleet);
    table.setSortingEnabled(true);
    table.setColumns(kept);
    QCOMPARE(shownNames(table),
             (QStringList{QStringLiteral("note"), QStringLiteral("iccid"), QStringLiteral("state"),
                          QStringLiteral("used"), QStringLiteral("owner")}));
    QCOMPARE(table.columnWidth(Fleet::Used), 123);
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(Fleet::Used));
    QCOMPARE(table.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestDenseTable::nonsenseInAStoredStateHarmsNothing()
{
    Fleet fleet(3);
    DenseTable table(QStringLiteral("Cards"));
    table.setModel(&fleet);
    const QJsonObject iccid{{QStringLiteral("name"), QStringLiteral("iccid")},
                            {QStringLiteral("shown"), false},
                            {QStringLiteral("width"), 1e9}};
    table.setColumns({{QStringLiteral("columns"), QJsonArray{iccid, iccid, 7, QStringLiteral("x")}},
                      {QStringLiteral("sort"), QStringLiteral("nobody")}});
    QVERIFY(!table.isColumnHidden(Fleet::Iccid)); // which is essential
    QVERIFY(table.columnWidth(Fleet::Iccid) < 1000);
}

void TestDenseTable::theChooserFindsMovesAndResets()
{
    Fleet fleet(3);
    DenseTable table(QStringLiteral("Cards"));
    table.setModel(&fleet);
    const QList<ColumnChoice> standard = ColumnLayout::standard(&table);
    ColumnChooser chooser(standard, standard);
    auto *list = chooser.findChild<QListWidget *>(QStringLiteral("columns"));
    auto *search = chooser.findChild<QLineEdit *>(QStringLiteral("search"));
    QTest::keyClicks(search, QStringLiteral("NOTE"));
    QVERIFY(list->item(Fleet::Iccid)->isHidden());
    QCOMPARE(list->currentRow(), int(Fleet::Note)); // the one that is found
    list->currentItem()->setCheckState(Qt::Checked);
    search->clear();
    chooser.findChild<QToolButton *>(QStringLiteral("up"))->click();
    QCOMPARE(list->currentRow(), int(Fleet::Note) - 1);
    QVERIFY(!list->item(Fleet::Iccid)->flags().testFlag(Qt::ItemIsUserCheckable));

    QSignalSpy chosen(&chooser, &ColumnChooser::chosen);
    chooser.findChild<QPushButton *>(QStringLiteral("take"))->click();
    ColumnLayout::choose(&table, chosen.first().first().value<QList<ColumnChoice>>());
    QCOMPARE(shownNames(table),
             (QStringList{QStringLiteral("iccid"), QStringLiteral("state"), QStringLiteral("used"),
                          QStringLiteral("note"), QStringLiteral("owner")}));
    QVERIFY(table.columnWidth(Fleet::Note) > 0);
    chooser.findChild<QPushButton *>(QStringLiteral("reset"))->click();
    QCOMPARE(chooser.choices(), standard);
}

void TestDenseTable::aFrameAsksOnlyForWhatItShows()
{
    Fleet fleet(1'000);
    DenseTable table(QStringLiteral("Cards"));
    table.setModel(&fleet);
    table.resize(800, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.viewport()->repaint();
    fleet.asked.clear();
    table.viewport()->repaint();
    const qsizetype rows = table.viewport()->height() / table.rowHeight(0) + 1;
    QVERIFY(fleet.asked.take(Qt::DisplayRole) <= rows * 4);
    QVERIFY(fleet.asked.take(TableRoles::StateGlyphRole) <= rows);
    QCOMPARE(fleet.asked.size(), 0);
}

void TestDenseTable::selectingAMillionRowsIsImmediate()
{
    Fleet fleet(1'000'000);
    DenseTable table(QStringLiteral("Cards"));
    table.setModel(&fleet);
    table.resize(800, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    fleet.asked.clear();
    table.selectAll();
    QCoreApplication::processEvents();
    qsizetype asked = 0;
    for (const qsizetype count : std::as_const(fleet.asked))
        asked += count;
    QVERIFY2(asked < 1'000, qPrintable(QString::number(asked)));
    QCOMPARE(table.selectionModel()->selection().size(), 1); // one range
}

void TestDenseTable::aFigureThatDoesNotFitIsNotCut()
{
    Fleet fleet(3);
    DenseTable table(QStringLiteral("Cards"));
    table.setModel(&fleet);
    const auto picture = [&table](int width, int row) {
        QPixmap pixmap(width, 24);
        pixmap.fill(Qt::white);
        QPainter painter(&pixmap);
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.rect = pixmap.rect();
        option.state = QStyle::State_Enabled;
        table.itemDelegate()->paint(&painter, option, table.model()->index(row, Fleet::Used));
        return pixmap.toImage();
    };
    QVERIFY(picture(200, 0) != picture(200, 1)); // -0.50 and -1.50
    QCOMPARE(picture(40, 0), picture(40, 1));    // "###" for both
}

void TestDenseTable::theMenuKeyOpensTheMenuWithEverythingInIt()
{
    Fleet fleet(3);
    DenseTable table(QStringLiteral("Cards"));
    table.setModel(&fleet);
    table.resize(600, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setCurrentIndex(fleet.index(2, 0));
    QModelIndex at;
    connect(table.keys(), &TableKeys::menuOpening, this, [&at](QMenu *menu, const QModelIndex &index) {
        at = index;
        menu->addAction(QStringLiteral("Open"));
    });
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(5, 9'000), QPoint());
    QCoreApplication::sendEvent(&table, &key);
    auto *menu = table.findChild<QMenu *>();
    QTRY_VERIFY(menu && menu->isVisible());
    QCOMPARE(at.row(), 2);
    QVERIFY(menu->actions().contains(table.keys()->copy()));
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("Open"));
    menu->close();
}

void TestDenseTable::isNamedForAssistiveTechnology()
{
    DenseTable table(QStringLiteral("Cards"));
    QCOMPARE(QAccessible::queryAccessibleInterface(&table)->text(QAccessible::Name), QStringLiteral("Cards"));
    ColumnChooser chooser({{QStringLiteral("a"), QStringLiteral("A")}}, {});
    for (QWidget *widget : chooser.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestDenseTable)
#include "tst_densetable.moc"
