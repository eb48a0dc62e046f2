// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/deafwatch.h"
#include "tests/bench/democonsole.h"
#include "tests/bench/windowbench.h"
#include "ui/cards/filterline.h"
#include "ui/common/densetable.h"
#include "ui/common/noticebar.h"
#include "ui/common/tablekeys.h"

#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace
{
using namespace std::chrono_literals;
using Deed = std::function<bool()>; ///< false: it did not come to a right end

constexpr double goal = 50;

/// How deaf the window was at worst in some rounds of this.
Figure silence(const QString &name, const QString &what, int rounds, const Deed &deed)
{
    Figure figure{.name = QStringLiteral("deaf-") + name, .what = what, .goal = goal, .correct = true};
    QList<Median::Microseconds> gaps;
    for (int round = 0; round < rounds && figure.correct; ++round) {
        DeafWatch watch;
        figure.correct = deed();
        const DeafWatch::Seen seen = watch.end();
        gaps.append(seen.gap);
        figure.work = std::max(figure.work.value_or(0), seen.workMilliseconds());
        if (seen.milliseconds() < figure.value)
            continue;
        figure.value = seen.milliseconds();
        figure.more = {{QStringLiteral("longest_events"), seen.json()},
                       {QStringLiteral("beats"), seen.beats}};
    }
    figure.more.insert(QStringLiteral("median_of_rounds_ms"), Median::milliseconds(gaps));
    return figure;
}

// ---- what people do in the table ----

bool typeAndClear(WindowRoom &room)
{
    const CardListing &listing = room.cards().listing;
    const qint64 all = listing.total();
    room.filter().setFocus();
    const QString wanted = room.table().model()->index(4711, 0).data().toString().remove(u' ').sliced(12, 6);
    for (const QChar digit : wanted) {
        QTest::keyClick(&room.filter(), digit.toLatin1());
        Patience::pause(150ms); // longer than the line's own pause: each digit is a question
    }
    const bool found = Patience::until([&] { return listing.filterText() == wanted && room.isAnswered(); }) &&
                       listing.shown() > 0 && listing.shown() < all / 10;
    QTest::keyClick(&room.filter(), Qt::Key_Escape);
    if (!room.filter().text().isEmpty())
        QTest::keyClick(&room.filter(), Qt::Key_Escape);
    return found && Patience::until([&] {
               return listing.filterText().isEmpty() && room.isAnswered() && listing.shown() == all;
           });
}

bool sortByAll(WindowRoom &room)
{
    QHeaderView *header = room.table().horizontalHeader();
    const CardListing &listing = room.cards().listing;
    for (const CardField field :
         {CardField::UsedBytes, CardField::Status, CardField::Expires, CardField::Vendor, CardField::Iccid}) {
        const int section = CardTableModel::column(field);
        const int x = header->sectionViewportPosition(section) + header->sectionSize(section) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        if (!Patience::until([&] { return listing.sort().field == field && room.isAnswered(); }))
            return false;
        Patience::pause(100ms);
    }
    return listing.shown() == listing.total();
}

bool pageThrough(WindowRoom &room)
{
    QTableView &table = room.table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    for (int page = 0; page < 60; ++page) {
        QTest::keyClick(&table, Qt::Key_PageDown);
        Patience::pause(5ms);
    }
    const int here = table.currentIndex().row();
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    Patience::pause(50ms);
    const bool atEnd = table.currentIndex().row() == table.model()->rowCount() - 1;
    for (int step = 0; step <= 100; ++step) { // as when its handle is dragged
        table.verticalScrollBar()->setValue(int(qint64(table.verticalScrollBar()->maximum()) * step / 100));
        Patience::pause(5ms);
    }
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    return here > 60 && atEnd;
}

bool selectAll(WindowRoom &room)
{
    QTableView &table = room.table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    const ChosenCards &chosen = room.cards().selection;
    return Patience::until([&] { return chosen.sums().has_value(); }) &&
           chosen.count() == room.cards().listing.shown() && chosen.sums()->cards == chosen.count();
}

/// With everything selected: the selection is carried over, or the window says that it is not.
bool sortSelected(WindowRoom &room)
{
    return selectAll(room) && sortByAll(room) &&
           Patience::until([&] { return room.cards().selection.sums().has_value(); });
}

bool copyRange(WindowRoom &room)
{
    QTableView &table = room.table();
    const QAbstractItemModel *model = table.model();
    const int rows = std::min(15'000, model->rowCount());
    table.setFocus();
    table.selectionModel()->select(
        QItemSelection(model->index(0, 0), model->index(rows - 1, model->columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
    QGuiApplication::clipboard()->setText(QString());
    bool said = false;
    const auto heard = QObject::connect(static_cast<DenseTable &>(table).keys(), &TableKeys::noticed, &table,
                                        [&said] { said = true; });
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const bool done = Patience::until([&said] { return said; });
    QObject::disconnect(heard);
    return done && QGuiApplication::clipboard()->text().count(u'\n') == rows;
}

bool exportAll(WindowRoom &room)
{
    const QString path = room.path(QStringLiteral("all.csv"));
    QFile::remove(path);
    QTest::keyClick(&room.window(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = room.window().findChild<QDialog *>();
    if (!dialog || !Patience::until([&] { return dialog->isVisible(); }))
        return false;
    dialog->findChild<QRadioButton *>(QStringLiteral("csv"))->setChecked(true);
    dialog->findChild<QLineEdit *>(QStringLiteral("path"))->setText(path);
    QTest::keyClick(dialog, Qt::Key_Return);
    const auto *folder = dialog->findChild<QPushButton *>(QStringLiteral("folder"));
    const bool written = Patience::until([&] { return folder->isVisible(); });
    dialog->close();
    Patience::pause(20ms); // it is deleted
    return written;
}

bool isWhole(const QString &path, qint64 cards)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    qint64 lines = 0;
    while (!file.atEnd())
        lines += file.readLine().startsWith('#') ? 0 : 1;
    return lines == cards + 1; // the header
}

// ---- a first synchronisation ----

/// The whole program on a demo account, with this pane in front.
Result<QList<Figure>> synchronise(WindowBench &bench, const QString &pane)
{
    DemoConsole demo(bench.room.path(QStringLiteral("sync-settings.ini")), bench.syncCards, pane);
    const Figure making = silence(QStringLiteral("making"), QStringLiteral("while a demo account is made"), 1,
                                  [&demo] { return demo.begin(); });
    if (!making.correct)
        return Benchmarks::failure(QStringLiteral("the demo account was not made"));
    QElapsedTimer watch;
    watch.start();
    Figure figure = silence(QStringLiteral("sync-") + pane,
                            QStringLiteral("during a first synchronisation of %1 cards, %2 in front")
                                .arg(bench.syncCards)
                                .arg(pane),
                            1, [&demo] { return demo.waitForData(); });
    figure.more.insert(QStringLiteral("seconds"), double(watch.elapsed()) / 1000);
    if (!demo.end())
        return Benchmarks::failure(QStringLiteral("the demo account was not closed"));
    return QList<Figure>{making, figure};
}
} // namespace

Figures WindowBenches::stalls(WindowBench &bench)
{
    WindowRoom &room = bench.room;
    if (!room.activate())
        return Benchmarks::failure(QStringLiteral("the window does not get the keyboard"));
    constexpr int rounds = 3;
    QList<Figure> figures{
        silence(QStringLiteral("filter"), QStringLiteral("while six digits are typed and cleared"), rounds,
                [&room] { return typeAndClear(room); }),
        silence(QStringLiteral("sort"), QStringLiteral("while it is sorted by five columns"), rounds,
                [&room] { return sortByAll(room); }),
        silence(QStringLiteral("scroll"), QStringLiteral("while it is paged and dragged through"), rounds,
                [&room] { return pageThrough(room); }),
        silence(QStringLiteral("select-all"), QStringLiteral("while all cards are selected and added up"),
                rounds,
                [&room] {
                    room.table().clearSelection();
                    return selectAll(room);
                }),
        silence(QStringLiteral("sort-selected"), QStringLiteral("the same sorts with all cards selected"),
                rounds, [&room] { return sortSelected(room); }),
        silence(QStringLiteral("copy"), QStringLiteral("while 15,000 rows go to the clipboard"), rounds,
                [&room] { return copyRange(room); }),
    };
    room.table().clearSelection();
    Figure exported = silence(QStringLiteral("export"), QStringLiteral("while all cards are written as CSV"),
                              1, [&room] { return exportAll(room); });
    exported.correct = exported.correct && isWhole(room.path(QStringLiteral("all.csv")), bench.fleet.cards());
    figures.append(exported);
    return figures;
}

Figures WindowBenches::syncBehindToday(WindowBench &bench)
{
    return synchronise(bench, QStringLiteral("today"));
}

Figures WindowBenches::syncBehindCards(WindowBench &bench)
{
    Figures figures = synchronise(bench, QStringLiteral("cards"));
    if (figures)
        figures->removeFirst(); // the making of the account is the same
    return figures;
}
