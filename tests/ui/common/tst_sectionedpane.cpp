// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sectionedpane.h"

#include "models/figuretable.h"
#include "tests/fakes/fakeclock.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/agelabel.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/figurelist.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

namespace
{
class ListSection final : public PaneSection
{
public:
    ListSection(QString name, FigureTable &table) : m_name(std::move(name))
    {
        auto *column = new QVBoxLayout(this);
        list = new FigureList(table, m_name, this);
        column->addWidget(list);
    }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QString title() const override { return m_name.toUpper(); }
    void activate() override { list->takeFocus(); }
    void setWatched(bool now) override { watched = now; }
    [[nodiscard]] std::optional<Instant> asOf() const override { return read; }
    [[nodiscard]] bool isUpdating() const override { return updating; }
    [[nodiscard]] QString statusText() const override { return status; }
    void find() override { list->find(); }
    bool open(const QString &what) override { return list->setCurrentKey(what); }
    [[nodiscard]] bool canExport() const override { return true; }
    void exportShown() override { ++exports; }
    [[nodiscard]] QJsonObject saveState() const override { return list->saveState(); }
    void restoreState(const QJsonObject &state) override { list->restoreState(state); }

    FigureList *list;
    bool watched = false;
    std::optional<Instant> read;
    QString status;
    bool updating = false;
    int exports = 0;

private:
    QString m_name;
};

class TwoLists final : public SectionedPane
{
public:
    TwoLists(FigureTable &first, FigureTable &second, const Clock &clock) : SectionedPane(clock)
    {
        makeLater([this, &first, &second] {
            addSection(one = new ListSection(QStringLiteral("vouchers"), first));
            addSection(two = new ListSection(QStringLiteral("bills"), second));
        });
    }
    [[nodiscard]] QString name() const override { return QStringLiteral("two"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Two lists"); }
    [[nodiscard]] Icons::Glyph glyph() const override { return Icons::Glyph::Finance; }
    ListSection *one = nullptr;
    ListSection *two = nullptr;
};

void fill(FigureTable &table, const QStringList &keys)
{
    table.setColumns({{QStringLiteral("name"), QStringLiteral("Name")}});
    QList<FigureRow> rows;
    for (const QString &key : keys)
        rows.append({key, {FigureCell::words(key)}});
    table.setRows(rows);
}
} // namespace

class TestSectionedPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void onlyTheSectionInFrontIsWatched();
    void theAgeIsToldWhenItIsKnown();
    void aLongSummaryDoesNotWidenTheWindow();
    void aThingIsFoundInWhicheverSectionHasIt();
    void theKeyboardGoesFromSectionToSection();
    void exportIsOfTheSectionInFront();
    void sectionAndRowSurviveAChangeOfLook();
    void escEmptiesTheSearchAndGivesTheTableTheKeyboard();
    void nothingFoundIsSaid();
    void everyControlIsNamed();

private:
    FakeClock m_clock;
    std::unique_ptr<FigureTable> m_first;
    std::unique_ptr<FigureTable> m_second;
    std::unique_ptr<TwoLists> m_pane;
};

void TestSectionedPane::init()
{
    m_first = std::make_unique<FigureTable>();
    m_second = std::make_unique<FigureTable>();
    fill(*m_first, {QStringLiteral("V-1"), QStringLiteral("V-2")});
    fill(*m_second, {QStringLiteral("2026-01"), QStringLiteral("2026-02"), QStringLiteral("2026-03")});
    m_pane = std::make_unique<TwoLists>(*m_first, *m_second, m_clock);
    m_pane->resize(800, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestSectionedPane::cleanup()
{
    m_pane.reset();
}

void TestSectionedPane::onlyTheSectionInFrontIsWatched()
{
    QVERIFY(m_pane->one->watched && !m_pane->two->watched);
    m_pane->showSection(QStringLiteral("bills"));
    QVERIFY(!m_pane->one->watched && m_pane->two->watched);
    m_pane->hide();
    QVERIFY(!m_pane->one->watched && !m_pane->two->watched);
}

void TestSectionedPane::theAgeIsToldWhenItIsKnown()
{
    const auto *age = m_pane->findChild<AgeLabel *>();
    QVERIFY(age && age->isVisible()); // never read
    m_pane->one->updating = true;
    Q_EMIT m_pane->one->changed();
    QVERIFY(!age->isVisible()); // nobody knows yet
    m_pane->one->updating = false;
    m_pane->one->read = Instant::of(m_clock.now());
    Q_EMIT m_pane->one->changed();
    QVERIFY(age->isVisible());
    m_pane->one->updating = true;
    Q_EMIT m_pane->one->changed();
    QVERIFY(age->isVisible()); // it stays while it is looked at anew
}

void TestSectionedPane::aLongSummaryDoesNotWidenTheWindow()
{
    const int before = m_pane->minimumSizeHint().width();
    m_pane->one->status = QString(500, u'm');
    Q_EMIT m_pane->one->changed();
    QTRY_COMPARE(m_pane->findChild<QLabel *>(QStringLiteral("summary"))->text(), m_pane->one->status);
    QCoreApplication::processEvents();
    QVERIFY(m_pane->minimumSizeHint().width() <= before + m_pane->fontMetrics().averageCharWidth() * 12);
}

void TestSectionedPane::aThingIsFoundInWhicheverSectionHasIt()
{
    m_pane->open(QStringLiteral("2026-02"));
    QCOMPARE(m_pane->section()->name(), QStringLiteral("bills"));
    QCOMPARE(m_pane->two->list->currentKey(), QStringLiteral("2026-02"));
    m_pane->open(QStringLiteral("vouchers:V-2"));
    QCOMPARE(m_pane->section()->name(), QStringLiteral("vouchers"));
    QCOMPARE(m_pane->one->list->currentKey(), QStringLiteral("V-2"));
    m_pane->open(QStringLiteral("bills"));
    QCOMPARE(m_pane->section()->name(), QStringLiteral("bills"));
    m_pane->open(QStringLiteral("nothing of ours"));
    QCOMPARE(m_pane->section()->name(), QStringLiteral("bills"));
}

void TestSectionedPane::theKeyboardGoesFromSectionToSection()
{
    m_pane->activate();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_pane->section()->name(), QStringLiteral("bills"));
    QVERIFY(m_pane->two->list->table()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_pane->section()->name(), QStringLiteral("vouchers"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_pane->section()->name(), QStringLiteral("bills"));
}

void TestSectionedPane::exportIsOfTheSectionInFront()
{
    m_pane->showSection(QStringLiteral("bills"));
    m_pane->exportShown();
    QCOMPARE(m_pane->one->exports, 0);
    QCOMPARE(m_pane->two->exports, 1);
    QVERIFY(!m_pane->canPrint());
}

void TestSectionedPane::sectionAndRowSurviveAChangeOfLook()
{
    m_pane->open(QStringLiteral("bills:2026-03"));
    const QJsonObject state = m_pane->saveState();
    QVERIFY(state.contains(QStringLiteral("session")));
    QVERIFY(!state.value(QStringLiteral("bills")).toObject().contains(QStringLiteral("session")));
    TwoLists anew(*m_first, *m_second, m_clock);
    anew.restoreState(state);
    QVERIFY(anew.sections().isEmpty());
    QCOMPARE(anew.saveState(), state); // nobody looked: nothing is lost, nothing is made
    anew.show();
    QCOMPARE(anew.section()->name(), QStringLiteral("bills"));
    QCOMPARE(anew.two->list->currentKey(), QStringLiteral("2026-03"));
}

void TestSectionedPane::escEmptiesTheSearchAndGivesTheTableTheKeyboard()
{
    m_pane->find();
    auto *search = m_pane->one->list->findChild<QLineEdit *>(QStringLiteral("search"));
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("v-2"));
    QCOMPARE(m_first->rowCount(), 1);
    QCOMPARE(m_pane->one->list->countText(), QStringLiteral("1 of 2"));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(m_first->rowCount(), 2);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_pane->one->list->table()->hasFocus());
}

void TestSectionedPane::nothingFoundIsSaid()
{
    m_first->setSearch(QStringLiteral("nowhere"));
    QVERIFY(!m_pane->one->list->table()->isVisible());
    m_first->setSearch({});
    QVERIFY(m_pane->one->list->table()->isVisible());
    m_first->setRows({});
    m_pane->one->list->setEmpty(Icons::Glyph::Finance, QStringLiteral("There are no vouchers."));
    QVERIFY(m_pane->one->list->empty().sentence().contains(QStringLiteral("no vouchers")));
}

void TestSectionedPane::everyControlIsNamed()
{
    QCOMPARE(unnamedControls(m_pane.get()), QStringList());
}

QTEST_MAIN(TestSectionedPane)
#include "tst_sectionedpane.moc"
