// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/referencefleet.h"
#include "app/cli/bench/shelltimer.h"
#include "core/inventory/cardquery.h"
#include "tests/bench/windowbench.h"
#include "ui/cards/filterline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>

namespace
{
using std::chrono::microseconds;
using Times = QList<microseconds>;

/// The reference beside ours, so that a drift of the machine's speed meets both; nothing where its program is
/// not there.
Result<void> takeReference(const QString &command, Times &times)
{
    if (command.isEmpty())
        return {};
    const auto taken = ShellTimer::run(command);
    if (!taken)
        return taken.error();
    times.append(taken->wall);
    return {};
}

Result<QString> referenceCommand(const BenchRoom &room, const QString &program, const QString &command)
{
    if (!ShellTimer::isThere(program))
        return QString();
    const Result<QString> file = WindowBenches::iccidFile(room);
    return file ? Result<QString>(command.arg(*file)) : file;
}

// ---- filter ----

/// One key into the filter line, until the table shows what it asks for.
struct Keystroke {
    microseconds whole{0};
    microseconds asked{0}; ///< from when the line asked, its pause over
    bool correct = false;
};

/// What the cards are that this filter lets pass, found without the window.
bool isRight(WindowBench &bench, const QString &text)
{
    CardListing &listing = bench.room.cards().listing;
    const Result<CardFilter> filter = CardFilter::parse(text);
    if (!filter || listing.filterText() != text)
        return false;
    const auto &columns = listing.table().columns();
    const QDate today = bench.room.cards().room.today();
    const CardOrder found = CardQuery(columns, *filter, today).rows();
    std::vector<quint32> shown = listing.table().order()->rows;
    std::sort(shown.begin(), shown.end());
    qint64 byHand = 0; // among the ICCIDs alone
    const QByteArray needle = text.section(u'~', -1).toUtf8();
    for (quint32 row = 0; row < columns->rowCount(); ++row)
        byHand += columns->iccid(row).contains(needle) ? 1 : 0;
    const bool iccidOnly = text.contains(u'~');
    return shown == found.rows &&
           (iccidOnly ? byHand == qint64(shown.size()) : byHand <= qint64(shown.size()));
}

Keystroke press(WindowBench &bench, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &wanted)
{
    WindowRoom &room = bench.room;
    const CardListing &listing = room.cards().listing;
    std::optional<microseconds> asked;
    PaintWatch painted(room.table().viewport(),
                       [&] { return listing.filterText() == wanted && room.isAnswered(); });
    const auto typed =
        QObject::connect(&room.filter(), &FilterLine::typed, &painted, [&] { asked = painted.now(); });
    QTest::keyClick(&room.filter(), key, modifiers);
    const WindowRoom::Taken taken = painted.wait();
    QObject::disconnect(typed);
    if (!taken || !asked)
        return {};
    return {*taken, *taken - *asked, isRight(bench, wanted)};
}

bool clearFilter(WindowRoom &room)
{
    const CardListing &listing = room.cards().listing;
    if (room.filter().text().isEmpty() && listing.filterText().isEmpty())
        return true;
    PaintWatch painted(room.table().viewport(),
                       [&] { return listing.filterText().isEmpty() && room.isAnswered(); });
    room.filter().setFocus();
    QTest::keyClick(&room.filter(), Qt::Key_Escape);
    if (!listing.filterText().isEmpty() ||
        !room.filter().text().isEmpty()) // the first closed the completions
        QTest::keyClick(&room.filter(), Qt::Key_Escape);
    return painted.wait().has_value();
}

struct Strokes {
    Times whole;
    Times asked;
    bool correct = true;
    void add(const Keystroke &stroke)
    {
        whole.append(stroke.whole);
        asked.append(stroke.asked);
        correct = correct && stroke.correct;
    }
};

Figure filterFigure(const QString &name, const QString &what, const Strokes &strokes, const QString &command,
                    const Times &theirs)
{
    Figure figure{.name = name, .what = what};
    figure.value = Median::milliseconds(strokes.asked);
    figure.reference = QStringLiteral("R3");
    figure.referenceCommand = command;
    figure.referenceValue = Median::milliseconds(theirs);
    figure.goal = 0.43;
    figure.correct = strokes.correct;
    figure.more = {{QStringLiteral("with_typing_pause_ms"), Median::milliseconds(strokes.whole)}};
    return figure;
}

// ---- sort ----

/// A click on the header of this column, until the table shows the cards in its order.
WindowRoom::Taken clickHeader(WindowRoom &room, CardField field)
{
    QHeaderView *header = room.table().horizontalHeader();
    const int section = CardTableModel::column(field);
    const QPoint place(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                       header->height() / 2);
    const CardListing &listing = room.cards().listing;
    const CardSort before = listing.sort();
    PaintWatch painted(room.table().viewport(), [&] {
        return listing.sort() != before && listing.sort().field == field && room.isAnswered();
    });
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    return painted.wait();
}

bool isSortedByIccid(const CardListing &listing)
{
    const CardColumns &columns = *listing.table().columns();
    const auto &rows = listing.table().order()->rows;
    const bool down = listing.sort().descending;
    return rows.size() == columns.cardCount() &&
           std::is_sorted(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
               return down ? columns.iccid(b).compare(columns.iccid(a)) < 0
                           : columns.iccid(a).compare(columns.iccid(b)) < 0;
           });
}

