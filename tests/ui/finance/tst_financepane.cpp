// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagedreport.h"
#include "core/report/tableexport.h"
#include "core/settings/consolesettings.h"
#include "models/balancewatch.h"
#include "models/financemodel.h"
#include "models/financereport.h"
#include "tests/models/todayroom.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/agelabel.h"
#include "ui/common/chart/chartview.h"
#include "ui/common/chart/chartwithtable.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/figurelist.h"
#include "ui/finance/figureblock.h"
#include "ui/finance/financepane.h"
#include "ui/finance/thresholdsdialog.h"
#include "ui/pools/tariffdialog.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreviewdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPageSize>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace
{
/// A pane over a model that has answered, at one of its sections.
struct Shown {
    explicit Shown(TodayRoom &room, const QString &section = QStringLiteral("balance")) : model(room.room)
    {
        pane = std::make_unique<FinancePane>(model, room.room, settings);
        pane->resize(1200, 760);
        pane->show();
        go(section);
    }
    void go(const QString &section) const
    {
        pane->showSection(section);
        settle();
    }
    void settle() const
    {
        const bool answered = QTest::qWaitFor([this] {
            return std::ranges::none_of(pane->sections(), [](auto *one) { return one->isUpdating(); });
        });
        Q_ASSERT(answered);
    }
    template<class T> [[nodiscard]] T *find(const char *name) const
    {
        return pane->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString label(const char *name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] const Runway &runway() const { return model_().money().facts()->runway; }
    [[nodiscard]] FinanceModel &model_() const { return const_cast<FinanceModel &>(model); }

    FinanceModel model;
    QTemporaryDir directory;
    ConsoleSettings settings{directory.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<FinancePane> pane;
};

QString text(const FigureRow &row, const FigureTable &table, const char *column)
{
    return row.cells[table.column(QString::fromLatin1(column))].text;
}

const FigureRow *rowOf(const FigureTable &table, const QString &key)
{
    for (const FigureRow &row : table.rows()) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

QString yuan(qint64 micros)
{
    return Money{micros}.text(u"CNY");
}

/// Of a list as a file for programs.
QByteArray csvOf(const FigureList &list)
{
    QByteArray csv;
    const auto done = TableExport::writeCsv(*list.figures().source(list.shownColumns()), TableForm::Programs,
                                            [&csv](QByteArrayView piece) {
                                                csv.append(piece);
                                                return true;
                                            });
    return done ? csv : QByteArray();
}

/// As if somebody had typed it over what was there.
void type(QWidget *field, const QString &keys)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, keys);
}
} // namespace

/// Tasks 3 and 12 of the console: what the money is, how long it lasts, and what of it does not add up.
class TestFinancePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBalanceIsTheProvidersWithItsAge();
    void theDaysFollowFromEachOther();
    void thePaceIsThatOfTheProvidersLedger();
    void vouchersStandInTheOrderTheyEnd();
    void billsAddUpToTheProviders();
    void aMonthsLinesAreItsBills();
    void theLedgerIsTheProvidersAndIsExplained();
    void onlyExceptionsAreShownOnDemand();
    void theLedgerIsReadByDays();
    void thresholdsAreSetByKeyboardAndUndone();
    void anAmountThatIsNoneIsRefused();
    void aCrossingIsSaidOnceAndShown();
    void changedAssumptionsChangeTheRunway();
    void tariffLinesAreEnteredAndUndone();
    void anOldBalanceIsLoud();
    void whatIsUnknownIsADash();
    void linksLeadToTheirThings();
    void filesHaveEveryDigit();
    void thePaperIsPreviewed();
    void everyControlIsNamed();

private:
    [[nodiscard]] TodayRoom &room() const { return *m_company->room; }
    std::unique_ptr<SyncedCompany> m_company;
    std::unique_ptr<Company> m_truth;
};

void TestFinancePane::initTestCase()
{
    QAccessible::setActive(true);
    m_company = std::make_unique<SyncedCompany>(800);
    QVERIFY(m_company->synced);
    QTRY_COMPARE(room().fleet.state(), FleetFeed::State::Ready);
    m_truth = std::make_unique<Company>(m_company->cloud->company());
}

// ---- balance and runway ----

