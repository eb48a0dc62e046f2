// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/billssection.h"

#include "ui/common/chart/chartwithtable.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"
#include "ui/finance/financecharts.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace
{
constexpr QLatin1StringView monthsKey("months"), linesKey("lines"), chartKey("chart"),
    splitterKey("splitter"), sessionKey("session");

QString sourceText(BillSource source)
{
    switch (source) {
    case BillSource::Overview:
        return BillsSection::tr("bill overview");
    case BillSource::Account:
        return BillsSection::tr("account bill");
    case BillSource::Instance:
        return BillsSection::tr("bill by instance");
    case BillSource::Settled:
        break;
    }
    return BillsSection::tr("settled bill");
}
} // namespace

BillsSection::BillsSection(FinanceModel &model, const PaneOutputs &outputs, QWidget *parent)
    : FinanceSection(model, outputs, parent)
{
    m_chart = new ChartWithTable(tr("Bills by month"), this);
    m_chart->setObjectName(QStringLiteral("billChart"));
    m_months = new FigureList(model.billTable(), tr("Bills by month and product"), this);
    m_months->setObjectName(QStringLiteral("months"));
    auto *foot = new QWidget(this);
    m_head = new QLabel(foot);
    m_head->setObjectName(QStringLiteral("billHead"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_lines = new FigureList(model.lineTable(), tr("Lines of the month's bill"), foot);
    m_lines->setObjectName(QStringLiteral("lines"));
    auto *footColumn = new QVBoxLayout(foot);
    footColumn->setContentsMargins(0, 0, 0, 0);
    footColumn->setSpacing(Theme::space(1));
    footColumn->addWidget(m_head);
    footColumn->addWidget(m_lines, 1);
    m_splitter = new QSplitter(Qt::Vertical, this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_chart, m_months, foot})
        m_splitter->addWidget(part);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setStretchFactor(2, 3);
    m_splitter->setChildrenCollapsible(false);
    const int line = fontMetrics().lineSpacing();
    m_months->setMinimumHeight(line * 6); // NOLINT: with what stands where there is nothing, three of them
    m_lines->setMinimumHeight(line * 5);  // NOLINT: would be higher than a small window
    m_splitter->setSizes(
        {line * 15, line * 13, line * 9}); // NOLINT: its amounts have to stand above the bars
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(&model, &FinanceModel::billsChanged, this, &BillsSection::refresh);
    connect(m_months, &FigureList::currentChanged, this, &BillsSection::chooseMonth);
    connect(m_chart, &ChartWithTable::activated, this, [this](int place) {
        const QStringList &months = m_chart->data().categories;
        if (place >= 0 && place < months.size())
            m_months->setCurrentKey(months[place]);
    });
    refresh();
}

void BillsSection::refresh()
{
    const auto &facts = model().bills().facts();
    if (facts && !model().bills().isUpdating())
        m_chart->setData(FinanceCharts::bills(facts->months));
    m_chart->setVisible(facts && !facts->months.isEmpty());
    sayEmpty(*m_months, facts && !facts->bills.isEmpty(), tr("There is no bill."));
    const BillSummary *chosen = model().billSummary();
    if (chosen)
        m_head->setText(
            chosen->final
                ? tr("%1, %2: %n line(s), final.", nullptr, int(chosen->lines))
                      .arg(chosen->month.iso(), sourceText(chosen->source))
                : tr("%1, %2: %n line(s), preliminary: they may change until the 3rd of the next month.",
                     nullptr, int(chosen->lines))
                      .arg(chosen->month.iso(), sourceText(chosen->source)));
    m_head->setVisible(chosen);
    m_lines->setVisible(chosen);
    if (!m_wanted.isEmpty() && m_months->setCurrentKey(m_wanted))
        m_wanted.clear();
    Q_EMIT changed();
}

void BillsSection::chooseMonth(const QString &key)
{
    if (const std::optional<Month> month = Month::parse(key.section(u'/', 0, 0).toLatin1()))
        model().setBillMonth(*month);
}

std::optional<Instant> BillsSection::asOf() const
{
    return model().bills().facts() ? model().bills().facts()->asOf : std::nullopt;
}

QString BillsSection::statusText() const
{
    const auto &facts = model().bills().facts();
    if (!facts)
        return {};
    const auto preliminary = std::count_if(facts->months.begin(), facts->months.end(),
                                           [](const BillSummary &month) { return !month.final; });
    return preliminary > 0 ? tr("%n month(s) preliminary", nullptr, int(preliminary)) : QString();
}

void BillsSection::activate()
{
    m_months->takeFocus();
}

void BillsSection::find()
{
    m_lines->isAncestorOf(focusWidget()) ? m_lines->find() : m_months->find();
}

bool BillsSection::open(const QString &what)
{
    if (!Month::parse(what.toLatin1()))
        return false;
    if (!m_months->setCurrentKey(what))
        m_wanted = what;
    return true;
}

bool BillsSection::canExport() const
{
    return model().billTable().rowCount() > 0;
}

void BillsSection::exportShown()
{
    const BillMonth *bill = model().bill();
    if (bill && focusWidget() && m_lines->isAncestorOf(focusWidget()))
        outputs().exportList(this, *m_lines, tr("Bill of %1").arg(bill->month.iso()), bill->asOf);
    else
        outputs().exportList(this, *m_months, tr("Bills"), asOf());
}

QJsonObject BillsSection::saveState() const
{
    QJsonObject months = m_months->saveState();
    QJsonObject lines = m_lines->saveState();
    const QJsonValue session = months.take(sessionKey);
    lines.remove(sessionKey);
    return {{monthsKey, months},
            {linesKey, lines},
            {chartKey, m_chart->saveState()},
            {splitterKey, QString::fromLatin1(m_splitter->saveState().toBase64())},
            {sessionKey, session.toObject()}};
}

void BillsSection::restoreState(const QJsonObject &state)
{
    QJsonObject months = state.value(monthsKey).toObject();
    months.insert(sessionKey, state.value(sessionKey));
    m_months->restoreState(months);
    m_lines->restoreState(state.value(linesKey).toObject());
    m_chart->restoreState(state.value(chartKey).toObject());
    m_splitter->restoreState(QByteArray::fromBase64(state.value(splitterKey).toString().toLatin1()));
}
