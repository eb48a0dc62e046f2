// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/overtimesection.h"

#include "core/domain/iccid.h"
#include "models/panepaper.h"
#include "models/trafficreport.h"
#include "models/trafficwords.h"
#include "ui/common/chart/chartwithtable.h"
#include "ui/common/theme.h"
#include "ui/reports/paneoutputs.h"
#include "ui/traffic/missingbar.h"
#include "ui/traffic/periodchooser.h"
#include "ui/traffic/scopechooser.h"
#include "ui/traffic/trafficcharts.h"
#include "ui/traffic/trafficfigures.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace
{
constexpr QLatin1StringView kindKey("kind"), choiceKey("choice"), chartKey("chart");

QLabel *note(const char *name, Theme::Ink ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
    return label;
}

std::optional<UsageGrouping> groupingNamed(const QString &name)
{
    for (const auto &[word, by] :
         {std::pair("operator", UsageGrouping::Operator), std::pair("plan", UsageGrouping::Plan),
          std::pair("pool", UsageGrouping::Pool), std::pair("tag", UsageGrouping::Tag)}) {
        if (name == QLatin1StringView(word))
            return by;
    }
    return std::nullopt;
}
} // namespace

OverTimeSection::OverTimeSection(TrafficModel &model, const ModelRoom &room, ConsoleSettings &settings,
                                 QWidget *parent)
    : PaneSection(parent), m_model(model), m_room(room), m_settings(settings),
      m_scope(new ScopeChooser(model, room, this)), m_period(new PeriodChooser(model, room, this)),
      m_problem(note("problem", Theme::Ink::Bad, this)), m_figures(new TrafficFigures(this)),
      m_method(note("method", Theme::Ink::Muted, this)), m_missing(new MissingBar(model, this)),
      m_kind(new QComboBox(this)), m_chart(new ChartWithTable(tr("Traffic over time"), this))
{
    m_kind->setObjectName(QStringLiteral("chartKind"));
    m_kind->setAccessibleName(tr("Shape of the chart"));
    m_kind->addItem(tr("Bars"), QStringLiteral("bars"));
    m_kind->addItem(tr("Lines"), QStringLiteral("lines"));
    m_chart->addTool(m_kind);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::space(4));
    choices->addWidget(m_scope);
    choices->addStretch(1);
    auto *periods = new QHBoxLayout;
    periods->addWidget(m_period);
    periods->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(1), 0, 0);
    column->setSpacing(Theme::space(2));
    column->addLayout(choices);
    column->addLayout(periods);
    column->addWidget(m_problem);
    column->addWidget(m_figures);
    column->addWidget(m_method);
    column->addWidget(m_missing);
    column->addWidget(m_chart, 1);
    connect(m_scope, &ScopeChooser::problem, this, &OverTimeSection::say);
    connect(m_period, &PeriodChooser::problem, this, &OverTimeSection::say);
    connect(m_missing, &MissingBar::syncWanted, this, &OverTimeSection::syncWanted);
    connect(m_kind, &QComboBox::activated, this, &OverTimeSection::refresh);
    connect(&m_model.overTime(), &PaneQuestion::changed, this, &OverTimeSection::refresh);
    say({});
    refresh();
}

void OverTimeSection::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void OverTimeSection::refresh()
{
    PaneAnswer<TrafficFacts> &answer = m_model.overTime();
    const std::shared_ptr<const TrafficFacts> &facts = answer.facts();
    if (facts) {
        m_figures->show(facts->points.isEmpty() ? QList<TrafficWords::Figure>()
                                                : TrafficWords::figures(*facts));
        m_missing->show(TrafficWords::unknownText(*facts), facts->coverage, facts->today);
        m_chart->setData(TrafficCharts::overTime(*facts, m_kind->currentIndex() == 1));
        const bool forecast = facts->choice.looksAhead() && facts->forecast.atMonthEnd.expected;
        m_method->setText(forecast ? facts->forecast.methodText() : QString());
        m_method->setVisible(forecast);
    } else {
        ChartData waiting;
        waiting.emptyReason = answer.state() == PaneQuestion::State::Failed ? answer.error().message
                                                                            : tr("Adding up the traffic…");
        m_chart->setData(waiting);
        m_method->hide();
    }
    if (answer.state() == PaneQuestion::State::Failed)
        say(answer.error().message);
    Q_EMIT changed();
}