void TestFinancePane::theBalanceIsTheProvidersWithItsAge()
{
    const Shown shown(room());
    QCOMPARE(shown.find<FigureBlock>("balanceBlock")->figure(),
             m_truth->trueBalance().available->text(u"CNY"));
    const auto *age = shown.find<FigureBlock>("balanceBlock")->findChild<AgeLabel *>();
    QVERIFY(age->isVisible() && age->asOf() && !age->isOld());
    QVERIFY(!shown.find<QLabel>("old")->isVisible());
    QCOMPARE(shown.find<ChartView>("runwayChart")->data().series.first().values.first(),
             double(shown.runway().days.first().balanceAfter.micros) / double(Money::unit));
    QVERIFY(shown.find<FigureBlock>("runwayBlock")->lines().contains(u'\n'));
}

void TestFinancePane::theDaysFollowFromEachOther()
{
    const Shown shown(room());
    const Runway &runway = shown.runway();
    QCOMPARE(runway.days.size(), 181);
    QCOMPARE(shown.model_().dayTable().rows().size(), 181);
    const struct {
        const QList<RunwayDay> &days;
        Money usage;
    } cases[]{{runway.days, *runway.usagePerDay},
              {runway.earlyDays, *runway.usagePerDayHigh},
              {runway.lateDays, *runway.usagePerDayLow},
              {runway.cashDays, *runway.usagePerDay}};
    for (const auto &one : cases) {
        qint64 left = runway.balance->micros;
        for (const RunwayDay &day : one.days) {
            const qint64 drain = day.renewals.micros + one.usage.micros + runway.otherPerDay->micros;
            QCOMPARE(day.fromVouchers.micros + day.fromBalance.micros, drain);
            left -= day.fromBalance.micros;
            QCOMPARE(day.balanceAfter.micros, left);
        }
    }
    const auto ends = std::find_if(runway.days.begin(), runway.days.end(),
                                   [](const RunwayDay &day) { return day.balanceAfter.micros < 0; });
    QVERIFY(ends != runway.days.end());
    QCOMPARE(runway.expected.day, ends->day);
    QVERIFY(shown.find<FigureBlock>("runwayBlock")->lines().contains(ends->day.toString(Qt::ISODate)));
    QVERIFY(runway.early.day <= runway.expected.day && runway.cashOnly.day <= runway.expected.day);
}

void TestFinancePane::thePaceIsThatOfTheProvidersLedger()
{
    const Shown shown(room());
    QSet<QString> renewals;
    for (const Order &order : m_truth->trueOrders()) {
        if (order.kind == u"RENEW" || order.kind == u"AUTO_RENEW")
            renewals.insert(order.id);
    }
    const QDate today = room().room.today();
    qint64 usage = 0, other = 0;
    for (const LedgerEntry &entry : m_truth->trueLedger()) {
        const QDate day = entry.time->beijingDate();
        if (entry.type != u"Consumption" || day < today.addDays(-28) || day >= today)
            continue;
        if (entry.remarks == u"短信服务")
            other += entry.amount->micros;
        else if (!renewals.contains(*entry.recordId))
            usage += entry.amount->micros;
    }
    QCOMPARE(shown.runway().usagePerDay->micros, (2 * usage + 28) / 56); // half up
    QCOMPARE(shown.runway().otherPerDay->micros, (2 * other + 28) / 56);
}

void TestFinancePane::vouchersStandInTheOrderTheyEnd()
{
    const Shown shown(room(), QStringLiteral("vouchers"));
    QList<Voucher> usable;
    for (const Voucher &one : m_truth->trueVouchers()) {
        if (one.status == u"Available" && one.balance->micros > 0 && *one.expires > room().room.now())
            usable.append(one);
    }
    std::ranges::sort(usable, {}, [](const Voucher &one) { return std::pair(*one.expires, one.number); });
    QVERIFY(usable.size() >= 2);
    const FigureTable &table = shown.model_().voucherTable();
    QCOMPARE(table.rows().size(), m_truth->trueVouchers().size());
    qint64 all = 0, lapses = 0;
    for (qsizetype i = 0; i < usable.size(); ++i) {
        const FigureRow &row = table.rows()[i];
        QCOMPARE(row.key, usable[i].number);
        QCOMPARE(text(row, table, "order"), QString::number(i + 1));
        QCOMPARE(text(row, table, "balance"), usable[i].balance->text(u"CNY"));
        QCOMPARE(text(row, table, "products"), *usable[i].products);
        all += usable[i].balance->micros;
        // what the plain days have paid from it is what it loses
        const VoucherBurn &burn = shown.runway().vouchers[i];
        if (burn.lapses) {
            QCOMPARE(burn.used->micros + burn.lapses->micros, usable[i].balance->micros);
            lapses += burn.lapses->micros;
        }
    }
    QVERIFY(shown.label("voucherSum").contains(yuan(all)));
    QCOMPARE(shown.runway().willLapse->micros, lapses);
    qint64 burnt = 0, used = 0;
    for (const RunwayDay &day : shown.runway().days)
        burnt += day.fromVouchers.micros;
    for (const VoucherBurn &burn : shown.runway().vouchers)
        used += burn.used.value_or(Money{}).micros;
    QCOMPARE(burnt, used);
    const ChartData &chart = shown.find<ChartWithTable>("voucherChart")->data();
    double drawn = 0;
    for (const auto &value : chart.series.first().values)
        drawn += value.value_or(0);
    QCOMPARE(qRound64(drawn * double(Money::unit)), used);
}