bool isSortedByUse(const CardListing &listing)
{
    const CardColumns &columns = *listing.table().columns();
    const auto &rows = listing.table().order()->rows;
    const bool down = listing.sort().descending;
    const auto used = [&](quint32 row) { return columns.number(CardNumber::Used, row); };
    return rows.size() == columns.cardCount() &&
           std::is_sorted(rows.begin(), rows.end(),
                          [&](quint32 a, quint32 b) { return down ? used(b) < used(a) : used(a) < used(b); });
}

Figure sortFigure(const QString &name, const QString &what, double goal, const Times &ours,
                  const QString &command, const Times &theirs, bool correct)
{
    Figure figure{.name = name, .what = what};
    figure.value = Median::milliseconds(ours);
    figure.reference = QStringLiteral("R4");
    figure.referenceCommand = command;
    figure.referenceValue = Median::milliseconds(theirs);
    figure.goal = goal;
    figure.correct = correct;
    return figure;
}

// ---- scroll ----

/// The same model, columns and rows in a table as Qt has it.
std::unique_ptr<QTableView> standardTable(QTableView &ours)
{
    auto table = std::make_unique<QTableView>();
    table->setModel(ours.model());
    table->setItemDelegate(new QStyledItemDelegate(table.get()));
    table->setFont(ours.font());
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(ours.verticalHeader()->minimumSectionSize());
    table->verticalHeader()->setDefaultSectionSize(ours.verticalHeader()->defaultSectionSize());
    for (int column = 0; column < ours.model()->columnCount(); ++column) {
        table->setColumnHidden(column, ours.isColumnHidden(column));
        table->setColumnWidth(column, ours.columnWidth(column));
    }
    table->resize(ours.size());
    return table;
}

/// Goes to this row and paints at once.
microseconds frame(QTableView &table, int row)
{
    QElapsedTimer timer;
    timer.start();
    table.verticalScrollBar()->setValue(row);
    table.viewport()->repaint();
    return microseconds(timer.nsecsElapsed() / 1000);
}
} // namespace

Figures WindowBenches::filter(WindowBench &bench)
{
    const auto command = referenceCommand(bench.references, QStringLiteral("grep"),
                                          QStringLiteral("grep -cF 123456 %1 | cat"));
    if (!command)
        return command.error();
    const ReferenceFleet fleet(bench.fleet.cards());
    Strokes iccid, anywhere, next;
    Times theirs;
    for (int round = 0; round < bench.references.rounds; ++round) {
        if (const auto taken = takeReference(*command, theirs); !taken)
            return taken.error();
        // of a card that is there: a table without rows is not painted
        const QString digits =
            QString::fromLatin1(fleet.iccid(7919 * (round + 1) % fleet.size()).sliced(12, 6));
        const QString inIccid = QStringLiteral("iccid~") + digits;
        for (const auto &[text, strokes] : {std::pair(inIccid, &iccid), std::pair(digits, &anywhere)}) {
            if (!clearFilter(bench.room))
                return Benchmarks::failure(QStringLiteral("the filter was not cleared"));
            bench.room.filter().setFocus();
            QGuiApplication::clipboard()->setText(text);
            strokes->add(press(bench, Qt::Key_V, Qt::ControlModifier, text));
        }
        const QString some = digits.first(4);
        if (!clearFilter(bench.room))
            return Benchmarks::failure(QStringLiteral("the filter was not cleared"));
        QGuiApplication::clipboard()->setText(some);
        (void)press(bench, Qt::Key_V, Qt::ControlModifier, some);
        next.add(press(bench, Qt::Key(digits[4].unicode()), {}, digits.first(5)));
    }
    if (!clearFilter(bench.room))
        return Benchmarks::failure(QStringLiteral("the filter was not cleared"));
    return QList<Figure>{
        filterFigure(QStringLiteral("filter-iccid"),
                     QStringLiteral("a fragment of six digits in ICCIDs, pasted, to the repainted table"),
                     iccid, *command, theirs),
        filterFigure(QStringLiteral("filter-any"),
                     QStringLiteral("six digits anywhere, pasted, to the repainted table"), anywhere,
                     *command, theirs),
        filterFigure(QStringLiteral("filter-key"),
                     QStringLiteral("one more digit, typed, to the repainted table"), next, *command,
                     theirs)};
}

