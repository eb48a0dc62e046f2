// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realname/realnamestate.h"

#include "core/domain/cardcodes.h"
#include "models/realnamemodel.h"
#include "models/realnamereport.h"
#include "ui/common/chart/chartwithtable.h"

#include <QLocale>

namespace
{
constexpr QLatin1StringView chartKey("chart");

QString operatorName(const RealNameBriefing::HolderGroup &group, const QString &unknown)
{
    return group.vendor ? CardCodes::vendor(*group.vendor) : unknown;
}

/// Adds a group's counts to the bars of its operator, the last one: groups come operator by operator.
void add(QList<ChartData::Series> &series, const RealNameBriefing::Counts &counts)
{
    const std::array parts{counts.verified, counts.notVerified, counts.approving, counts.unknown};
    for (size_t part = 0; part < parts.size(); ++part) {
        std::optional<double> &value = series[qsizetype(part)].values.last();
        value = value.value_or(0) + double(parts[part]);
    }
}
} // namespace

RealNameState::RealNameState(RealNameModel &model, const PaneOutputs &outputs, QWidget *parent)
    : RealNameList({QStringLiteral("state"), tr("State"), tr("There is no card."),
                    tr("The account has no card that is not closed.")},
                   &RealNameReport::state, model.state(), model, outputs, parent)
{
    m_chart = new ChartWithTable(tr("Real-name state by operator"), this);
    m_chart->setObjectName(QStringLiteral("byOperator"));
    connect(m_chart, &ChartWithTable::activated, this, [this](int index) {
        if (index >= 0 && index < m_filters.size())
            Q_EMIT wanted(QStringLiteral("cards"), m_filters[index]);
    });
    putAbove(m_chart, 3);
    say(tr(
        "Verification is done with the provider; its interface tells the state and no more. It calls cards "
        "\"enterprise\" where a unit answers for them; of all others it does not say who holds them, nor "
        "whether one person holds several."));
    refresh();
}

void RealNameState::refresh()
{
    ChartData shown;
    shown.title = tr("Real-name state by operator");
    shown.unit = tr("cards");
    shown.kind = ChartData::Kind::StackedBars;
    shown.emptyReason = tr("No card was read yet.");
    shown.exact = [](double value) { return QLocale().toString(qint64(value)); };
    for (const QString &name : {tr("Verified"), tr("Not verified"), tr("Under way"), tr("Unknown")})
        shown.series.append({name, {}, false, int(shown.series.size())});
    m_filters.clear();
    const RealNameFacts *facts = model().facts();
    for (const RealNameBriefing::HolderGroup &group :
         facts ? facts->groups : QList<RealNameBriefing::HolderGroup>()) {
        const QString name = operatorName(group, tr("Unknown operator"));
        if (shown.categories.isEmpty() || shown.categories.last() != name) {
            shown.categories.append(name);
            m_filters.append(RealNameModel::operatorFilter(group.vendor));
            for (ChartData::Series &one : shown.series)
                one.values.append(std::nullopt);
        }
        add(shown.series, group.counts);
    }
    m_chart->setVisible(facts && !facts->groups.isEmpty());
    m_chart->setData(shown);
    ListSection::refresh();
}

QJsonObject RealNameState::saveState() const
{
    QJsonObject state = ListSection::saveState();
    state.insert(chartKey, m_chart->saveState());
    return state;
}

void RealNameState::restoreState(const QJsonObject &state)
{
    ListSection::restoreState(state);
    m_chart->restoreState(state.value(chartKey).toObject());
}