// ---- bills ----

void TestFinancePane::billsAddUpToTheProviders()
{
    const Shown shown(room(), QStringLiteral("bills"));
    const FigureTable &table = shown.model_().billTable();
    const Month now = Month::of(room().room.today());
    qint64 before = 0;
    for (Month month = now.plus(-12); month <= now; month = month.next()) {
        qint64 payable = 0, vouchers = 0, paid = 0, sms = 0;
        for (const BillLine &line : m_truth->trueBills(month, BillSource::Overview)) {
            payable += line.payable->micros;
            vouchers += line.byVouchers->micros;
            paid += line.paid->micros;
            sms += line.productCode == u"demo_sms" ? line.payable->micros : 0;
        }
        const FigureRow *row = rowOf(table, month.iso());
        QVERIFY2(row, qPrintable(month.iso()));
        QCOMPARE(text(*row, table, "payable"), yuan(payable));
        QCOMPARE(text(*row, table, "by_vouchers"), yuan(vouchers));
        QCOMPARE(text(*row, table, "paid"), yuan(paid));
        const bool isFinal = month != now && month.next().firstDay().addDays(2) < room().room.today();
        QCOMPARE(text(*row, table, "state"),
                 isFinal ? QStringLiteral("final") : QStringLiteral("preliminary"));
        if (month > now.plus(-12)) {
            const QString change = text(*row, table, "change");
            QCOMPARE(change, (payable > before ? QStringLiteral("+") : QString()) + yuan(payable - before));
        }
        const FigureRow *product = rowOf(table, month.iso() + QStringLiteral("/demo_sms"));
        QVERIFY(product);
        QCOMPARE(text(*product, table, "payable"), yuan(sms));
        before = payable;
    }
}

void TestFinancePane::aMonthsLinesAreItsBills()
{
    const Shown shown(room(), QStringLiteral("bills"));
    const Month month = Month::of(room().room.today()).plus(-2);
    shown.pane->open(month.iso());
    QCOMPARE(shown.model_().billMonth(), month);
    const QList<BillLine> truth = m_truth->trueBills(month, BillSource::Overview);
    const FigureTable &table = shown.model_().lineTable();
    QCOMPARE(table.rows().size(), truth.size());
    QVERIFY(shown.label("billHead").startsWith(month.iso()));
    QVERIFY(shown.label("billHead").contains(QStringLiteral("final")));
    QStringList told, wanted;
    for (const FigureRow &row : table.rows())
        told.append(text(row, table, "payable"));
    for (const BillLine &line : truth)
        wanted.append(line.payable->text(u"CNY"));
    told.sort();
    wanted.sort();
    QCOMPARE(told, wanted);
}

// ---- ledger ----