Figures WindowBenches::sort(WindowBench &bench)
{
    const auto command = referenceCommand(bench.references, QStringLiteral("sort"),
                                          QStringLiteral("LC_ALL=C sort -S 1G --parallel=2 -o /dev/null %1"));
    if (!command)
        return command.error();
    const CardListing &listing = bench.room.cards().listing;
    Times byUse, byIccid, theirs;
    bool useRight = true, iccidRight = true;
    for (int round = 0; round < bench.references.rounds; ++round) {
        if (const auto taken = takeReference(*command, theirs); !taken)
            return taken.error();
        const WindowRoom::Taken use = clickHeader(bench.room, CardField::UsedBytes);
        useRight = useRight && use && isSortedByUse(listing);
        const WindowRoom::Taken iccid = clickHeader(bench.room, CardField::Iccid);
        iccidRight = iccidRight && iccid && isSortedByIccid(listing);
        byUse.append(use.value_or(microseconds(0)));
        byIccid.append(iccid.value_or(microseconds(0)));
    }
    return QList<Figure>{
        sortFigure(QStringLiteral("sort-iccid"), QStringLiteral("a click on ICCID, to the repainted table"),
                   0.4, byIccid, *command, theirs, iccidRight),
        sortFigure(QStringLiteral("sort-used"), QStringLiteral("a click on Used, to the repainted table"),
                   0.08, byUse, *command, theirs, useRight)};
}

Figures WindowBenches::scroll(WindowBench &bench)
{
    QTableView &ours = bench.room.table();
    const std::unique_ptr<QTableView> standard = standardTable(ours);
    standard->setAttribute(Qt::WA_ShowWithoutActivating);
    PaintWatch shown(standard->viewport(), [] { return true; });
    standard->show();
    if (!shown.wait())
        return Benchmarks::failure(QStringLiteral("the reference table was not painted"));
    const int page = ours.verticalScrollBar()->pageStep();
    const int theirPage = standard->verticalScrollBar()->pageStep();
    const int last = ours.verticalScrollBar()->maximum();
    constexpr int framesARound = 40;
    Times mine, theirs;
    bool correct = std::abs(page - theirPage) <= 1;
    for (int round = 0; round < bench.references.rounds; ++round) {
        // rows that neither has seen: the model remembers what it was asked
        int row = int(qint64(round) * 61'803'398 % std::max(1, last / 2));
        for (int at = 0; at < framesARound; ++at, row += 2 * page) {
            mine.append(frame(ours, row));
            theirs.append(frame(*standard, row + page));
        }
        correct = correct && ours.rowAt(0) == std::min(row - 2 * page, last);
        QCoreApplication::processEvents();
    }
    ours.verticalScrollBar()->setValue(0);
    Figure figure{.name = QStringLiteral("scroll"),
                  .what = QStringLiteral("a page on, painted at once, against Qt's own delegate")};
    figure.value = Median::milliseconds(mine);
    figure.reference = QStringLiteral("standard");
    figure.referenceCommand =
        QStringLiteral("QTableView with QStyledItemDelegate, same model, columns and size");
    figure.referenceValue = Median::milliseconds(theirs);
    figure.goal = 0.4;
    figure.correct = correct;
    std::sort(mine.begin(), mine.end());
    int columns = 0;
    for (int column = 0; column < ours.model()->columnCount(); ++column)
        columns += ours.isColumnHidden(column) ? 0 : 1;
    figure.more = {{QStringLiteral("rows"), page},
                   {QStringLiteral("columns"), columns},
                   {QStringLiteral("p99_ms"), double(mine[mine.size() * 99 / 100].count()) / 1000}};
    return QList<Figure>{figure};
}