std::optional<Instant> OverTimeSection::asOf() const
{
    const auto &facts = m_model.overTime().facts();
    return facts ? facts->coverage.oldest : std::nullopt;
}

QString OverTimeSection::statusText() const
{
    const auto &facts = m_model.overTime().facts();
    return facts ? tr("%1, %2").arg(TrafficWords::scopeText(facts->choice), facts->span.text()) : QString();
}

void OverTimeSection::activate()
{
    m_scope->takeFocus();
}

void OverTimeSection::setWatched(bool watched)
{
    m_model.overTime().setWatched(watched);
    m_model.scopes().setWatched(watched);
    m_model.top().setWatched(watched); // the report has them
}

bool OverTimeSection::open(const QString &what)
{
    TrafficChoice choice = m_model.choice();
    const std::optional<UsageGrouping> by = groupingNamed(what.section(u':', 0, 0));
    if (what == u"fleet") {
        choice.scope = UsageScope::fleet();
    } else if (by && what.contains(u':')) {
        choice.scope = UsageScope::of(*by, what.section(u':', 1));
    } else if (const std::optional<Iccid> iccid = Iccid::parse(what)) {
        const std::vector<quint32> rows = m_room.fleet.snapshot()->rowsOf(*iccid);
        if (rows.empty())
            return false;
        choice.scope = UsageScope::card(qint64(rows.back()) + 1); // the successor of a closed card
        choice.iccid = iccid->toString();
    } else {
        return false;
    }
    m_model.choose(choice);
    return true;
}

// ---- what leaves it ----

bool OverTimeSection::canExport() const
{
    return m_model.pointTable().rowCount() > 0;
}

bool OverTimeSection::canPrint() const
{
    return m_model.overTime().facts() != nullptr;
}

/// Columns that say nothing here stay away.
QList<int> OverTimeSection::shownColumns() const
{
    const FigureTable &table = m_model.pointTable();
    QList<int> columns;
    for (int column = 0; column < table.columnCount(); ++column) {
        const bool known =
            std::any_of(table.rows().begin(), table.rows().end(),
                        [column](const FigureRow &row) { return !row.cells[column].isUnknown(); });
        if (known || column <= table.column(QStringLiteral("unknown_cards")))
            columns.append(column);
    }
    return columns;
}

void OverTimeSection::exportShown()
{
    PaneOutputs{m_room, m_settings}.exportTable(this, m_model.pointTable(), shownColumns(),
                                                tr("%Ln row(s)", nullptr, m_model.pointTable().rowCount()),
                                                tr("Traffic of %1").arg(statusText()), asOf());
}

void OverTimeSection::printShown()
{
    if (const auto &facts = m_model.overTime().facts())
        PaneOutputs{m_room, m_settings}.print(
            this, TrafficReport::overTime(*facts, m_model.top().facts().get(), PanePaper::frame(m_room)),
            QStringLiteral("traffic"));
}

QJsonObject OverTimeSection::saveState() const
{
    return {{kindKey, m_kind->currentData().toString()},
            {choiceKey, m_model.choice().toJson()},
            {chartKey, m_chart->saveState()}};
}

void OverTimeSection::restoreState(const QJsonObject &state)
{
    const int kind = m_kind->findData(state.value(kindKey).toString());
    if (kind >= 0)
        m_kind->setCurrentIndex(kind);
    if (state.contains(choiceKey)) {
        TrafficChoice choice = m_model.choice();
        choice.restore(state.value(choiceKey).toObject());
        m_model.choose(choice);
    }
    m_chart->restoreState(state.value(chartKey).toObject());
    refresh();
}