void TestFinancePane::theLedgerIsTheProvidersAndIsExplained()
{
    const Shown shown(room(), QStringLiteral("ledger"));
    const FinanceModel::Days days = shown.model_().ledgerDays();
    QCOMPARE(days.from, Month::of(room().room.today()).plus(-2).firstDay());
    const FigureTable &table = shown.model_().ledgerTable();
    qint64 count = 0, rebates = 0;
    for (const LedgerEntry &entry : m_truth->trueLedger()) {
        const QDate day = entry.time->beijingDate();
        if (day < days.from || day > days.until)
            continue;
        ++count;
        rebates += entry.type == u"Adjust";
        const FigureRow *row = rowOf(table, entry.number);
        QVERIFY2(row, qPrintable(entry.number));
        const qint64 micros = entry.isIncome() ? entry.amount->micros : -entry.amount->micros;
        QCOMPARE(text(*row, table, "amount"), (micros > 0 ? QStringLiteral("+") : QString()) + yuan(micros));
        QCOMPARE(text(*row, table, "balance"), entry.balance->text(u"CNY"));
    }
    QVERIFY(rebates > 0);
    QCOMPARE(table.rows().size(), count); // nothing is missing, and no balance is wrong
    const LedgerMatch &match = shown.model_().ledger().facts()->match;
    QVERIFY(match.gaps.isEmpty() && match.bills.isEmpty());
    QVERIFY(match.stepsChecked >= count - 1);
    QCOMPARE(match.count(LedgerExplanation::State::Explained), count - rebates);
    QVERIFY(shown.label("reconciliation")
                .startsWith(QStringLiteral("Explained %1 of %2").arg(count - rebates).arg(count)));
    for (qint64 i = 0; i < rebates; ++i) // exceptions stand first
        QCOMPARE(text(table.rows()[i], table, "state"), QStringLiteral("to be confirmed"));
}

void TestFinancePane::onlyExceptionsAreShownOnDemand()
{
    const Shown shown(room(), QStringLiteral("ledger"));
    QTest::keyClick(shown.find<QCheckBox>("exceptionsOnly"), Qt::Key_Space);
    const FigureTable &table = shown.model_().ledgerTable();
    QVERIFY(!table.rows().isEmpty());
    for (const FigureRow &row : table.rows())
        QCOMPARE(text(row, table, "type"), QStringLiteral("adjustment"));
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    auto *list = shown.find<FigureList>("ledger");
    list->takeFocus();
    QTest::keyClick(list->table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("rebates"));
    QVERIFY(Month::parse(wanted.first().at(1).toString().toLatin1()));
    // confirmed there, it is explained here
    const FigureRow first = table.rows().first();
    const Month month = *Month::parse(wanted.first().at(1).toString().toLatin1());
    room().desk.save(RebateCreditDecision{month, first.key, true}, this, {});
    QTRY_VERIFY(!rowOf(table, first.key));
    room().desk.undo(this, [](const Result<std::optional<QString>> &) {});
    QTRY_VERIFY(rowOf(table, first.key));
}

void TestFinancePane::theLedgerIsReadByDays()
{
    const Shown shown(room(), QStringLiteral("ledger"));
    const Month month = Month::of(room().room.today()).plus(-1);
    shown.pane->open(QStringLiteral("ledger:") + month.iso());
    shown.settle();
    QCOMPARE(shown.find<QDateEdit>("from")->date(), month.firstDay());
    QCOMPARE(shown.find<QDateEdit>("until")->date(), month.lastDay());
    QCOMPARE(shown.find<QComboBox>("period")->currentText(), month.iso());
    const auto inMonth = std::ranges::count_if(
        m_truth->trueLedger(), [month](const LedgerEntry &entry) { return Month::of(*entry.time) == month; });
    QCOMPARE(shown.model_().ledgerTable().rows().size(), inMonth);
    auto *types = shown.find<QComboBox>("type");
    QVERIFY(types->count() > 2);
    types->setCurrentIndex(1);
    Q_EMIT types->activated(1);
    const QString type = types->currentData().toString();
    const auto ofType = std::ranges::count_if(m_truth->trueLedger(), [&](const LedgerEntry &entry) {
        return Month::of(*entry.time) == month && entry.type == type;
    });
    QCOMPARE(shown.model_().ledgerTable().rows().size(), ofType);
    const QJsonObject state = shown.pane->saveState();
    FinanceModel model(room().room);
    FinancePane other(model, room().room, const_cast<ConsoleSettings &>(shown.settings));
    other.restoreState(state);
    other.show();
    QCOMPARE(model.ledgerDays().from, month.firstDay());
    QCOMPARE(model.ledgerChoice().type, type);
}

// ---- what people enter ----

