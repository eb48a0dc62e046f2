// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/breakdownsection.h"

#include "models/trafficreport.h"
#include "models/trafficwords.h"
#include "ui/common/chart/chartwithtable.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"
#include "ui/reports/paneoutputs.h"
#include "ui/traffic/missingbar.h"
#include "ui/traffic/monthfield.h"
#include "ui/traffic/trafficcharts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace
{
constexpr QLatin1StringView byKey("by"), listKey("list"), chartKey("chart"), sessionKey("session");
} // namespace

BreakdownSection::BreakdownSection(TrafficModel &model, const ModelRoom &room, ConsoleSettings &settings,
                                   QWidget *parent)
    : PaneSection(parent), m_model(model), m_room(room), m_settings(settings), m_by(new QComboBox(this)),
      m_month(new MonthField(model, room, this)), m_missing(new MissingBar(model, this)),
      m_chart(new ChartWithTable(tr("Traffic of a month by groups"), this)),
      m_list(new FigureList(model.partTable(), tr("Groups"), this))
{
    m_by->setObjectName(QStringLiteral("by"));
    m_by->setAccessibleName(tr("By"));
    for (const UsageGrouping by :
         {UsageGrouping::Operator, UsageGrouping::Plan, UsageGrouping::Pool, UsageGrouping::Tag})
        m_by->addItem(TrafficWords::groupingTitle(by), int(by));
    auto *label = new QLabel(tr("&By"), this);
    label->setBuddy(m_by);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::space(2));
    choices->addWidget(label);
    choices->addWidget(m_by);
    choices->addSpacing(Theme::space(2));
    choices->addWidget(m_month);
    choices->addStretch(1);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_chart);
    halves->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(1), 0, 0);
    column->setSpacing(Theme::space(2));
    column->addLayout(choices);
    column->addWidget(m_missing);
    column->addWidget(halves, 1);
    connect(m_by, &QComboBox::activated, this,
            [this] { m_model.chooseGrouping(UsageGrouping(m_by->currentData().toInt())); });
    connect(m_missing, &MissingBar::syncWanted, this, &BreakdownSection::syncWanted);
    connect(m_list, &FigureList::activated, this, &BreakdownSection::goTo);
    connect(m_chart, &ChartWithTable::activated, this, [this](int index) {
        const auto &facts = m_model.parts().facts();
        if (facts && index >= 0 && index < facts->breakdown.groups.size())
            goTo(facts->breakdown.groups[index].key);
    });
    connect(&m_model.parts(), &PaneQuestion::changed, this, &BreakdownSection::refresh);
    connect(&m_model, &TrafficModel::chosen, this, &BreakdownSection::refresh);
    refresh();
}

void BreakdownSection::refresh()
{
    m_by->setCurrentIndex(m_by->findData(int(m_model.grouping())));
    PaneAnswer<TrafficParts> &answer = m_model.parts();
    if (const auto &facts = answer.facts()) {
        const ChartData chart = TrafficCharts::parts(*facts);
        m_list->setEmpty(Icons::Glyph::Traffic, chart.emptyReason);
        m_chart->setData(chart);
        m_missing->show(TrafficWords::coverageText(facts->coverage), facts->coverage, m_room.today());
    } else {
        const QString reason = answer.state() == PaneQuestion::State::Failed ? answer.error().message
                                                                             : tr("Adding up the traffic…");
        ChartData waiting;
        waiting.emptyReason = reason;
        m_chart->setData(waiting);
        m_list->setEmpty(Icons::Glyph::Traffic, reason);
    }
    Q_EMIT changed();
}

/// The cards of a group, in the Cards pane.
void BreakdownSection::goTo(const QString &key)
{
    const auto &facts = m_model.parts().facts();
    const QString filter = facts ? TrafficWords::filterOf(facts->breakdown.by, key) : QString();
    if (!filter.isEmpty())
        Q_EMIT wanted(QStringLiteral("cards"), filter);
}

std::optional<Instant> BreakdownSection::asOf() const
{
    const auto &facts = m_model.parts().facts();
    return facts ? facts->coverage.oldest : std::nullopt;
}

QString BreakdownSection::statusText() const
{
    const auto &facts = m_model.parts().facts();
    if (!facts || !facts->breakdown.fleet.used)
        return {};
    return tr("%1: %2 in all").arg(facts->breakdown.month.iso(), facts->breakdown.fleet.used->text());
}

void BreakdownSection::activate()
{
    m_by->setFocus();
}

void BreakdownSection::find()
{
    m_list->find();
}

bool BreakdownSection::canExport() const
{
    return m_model.partTable().rowCount() > 0;
}

bool BreakdownSection::canPrint() const
{
    return m_model.parts().facts() != nullptr;
}

void BreakdownSection::exportShown()
{
    PaneOutputs{m_room, m_settings}.exportList(
        this, *m_list,
        tr("Traffic of %1 by %2").arg(m_model.month().iso(), TrafficWords::groupingTitle(m_model.grouping())),
        asOf());
}

void BreakdownSection::printShown()
{
    if (const auto &facts = m_model.parts().facts())
        PaneOutputs{m_room, m_settings}.print(this, TrafficReport::parts(*facts, m_model.partTable(), m_room),
                                              QStringLiteral("traffic"));
}

QJsonObject BreakdownSection::saveState() const
{
    QJsonObject list = m_list->saveState();
    const QJsonValue moment = list.take(sessionKey);
    return {{byKey, m_by->currentData().toInt()},
            {listKey, list},
            {chartKey, m_chart->saveState()},
            {sessionKey, moment}};
}

void BreakdownSection::restoreState(const QJsonObject &state)
{
    const int by = m_by->findData(state.value(byKey).toInt(-1));
    if (by >= 0)
        m_model.chooseGrouping(UsageGrouping(m_by->itemData(by).toInt()));
    QJsonObject list = state.value(listKey).toObject();
    list.insert(sessionKey, state.value(sessionKey));
    m_list->restoreState(list);
    m_chart->restoreState(state.value(chartKey).toObject());
}
