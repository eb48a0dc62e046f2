// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/voucherssection.h"

#include "ui/common/chart/chartwithtable.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"
#include "ui/finance/financecharts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace
{
constexpr QLatin1StringView listKey("list"), chartKey("chart"), sessionKey("session");

QString yuan(std::optional<Money> amount)
{
    return amount ? amount->text(u"CNY") : QStringLiteral("–");
}
} // namespace

VouchersSection::VouchersSection(FinanceModel &model, const PaneOutputs &outputs, QWidget *parent)
    : FinanceSection(model, outputs, parent)
{
    m_sum = new QLabel(this);
    m_sum->setObjectName(QStringLiteral("voucherSum"));
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    m_list = new FigureList(model.voucherTable(), tr("Vouchers in the order they will be used"), this);
    m_list->setObjectName(QStringLiteral("vouchers"));
    m_chart = new ChartWithTable(tr("Vouchers by month"), this);
    m_chart->setObjectName(QStringLiteral("voucherChart"));
    m_chart->setMinimumHeight(fontMetrics().height() * 12);
    m_chart->setMaximumHeight(fontMetrics().height() * 18);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_sum);
    column->addWidget(m_list, 1);
    column->addWidget(m_chart);
    connect(&model, &FinanceModel::moneyChanged, this, &VouchersSection::refresh);
    refresh();
}

void VouchersSection::refresh()
{
    const auto &facts = model().money().facts();
    const Runway runway = facts ? facts->runway : Runway();
    m_sum->setText(facts && runway.voucherMoney
                       ? tr("Counted: %1. Will lapse: %2. Vouchers pay before the balance, the one that ends "
                            "first before the others (S 3.3.2, our reading); what one may pay for is the "
                            "provider's text and is not computed.")
                             .arg(yuan(runway.voucherMoney), yuan(runway.willLapse))
                       : QString());
    m_sum->setVisible(!m_sum->text().isEmpty());
    m_chart->setVisible(facts && !runway.vouchers.isEmpty());
    if (facts && !model().money().isUpdating())
        m_chart->setData(FinanceCharts::vouchers(runway));
    sayEmpty(*m_list, facts && runway.voucherMoney, tr("The account has no vouchers."));
    if (!m_wanted.isEmpty() && m_list->setCurrentKey(m_wanted))
        m_wanted.clear();
    Q_EMIT changed();
}

std::optional<Instant> VouchersSection::asOf() const
{
    return model().money().facts() ? model().money().facts()->vouchersAsOf : std::nullopt;
}

QString VouchersSection::statusText() const
{
    const auto &facts = model().money().facts();
    if (!facts || !facts->runway.willLapse || facts->runway.willLapse->micros == 0)
        return {};
    return tr("%1 will lapse.").arg(yuan(facts->runway.willLapse));
}

void VouchersSection::activate()
{
    m_list->takeFocus();
}

void VouchersSection::find()
{
    m_list->find();
}

bool VouchersSection::open(const QString &what)
{
    if (what.isEmpty() || Month::parse(what.toLatin1()))
        return false;
    if (m_list->setCurrentKey(what))
        return true;
    if (model().money().facts())
        return false;
    m_wanted = what;
    return true;
}

bool VouchersSection::canExport() const
{
    return model().voucherTable().rowCount() > 0;
}

void VouchersSection::exportShown()
{
    outputs().exportList(this, *m_list, tr("Vouchers"), asOf());
}

QJsonObject VouchersSection::saveState() const
{
    QJsonObject list = m_list->saveState();
    const QJsonValue session = list.take(sessionKey);
    return {{listKey, list}, {chartKey, m_chart->saveState()}, {sessionKey, session.toObject()}};
}

void VouchersSection::restoreState(const QJsonObject &state)
{
    QJsonObject list = state.value(listKey).toObject();
    list.insert(sessionKey, state.value(sessionKey));
    m_list->restoreState(list);
    m_chart->restoreState(state.value(chartKey).toObject());
}