void TestFinancePane::thresholdsAreSetByKeyboardAndUndone()
{
    const Shown shown(room());
    QCOMPARE(shown.label("amountState"), QStringLiteral("not set"));
    QTest::keyClick(shown.find<QPushButton>("setThresholds"), Qt::Key_Space);
    auto *dialog = shown.pane->findChild<ThresholdsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("hasAmount")); // the first of its lines
    QCOMPARE(dialog->focusWidget()->nextInFocusChain()->objectName(), QStringLiteral("amount"));
    const qint64 above = shown.runway().balance->micros / Money::unit + 1000;
    type(dialog->findChild<QLineEdit *>(QStringLiteral("amount")), QString::number(above));
    type(dialog->findChild<QSpinBox *>(QStringLiteral("runwayDays")), QStringLiteral("5"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(shown.label("amountState"), QStringLiteral("crossed"));
    QVERIFY(shown.label("amountSentence").contains(yuan(above * Money::unit)));
    QCOMPARE(shown.label("runwayDaysState"), QStringLiteral("kept"));
    QCOMPARE(shown.label("beforeChargeState"), QStringLiteral("not set"));
    QVERIFY(shown.find<FigureBlock>("balanceBlock")->lines().contains(shown.label("amountSentence")));
    QCOMPARE(shown.find<ChartView>("runwayChart")->data().marks.size(), 1);
    QCOMPARE(shown.model_().thresholds().runwayDays, 5);
    room().desk.undo(this, [](const Result<std::optional<QString>> &) {});
    QTRY_COMPARE(shown.label("amountState"), QStringLiteral("not set"));
    QVERIFY(shown.find<ChartView>("runwayChart")->data().marks.isEmpty());
}

void TestFinancePane::anAmountThatIsNoneIsRefused()
{
    const Shown shown(room());
    QTest::mouseClick(shown.find<QPushButton>("setThresholds"), Qt::LeftButton);
    auto *dialog = shown.pane->findChild<ThresholdsDialog *>();
    QSignalSpy saved(dialog, &ThresholdsDialog::entered);
    auto *amount = dialog->findChild<QLineEdit *>(QStringLiteral("amount"));
    for (const QString &words : {QStringLiteral("much"), QStringLiteral("0"), QStringLiteral("-5"),
                                 QStringLiteral("1,5"), QStringLiteral("1.2345678")}) {
        type(amount, words);
        QVERIFY2(!dialog->thresholds(), qPrintable(words));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("complaint"))
                    ->text()
                    .contains(QStringLiteral("5000.50")));
    }
    QCOMPARE(saved.count(), 0);
    type(amount, QStringLiteral("5000.50"));
    QCOMPARE(dialog->thresholds()->amount, Money{5000'500'000});
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(saved.count(), 0);
}

void TestFinancePane::aCrossingIsSaidOnceAndShown()
{
    const Shown shown(room());
    BalanceWatch watch;
    const qint64 whole = shown.runway().balance->micros / Money::unit;
    const auto keep = [this, &shown](qint64 amount) {
        room().desk.save(BalanceThresholds{Money{amount * Money::unit}, {}, {}}, this, {});
        return QTest::qWaitFor([&] {
            return shown.model_().thresholds().amount == Money{amount * Money::unit} &&
                   !shown.model_().money().isUpdating();
        });
    };
    QVERIFY(keep(whole - 100));
    QCOMPARE(shown.label("amountState"), QStringLiteral("kept"));
    QVERIFY(watch.news(shown.runway()).isEmpty());
    QVERIFY(keep(whole + 100));
    QCOMPARE(shown.label("amountState"), QStringLiteral("crossed"));
    QCOMPARE(watch.news(shown.runway()), QStringList(shown.label("amountSentence")));
    QVERIFY(watch.news(shown.runway()).isEmpty());
    room().desk.remove(BalanceThresholds{}, this, {});
    QTRY_COMPARE(shown.label("amountState"), QStringLiteral("not set"));
}

void TestFinancePane::changedAssumptionsChangeTheRunway()
{
    Shown shown(room());
    const QString before = shown.find<FigureBlock>("runwayBlock")->figure();
    const Runway standard = shown.runway();
    QVERIFY(!shown.find<QPushButton>("standard")->isEnabled());
    type(shown.find<QSpinBox>("trendDays"), QStringLiteral("14"));
    type(shown.find<QSpinBox>("horizonDays"), QStringLiteral("20"));
    QTRY_COMPARE(shown.runway().assumptions.horizonDays, 20);
    shown.settle();
    QCOMPARE(shown.runway().trendDays, 14);
    QVERIFY(shown.runway().usagePerDay != standard.usagePerDay);
    QCOMPARE(shown.runway().days.size(), 21);
    QVERIFY(shown.label("assumptionState").startsWith(QStringLiteral("Changed")));
    QVERIFY(shown.label("assumed").contains(QStringLiteral("14")));
    const QJsonObject state = shown.pane->saveState();
    {
        FinanceModel model(room().room); // another day, another window
        FinancePane pane(model, room().room, shown.settings);
        pane.restoreState(state);
        pane.show();
        QCOMPARE(model.assumptions(), shown.runway().assumptions);
        QCOMPARE(pane.findChild<QSpinBox *>(QStringLiteral("horizonDays"))->value(), 20);
    }
    QTest::keyClick(shown.find<QPushButton>("standard"), Qt::Key_Space);
    QTRY_COMPARE(shown.runway().assumptions, RunwayAssumptions());
    shown.settle();
    QCOMPARE(shown.find<FigureBlock>("runwayBlock")->figure(), before);
    QCOMPARE(FinanceModel::json({}), QJsonObject());
    QCOMPARE(FinanceModel::assumptions({{QStringLiteral("horizon_days"), 1'000'000}}), RunwayAssumptions());
}

void TestFinancePane::tariffLinesAreEnteredAndUndone()
{
    const Shown shown(room(), QStringLiteral("tariffs"));
    QVERIFY(shown.model_().tariffTable().rows().isEmpty());
    QVERIFY(!shown.find<QPushButton>("removeTariff")->isEnabled());
    QTest::keyClick(shown.find<QPushButton>("addTariff"), Qt::Key_Space);
    auto *dialog = shown.pane->findChild<TariffDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    TariffLine line{QStringLiteral("CMCC"),
                    QStringLiteral("sameflowcard"),
                    {},
                    Money{204'800'000},
                    QStringLiteral("https://example.invalid/price"),
                    QDate(2026, 1, 5)};
    room().desk.save(line, this, {});
    const FigureTable &table = shown.model_().tariffTable();
    QTRY_COMPARE(table.rows().size(), 1);
    QCOMPARE(text(table.rows().first(), table, "per_gb"), QStringLiteral("¥204.80"));
    QCOMPARE(text(table.rows().first(), table, "per_mb"), QStringLiteral("¥0.20"));
    QCOMPARE(text(table.rows().first(), table, "source"), line.source);
    auto *list = shown.find<FigureList>("tariffs");
    list->takeFocus();
    QTest::keyClick(list->table(), Qt::Key_Return); // corrects it
    QTRY_VERIFY(!shown.pane->findChildren<TariffDialog *>().isEmpty());
    TariffDialog *correct = shown.pane->findChildren<TariffDialog *>().last();
    type(correct->findChild<QLineEdit *>(QStringLiteral("price")), QStringLiteral("2"));
    QTest::keyClick(correct, Qt::Key_Return);
    QTRY_VERIFY(text(table.rows().first(), table, "per_gb") != u"¥204.80");
    QTest::mouseClick(shown.find<QPushButton>("removeTariff"), Qt::LeftButton);
    QTRY_VERIFY(table.rows().isEmpty());
    room().desk.undo(this, [](const Result<std::optional<QString>> &) {});
    QTRY_COMPARE(table.rows().size(), 1);
    room().desk.remove(line, this, {});
    QTRY_VERIFY(table.rows().isEmpty());
}

// ---- what is old or unknown ----

void TestFinancePane::anOldBalanceIsLoud()
{
    room().clock.advance(std::chrono::hours(25));
    {
        const Shown shown(room());
        QVERIFY(shown.find<QLabel>("old")->isVisible());
        QVERIFY(shown.runway().balanceOld);
        QSignalSpy wanted(shown.pane.get(), &FinancePane::syncWanted);
        QTest::mouseClick(shown.find<QPushButton>("syncMoney"), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<SyncOptions>().topics, SyncTopics(SyncTopic::Money));
    }
    room().clock.setNow(m_company->sync.clock.now());
}

void TestFinancePane::whatIsUnknownIsADash()
{
    SyncRoom sync;
    TodayRoom empty(sync);
    QTRY_COMPARE(empty.fleet.state(), FleetFeed::State::Ready);
    const Shown shown(empty);
    for (const char *block : {"balanceBlock", "runwayBlock", "topUpBlock", "voucherBlock"})
        QCOMPARE(shown.find<FigureBlock>(block)->figure(), QStringLiteral("–"));
    QVERIFY(shown.label("gaps").contains(QStringLiteral("The balance is unknown")));
    QVERIFY(shown.find<ChartView>("runwayChart")->data().isEmpty());
    QVERIFY(!shown.find<ChartView>("runwayChart")->data().emptyReason.isEmpty());
    QVERIFY(shown.find<QPushButton>("syncMoney")->isVisible());
    QVERIFY(!shown.pane->canExport() && !shown.pane->canPrint());
    for (const char *section : {"vouchers", "bills", "ledger"}) {
        shown.go(QString::fromLatin1(section));
        QVERIFY2(!shown.pane->canExport(), section);
        const auto *said = shown.pane->section()->findChild<FigureList *>();
        QCOMPARE(said->empty().sentence(), QStringLiteral("The money was never read."));
    }
}

// ---- ways in and out ----

void TestFinancePane::linksLeadToTheirThings()
{
    const Shown shown(room());
    const QString voucher = m_truth->trueVouchers().last().number;
    shown.pane->open(QStringLiteral("vouchers:") + voucher);
    shown.settle();
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("vouchers"));
    QCOMPARE(shown.find<FigureList>("vouchers")->currentKey(), voucher);
    shown.go(QStringLiteral("balance"));
    shown.pane->open(m_truth->trueVouchers().first().number); // as a finding says it
    QCOMPARE(shown.find<FigureList>("vouchers")->currentKey(), m_truth->trueVouchers().first().number);
    const QString month = Month::of(room().room.today()).previous().iso();
    shown.pane->open(month); // before the bills were ever looked at
    shown.settle();
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("bills"));
    QTRY_COMPARE(shown.find<FigureList>("months")->currentKey(), month);
    shown.pane->open({}); // a finding without a subject stays where it is
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("bills"));
}

void TestFinancePane::filesHaveEveryDigit()
{
    const Shown shown(room(), QStringLiteral("ledger"));
    const QByteArray csv = csvOf(*shown.find<FigureList>("ledger"));
    QVERIFY(csv.startsWith("state,time,type,amount,balance,explained_by"));
    const LedgerEntry newest = m_truth->trueLedger().first();
    const QByteArray amount = (newest.isExpense() ? "-" : "") + newest.amount->decimal().toLatin1();
    QVERIFY(
        csv.contains(newest.type->toLatin1() + ',' + amount + ',' + newest.balance->decimal().toLatin1()));
    QCOMPARE(csv.count("\r\n"), shown.model_().ledgerTable().rowCount() + 1);
    shown.go(QStringLiteral("balance"));
    QVERIFY(csvOf(*shown.find<FigureList>("days"))
                .contains(shown.runway().earlyDays.last().balanceAfter.decimal().toLatin1()));
    QVERIFY(shown.pane->canExport());
    shown.pane->exportShown();
    const auto *dialog = shown.pane->findChild<ExportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

void TestFinancePane::thePaperIsPreviewed()
{
    const Shown shown(room());
    QVERIFY(shown.pane->canPrint());
    shown.pane->printShown();
    QTRY_VERIFY(shown.pane->findChild<ReportPreviewDialog *>());
    auto *preview = shown.pane->findChild<ReportPreviewDialog *>();
    QTRY_VERIFY(preview->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled()); // there are pages
    preview->close();
}

void TestFinancePane::everyControlIsNamed()
{
    const Shown shown(room());
    for (const PaneSection *section : shown.pane->sections()) {
        shown.go(section->name());
        QCOMPARE(unnamedControls(shown.pane.get()).join(u'\n'), QString());
    }
    shown.go(QStringLiteral("balance"));
    QTest::mouseClick(shown.find<QToolButton>("asTable"), Qt::LeftButton);
    QTest::mouseClick(shown.find<QPushButton>("setThresholds"), Qt::LeftButton);
    QCOMPARE(unnamedControls(shown.pane.get()), QStringList());
    QCOMPARE(unnamedControls(shown.pane->findChild<ThresholdsDialog *>()), QStringList());
    QCOMPARE(brokenLetters(shown.pane->findChild<ThresholdsDialog *>()).join(u'\n'), QString());
}

QTEST_MAIN(TestFinancePane)
#include "tst_financepane.moc"
